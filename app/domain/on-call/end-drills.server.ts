import type { Trx } from '#db/client.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { eachNext } from '#app/domain/shared/row-by-row.server.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  lockDrillToEnd,
  markDrillOver,
  type LockedAlert,
} from '#app/domain/crisis-response/alerts.repository.server.ts';
import { endForGood } from '#app/domain/on-call/alert-escalation.server.ts';
import { selectSilentMethods } from '#app/domain/on-call/emergency-tests.repository.server.ts';
import { noteSilence } from '#app/domain/on-call/method-health.server.ts';
import { TEST_LASTS } from '#app/domain/on-call/cycle.ts';

/** Ends a drill. Does nothing to an alert about a person. */
export async function endDrill(
  trx: Trx,
  alert: Pick<LockedAlert, 'id' | 'kind' | 'authorId'>,
): Promise<void> {
  if (alert.kind === 'real') return;
  await markDrillOver(trx, alert);
  await endForGood(trx, alert.id);
  await recordAlertEvent(trx, {
    alertId: alert.id,
    kind: 'closed',
    actorId: alert.authorId,
    facts: { outcomeCode: 'drill' },
  });
}

/**
 * Ends the tests that were acknowledged or have lasted ten minutes; ways by which one of the latter never
 * arrived are suspect from then on (S-28). Returns how many.
 */
export async function endDrills(deps: Pick<Deps, 'db'>): Promise<number> {
  return eachNext(
    { db: deps.db, what: 'tests to end' },
    {
      lock: (trx, except) => lockDrillToEnd(trx, TEST_LASTS, except),
      idOf: ({ id }) => id,
      handle: async (trx, alert) => {
        // Who said that it reached them need not have waited for every way.
        if (alert.state === 'triggered') {
          for (const id of await selectSilentMethods(trx, alert.id)) await noteSilence(trx, id);
        }
        await endDrill(trx, alert);
      },
    },
  );
}
