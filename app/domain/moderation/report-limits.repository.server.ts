import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNowPlus } from '#db/expressions.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import type { ReportCounts } from '#app/domain/moderation/report-limits.ts';

/** What a member reported in the last 24 hours, worries left out: in all, and about one person. */
export async function selectReportCounts(
  db: Db | Trx,
  reporterId: MemberId,
  aboutId: MemberId,
): Promise<ReportCounts> {
  const result = await sql<ReportCounts>`
    select count(*) as "all", count(*) filter (where ri.author_id = ${aboutId}) as "aboutThisPerson"
    from review_signal rs join review_item ri on ri.id = rs.item_id
    where rs.reporter_id = ${reporterId} and rs.raised_at > ${appNowPlus(-days(1))}
      and rs.reason <> 'worried'
  `.execute(db);
  return result.rows[0] ?? { all: 0, aboutThisPerson: 0 };
}
