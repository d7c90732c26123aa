import { inTransaction } from '#db/transaction.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { newId, type PostId, type ThreadId } from '#app/domain/shared/ids.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import { holdPost } from '#app/domain/moderation/hold-post.server.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';
import { insertReply, selectPosted } from '#app/domain/posts/new-posts.repository.server.ts';
import { renderPost } from '#app/domain/posts/post-html.server.ts';

/** What somebody wrote, checked by the form. `submissionKey` names the form that it was sent from. */
export type ReplyInput = {
  threadId: ThreadId;
  source: string;
  contentNotes: readonly ContentNote[];
  submissionKey: string;
};

export type ReplyOutcome =
  /** Also the answer to a form that was sent before: its first post, which is then not new. */
  | { kind: 'posted'; threadId: ThreadId; postId: PostId; number: number; isNew: boolean }
  | { kind: 'not-found' };

/**
 * Posts a reply and notes that it must be screened, in one transaction, then wakes a screener. One of a
 * newcomer's first posts may wait for a moderator before others read it; it is screened all the same. The same
 * form sent any number of times, at once or later, makes one post.
 */
export async function reply(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: ReplyInput,
): Promise<ReplyOutcome> {
  const { threadId, source, contentNotes, submissionKey } = input;
  const rendered = renderPost(source);
  const postId = newId<PostId>();
  const stored = await inTransaction(deps.db, async (trx) => {
    const inserted = await insertReply(trx, threadId, {
      id: postId,
      authorId: actor.id,
      source,
      contentNotes,
      submissionKey,
      ...rendered,
    });
    if (!inserted.placeExists) return null;
    if (inserted.number === null) return { number: null };
    const { groupId } = inserted;
    if (inserted.isHeld && groupId !== null) {
      await holdPost(trx, { postId, groupId, authorId: actor.id });
    }
    const taskId = await enqueueScreeningTask(trx, {
      kind: 'post',
      subjectId: postId,
      revision: 1,
    });
    return { number: inserted.number, taskId };
  });
  if (stored === null) return { kind: 'not-found' };
  if (stored.number === null) return firstPostOf(deps, actor, submissionKey);
  deps.wakeScreening([stored.taskId]);
  return { kind: 'posted', threadId, postId, number: stored.number, isNew: true };
}

async function firstPostOf(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  submissionKey: string,
): Promise<ReplyOutcome> {
  const first = await selectPosted(deps.db, actor.id, submissionKey);
  if (first === null) throw new Error('A form counted as posted, and there is no post of it.');
  return { kind: 'posted', ...first, isNew: false };
}
