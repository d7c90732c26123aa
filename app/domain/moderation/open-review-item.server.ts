import type { Trx } from '#db/client.server.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { GroupId, MemberId, ReviewItemId } from '#app/domain/shared/ids.ts';
import {
  reopens,
  scoreOf,
  signalCategory,
  type ReviewSignal,
} from '#app/domain/moderation/review-item.ts';
import {
  insertItem,
  lockItemOfSubject,
  raiseItem,
  readResolution,
  reopenItem,
  saveSignal,
  type LockedItem,
} from '#app/domain/moderation/open-items.repository.server.ts';
import { tierRank, type Tier } from '#app/screening/screening.ts';

export type OpenReviewItemInput = {
  subjectKind: SubjectKind;
  subjectId: string;
  /** Null for a subject that belongs to no group; safety leads see those. */
  groupId: GroupId | null;
  authorId: MemberId;
  /** Somebody besides the author who must not meet the item, whatever their duties. */
  keptFrom?: MemberId | null;
  tier: Tier;
  signal: ReviewSignal;
};

/**
 * Puts a signal under the one item of its subject (M-1), which is opened, raised or opened again as
 * M-3 says. A tier is raised, never lowered, while the item is open. Safe to run twice and at the same
 * time as others: the item's row is locked, the same signal is kept once, and a repeated report updates
 * its reason. Call it before touching an alert of the same subject: items are locked before alerts.
 */
export async function openReviewItem(trx: Trx, input: OpenReviewItemInput): Promise<ReviewItemId> {
  const item = await lockOrInsert(trx, input);
  if (item.state === 'resolved') await addToResolved(trx, item, input);
  else await addToOpen(trx, item, input);
  return item.id;
}

async function lockOrInsert(trx: Trx, input: OpenReviewItemInput): Promise<LockedItem> {
  for (;;) {
    const found = await lockItemOfSubject(trx, input);
    if (found !== null) return found;
    // Loses to whoever inserted first, and then finds the winner's row.
    await insertItem(trx, input);
  }
}

async function addToResolved(
  trx: Trx,
  item: LockedItem,
  input: OpenReviewItemInput,
): Promise<void> {
  const resolution = await readResolution(trx, item.id);
  const counts = await saveSignal(trx, item.id, input);
  const { kind, revision } = input.signal;
  const reason = 'reason' in input.signal ? input.signal.reason : null;
  const signal = { category: signalCategory({ kind, reason }), revision, tier: input.tier };
  if (counts.isNew && reopens(resolution, signal)) {
    await reopenItem(trx, item.id, { tier: input.tier, score: scoreOf(counts) });
  }
}

async function addToOpen(trx: Trx, item: LockedItem, input: OpenReviewItemInput): Promise<void> {
  const counts = await saveSignal(trx, item.id, input);
  const isMorePressing = tierRank(input.tier) > tierRank(item.tier);
  await raiseItem(trx, item.id, {
    score: scoreOf(counts),
    tier: isMorePressing ? input.tier : null,
  });
}
