import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import type { SkipReason } from '#db/schema/review-queue.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { hours } from '#app/domain/shared/duration.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';
import { mayInQueue, maySnooze, type QueueAction } from '#app/domain/moderation/queue-policy.ts';
import { whoIs } from '#app/domain/moderation/queue-scope.server.ts';
import { SKIPS_TO_LEAD, type SNOOZE_HOURS } from '#app/domain/moderation/review-item.ts';
import {
  deleteSkip,
  insertSkip,
  lockToSetAside,
  markOpen,
  markSnoozed,
  type ItemToSetAside,
} from '#app/domain/moderation/set-aside.repository.server.ts';

export type SkipOutcome =
  /** `goesToLead`: so many have let it pass that a lead takes it. */
  { kind: 'skipped'; goesToLead: boolean } | { kind: 'not_free' } | { kind: 'not_found' };

export type SnoozeOutcome =
  { kind: 'snoozed' } | { kind: 'emergency' } | { kind: 'not_free' } | { kind: 'not_found' };

export type UndoOutcome = { kind: 'undone' } | { kind: 'nothing_to_undo' } | { kind: 'not_found' };

/**
 * Lets an item pass: it is not dealt to this person again until it is opened anew, and goes back to the
 * others at once. Nobody has to say why, and it is in no figure about the person. After three people it
 * is dealt to leads alone. Safe to repeat.
 */
export async function skipItem(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { itemId: ReviewItemId; reason: SkipReason | null },
): Promise<SkipOutcome> {
  return withItem<SkipOutcome>(deps, actor, input.itemId, async (trx, item) => {
    if (!isWorkable(actor, item, 'skip')) return { kind: 'not_free' };
    const { reason } = input;
    const isNew = await insertSkip(trx, { itemId: item.id, memberId: actor.id, reason });
    if (item.heldBy === actor.id) await markOpen(trx, item.id);
    if (isNew) await audit(trx, actor, 'review_item.skipped', item.id);
    return { kind: 'skipped', goesToLead: item.skips + Number(isNew) >= SKIPS_TO_LEAD };
  });
}

/** Takes a skip back: the item may be dealt to this person again. */
export async function unskipItem(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { itemId: ReviewItemId },
): Promise<UndoOutcome> {
  return withItem<UndoOutcome>(deps, actor, input.itemId, async (trx, item) => {
    const isGone = await deleteSkip(trx, { itemId: item.id, memberId: actor.id });
    if (!isGone) return { kind: 'nothing_to_undo' };
    await audit(trx, actor, 'review_item.unskipped', item.id);
    return { kind: 'undone' };
  });
}

/**
 * Puts an item off: it comes back by itself after some hours, at the place that it had. Never an
 * emergency, however it became one in the meantime.
 */
export async function snoozeItem(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { itemId: ReviewItemId; forHours: (typeof SNOOZE_HOURS)[number] },
): Promise<SnoozeOutcome> {
  return withItem<SnoozeOutcome>(deps, actor, input.itemId, async (trx, item) => {
    if (!maySnooze(item)) return { kind: 'emergency' };
    if (!isWorkable(actor, item, 'snooze')) return { kind: 'not_free' };
    await markSnoozed(trx, item.id, hours(input.forHours));
    await audit(trx, actor, 'review_item.snoozed', item.id);
    return { kind: 'snoozed' };
  });
}

/** Brings an item back that was put off, before its time. */
export async function unsnoozeItem(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { itemId: ReviewItemId },
): Promise<UndoOutcome> {
  return withItem<UndoOutcome>(deps, actor, input.itemId, async (trx, item) => {
    if (!item.isPutOff) return { kind: 'nothing_to_undo' };
    await markOpen(trx, item.id);
    await audit(trx, actor, 'review_item.unsnoozed', item.id);
    return { kind: 'undone' };
  });
}

/** Whether this person may set an item aside: nobody else has it, and it is with moderators. */
function isWorkable(actor: Actor, item: ItemToSetAside, action: QueueAction): boolean {
  if (item.heldBy !== null && item.heldBy !== actor.id) return false;
  return mayInQueue(actor, item.isPassedOn ? 'escalated' : 'waiting', action);
}

async function withItem<Outcome>(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  itemId: ReviewItemId,
  work: (trx: Trx, item: ItemToSetAside) => Promise<Outcome>,
): Promise<Outcome | { kind: 'not_found' }> {
  return inTransaction<Outcome | { kind: 'not_found' }>(deps.db, async (trx) => {
    const item = await lockToSetAside(trx, whoIs(actor), itemId);
    return item === null ? { kind: 'not_found' } : work(trx, item);
  });
}

async function audit(trx: Trx, actor: Actor, action: string, itemId: ReviewItemId): Promise<void> {
  await recordAudit(trx, {
    actorId: actor.id,
    action,
    subjectKind: 'review_item',
    subjectId: itemId,
  });
}
