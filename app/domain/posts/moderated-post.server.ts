import type { Db, Trx } from '#db/client.server.ts';
import type { GroupId, MaskId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';
import {
  insertMask,
  liftMasks,
  lockSource,
  selectMasks,
  storeMaskedHtml,
} from '#app/domain/posts/masks.repository.server.ts';
import {
  isMoveTarget,
  selectModeratedThread,
  selectMoveTargets,
  updateAddedNotes,
  updateThread,
  type ModeratedThread,
} from '#app/domain/posts/moderated-thread.repository.server.ts';
import { isPassageOf } from '#app/domain/posts/mask.ts';
import { renderMasked } from '#app/domain/posts/post-html.server.ts';

// What moderators do to posts and conversations. Each is safe to run twice, and has an opposite. None
// checks a permission: the caller's policy did.

/** Whether every passage stands in the post as it is worded now, so that it can be masked. */
export async function canMask(
  trx: Trx,
  postId: PostId,
  passages: readonly string[],
): Promise<boolean> {
  const post = await lockSource(trx, postId);
  return post !== null && passages.every((words) => isPassageOf(post.source, words));
}

/**
 * Masks passages for everybody but the author and staff. The source stays as it was typed; the clean HTML
 * is made again without them. Returns what to lift them by.
 */
export async function maskPassages(
  trx: Trx,
  postId: PostId,
  passages: readonly string[],
): Promise<MaskId[]> {
  const ids: MaskId[] = [];
  for (const words of passages) ids.push(await insertMask(trx, { postId, words, continues: null }));
  await renderAgain(trx, postId);
  return ids;
}

/** Lifts masks, so that the words can be read again; those that others set stay. */
export async function liftPassages(
  trx: Trx,
  postId: PostId,
  maskIds: readonly MaskId[],
): Promise<void> {
  if (maskIds.length > 0) await liftMasks(trx, maskIds);
  await renderAgain(trx, postId);
}

async function renderAgain(trx: Trx, postId: PostId): Promise<void> {
  const post = await lockSource(trx, postId);
  if (post === null) throw new Error('A post that was decided about is not there.');
  const masks = (await selectMasks(trx, postId)).flatMap(({ words }) => words);
  const rendered = renderMasked(post.source, masks);
  await storeMaskedHtml(trx, { id: postId, ...rendered, isMasked: masks.length > 0 });
}

/** Says which content notes a post has of moderators, besides its author's own. */
export async function setAddedNotes(
  trx: Trx,
  postId: PostId,
  notes: readonly ContentNote[],
): Promise<void> {
  await updateAddedNotes(trx, postId, notes);
}

/** Locks a conversation against further replies, or opens it again. */
export async function setThreadLocked(
  trx: Trx,
  threadId: ThreadId,
  locked: boolean,
): Promise<void> {
  await updateThread(trx, threadId, { locked });
}

/** Moves a conversation to another group. It keeps its address: that names no group. */
export async function moveThread(trx: Trx, threadId: ThreadId, groupId: GroupId): Promise<void> {
  await updateThread(trx, threadId, { groupId });
}

/** The conversation that a post or a title belongs to. Null for other kinds of text, and for what is gone. */
export async function readModeratedThread(
  db: Db | Trx,
  subject: { kind: string; id: string },
): Promise<ModeratedThread | null> {
  return selectModeratedThread(db, subject);
}

/**
 * Groups to which a conversation of this group can be moved: such that everybody who can read it now can
 * read it there, and nobody besides. So nothing is moved into or out of a group that is by invitation.
 */
export async function readMoveTargets(
  db: Db | Trx,
  from: GroupId,
): Promise<{ id: GroupId; name: string }[]> {
  return selectMoveTargets(db, from);
}

/** Whether a conversation of one group can be moved to another, by the rule of `readMoveTargets`. */
export async function canMove(trx: Trx, from: GroupId, to: GroupId): Promise<boolean> {
  return isMoveTarget(trx, from, to);
}
