import { sql, type RawBuilder } from 'kysely';
import type { Deps } from '#app/domain/shared/deps.ts';

/**
 * Whether for an open alert `a` with its escalation `e` nobody of the whole policy could be reached, so that
 * everybody was called (S-9), and no page has been taken by a provider since, of its own or one that told of it along with others.
 */
export function isUnreached(): RawBuilder<boolean> {
  return sql<boolean>`(
    e.everybody_called_at is not null and a.state = 'triggered' and a.kind = 'real'
    and not exists (
      select from outgoing_message m join outgoing_message said on said.id = coalesce(m.carried_by, m.id)
      where m.alert_id = a.id and m.purpose = 'page' and said.accepted_at >= e.everybody_called_at
    ))`;
}

/** How many open alerts nobody could be reached for. */
export async function countUnreachedAlerts(deps: Pick<Deps, 'db'>): Promise<number> {
  const result = await sql<{ count: number }>`
    select count(*) as count from alert_escalation e join alert a on a.id = e.alert_id
    where ${isUnreached()}
  `.execute(deps.db);
  return result.rows[0]?.count ?? 0;
}
