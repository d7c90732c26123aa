import type { Trx } from '#db/client.server.ts';
import type { MemberId, ReviewItemId } from '#app/domain/shared/ids.ts';
import type { OutcomeCode } from '#app/domain/crisis-response/alert.ts';
import { acknowledgeLocked } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  lockAlert,
  lockOpenAlertOfItem,
  markClosed,
} from '#app/domain/crisis-response/alerts.repository.server.ts';
import { endForGood } from '#app/domain/on-call/alert-escalation.server.ts';

/**
 * A moderator decided the review item that an alert hangs on (M-16): that acknowledges the alert, and
 * with an outcome closes it. When somebody else has the alert it stays theirs, and its log says what was
 * decided. Does nothing without an open alert. The caller decided that the person may, and locked the item.
 */
export async function acknowledgeFromReview(
  trx: Trx,
  decided: { reviewItemId: ReviewItemId; actorId: MemberId; outcomeCode: OutcomeCode | null },
): Promise<void> {
  const open = await lockOpenAlertOfItem(trx, decided.reviewItemId);
  if (open === null) return;
  const { actorId, outcomeCode } = decided;
  const taken = await acknowledgeLocked(trx, open, actorId, { from: 'review' });
  const alert = await lockAlert(trx, open.id);
  if (alert === null || outcomeCode === null) return;
  const facts = { outcomeCode, from: 'review' };
  if (taken.kind === 'joined') {
    await recordAlertEvent(trx, { alertId: alert.id, kind: 'note', actorId, facts });
    return;
  }
  await markClosed(trx, alert, actorId, outcomeCode);
  await endForGood(trx, alert.id);
  await recordAlertEvent(trx, { alertId: alert.id, kind: 'closed', actorId, facts });
}
