import { inTransaction } from '#db/transaction.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { PostId, ThreadId } from '#app/domain/shared/ids.ts';
import { mayWithdraw } from '#app/domain/posts/policy.ts';
import { deleteDrafts } from '#app/domain/posts/keep-draft.repository.server.ts';
import {
  lockPostOfAuthor,
  markWithdrawn,
} from '#app/domain/posts/post-changes.repository.server.ts';

export type WithdrawPostOutcome =
  | { kind: 'withdrawn'; threadId: ThreadId; number: number; isLeft: boolean }
  | { kind: 'not-found' };

/**
 * Takes a post back: a neutral placeholder stays, its words are no longer served to members, nor its
 * title when it opened the conversation. The wordings are kept for staff, and a screening that is under
 * way still happens. Also in a group that its author has left. Safe to run twice.
 */
export async function withdrawPost(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  postId: PostId,
): Promise<WithdrawPostOutcome> {
  return inTransaction(deps.db, async (trx): Promise<WithdrawPostOutcome> => {
    const post = await lockPostOfAuthor(trx, actor, postId);
    if (post === null) return { kind: 'not-found' };
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
    const { threadId, number, isLeft } = post;
    return { kind: 'withdrawn', threadId, number, isLeft };
  });
}
