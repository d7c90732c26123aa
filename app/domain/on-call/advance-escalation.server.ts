import type { Trx } from '#db/client.server.ts';
import type { ContactChannel } from '#db/schema/on-call.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { eachNext } from '#app/domain/shared/row-by-row.server.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import { callPeople } from '#app/domain/on-call/call-people.server.ts';
import { afterFiring, callOf } from '#app/domain/on-call/escalation.ts';
import {
  hasCalledSomebody,
  lockDue,
  saveFiring,
  type LockedEscalation,
} from '#app/domain/on-call/escalations.repository.server.ts';
import { insertOutside, insertOwnerMessages } from '#app/domain/on-call/pages.repository.server.ts';
import { selectOwners } from '#app/domain/on-call/people.repository.server.ts';
import {
  resolveAudience,
  resolveDrill,
  type Audience,
} from '#app/domain/on-call/resolve-people.server.ts';

/** By which channels this installation can reach people. */
export type Ways = { channels: readonly ContactChannel[] };

/** Bounds one run, so that in a storm the pages of what has fired go out before the rest has fired. */
const MAX_STEPS_PER_RUN = 25;

/**
 * Fires steps that are due, the most pressing first, and returns how many; more may be left. Any number of
 * processes may run it at once: each step is one transaction that holds its alert, and a firing is counted once.
 * One that cannot fire holds up no other.
 */
export async function advanceEscalations(deps: Pick<Deps, 'db'>, ways: Ways): Promise<number> {
  return eachNext(
    { db: deps.db, what: 'steps of alerts' },
    {
      lock: lockDue,
      idOf: ({ alertId }) => alertId,
      handle: (trx, due) => fire(trx, due, ways),
      atMost: MAX_STEPS_PER_RUN,
    },
  );
}

async function fire(trx: Trx, due: LockedEscalation, ways: Ways): Promise<void> {
  const { alertId, tier, nextStep: step, loop, steps } = due;
  const firing = due.firing + 1;
  // People are looked up now, not when the alert opened: who left is not paged, who came is (S-12).
  const audience = await audienceOf(trx, due, { step, loop }, ways);
  await callPeople(trx, { alertId, tier, firing }, audience.people);
  await insertOutside(trx, alertId, firing, audience.destinations);

  const isReached =
    audience.people.length > 0 ||
    audience.destinations.some(({ purpose }) => purpose === 'backstop');
  const roundFrom = step === 0 ? firing : due.roundFrom;
  const next = afterFiring({
    steps,
    step,
    loop,
    repeatLimit: due.kind === 'real' ? due.repeatLimit : 1,
    reachedSomebody: isReached,
    roundReachedSomebody:
      due.kind !== 'real' ||
      isReached ||
      (await hasCalledSomebody(trx, alertId, { firing: roundFrom })),
  });
  const isCatchAll = step >= steps.length;
  await saveFiring(trx, due, next, { calledEverybody: isCatchAll });
  await recordAlertEvent(trx, {
    alertId,
    kind: 'step_fired',
    facts: {
      step,
      audience: audience.word,
      loop,
      firing,
      people: audience.people.length,
      outside: audience.destinations.length,
      nextStep: next.kind === 'step' ? next.step : null,
      nextLoop: next.kind === 'step' ? next.loop : null,
    },
  });
  if (!isReached) {
    await tellNobodyIsThere(trx, due, step, ways.channels.length === 0 ? 'no_channel' : 'nobody');
  }
  if (next.kind === 'end' && due.kind === 'real') {
    await recordAlertEvent(trx, { alertId, kind: 'unanswered', facts: { rounds: loop + 1 } });
  }
}

/** Whom a firing of an alert calls at this moment. */
export async function audienceOf(
  trx: Trx,
  escalation: LockedEscalation,
  place: { step: number; loop: number },
  ways: Ways,
): Promise<Audience & { word: string }> {
  const { kind, steps, tier, alsoPage, ackedBy, aboutWhom } = escalation;
  if (kind === 'canary' || kind === 'test') {
    const targets = steps[0]?.targets ?? [];
    return { word: 'drill', ...(await resolveDrill(trx, targets, ways.channels)) };
  }
  const call = callOf(steps, place.step, place.loop);
  const audience = await resolveAudience(trx, call, {
    urgency: tier === 'emergency' ? 'emergency' : 'routine',
    channels: ways.channels,
    holder: alsoPage,
    except: [ackedBy, aboutWhom],
  });
  // A drill calls the people whom an emergency would call, and nobody outside.
  const destinations = kind === 'drill' ? [] : audience.destinations;
  return { word: call.audience, ...audience, destinations };
}

/** Nobody of a step can be called: that is in the log, and who answers for the set-up hears of it (S-8). */
export async function tellNobodyIsThere(
  trx: Trx,
  escalation: LockedEscalation,
  step: number,
  reason: string,
): Promise<void> {
  const { alertId, kind, policyId } = escalation;
  await recordAlertEvent(trx, { alertId, kind: 'nobody_reachable', facts: { step, reason } });
  if (kind !== 'real') return;
  const targets = escalation.steps[step]?.targets ?? [];
  const idsOf = (wanted: string) =>
    targets.filter((target) => target.kind === wanted).map(({ target }) => target);
  const owners = await selectOwners(trx, {
    schedules: idsOf('schedule'),
    rotations: idsOf('rotation'),
    policyId,
  });
  await insertOwnerMessages(trx, owners, { alertId, matter: 'nobody_reachable' });
}
