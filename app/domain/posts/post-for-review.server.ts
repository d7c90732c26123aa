import type { Db, Trx } from '#db/client.server.ts';
import type { PostId, ThreadId } from '#app/domain/shared/ids.ts';
import type { PostForStaff } from '#app/domain/posts/post-for-staff.ts';
import { selectRevisions } from '#app/domain/posts/revisions.repository.server.ts';
import {
  markPostHidden,
  markTitleHidden,
  selectPostForStaff,
  selectSurroundingPosts,
} from '#app/domain/posts/staff-view.repository.server.ts';

const NEIGHBOURS = 3;

/**
 * Everything staff need in order to judge a post, hidden and withdrawn ones included. Null when there is
 * no such post. Checks no permission: the caller's policy says who may look, and records the look.
 */
export async function readPostForStaff(db: Db | Trx, postId: PostId): Promise<PostForStaff | null> {
  const found = await selectPostForStaff(db, postId);
  if (found === null) return null;
  const [revisions, surrounding] = await Promise.all([
    selectRevisions(db, postId),
    selectSurroundingPosts(db, found.post, NEIGHBOURS),
  ]);
  return { ...found, revisions, surrounding };
}

/**
 * Hides a post from members, or shows it again. A neutral placeholder stands in its place. Safe to run
 * twice. Checks no permission. False when there is no such post.
 */
export async function setPostHidden(trx: Trx, postId: PostId, hidden: boolean): Promise<boolean> {
  return markPostHidden(trx, postId, hidden);
}

/** Hides a thread's title from members, or shows it again; the posts stay. Like `setPostHidden`. */
export async function setTitleHidden(
  trx: Trx,
  threadId: ThreadId,
  hidden: boolean,
): Promise<boolean> {
  return markTitleHidden(trx, threadId, hidden);
}
