import { sql } from 'kysely';
import type { Deps } from '#app/domain/shared/deps.ts';

/** How many alerts are open for which nobody of the whole policy could be reached, so that everybody was called (S-9). */
export async function countUnreachedAlerts(deps: Pick<Deps, 'db'>): Promise<number> {
  const result = await sql<{ count: number }>`
    select count(*) as count from alert_escalation e join alert a on a.id = e.alert_id
    where e.everybody_called_at is not null and a.state = 'triggered' and a.kind = 'real'
  `.execute(deps.db);
  return result.rows[0]?.count ?? 0;
}
