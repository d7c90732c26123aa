import type { Trx } from '#db/client.server.ts';
import type { MemberId, ReviewItemId } from '#app/domain/shared/ids.ts';
import type { OutcomeCode } from '#app/domain/crisis-response/alert.ts';
import { closeOrPropose } from '#app/domain/care/close-alert.server.ts';
import { acknowledgeLocked } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  lockAlert,
  lockOpenAlertOfItem,
  markNoted,
} from '#app/domain/crisis-response/alerts.repository.server.ts';

/**
 * A moderator decided the review item that an alert hangs on (M-16): that acknowledges the alert, and
 * with an outcome closes it, or proposes it where two people are needed. When somebody else has the
 * alert it stays theirs, as it stays open where the level after contact is still missing, and its log
 * says what was decided. Does nothing without an open alert. The caller decided that the person may, and locked the item.
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
  const ended =
    taken.kind === 'joined'
      ? null
      : await closeOrPropose(trx, alert, {
          by: actorId,
          outcome: outcomeCode,
          level: null,
          note: null,
          from: 'review',
        });
  if (ended?.kind === 'closed' || ended?.kind === 'proposed') return;
  const facts = { outcomeCode, from: 'review' };
  await markNoted(trx, alert);
  await recordAlertEvent(trx, { alertId: alert.id, kind: 'note', actorId, facts });
}
