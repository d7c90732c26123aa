import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { MemberId, ReviewItemId } from '#app/domain/shared/ids.ts';
import { JUDGED_REPORTS, type JudgedReports } from '#app/domain/moderation/reporter-accuracy.ts';

/**
 * How the last judged reports of each of `reporters` (a subquery with the column `id`) came out. Right is
 * what led to anything but leaving it, wrong what was left as within the rules or not as reported. What was
 * decided elsewhere, or about danger, says nothing of the reporter.
 */
const judgedOf = (reporters: RawBuilder<unknown>) => sql<JudgedReports>`
  select count(*) filter (where j.was_right) as right, count(*) filter (where not j.was_right) as wrong
  from (${reporters}) r cross join lateral (
    select case when d.action not in ('leave', 'restore') then true
      when d.action = 'leave' and d.reason_code in ('within_rules', 'not_as_reported') then false
      end as was_right
    from review_signal rs cross join lateral (
      select action, reason_code from decision
      where item_id = rs.item_id and decided_at >= rs.raised_at order by item_version limit 1
    ) d
    where rs.reporter_id = r.id and rs.reason <> 'worried'
    order by rs.raised_at desc limit ${JUDGED_REPORTS}
  ) j`;

/** How this member's own reports came out. */
export async function selectOwnJudged(db: Db | Trx, reporterId: MemberId): Promise<JudgedReports> {
  const result = await judgedOf(sql`select ${reporterId}::uuid as id`).execute(db);
  return result.rows[0] ?? { right: 0, wrong: 0 };
}

/** How the reports of everybody came out who reported an item. Names nobody. */
export async function selectJudgedOfItem(trx: Trx, itemId: ReviewItemId): Promise<JudgedReports[]> {
  const reporters = sql`select distinct reporter_id as id from review_signal
    where item_id = ${itemId} and reporter_id is not null`;
  const result = await sql<JudgedReports>`${judgedOf(reporters)} group by r.id`.execute(trx);
  return result.rows;
}
