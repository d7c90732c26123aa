import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertId, MemberId } from '#app/domain/shared/ids.ts';
import { isAboutThem, standsOnBoard, whenAcknowledged } from '#app/domain/crisis-response/alert.ts';
import {
  hasJoined,
  recordAlertEvent,
} from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  lockAnyAlert,
  markAcked,
  type LockedAlert,
} from '#app/domain/crisis-response/alerts.repository.server.ts';
import { openCaseFor } from '#app/domain/care/open-case.server.ts';
import { endPaging } from '#app/domain/on-call/alert-escalation.server.ts';

export type AcknowledgeOutcome =
  | { kind: 'acknowledged' }
  | { kind: 'already-yours' }
  /** Somebody else has it; the person is noted as having joined. */
  | { kind: 'joined'; holder: MemberId }
  | { kind: 'closed' }
  | { kind: 'not-found' };

/**
 * Takes an alert for a person, which stops all paging and opens the case of its author in the same
 * transaction (S-4). Of several people at once one has it, and the others are told who. Asking again
 * changes nothing. Nobody takes one about themselves: nobody else would be called any more.
 */
export async function acknowledgeAlert(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  alertId: AlertId,
): Promise<AcknowledgeOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction(deps.db, async (trx) => {
    const alert = await lockAnyAlert(trx, alertId);
    if (alert === null || isAboutThem(alert, actor.id)) return { kind: 'not-found' };
    // A test of how somebody is reached is for that one person.
    if (!standsOnBoard(alert) && alert.authorId !== actor.id) return { kind: 'not-found' };
    return acknowledgeLocked(trx, alert, actor.id);
  });
}

/** The same for an alert that this transaction has locked, without asking who may. */
export async function acknowledgeLocked(
  trx: Trx,
  alert: LockedAlert,
  by: MemberId,
  facts: Readonly<Record<string, string>> = {},
): Promise<Exclude<AcknowledgeOutcome, { kind: 'not-found' }>> {
  switch (whenAcknowledged(alert, by)) {
    case 'closed':
      return { kind: 'closed' };
    case 'already-yours':
      return { kind: 'already-yours' };
    case 'take':
      await markAcked(trx, alert, by);
      await endPaging(trx, alert.id, by, { isFirst: true });
      await recordAlertEvent(trx, { alertId: alert.id, kind: 'acknowledged', actorId: by, facts });
      // Nobody is behind a drill who could be cared for.
      if (alert.kind === 'real') await openCaseFor(trx, alert, by);
      return { kind: 'acknowledged' };
    case 'join': {
      const { ackedBy, ackedAt } = alert;
      if (ackedBy === null || ackedAt === null)
        throw new Error('An acknowledged alert has no holder.');
      if (!(await hasJoined(trx, alert.id, by, ackedAt))) {
        // Where two people are wanted, this was the second.
        await endPaging(trx, alert.id, by, { isFirst: false });
        await recordAlertEvent(trx, { alertId: alert.id, kind: 'joined', actorId: by, facts });
      }
      return { kind: 'joined', holder: ackedBy };
    }
  }
}
