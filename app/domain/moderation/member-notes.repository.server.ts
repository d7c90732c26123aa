import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';
import { newId, type MemberId, type MemberNoteId } from '#app/domain/shared/ids.ts';

/** A note of staff about a member, as other staff read it. */
export type MemberNote = {
  id: MemberNoteId;
  body: string;
  writtenBy: string;
  writtenAt: Date;
  expiresAt: Date | null;
};

/** Keeps a note for good. Null when this very form was sent before. */
export async function insertMemberNote(
  trx: Trx,
  note: {
    memberId: MemberId;
    authorId: MemberId;
    body: string;
    forDays: number | null;
    submissionKey: string;
  },
): Promise<MemberNoteId | null> {
  const id = newId<MemberNoteId>();
  const result = await sql<{ id: MemberNoteId }>`
    insert into member_note (id, member_id, author_id, body, expires_at, submission_key)
    values (${id}, ${note.memberId}, ${note.authorId}, ${note.body},
      ${appNow()} + make_interval(days => ${note.forDays}::integer), ${note.submissionKey})
    on conflict on constraint member_note_submission_unique do nothing
    returning id
  `.execute(trx);
  return result.rows[0]?.id ?? null;
}

/** The notes about a member that still count, newest first. */
export async function selectMemberNotes(
  db: Db | Trx,
  memberId: MemberId,
  limit: number,
): Promise<MemberNote[]> {
  return db
    .selectFrom('member_note as n')
    .innerJoin('member as m', 'm.id', 'n.author_id')
    .select([
      'n.id',
      'n.body',
      'm.handle as writtenBy',
      'n.written_at as writtenAt',
      'n.expires_at as expiresAt',
    ])
    .where('n.member_id', '=', memberId)
    .where((eb) => eb.or([eb('n.expires_at', 'is', null), eb('n.expires_at', '>', appNow())]))
    .orderBy('n.written_at', 'desc')
    .orderBy('n.id', 'desc')
    .limit(limit)
    .execute();
}

/** Notes as texts to be screened. They answer for nobody: whom they speak of is the member. */
export async function readNoteTexts(
  db: Db | Trx,
  wanted: readonly TextRevision[],
): Promise<ScreenedText[]> {
  const ids = wanted.map(({ subjectId }) => subjectId);
  const result = await sql<ScreenedText>`
    select n.id as "subjectId", 1 as revision, n.body as text, n.member_id as "authorId",
      null as "groupId"
    from member_note n where n.id = any(${ids}::uuid[]) and n.expired_at is null
  `.execute(db);
  return result.rows;
}
