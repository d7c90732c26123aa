import type { Deps } from '#app/domain/shared/deps.ts';
import { eachNext } from '#app/domain/shared/row-by-row.server.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  lockLapsedAck,
  markTriggered,
} from '#app/domain/crisis-response/alerts.repository.server.ts';
import { pageAgain } from '#app/domain/on-call/alert-escalation.server.ts';

/**
 * Alerts whose holder recorded nothing for too long wait for somebody again, at the step where they
 * stood; the holder is paged with the others (S-5). Returns how many. Safe to run by many at once. One that
 * cannot be given back holds up no other.
 */
export async function returnLapsedAlerts(deps: Pick<Deps, 'db'>): Promise<number> {
  return eachNext(
    { db: deps.db, what: 'alerts to give back' },
    {
      lock: lockLapsedAck,
      idOf: ({ id }) => id,
      handle: async (trx, alert) => {
        await markTriggered(trx, alert);
        await pageAgain(trx, alert.id, { from: 'standing', alsoPage: alert.ackedBy });
        const facts = { holder: alert.ackedBy };
        await recordAlertEvent(trx, { alertId: alert.id, kind: 'timed_out', facts });
      },
    },
  );
}
