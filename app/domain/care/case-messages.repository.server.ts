import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { newId, type CaseId, type CaseMessageId, type MemberId } from '#app/domain/shared/ids.ts';

type NewMessage = {
  caseId: CaseId;
  direction: 'out' | 'in';
  authorId: MemberId;
  body: string;
  submissionKey: string;
};

/** Stores a message. Null when the same form was sent before. */
export async function insertMessage(trx: Trx, message: NewMessage): Promise<CaseMessageId | null> {
  const row = await trx
    .insertInto('case_message')
    .values({
      id: newId<CaseMessageId>(),
      case_id: message.caseId,
      direction: message.direction,
      author_id: message.authorId,
      body: message.body,
      submission_key: message.submissionKey,
    })
    .onConflict((conflict) => conflict.constraint('case_message_submission_unique').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

export type CaseMessage = {
  id: CaseMessageId;
  direction: 'out' | 'in';
  body: string;
  writtenAt: Date;
  /** Whose handle it is. For staff alone: members see the name of the duty. */
  author: string;
};

/** The conversation of a case, newest first, before one of its messages if it is given. */
export async function selectMessages(
  db: Db,
  caseId: CaseId,
  page: { before: CaseMessageId | null; limit: number },
): Promise<CaseMessage[]> {
  const older =
    page.before === null
      ? sql`true`
      : sql`(cm.written_at, cm.id) < (select written_at, id from case_message where id = ${page.before} and case_id = ${caseId})`;
  const result = await sql<CaseMessage>`
    select cm.id, cm.direction, cm.body, cm.written_at as "writtenAt", m.handle as author
    from case_message cm join member m on m.id = cm.author_id
    where cm.case_id = ${caseId} and ${older}
    order by cm.written_at desc, cm.id desc limit ${page.limit}
  `.execute(db);
  return result.rows;
}
