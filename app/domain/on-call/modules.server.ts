import { sql } from 'kysely';
import type { Deps } from '#app/domain/shared/deps.ts';
import { appNow } from '#db/expressions.ts';

/** The parts of the engine, each of which must run for people to be reached. */
export type EngineModule = 'escalation' | 'cycles' | 'messages' | 'targets' | 'canary';

/**
 * Which version of each part this build is. A migration that changes what a part reads or writes so that an
 * older build would do harm sets a higher one in `engine_module`, and the build that comes with it has it here.
 */
export const moduleVersions: Readonly<Record<EngineModule, number>> = {
  escalation: 1,
  cycles: 1,
  messages: 1,
  targets: 1,
  canary: 1,
};

/**
 * The parts for which the database has moved on to a newer version than `own`: an older process that still
 * runs beside newer ones leaves these to them. Looked at before every round, so that one round of an older
 * process can still be under way when a migration ends.
 */
export async function selectOutgrown(
  deps: Pick<Deps, 'db'>,
  own: Readonly<Record<EngineModule, number>>,
): Promise<Set<EngineModule>> {
  const rows = await deps.db.selectFrom('engine_module').select(['name', 'version']).execute();
  const needed = new Map(rows.map(({ name, version }) => [name, version]));
  const names = Object.keys(own) as EngineModule[]; // The keys of a record of exactly these.
  return new Set(names.filter((name) => (needed.get(name) ?? 1) > own[name]));
}

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
