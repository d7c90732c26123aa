import type { Trx } from '#db/client.server.ts';
import type { GroupId, MemberId, PostId } from '#app/domain/shared/ids.ts';
import { openReviewItem } from '#app/domain/moderation/open-review-item.server.ts';

/**
 * Asks moderators to look at a post that is held until they have: it is an item like any other, with a time
 * within which somebody decides. Call it in the transaction that stores the post. Any decision about the
 * post ends the hold.
 */
export async function holdPost(
  trx: Trx,
  post: { postId: PostId; groupId: GroupId; authorId: MemberId },
): Promise<void> {
  await openReviewItem(trx, {
    subjectKind: 'post',
    subjectId: post.postId,
    groupId: post.groupId,
    authorId: post.authorId,
    tier: 'none',
    signal: { kind: 'held', revision: 1 },
  });
}
