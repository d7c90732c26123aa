import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { AlertId, ContactMethodId, MemberId } from '#app/domain/shared/ids.ts';

/**
 * How the latest test of somebody's emergency path went: `reached` when they said so, `failed` when a
 * message of it failed or there was no way to call them, `over` when nobody said anything in time.
 */
export type LatestTest = { result: 'running' | 'reached' | 'failed' | 'over'; startedAt: Date };

/** The latest test of each of these people. Who never tried is not in the map. */
export async function selectLatestTests(
  db: Db | Trx,
  ids: readonly MemberId[],
): Promise<Map<MemberId, LatestTest>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<LatestTest & { memberId: MemberId }>`
    select t.author_id as "memberId", t.triggered_at as "startedAt",
      case
        when exists (select from alert_event v where v.alert_id = t.id and v.kind = 'nobody_reachable')
          or exists (
            select from outgoing_message m where m.alert_id = t.id and m.purpose = 'page'
              and (m.state = 'failed_perm' or (t.state = 'closed' and t.acked_by is null and m.attempt > 0 and m.accepted_at is null)))
          then 'failed'
        when t.acked_by is not null then 'reached'
        when t.state = 'closed' then 'over'
        else 'running'
      end as result
    from unnest(${ids}::uuid[]) as wanted (id)
    cross join lateral (
      select a.id, a.author_id, a.triggered_at, a.acked_by, a.state from alert a
      where a.kind = 'test' and a.author_id = wanted.id
      order by a.triggered_at desc limit 1
    ) t
  `.execute(db);
  return new Map(rows.map(({ memberId, ...test }) => [memberId, test]));
}

/**
 * Ways by which a test that is over never arrived: no provider took the message in all that time, or one
 * that says when messages arrive did not say so.
 */
export async function selectSilentMethods(trx: Trx, alertId: AlertId): Promise<ContactMethodId[]> {
  const { rows } = await sql<{ id: ContactMethodId }>`
    select contact_method_id as id from outgoing_message
    where alert_id = ${alertId} and purpose = 'page' and contact_method_id is not null
    group by contact_method_id
    having bool_and(accepted_at is null or (provider_ref is not null and delivered_at is null))
      and bool_or(attempt > 0)
  `.execute(trx);
  return rows.map(({ id }) => id);
}
