import type { Trx } from '#db/client.server.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { GroupId, MemberId, ReviewItemId } from '#app/domain/shared/ids.ts';
import {
  reopens,
  signalCategories,
  type ReviewSignal,
} from '#app/domain/moderation/review-item.ts';
import {
  holdInPlace,
  insertItem,
  lockItemOfSubject,
  markRepeatsDecided,
  raiseItem,
  readConcernKinds,
  readResolution,
  readScoredSignals,
  reopenItem,
  saveSignal,
  type LockedItem,
  type Score,
} from '#app/domain/moderation/open-items.repository.server.ts';
import { readAccuracies } from '#app/domain/moderation/reporter-accuracy.repository.server.ts';
import { scoreOf } from '#app/domain/moderation/score.ts';
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
  /**
   * Whether people on call may be called for the item when it is an emergency that nobody has. False for a
   * late look at an old text, and for nothing else.
   */
  mayPage?: boolean;
  signal: ReviewSignal;
};

/**
 * Puts a signal under the one item of its subject (M-1), which is opened, raised or opened again as
 * M-3 says. A tier is raised, never lowered, while the item is open. Safe to run twice and at the same
 * time as others: the item's row is locked, the same signal is kept once, and a repeated report updates
 * its reason. Call it before touching an alert of the same subject: items are locked before alerts.
 */
export async function openReviewItem(trx: Trx, input: OpenReviewItemInput): Promise<ReviewItemId> {
  const signalled = { ...input, mayPage: input.mayPage ?? true };
  const item = await lockOrInsert(trx, signalled);
  if (item.state === 'resolved') await addToResolved(trx, item, signalled);
  else await addToOpen(trx, item, signalled);
  return item.id;
}

type Signalled = OpenReviewItemInput & { mayPage: boolean };

async function lockOrInsert(trx: Trx, input: Signalled): Promise<LockedItem> {
  for (;;) {
    const found = await lockItemOfSubject(trx, input);
    if (found !== null) return found;
    // Where the conversation stands now: it may have been moved since the caller looked.
    const groupId = (await holdInPlace(trx, input)) ?? input.groupId;
    // Loses to whoever inserted first, and then finds the winner's row.
    await insertItem(trx, { ...input, groupId });
  }
}

async function addToResolved(trx: Trx, item: LockedItem, input: Signalled): Promise<void> {
  const resolution = await readResolution(trx, item.id);
  const isNew = await saveSignal(trx, item.id, input);
  const { signal, tier, mayPage } = input;
  const categories = signalCategories({
    kind: signal.kind,
    reason: 'reason' in signal ? signal.reason : null,
    concerns: signal.kind === 'screening' ? await readConcernKinds(trx, signal.screeningId) : [],
  });
  if (reopens(resolution, { isNew, categories, revision: signal.revision, tier })) {
    await reopenItem(trx, item.id, { tier, mayPage, ...(await readScore(trx, item.id)) });
  } else if (signal.kind === 'report') {
    await markRepeatsDecided(trx, item.id, signal);
  }
}

async function addToOpen(trx: Trx, item: LockedItem, input: Signalled): Promise<void> {
  await saveSignal(trx, item.id, input);
  const isMorePressing = tierRank(input.tier) > tierRank(item.tier);
  await raiseItem(trx, item.id, {
    ...(await readScore(trx, item.id)),
    tier: isMorePressing ? input.tier : null,
    // It is an emergency by the late look alone until somebody, or another wording, says anything else.
    mayPage: input.mayPage || (item.mayPage && !isMorePressing),
  });
}

async function readScore(trx: Trx, itemId: ReviewItemId): Promise<Score> {
  const signals = await readScoredSignals(trx, itemId);
  const reporters = signals.flatMap((signal) =>
    signal.kind === 'report' ? [signal.reporterId] : [],
  );
  const accuracies = await readAccuracies(trx, reporters);
  return scoreOf(signals, (id) => accuracies.get(id) ?? { upheld: 0, judged: 0 });
}
