import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import type { StatementId } from '#app/domain/shared/ids.ts';
import type { RecordedStatement } from '#app/domain/transparency/statement-record.ts';
import type { Period } from '#app/domain/transparency/report.repository.server.ts';

/** Statements of a period about something that was taken from their author, oldest first. No words. */
export async function selectRecordedStatements(
  db: Db,
  { from, until }: Period,
  page: { after: StatementId | null; limit: number },
): Promise<(RecordedStatement & { id: StatementId })[]> {
  const later =
    page.after === null
      ? sql`true`
      : sql`(s.sent_at, s.id) > (select sent_at, id from statement_of_reasons where id = ${page.after})`;
  const result = await sql<RecordedStatement & { id: StatementId }>`
    select s.id, to_char(s.sent_at at time zone 'UTC', 'YYYY-MM-DD') as "sentOn", d.action,
      d.reason_code as "reasonCode",
      coalesce((s.facts ->> 'screenerInvolved')::boolean, false) as "screenerInvolved",
      exists (
        select from review_signal where item_id = d.item_id and kind = 'notice' and raised_at <= d.decided_at
      ) as "hadNotice",
      exists (
        select from review_signal where item_id = d.item_id and kind = 'report' and raised_at <= d.decided_at
      ) as "hadReport"
    from statement_of_reasons s join standing_decision d on d.id = s.decision_id
    where s.sent_at >= ${from} and s.sent_at < ${until} and d.action not in ('leave', 'restore')
      and ${later}
    order by s.sent_at, s.id limit ${page.limit}
  `.execute(db);
  return result.rows;
}
