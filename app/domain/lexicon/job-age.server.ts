import { sql } from 'kysely';
import type { Deps } from '#app/domain/shared/deps.ts';
import { appNow } from '#db/expressions.ts';

/** Age of the oldest back-test or re-screening that has not ended, in whole seconds; null when there is none. */
export async function readOldestJobSeconds(deps: Pick<Deps, 'db'>): Promise<number | null> {
  const result = await sql<{ seconds: number | null }>`
    select extract(epoch from ${appNow()} - min(requested_at))::integer as seconds from (
      select requested_at from lexicon_backtest where state in ('waiting', 'running')
      union all
      select requested_at from rescreening where state in ('waiting', 'running')
    ) open
  `.execute(deps.db);
  return result.rows[0]?.seconds ?? null;
}
