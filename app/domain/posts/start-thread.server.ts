import { inTransaction } from '#db/transaction.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { newId, type GroupId, type PostId, type ThreadId } from '#app/domain/shared/ids.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import { readWritableGroup } from '#app/domain/groups/writable-group.server.ts';
import { readRestriction } from '#app/domain/moderation/restriction.server.ts';
import type { Restriction } from '#app/domain/moderation/sanction.ts';
import { holdPost } from '#app/domain/moderation/hold-post.server.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';
import { endDraft, keepDraft } from '#app/domain/posts/keep-draft.repository.server.ts';
import type { DraftOrigin } from '#app/domain/posts/form-save.ts';
import {
  insertThread,
  selectPosted,
  type Posted,
} from '#app/domain/posts/new-posts.repository.server.ts';
import { renderPost } from '#app/domain/posts/post-html.server.ts';

export type StartThreadInput = {
  groupId: GroupId;
  title: string;
  source: string;
  contentNotes: readonly ContentNote[];
  submissionKey: string;
} & DraftOrigin;

export type StartThreadOutcome =
  /** Also the answer to a form that was sent before: its first thread, which is then not new. */
  | { kind: 'posted'; threadId: ThreadId; postId: PostId; number: number; isNew: boolean }
  /** The form was posted before with other words. These are kept as a draft. */
  | { kind: 'posted-before' }
  /** The member may not write here for a time. */
  | { kind: 'paused'; restriction: Restriction }
  | { kind: 'not-found' };

/**
 * Opens a conversation with its first post, and notes that post and title must be screened, in one
 * transaction, then wakes a screener. The same form sent any number of times makes one thread. With
 * other words than the first time it makes none, and is not answered as if it had.
 */
export async function startThread(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: StartThreadInput,
): Promise<StartThreadOutcome> {
  const { groupId, title, source, contentNotes, submissionKey, formSave = null, draftBase } = input;
  const rendered = renderPost(source);
  const threadId = newId<ThreadId>();
  const postId = newId<PostId>();
  const stored = await inTransaction(deps.db, async (trx) => {
    const inserted = await insertThread(
      trx,
      { id: threadId, groupId, title },
      {
        id: postId,
        authorId: actor.id,
        source,
        contentNotes,
        submissionKey,
        formSave,
        draftBase,
        ...rendered,
      },
    );
    if (!inserted.placeExists) return null;
    if (!inserted.isNew) return { taskIds: null };
    if (inserted.isHeld) await holdPost(trx, { postId, groupId, authorId: actor.id });
    const taskIds = [
      await enqueueScreeningTask(trx, { kind: 'post', subjectId: postId, revision: 1 }),
      await enqueueScreeningTask(trx, { kind: 'thread_title', subjectId: threadId, revision: 1 }),
    ];
    return { taskIds };
  });
  const place = { kind: 'thread', groupId } as const;
  const draft = { title, source, contentNotes };
  const form = { formSave, draftBase };
  const asPosted = async ({ post }: Posted): Promise<StartThreadOutcome> => {
    // What a form that did not know that it was posted has kept meanwhile ends now.
    await endDraft(deps.db, actor.id, place, form, draft);
    return { kind: 'posted', ...post, isNew: false };
  };
  if (stored === null) {
    const first = await selectPosted(deps.db, actor.id, input);
    if (first?.isSame === true) return asPosted(first);
    const restriction = await readRestriction(deps.db, actor.id, groupId);
    const mayKnow = (await readWritableGroup(deps, actor, groupId)) !== null;
    if (restriction === null || !mayKnow) return { kind: 'not-found' };
    const origin = { ...form, ...(first === null ? { submissionKey } : {}) };
    await keepDraft(deps.db, actor.id, place, draft, origin);
    return { kind: 'paused', restriction };
  }
  if (stored.taskIds === null) {
    const first = await selectPosted(deps.db, actor.id, input);
    if (first === null) throw new Error('A form counted as posted, and there is no post of it.');
    if (first.isSame) return asPosted(first);
    await keepDraft(deps.db, actor.id, place, draft, form);
    return { kind: 'posted-before' };
  }
  deps.wakeScreening(stored.taskIds);
  return { kind: 'posted', threadId, postId, number: 1, isNew: true };
}
