import { inTransaction } from '#db/transaction.ts';
import type { Trx } from '#db/client.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import { ACCEPTANCE_TIMEOUT } from '#app/domain/on-call/delivery.ts';
import { afterFiring, rolesPaged } from '#app/domain/on-call/escalation.ts';
import {
  hurryUnheard,
  lockDue,
  saveFiring,
  selectReachable,
} from '#app/domain/on-call/escalations.repository.server.ts';
import { insertPages, supersedeUnsent } from '#app/domain/on-call/messages.repository.server.ts';

/** Bounds one run, so that messages get their turn during a storm of alerts. */
const MAX_STEPS_PER_RUN = 200;

/**
 * Fires every step that is due and returns how many. Any number of processes may run it at once: each
 * step is one transaction that holds its alert, and a firing is counted once.
 */
export async function advanceEscalations(
  deps: Pick<Deps, 'db'>,
  options: { sendsMail: boolean },
): Promise<number> {
  await hurry(deps);
  let fired = 0;
  while (
    fired < MAX_STEPS_PER_RUN &&
    (await inTransaction(deps.db, (trx) => fireOne(trx, options)))
  ) {
    fired += 1;
  }
  return fired;
}

/** No provider accepted anything of the last step: do not wait out its time (S-8, S-23). */
async function hurry(deps: Pick<Deps, 'db'>): Promise<void> {
  await inTransaction(deps.db, async (trx) => {
    for (const alertId of await hurryUnheard(trx, ACCEPTANCE_TIMEOUT)) {
      await recordAlertEvent(trx, {
        alertId,
        kind: 'nobody_reachable',
        facts: { reason: 'not_accepted' },
      });
    }
  });
}

async function fireOne(trx: Trx, options: { sendsMail: boolean }): Promise<boolean> {
  const due = await lockDue(trx);
  if (due === null) return false;
  const step = due.steps[due.nextStep];
  if (step === undefined) throw new Error('An escalation points at a step that it does not have.');

  // People are looked up now, not when the alert opened: who left is not paged, who came is (S-12).
  const reachable = options.sendsMail
    ? await selectReachable(trx, rolesPaged(step, due.loop), due.alsoPage)
    : [];
  const firing = due.firing + 1;
  await supersedeUnsent(
    trx,
    due.alertId,
    firing,
    reachable.map(({ contactMethodId }) => contactMethodId),
  );
  await insertPages(trx, due.alertId, firing, reachable);
  await saveFiring(
    trx,
    due,
    afterFiring({
      steps: due.steps,
      step: due.nextStep,
      loop: due.loop,
      reachedSomebody: reachable.length > 0,
    }),
  );
  await recordAlertEvent(trx, {
    alertId: due.alertId,
    kind: 'step_fired',
    facts: {
      step: due.nextStep,
      audience: due.loop > 0 ? 'everybody' : step.audience,
      loop: due.loop,
      firing,
      people: new Set(reachable.map(({ memberId }) => memberId)).size,
    },
  });
  if (reachable.length === 0) {
    await recordAlertEvent(trx, {
      alertId: due.alertId,
      kind: 'nobody_reachable',
      facts: { step: due.nextStep, reason: options.sendsMail ? 'no_contact_method' : 'no_channel' },
    });
  }
  return true;
}
