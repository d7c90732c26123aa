import type { Trx } from '#db/client.server.ts';
import type { AlertId, MemberId } from '#app/domain/shared/ids.ts';
import { openCaseFor } from '#app/domain/care/open-case.server.ts';
import { acknowledgeLocked } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import { lockAlert, markAcked } from '#app/domain/crisis-response/alerts.repository.server.ts';

export type HandOverOutcome =
  { kind: 'taken' } | { kind: 'held'; by: MemberId } | { kind: 'closed' };

/**
 * Moves an open alert to the person who accepts it at a change of shift: from whoever is leaving, or from
 * nobody, with the case that hangs on it. One that a third person has stays where it is. The caller has asked who may.
 */
export async function handOverAlert(
  trx: Trx,
  input: { alertId: AlertId; from: MemberId; to: MemberId },
): Promise<HandOverOutcome> {
  const alert = await lockAlert(trx, input.alertId);
  if (alert === null) throw new Error('An alert that is handed over does not exist.');
  if (alert.state === 'closed') return { kind: 'closed' };
  const { ackedBy } = alert;
  if (ackedBy === input.to) return { kind: 'taken' };
  if (ackedBy === null) {
    await acknowledgeLocked(trx, alert, input.to, { how: 'handover' });
    return { kind: 'taken' };
  }
  if (ackedBy !== input.from) return { kind: 'held', by: ackedBy };
  await markAcked(trx, alert, input.to);
  await recordAlertEvent(trx, {
    alertId: alert.id,
    kind: 'handed_over',
    actorId: input.to,
    facts: { from: input.from },
  });
  await openCaseFor(trx, alert, input.to);
  return { kind: 'taken' };
}
