import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { opensAlert, type AlertTier } from '#app/domain/crisis-response/alert.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import { lockAlert, markNoted } from '#app/domain/crisis-response/alerts.repository.server.ts';
import { raiseAlert } from '#app/domain/crisis-response/raise-alert.server.ts';
import { alertTargets } from '#app/domain/crisis-response/targets.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertId, ReviewItemId, ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { mayInQueue } from '#app/domain/moderation/queue-policy.ts';
import { whoIs } from '#app/domain/moderation/queue-scope.server.ts';
import {
  lockToSetAside,
  markOpen,
  markPassedOn,
  selectScreeningOf,
  type ItemToSetAside,
} from '#app/domain/moderation/set-aside.repository.server.ts';
import { readSubject } from '#app/domain/moderation/subjects.repository.server.ts';
import type { Tier } from '#app/screening/screening.ts';

export type PassOnOutcome =
  | { kind: 'passed_on'; alertId: AlertId }
  /** Somebody else has it, or it is with people on call already. */
  | { kind: 'not_free' }
  | { kind: 'not_found' };

export type TakeBackOutcome =
  { kind: 'taken_back' } | { kind: 'not_passed_on' } | { kind: 'not_found' };

/**
 * Passes an item on to the people on call: raises the alert of its text, or adds to the one that is open,
 * and lets the item wait in a queue of its own until they have answered. What the moderator writes for
 * them stands on the alert, and is screened like every note there.
 */
export async function passOnItem(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: { itemId: ReviewItemId; note: string | null },
): Promise<PassOnOutcome> {
  const { outcome, toScreen } = await inTransaction(deps.db, async (trx) => {
    const nothing = { toScreen: [] as ScreeningTaskId[] };
    const item = await lockToSetAside(trx, whoIs(actor), input.itemId);
    if (item === null) return { outcome: { kind: 'not_found' } as const, ...nothing };
    const isOthers = item.heldBy !== null && item.heldBy !== actor.id;
    if (isOthers || item.isPassedOn || !mayInQueue(actor, 'waiting', 'escalate')) {
      return { outcome: { kind: 'not_free' } as const, ...nothing };
    }
    const tier = alertTier(item.tier);
    const alertId = await raiseFor(trx, item, tier);
    const within = alertTargets[tier].acknowledge;
    await markPassedOn(trx, item.id, { by: actor.id, within });
    const alert = await lockAlert(trx, alertId);
    if (alert !== null) await markNoted(trx, alert);
    const told = await recordAlertEvent(trx, {
      alertId,
      kind: 'note',
      actorId: actor.id,
      facts: { from: 'moderation' },
      ...(input.note === null ? {} : { note: input.note }),
    });
    await audit(trx, actor, 'review_item.passed_on', item.id);
    return { outcome: { kind: 'passed_on', alertId } as const, toScreen: told };
  });
  if (toScreen.length > 0) deps.wakeScreening(toScreen);
  return outcome;
}

/**
 * Takes an item back from the people on call, for whoever passed it on and for leads. Their alert stays
 * open: what they were called for is theirs to answer.
 */
export async function takeBackItem(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { itemId: ReviewItemId },
): Promise<TakeBackOutcome> {
  return inTransaction<TakeBackOutcome>(deps.db, async (trx) => {
    const item = await lockToSetAside(trx, whoIs(actor), input.itemId);
    if (item === null) return { kind: 'not_found' };
    const may = item.passedOnBy === actor.id || mayInQueue(actor, 'escalated', 'return');
    if (!item.isPassedOn || !may) return { kind: 'not_passed_on' };
    await markOpen(trx, item.id);
    await audit(trx, actor, 'review_item.taken_back', item.id);
    return { kind: 'taken_back' };
  });
}

/**
 * Raises the alert of an item's text as it stands now. The item is locked by the caller: items are locked
 * before alerts.
 */
export async function raiseFor(
  trx: Trx,
  item: Pick<ItemToSetAside, 'id' | 'subjectKind' | 'subjectId' | 'groupId' | 'authorId' | 'now'>,
  tier: AlertTier,
): Promise<AlertId> {
  const { subjectKind, subjectId, groupId, authorId, now } = item;
  const subject = await readSubject(trx, { kind: subjectKind, id: subjectId });
  const revision = subject?.revision ?? 1;
  return raiseAlert(trx, {
    ...{ subjectKind, subjectId, groupId, authorId, revision, tier },
    screeningId: await selectScreeningOf(trx, item.id, revision),
    reviewItemId: item.id,
    // When a person called, not when the words were written: how long people take is counted from here.
    committedAt: now,
    screenedAt: null,
  });
}

/** Calling people is at least urgent, whatever the item was. */
function alertTier(tier: Tier): AlertTier {
  return opensAlert(tier) ? tier : 'urgent';
}

async function audit(trx: Trx, actor: Actor, action: string, itemId: ReviewItemId): Promise<void> {
  await recordAudit(trx, {
    actorId: actor.id,
    action,
    subjectKind: 'review_item',
    subjectId: itemId,
  });
}
