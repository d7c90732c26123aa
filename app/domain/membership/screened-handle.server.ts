import type { Db, Trx } from '#db/client.server.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';

/** A member's handle, as a text that others read and that is therefore screened. */
export type ScreenedHandle = {
  subjectId: string;
  revision: number;
  text: string;
  authorId: MemberId;
  groupId: null;
};

/** The handles of members, for the worker. Members who are not there are left out. */
export async function readScreenedHandles(
  db: Db | Trx,
  wanted: readonly { subjectId: string; revision: number }[],
): Promise<ScreenedHandle[]> {
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
