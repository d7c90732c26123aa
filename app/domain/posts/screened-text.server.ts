import type { Db, Trx } from '#db/client.server.ts';
import type { GroupId, MemberId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import {
  selectPostWording,
  selectTitleWording,
} from '#app/domain/posts/revisions.repository.server.ts';

/** One stored wording, who wrote it, and the group it stands in. */
export type RevisionText = { text: string; authorId: MemberId; groupId: GroupId };

/**
 * One wording of a post or a title, as it was written, also when it was edited, hidden or taken back
 * since: danger that was said stays said. Null when there is no such wording. For the screener and for
 * staff, who are checked by the caller; never for other members.
 */
export async function readRevisionText(
  db: Db | Trx,
  kind: 'post' | 'thread_title',
  id: string,
  revision: number,
): Promise<RevisionText | null> {
  switch (kind) {
    case 'post':
      // The subject id of a screening task of this kind is a post's id.
      return selectPostWording(db, id as PostId, revision);
    case 'thread_title':
      return selectTitleWording(db, id as ThreadId, revision);
  }
}
