import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { NoticeReason } from '#app/domain/notices/notice.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import type { AlertTier } from '#db/schema/crisis-response.ts';

/** From one moment up to another. */
export type Period = { from: Date; until: Date };

/** When the first member joined, and what the time is. Null before anybody has. */
export async function selectBeginning(db: Db | Trx): Promise<{ since: Date | null; now: Date }> {
  const result = await sql<{ since: Date | null; now: Date }>`
    select (select min(created_at) from member) as since, app_now() as now
  `.execute(db);
  return result.rows[0] ?? { since: null, now: new Date(0) };
}

/** Reports of members by reason. */
export async function countReports(
  db: Db | Trx,
  { from, until }: Period,
): Promise<{ name: ReportReason; count: number }[]> {
  const result = await sql<{ name: ReportReason; count: number }>`
    select reason as name, count(*) as count from review_signal
    where raised_at >= ${from} and raised_at < ${until} and kind = 'report' and reason is not null
    group by reason
  `.execute(db);
  return result.rows;
}

/** Notices of people without an account by reason. */
export async function countNotices(
  db: Db | Trx,
  { from, until }: Period,
): Promise<{ name: NoticeReason; count: number }[]> {
  const result = await sql<{ name: NoticeReason; count: number }>`
    select reason as name, count(*) as count from public_notice
    where received_at >= ${from} and received_at < ${until} group by reason
  `.execute(db);
  return result.rows;
}

/** What pointed at the items of a period: people, the screener, or both. */
export type ItemSource = 'people' | 'screener' | 'both';

/** Questions for moderators by what had asked them, by the signals of the period. */
export async function countItems(
  db: Db | Trx,
  { from, until }: Period,
): Promise<{ name: ItemSource; count: number }[]> {
  const result = await sql<{ name: ItemSource; count: number }>`
    select case when by_people and by_screener then 'both' when by_people then 'people' else 'screener' end as name,
      count(*) as count
    from (
      select bool_or(kind in ('report', 'notice')) as by_people,
        bool_or(kind not in ('report', 'notice')) as by_screener
      from review_signal where raised_at >= ${from} and raised_at < ${until} group by item_id
    ) items group by 1
  `.execute(db);
  return result.rows;
}

/** Decisions by what was done and why. */
export async function countDecisions(
  db: Db | Trx,
  { from, until }: Period,
): Promise<{ action: DecisionAction; reason: ReasonCode; count: number }[]> {
  const result = await sql<{ action: DecisionAction; reason: ReasonCode; count: number }>`
    select action, reason_code as reason, count(*) as count from standing_decision
    where decided_at >= ${from} and decided_at < ${until} group by action, reason_code
  `.execute(db);
  return result.rows;
}

/** How long items waited for their decision, from the first signal since the one before: median and number. */
export async function selectHandling(
  db: Db | Trx,
  { from, until }: Period,
): Promise<{ n: number; medianSeconds: number | null }> {
  const result = await sql<{ n: number; medianSeconds: number | null }>`
    select count(waited) as n, percentile_cont(0.5) within group (order by waited) as "medianSeconds"
    from (
      select extract(epoch from d.decided_at - (
        select min(rs.raised_at) from review_signal rs
        where rs.item_id = d.item_id and rs.raised_at <= d.decided_at and rs.raised_at > coalesce((
          select max(b.decided_at) from standing_decision b
          where b.item_id = d.item_id and b.item_version < d.item_version
        ), '-infinity')
      ))::double precision as waited
      from standing_decision d where d.decided_at >= ${from} and d.decided_at < ${until}
    ) times
  `.execute(db);
  return result.rows[0] ?? { n: 0, medianSeconds: null };
}

/** Alerts about people by tier. Drills and tests are in no report. */
export async function countAlerts(
  db: Db | Trx,
  { from, until }: Period,
): Promise<{ name: AlertTier; count: number }[]> {
  const result = await sql<{ name: AlertTier; count: number }>`
    select tier as name, count(*) as count from alert
    where kind = 'real' and triggered_at >= ${from} and triggered_at < ${until} group by tier
  `.execute(db);
  return result.rows;
}
