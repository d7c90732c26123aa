import { sql } from 'kysely';
import type { Deps } from '#app/domain/shared/deps.ts';

/** Ages in whole seconds, by database time; null when nothing waits. */
export type Backlog = {
  oldestUnscreenedSeconds: number | null;
  oldestUnacknowledgedSeconds: number | null;
};

/** How long the oldest unscreened text and the oldest unacknowledged alert have been waiting. */
export async function readBacklog(deps: Pick<Deps, 'db'>): Promise<Backlog> {
  const result = await sql<Backlog>`
    select
      (select extract(epoch from app_now() - min(committed_at))::integer
         from screening_task where state in ('pending', 'leased') and subject_kind <> 'canary') as "oldestUnscreenedSeconds",
      (select extract(epoch from app_now() - min(triggered_at))::integer
         from alert where state = 'triggered' and kind = 'real') as "oldestUnacknowledgedSeconds"
  `.execute(deps.db);
  const [row] = result.rows;
  return row ?? { oldestUnscreenedSeconds: null, oldestUnacknowledgedSeconds: null };
}

/** How long the oldest alert about a person that nobody has waits, in whole seconds; null when none does (S-6). */
export async function readOldestWaiting(deps: Pick<Deps, 'db'>): Promise<number | null> {
  const result = await sql<{ seconds: number | null }>`
    select extract(epoch from app_now() - min(triggered_at))::integer as seconds
    from alert where state = 'triggered' and kind = 'real'
  `.execute(deps.db);
  return result.rows[0]?.seconds ?? null;
}
