import { inTransaction } from '#db/transaction.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  lockLapsedAck,
  markTriggered,
} from '#app/domain/crisis-response/alerts.repository.server.ts';
import { pageAgain } from '#app/domain/on-call/alert-escalation.server.ts';

/**
 * Alerts whose holder recorded nothing for too long wait for somebody again, at the step where they
 * stood; the holder is paged with the others (S-5). Returns how many. Safe to run by many at once.
 */
export async function returnLapsedAlerts(deps: Pick<Deps, 'db'>): Promise<number> {
  for (let returned = 0; ; returned += 1) {
    const isOne = await inTransaction(deps.db, async (trx) => {
      const alert = await lockLapsedAck(trx);
      if (alert === null) return false;
      await markTriggered(trx, alert);
      await pageAgain(trx, alert.id, { from: 'standing', alsoPage: alert.ackedBy });
      await recordAlertEvent(trx, {
        alertId: alert.id,
        kind: 'timed_out',
        facts: { holder: alert.ackedBy },
      });
      return true;
    });
    if (!isOne) return returned;
  }
}
