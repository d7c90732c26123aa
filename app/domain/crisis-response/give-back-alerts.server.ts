import { inTransaction } from '#db/transaction.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  lockAlert,
  markTriggered,
  selectHeldAlerts,
} from '#app/domain/crisis-response/alerts.repository.server.ts';
import { pageAgain } from '#app/domain/on-call/alert-escalation.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';

/**
 * Gives back every alert that somebody has, so that others are called at once. One whose end waits for a
 * second person stays: there is nothing left to do for whoever has it. Returns how many were given back.
 */
export async function giveBackAlerts(deps: Pick<Deps, 'db'>, actor: Actor): Promise<number> {
  return inTransaction(deps.db, async (trx) => {
    let returned = 0;
    for (const id of await selectHeldAlerts(trx, actor.id)) {
      const alert = await lockAlert(trx, id);
      if (alert?.state !== 'acked' || alert.ackedBy !== actor.id) continue;
      await markTriggered(trx, alert);
      await pageAgain(trx, alert.id, { from: 'standing', alsoPage: null });
      await recordAlertEvent(trx, { alertId: alert.id, kind: 'released', actorId: actor.id });
      returned += 1;
    }
    return returned;
  });
}
