import { inTransaction } from '#db/transaction.ts';
import { recordLook } from '#app/domain/shared/audit.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { PostId, ThreadId } from '#app/domain/shared/ids.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';
import { selectNow } from '#app/domain/posts/drafts.repository.server.ts';
import { mayReadHistory } from '#app/domain/posts/policy.ts';
import { selectPost } from '#app/domain/posts/post-changes.repository.server.ts';
import { selectRevisions } from '#app/domain/posts/revisions.repository.server.ts';

/** The wordings of a post, newest first, as they were typed. Times are ISO strings. */
export type PostHistory = {
  kind: 'found';
  threadId: ThreadId;
  number: number;
  wordings: {
    revision: number;
    source: string;
    contentNotes: ContentNote[];
    writtenAt: string;
  }[];
  now: string;
};

/**
 * How a post was worded over time, for its author and the group's moderators. A moderator's look at
 * somebody's former words goes into the audit log.
 */
export async function readPostHistory(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  postId: PostId,
): Promise<PostHistory | { kind: 'not-found' }> {
  return inTransaction(deps.db, async (trx) => {
    const post = await selectPost(trx, actor, postId);
    if (post === null || !mayReadHistory(actor, post)) return { kind: 'not-found' };
    if (post.authorId !== actor.id) {
      await recordLook(trx, {
        actorId: actor.id,
        action: 'post.history_viewed',
        subjectKind: 'post',
        subjectId: postId,
        facts: { revision: post.revision },
      });
    }
    const revisions = await selectRevisions(trx, postId);
    return {
      kind: 'found',
      threadId: post.threadId,
      number: post.number,
      wordings: revisions.map(({ writtenAt, ...wording }) => ({
        ...wording,
        writtenAt: writtenAt.toISOString(),
      })),
      now: (await selectNow(trx)).toISOString(),
    };
  });
}
