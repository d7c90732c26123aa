import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  lockAlert,
  markTriggered,
  selectHeldAlerts,
} from '#app/domain/crisis-response/alerts.repository.server.ts';
import { pageAgain } from '#app/domain/on-call/alert-escalation.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { eachOnce } from '#app/domain/shared/row-by-row.server.ts';

/**
 * Gives back every alert that somebody has, so that others are called at once. One whose end waits for a
 * second person stays: there is nothing left to do for whoever has it. One that cannot be given back keeps no
 * other. Returns how many were, and how many could not be.
 */
export async function giveBackAlerts(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
): Promise<{ done: number; failed: number }> {
  const held = await selectHeldAlerts(deps.db, actor.id);
  return eachOnce(deps, held, async (trx, id) => {
    const alert = await lockAlert(trx, id);
    if (alert?.state !== 'acked' || alert.ackedBy !== actor.id) return false;
    await markTriggered(trx, alert);
    await pageAgain(trx, alert.id, { from: 'standing', alsoPage: null });
    await recordAlertEvent(trx, { alertId: alert.id, kind: 'released', actorId: actor.id });
    return true;
  });
}
