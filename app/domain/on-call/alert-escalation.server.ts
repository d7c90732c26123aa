import type { Trx } from '#db/client.server.ts';
import type { AlertId, MemberId } from '#app/domain/shared/ids.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import { stepsFor } from '#app/domain/on-call/escalation.ts';
import {
  insertEscalation,
  pause,
  restart,
  resume,
} from '#app/domain/on-call/escalations.repository.server.ts';
import {
  cancelUnsentPages,
  insertUpdatesAfterPages,
  insertUpdateTo,
} from '#app/domain/on-call/messages.repository.server.ts';

/** Starts paging for a new alert, with a copy of the steps as they are today (S-12). */
export async function beginEscalation(trx: Trx, alertId: AlertId, tier: AlertTier): Promise<void> {
  await insertEscalation(trx, alertId, stepsFor(tier));
}

/**
 * An open alert became more pressing: page from the first step again, by the steps of the new tier. If
 * somebody has it, that person is told instead, and the new steps lie ready.
 */
export async function escalateHarder(
  trx: Trx,
  alertId: AlertId,
  tier: AlertTier,
  holder: MemberId | null,
): Promise<void> {
  await restart(trx, alertId, stepsFor(tier), { isDue: holder === null });
  if (holder !== null) await insertUpdateTo(trx, alertId, holder);
}

/** Somebody has the alert: nothing more is due, unsent pages are dropped, those paged are told (S-4). */
export async function endPaging(trx: Trx, alertId: AlertId, by: MemberId): Promise<void> {
  await pause(trx, alertId);
  await cancelUnsentPages(trx, alertId);
  await insertUpdatesAfterPages(trx, alertId, by);
}

/** Nobody has the alert any more: page at once, from the step where it stood (S-5) or the one after. */
export async function pageAgain(
  trx: Trx,
  alertId: AlertId,
  options: { from: 'standing' | 'next'; alsoPage: MemberId | null },
): Promise<void> {
  await resume(trx, alertId, options);
}
