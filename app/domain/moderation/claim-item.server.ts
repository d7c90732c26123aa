import type { Db, Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';
import {
  claimFirstFree,
  claimOne,
  releaseClaim,
  releaseClaimsOf,
  renewOwnClaim,
} from '#app/domain/moderation/claims.repository.server.ts';
import { mayInQueue } from '#app/domain/moderation/queue-policy.ts';
import { whoIs } from '#app/domain/moderation/queue-scope.server.ts';
import { dealingLimits } from '#app/domain/moderator-care/dealing-limits.server.ts';

export type ClaimNextOutcome =
  | { kind: 'claimed'; itemId: ReviewItemId }
  | { kind: 'nothing_waits' }
  /** They have read much that is hard. They are asked to have a break, and may go on all the same. */
  | { kind: 'break_due' };
export type ClaimOutcome = { kind: 'claimed' } | { kind: 'not_free' };
export type ReleaseOutcome = { kind: 'released' } | { kind: 'not_held' };

/**
 * Gives a moderator the item that most needs somebody, for a limited time (M-7, M-8). Whoever already
 * holds one gets that one again. Their own limits are heeded (M-22): what they do not want to be dealt goes
 * to others, and a break that is due is asked for first. Safe to run at the same time as others: nobody gets
 * the same item.
 */
export async function claimNext(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  { withoutBreak = false }: { withoutBreak?: boolean } = {},
): Promise<ClaimNextOutcome> {
  const who = whoIs(actor);
  return inTransaction(deps.db, async (trx) => {
    const own = await renewOwnClaim(trx, who);
    const limits = await dealingLimits(trx, actor);
    if (own === null && limits.isBreakDue && !withoutBreak) return { kind: 'break_due' };
    const claim = own ?? (await claimFirstFree(trx, who, limits));
    if (claim === null) return { kind: 'nothing_waits' };
    await recordAudit(trx, auditEntry(actor, 'review_item.claimed', claim.itemId));
    return { kind: 'claimed', itemId: claim.itemId };
  });
}

/**
 * Takes one item for a limited time, or takes it for as long again when it is one's own. `not_free` when
 * somebody else has it, when it is resolved, and when it does not exist for this person.
 */
export async function claimItem(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { itemId: ReviewItemId },
): Promise<ClaimOutcome> {
  return inTransaction(deps.db, async (trx) => {
    const mayTakeBack = mayInQueue(actor, 'escalated', 'claim');
    const claim = await claimOne(trx, whoIs(actor), input.itemId, { mayTakeBack });
    if (claim === null) return { kind: 'not_free' };
    await recordAudit(trx, auditEntry(actor, 'review_item.claimed', input.itemId));
    return { kind: 'claimed' };
  });
}

/** Gives an item back to the queue. `not_held` when the claim had run out or was never this person's. */
export async function releaseItem(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { itemId: ReviewItemId; token: string },
): Promise<ReleaseOutcome> {
  return inTransaction(deps.db, async (trx) => {
    const released = await releaseClaim(trx, { ...input, memberId: actor.id });
    if (!released) return { kind: 'not_held' };
    await recordAudit(trx, auditEntry(actor, 'review_item.released', input.itemId));
    return { kind: 'released' };
  });
}

/**
 * Gives back everything that a person holds: whoever signs out, or whose shift ends, is not working on it
 * any more.
 */
export async function releaseAllItems(
  deps: { db: Db | Trx },
  person: Pick<Actor, 'id'>,
): Promise<void> {
  await inTransaction(deps.db, async (trx) => {
    for (const itemId of await releaseClaimsOf(trx, person.id)) {
      await recordAudit(trx, auditEntry(person, 'review_item.released', itemId));
    }
  });
}

function auditEntry(actor: Pick<Actor, 'id'>, action: string, itemId: ReviewItemId) {
  return { actorId: actor.id, action, subjectKind: 'review_item', subjectId: itemId };
}
