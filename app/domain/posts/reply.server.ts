import { inTransaction } from '#db/transaction.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { newId, type PostId, type ThreadId } from '#app/domain/shared/ids.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import { readRestriction } from '#app/domain/moderation/restriction.server.ts';
import type { Restriction } from '#app/domain/moderation/sanction.ts';
import { holdPost } from '#app/domain/moderation/hold-post.server.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';
import { endDraft, keepDraft } from '#app/domain/posts/keep-draft.repository.server.ts';
import type { DraftOrigin } from '#app/domain/posts/form-save.ts';
import {
  insertReply,
  selectPosted,
  selectReplyPlace,
  type Posted,
} from '#app/domain/posts/new-posts.repository.server.ts';
import { renderPost } from '#app/domain/posts/post-html.server.ts';

/** What somebody wrote, checked by the form. `submissionKey` names the form that it was sent from. */
export type ReplyInput = {
  threadId: ThreadId;
  source: string;
  contentNotes: readonly ContentNote[];
  submissionKey: string;
} & DraftOrigin;

export type ReplyOutcome =
  /** Also the answer to a form that was sent before: its first post, which is then not new. */
  | { kind: 'posted'; threadId: ThreadId; postId: PostId; number: number; isNew: boolean }
  /** The form was posted before with other words. These are kept as a draft. */
  | { kind: 'posted-before' }
  /** Moderators have locked the conversation. */
  | { kind: 'locked' }
  /** The member may not write here for a time. */
  | { kind: 'paused'; restriction: Restriction }
  | { kind: 'not-found' };

/**
 * Posts a reply and notes that it must be screened, in one transaction, then wakes a screener. One of a
 * newcomer's first posts may wait for a moderator before others read it; it is screened all the same. The same
 * form sent any number of times, at once or later, makes one post. With other words than the first time it
 * makes none, and is not answered as if it had.
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
      formSave: input.formSave ?? null,
      draftBase: input.draftBase,
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
  if (stored === null) return whyNot(deps, actor, input);
  if (stored.number === null) return firstPostOf(deps, actor, input);
  deps.wakeScreening([stored.taskId]);
  return { kind: 'posted', threadId, postId, number: stored.number, isNew: true };
}

/**
 * Nothing was posted, so what was written is kept as a draft. A form that was posted before
 * the conversation was locked, or the member asked to pause, is answered as it was the first time.
 */
async function whyNot(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: ReplyInput,
): Promise<ReplyOutcome> {
  const first = await selectPosted(deps.db, actor.id, wordsOf(input));
  if (first?.isSame === true) return asPosted(deps, actor, input, first);
  const place = await selectReplyPlace(deps.db, actor.id, input.threadId);
  if (place === null) return { kind: 'not-found' };
  const restriction = await readRestriction(deps.db, actor.id, place.groupId);
  if (restriction === null && !place.isLocked) return { kind: 'not-found' };
  await keepAsDraft(deps, actor, input, first === null);
  return restriction === null ? { kind: 'locked' } : { kind: 'paused', restriction };
}

async function firstPostOf(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: ReplyInput,
): Promise<ReplyOutcome> {
  const first = await selectPosted(deps.db, actor.id, wordsOf(input));
  if (first === null) throw new Error('A form counted as posted, and there is no post of it.');
  if (first.isSame) return asPosted(deps, actor, input, first);
  await keepAsDraft(deps, actor, input, false);
  return { kind: 'posted-before' };
}

/** `isFirst` where the form may not bring back what it has posted. */
async function keepAsDraft(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: ReplyInput,
  isFirst: boolean,
): Promise<void> {
  const { threadId, source, contentNotes, submissionKey, formSave = null, draftBase } = input;
  const draft = { title: '', source, contentNotes };
  const origin = { formSave, draftBase, ...(isFirst ? { submissionKey } : {}) };
  await keepDraft(deps.db, actor.id, { kind: 'reply', threadId }, draft, origin);
}

function wordsOf({ submissionKey, source }: ReplyInput): { submissionKey: string; source: string } {
  return { submissionKey, source };
}

/** What a form that did not know that it was posted has kept meanwhile ends now. */
async function asPosted(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  { threadId, source, formSave = null, draftBase }: ReplyInput,
  { post }: Posted,
): Promise<ReplyOutcome> {
  const origin = { formSave, draftBase };
  await endDraft(deps.db, actor.id, { kind: 'reply', threadId }, origin, { title: '', source });
  return { kind: 'posted', ...post, isNew: false };
}
