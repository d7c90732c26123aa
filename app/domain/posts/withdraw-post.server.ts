import { inTransaction } from '#db/transaction.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { PostId, ThreadId } from '#app/domain/shared/ids.ts';
import { mayWithdraw } from '#app/domain/posts/policy.ts';
import { deleteDrafts } from '#app/domain/posts/keep-draft.repository.server.ts';
import { lockPost, markWithdrawn } from '#app/domain/posts/post-changes.repository.server.ts';

export type WithdrawPostOutcome =
  { kind: 'withdrawn'; threadId: ThreadId; number: number } | { kind: 'not-found' };

/**
 * Takes a post back: a neutral placeholder stays, its words are no longer served to members, nor its
 * title when it opened the conversation. The wordings are kept for staff, and a screening that is under
 * way still happens. Safe to run twice.
 */
export async function withdrawPost(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  postId: PostId,
): Promise<WithdrawPostOutcome> {
  return inTransaction(deps.db, async (trx): Promise<WithdrawPostOutcome> => {
    const post = await lockPost(trx, actor, postId, 'post-and-thread');
    if (post === null || post.authorId !== actor.id) return { kind: 'not-found' };
    if (mayWithdraw(actor, post)) {
      await markWithdrawn(trx, post);
      await deleteDrafts(trx, actor.id, { kind: 'edit', postId });
      await recordAudit(trx, {
        actorId: actor.id,
        action: 'post.withdrawn',
        subjectKind: 'post',
        subjectId: postId,
      });
    }
    return { kind: 'withdrawn', threadId: post.threadId, number: post.number };
  });
}
