import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';

/** A member's handle, by the member's id. It is written once, when somebody joins, and cannot be hidden. */
export const screenedHandle: ScreenedKind = {
  readTexts,
  state: (memberId) => sql`
    select 1 as revision, false as "isHidden", false as "isWithdrawn" from member where id = ${memberId}`,
  readSurroundings: null,
  setHidden: null,
  follow: null,
};

async function readTexts(db: Db | Trx, wanted: readonly TextRevision[]): Promise<ScreenedText[]> {
  const revisions = new Map(wanted.map(({ subjectId, revision }) => [subjectId, revision]));
  const rows = await db
    .selectFrom('member')
    .select(['id', 'handle'])
    // The subject id of a handle is its member's id.
    .where('id', 'in', [...revisions.keys()] as MemberId[])
    .execute();
  return rows.map(({ id, handle }) => ({
    subjectId: id,
    revision: revisions.get(id) ?? 1,
    text: handle,
    authorId: id,
    groupId: null,
  }));
}
