import { sql } from 'kysely';
import type { Deps } from '#app/domain/shared/deps.ts';
import { appNow } from '#db/expressions.ts';

/** The parts of the engine, each of which must run for people to be reached. */
export type EngineModule = 'escalation' | 'cycles' | 'messages' | 'targets' | 'canary';

/** How a round went: which parts ran to their end, and of which an error kept that. */
export type ModuleRuns = { name: EngineModule; failed: boolean }[];

/**
 * Notes that parts of the engine ran. One that failed keeps the time at which it last ran well, so that
 * failing over and over looks like what it is: not running.
 */
export async function noteModuleRuns(deps: Pick<Deps, 'db'>, runs: ModuleRuns): Promise<void> {
  await sql`
    insert into engine_module as known (name, ran_at, problem)
    select name, ${appNow()}, case when failed then 'failed' end
    from jsonb_to_recordset(${JSON.stringify(runs)}::jsonb) as run (name text, failed boolean)
    on conflict (name) do update set problem = excluded.problem,
      ran_at = case when excluded.problem is null then excluded.ran_at else known.ran_at end
  `.execute(deps.db);
}
