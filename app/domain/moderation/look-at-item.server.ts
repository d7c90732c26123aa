import { inTransaction } from '#db/transaction.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';
import { renewClaim, takeOver } from '#app/domain/moderation/claims.repository.server.ts';
import { selectItem } from '#app/domain/moderation/item.repository.server.ts';
import {
  noteLook,
  selectLooking,
  selectStanding,
} from '#app/domain/moderation/looking.repository.server.ts';
import { mayInQueue } from '#app/domain/moderation/queue-policy.ts';
import { whoIs } from '#app/domain/moderation/queue-scope.server.ts';
import type { TakeOverReason } from '#app/domain/moderation/take-over-reason.ts';

/** What the page of an item shows of others, and whether it is still true. */
export type Look = {
  version: number;
  isResolved: boolean;
  heldBy: string | null;
  /** ISO. */
  heldUntil: string | null;
  /** Who else is looking at it, by handle. */
  looking: string[];
};

/**
 * A sign that somebody has the page of an item open. With `isActive` they have done something on it since
 * the last sign, which gives them the full time of their claim again. Null when the item does not exist
 * for them.
 */
export async function lookAtItem(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { itemId: ReviewItemId; isActive: boolean },
): Promise<Look | null> {
  const { db } = deps;
  const { itemId } = input;
  const mine = { itemId, memberId: actor.id };
  if ((await selectItem(db, whoIs(actor), itemId)) === null) return null;
  if (input.isActive) await renewClaim(db, mine);
  await noteLook(db, mine);
  const [standing, looking] = await Promise.all([
    selectStanding(db, itemId),
    selectLooking(db, mine),
  ]);
  if (standing === null) return null;
  return { ...standing, heldUntil: standing.heldUntil?.toISOString() ?? null, looking };
}

export type TakeOverOutcome =
  | { kind: 'taken_over' }
  /** Nobody else has it: it can simply be taken. */
  | { kind: 'not_held' }
  | { kind: 'not_found' };

/**
 * A lead takes an item that somebody else has, and says why; it is on record with who had it. What the
 * other person is writing is not lost: a decision of theirs still counts by its version.
 */
export async function takeOverItem(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { itemId: ReviewItemId; reason: TakeOverReason },
): Promise<TakeOverOutcome> {
  if (!mayInQueue(actor, 'waiting', 'take_over')) return { kind: 'not_found' };
  return inTransaction<TakeOverOutcome>(deps.db, async (trx) => {
    const who = whoIs(actor);
    if ((await selectItem(trx, who, input.itemId)) === null) return { kind: 'not_found' };
    const taken = await takeOver(trx, who, input.itemId);
    if (taken === null) return { kind: 'not_held' };
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'review_item.taken_over',
      subjectKind: 'review_item',
      subjectId: input.itemId,
      facts: { from: taken.from, reason: input.reason },
    });
    return { kind: 'taken_over' };
  });
}
