import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { AlertId, CaseId } from '#app/domain/shared/ids.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';

/** Messages in cases. Those of staff are not screened (see README.md); they can be reported. */
export async function readMessages(
  db: Db | Trx,
  wanted: readonly TextRevision[],
): Promise<ScreenedText[]> {
  const ids = wanted.map(({ subjectId }) => subjectId);
  const result = await sql<ScreenedText>`
    select id as "subjectId", 1 as revision, body as text, author_id as "authorId", null as "groupId"
    from case_message where id = any(${ids}::uuid[]) and expired_at is null
  `.execute(db);
  return result.rows;
}

/** What staff wrote down in cases. */
export async function readNotes(
  db: Db | Trx,
  wanted: readonly TextRevision[],
): Promise<ScreenedText[]> {
  const ids = wanted.map(({ subjectId }) => subjectId);
  const result = await sql<ScreenedText>`
    select id as "subjectId", 1 as revision, note as text, actor_id as "authorId", null as "groupId"
    from case_event where id = any(${ids}::uuid[]) and note is not null and actor_id is not null
  `.execute(db);
  return result.rows;
}

/** Where a text of a case stands, and when it was written. Null when there is no such text. */
export async function selectCaseText(
  trx: Trx,
  kind: 'case_message' | 'case_note',
  id: string,
): Promise<{ caseId: CaseId; writtenAt: Date } | null> {
  const row =
    kind === 'case_message'
      ? await trx
          .selectFrom('case_message')
          .select(['case_id as caseId', 'written_at as writtenAt'])
          .where(sql<boolean>`id = ${id}`)
          .executeTakeFirst()
      : await trx
          .selectFrom('case_event')
          .select(['case_id as caseId', 'occurred_at as writtenAt'])
          .where(sql<boolean>`id = ${id}`)
          .executeTakeFirst();
  return row ?? null;
}

/** The alert that danger in a case belongs to: the most pressing open one, else the last that was closed. */
export async function selectAlertOfCase(trx: Trx, caseId: CaseId): Promise<AlertId | null> {
  const result = await sql<{ id: AlertId }>`
    select a.id from care_case c join alert a on a.author_id = c.member_id and a.kind = 'real'
    where c.id = ${caseId} and (a.state <> 'closed' or exists (
      select from case_alert ca where ca.case_id = c.id and ca.alert_id = a.id
    ))
    order by (a.state <> 'closed') desc,
      (a.state <> 'closed' and a.tier = 'emergency') desc, a.closed_at desc nulls first, a.triggered_at desc
    limit 1
  `.execute(trx);
  return result.rows[0]?.id ?? null;
}

/** When an alert was closed. Null while it is open. */
export async function selectClosedAt(trx: Trx, alertId: AlertId): Promise<Date | null> {
  const row = await trx
    .selectFrom('alert')
    .select('closed_at')
    .where('id', '=', alertId)
    .executeTakeFirst();
  return row?.closed_at ?? null;
}
