import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { JUDGED_AT_MOST, type Accuracy } from '#app/domain/moderation/reporter-accuracy.ts';

/**
 * How the latest reports of some people were judged, by the id of each. A report counts once it was
 * decided: upheld when something was done, and not when the text was left because it is within the rules
 * or is not what it was reported for. Other reasons to leave a text say nothing about the report, and a
 * worry about somebody is never held against whoever had it. What was said again after a decision is
 * judged by that decision.
 */
export async function readAccuracies(
  db: Db | Trx,
  reporterIds: readonly string[],
): Promise<Map<string, Accuracy>> {
  const ids = [...new Set(reporterIds)];
  if (ids.length === 0) return new Map();
  const result = await sql<{ id: string } & Accuracy>`
    select r.id, count(*) filter (where judged.upheld) as upheld, count(*) as judged
    from unnest(${ids}::uuid[]) as r (id)
    cross join lateral (
      select d.upheld
      from review_signal rs
      cross join lateral (
        select case
          when action = 'leave' and reason_code in ('within_rules', 'not_as_reported') then false
          when action not in ('leave', 'restore') then true
        end as upheld
        from standing_decision
        where item_id = rs.item_id and (decided_at < rs.raised_at) = rs.repeats_decided
        order by case when rs.repeats_decided then -item_version else item_version end
        limit 1
      ) d
      where rs.reporter_id = r.id and rs.reason <> 'worried' and d.upheld is not null
      order by rs.raised_at desc limit ${JUDGED_AT_MOST}
    ) judged
    group by r.id
  `.execute(db);
  return new Map(result.rows.map(({ id, ...accuracy }) => [id, accuracy]));
}
