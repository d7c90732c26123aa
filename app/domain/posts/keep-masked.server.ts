import type { Trx } from '#db/client.server.ts';
import { openReviewItem } from '#app/domain/moderation/open-review-item.server.ts';
import { alsoToMask } from '#app/domain/posts/edited-masks.ts';
import {
  insertMask,
  selectMasks,
  type MaskedPassage,
} from '#app/domain/posts/masks.repository.server.ts';
import type { StandingPost } from '#app/domain/posts/post-changes.repository.server.ts';

/** What is masked in a new wording: all of it, and what of that the edit adds to each passage. */
export type MasksOfEdit = { words: string[]; added: MaskedPassage[] };

/** What must be masked when a locked post gets this wording. Changes nothing. */
export async function masksOfEdit(
  trx: Trx,
  post: StandingPost,
  source: string,
): Promise<MasksOfEdit> {
  const masks = post.isMasked ? await selectMasks(trx, post.id) : [];
  const added = masks.map(({ id, words }) => ({
    id,
    words: alsoToMask(post.source, source, words),
  }));
  return { words: [...masks, ...added].flatMap(({ words }) => words), added };
}

/**
 * Masks what an edit adds to masked passages, from its wording on, and asks moderators to look, in the same
 * transaction. Nothing lifts it but what lifts the mask of the passage.
 */
export async function keepMasked(
  trx: Trx,
  post: StandingPost,
  added: readonly MaskedPassage[],
): Promise<void> {
  for (const { id, words } of added) {
    for (const each of words) {
      await insertMask(trx, { postId: post.id, words: each, continues: id });
    }
  }
  if (added.every(({ words }) => words.length === 0)) return;
  // Its item is locked after the post here, and before it elsewhere: the loser of the two runs again.
  await openReviewItem(trx, {
    subjectKind: 'post',
    subjectId: post.id,
    groupId: post.groupId,
    authorId: post.authorId,
    tier: 'none',
    signal: { kind: 'mask_kept', revision: post.revision + 1 },
  });
}
