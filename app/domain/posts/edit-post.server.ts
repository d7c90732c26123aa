import { inTransaction } from '#db/transaction.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { PostId, ScreeningTaskId, ThreadId } from '#app/domain/shared/ids.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import type { Restriction } from '#app/domain/moderation/sanction.ts';
import { readRestriction } from '#app/domain/moderation/restriction.server.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';
import { endDraft, keepDraft } from '#app/domain/posts/keep-draft.repository.server.ts';
import type { DraftOrigin } from '#app/domain/posts/form-save.ts';
import { mayEdit } from '#app/domain/posts/policy.ts';
import {
  insertRevision,
  insertTitleRevision,
  lockPost,
} from '#app/domain/posts/post-changes.repository.server.ts';
import { placesOf } from '#app/domain/posts/mask.ts';
import { keepMasked, masksOfEdit } from '#app/domain/posts/keep-masked.server.ts';
import { renderMasked } from '#app/domain/posts/post-html.server.ts';

export type EditPostInput = {
  postId: PostId;
  /** The wording that the form started from. */
  baseRevision: number;
  /** Of the thread, when the post opens it; ignored otherwise. */
  title?: string | undefined;
  source: string;
  contentNotes: readonly ContentNote[];
} & DraftOrigin;

export type EditPostOutcome =
  | { kind: 'edited' | 'unchanged'; threadId: ThreadId; number: number }
  /** It was edited elsewhere since the form was opened. `revision` and `source` are what stands now. */
  | { kind: 'stale'; revision: number; source: string }
  /** The opening of a conversation needs a title. */
  | { kind: 'title-missing' }
  /** The title has words that are masked in the post. A title is shown as it is, so it cannot have them. */
  | { kind: 'title-masked' }
  /** The author may not write here for a time. The draft of the edit is kept. */
  | { kind: 'paused'; restriction: Restriction }
  | { kind: 'not-found' };

/**
 * Gives a post new words, keeps the former ones, and notes that the new ones must be screened, in one
 * transaction. The same form sent twice changes nothing the second time.
 */
export async function editPost(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: EditPostInput,
): Promise<EditPostOutcome> {
  const taskIds: ScreeningTaskId[] = [];
  const outcome = await inTransaction(deps.db, async (trx): Promise<EditPostOutcome> => {
    taskIds.length = 0;
    const post = await lockPost(trx, actor, input.postId, 'post-and-thread');
    if (post === null || !mayEdit(actor, post)) return { kind: 'not-found' };
    const place = { kind: 'edit', postId: post.id } as const;
    const words = { ...input, title: input.title ?? '' };
    const restriction = await readRestriction(trx, actor.id, post.groupId);
    if (restriction !== null) {
      await keepDraft(trx, actor.id, place, words, input);
      return { kind: 'paused', restriction };
    }
    const title = post.number === 1 ? input.title : post.title;
    if (title === undefined) return { kind: 'title-missing' };

    const { source, contentNotes } = input;
    const isNewTitle = title !== post.title;
    const isNewText = source !== post.source || contentNotes.join() !== post.contentNotes.join();
    if (isNewText || isNewTitle) {
      if (post.revision !== input.baseRevision) {
        return { kind: 'stale', revision: post.revision, source: post.source };
      }
      const masks = await masksOfEdit(trx, post, source);
      if (isNewTitle && placesOf(title, masks.words).length > 0) return { kind: 'title-masked' };
      if (isNewText) {
        await keepMasked(trx, post, masks.added);
        const rendered = renderMasked(source, masks.words);
        const revision = await insertRevision(trx, post, { source, contentNotes, ...rendered });
        const wording = { kind: 'post', subjectId: post.id, revision } as const;
        taskIds.push(await enqueueScreeningTask(trx, wording));
      }
      if (isNewTitle) {
        const revision = await insertTitleRevision(trx, post, title);
        const wording = { kind: 'thread_title', subjectId: post.threadId, revision } as const;
        taskIds.push(await enqueueScreeningTask(trx, wording));
      }
    }
    await endDraft(trx, actor.id, place, input, words);
    const { threadId, number } = post;
    return { kind: isNewText || isNewTitle ? 'edited' : 'unchanged', threadId, number };
  });
  if (taskIds.length > 0) deps.wakeScreening(taskIds);
  return outcome;
}
