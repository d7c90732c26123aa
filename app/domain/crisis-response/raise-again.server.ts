import { inTransaction } from '#db/transaction.ts';
import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  insertAlert,
  lockAlertFor,
  lockOpenAlert,
  markTriggered,
} from '#app/domain/crisis-response/alerts.repository.server.ts';
import { beginEscalation, pageAgain } from '#app/domain/on-call/alert-escalation.server.ts';
import { readFiring } from '#app/domain/on-call/escalations.repository.server.ts';

export type RaiseAgainOutcome =
  /** `alertId` is a new alert when the old one was closed. */
  { kind: 'raised'; alertId: AlertId } | { kind: 'stale' } | { kind: 'not-found' };

/**
 * Calls the next people now. An alert that somebody has goes back to waiting; one that was closed is
 * followed by a new one that is linked to it. The version and the count of firings that the person saw
 * fence it (S-11): two taps are one step.
 */
export async function raiseAgain(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { alertId: AlertId; seenVersion: number; seenFiring: number },
): Promise<RaiseAgainOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<RaiseAgainOutcome>(deps.db, async (trx) => {
    const alert = await lockAlertFor(trx, actor, input.alertId);
    if (alert === null) return { kind: 'not-found' };
    if (alert.version !== input.seenVersion) return { kind: 'stale' };
    if ((await readFiring(trx, alert.id)) !== input.seenFiring) return { kind: 'stale' };

    if (alert.state !== 'closed') {
      // Also when it was waiting: the new version is what makes a second tap stale.
      await markTriggered(trx, alert);
      await pageAgain(trx, alert.id, { from: 'next', alsoPage: null });
      await recordAlertEvent(trx, { alertId: alert.id, kind: 'raised_again', actorId: actor.id });
      return { kind: 'raised', alertId: alert.id };
    }

    // A drill that is over is over.
    if (alert.kind !== 'real') return { kind: 'stale' };
    const opened = await insertAlert(trx, alert);
    if (opened === null) {
      const open = await lockOpenAlert(trx, alert.dedupKey);
      return open === null ? { kind: 'stale' } : { kind: 'raised', alertId: open.id };
    }
    await beginEscalation(trx, { ...alert, id: opened });
    await recordAlertEvent(trx, {
      alertId: opened,
      kind: 'created',
      actorId: actor.id,
      facts: { tier: alert.tier, revision: alert.revision, screeningId: alert.screeningId },
    });
    return { kind: 'raised', alertId: opened };
  });
}
