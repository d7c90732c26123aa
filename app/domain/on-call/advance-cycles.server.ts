import type { Db, Trx } from '#db/client.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import { eachInTurn, eachNext, eachOf, setAside } from '#app/domain/shared/row-by-row.server.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  audienceOf,
  tellNobodyIsThere,
  type Ways,
} from '#app/domain/on-call/advance-escalation.server.ts';
import { callPeople, fireRules } from '#app/domain/on-call/call-people.server.ts';
import {
  endCycle,
  lockCycle,
  selectCalled,
  selectDueCycles,
  type CycleEnd,
  type DueCycle,
  type FailureOptions,
  type LockedCycle,
} from '#app/domain/on-call/cycles.repository.server.ts';
import { ACCEPTANCE_TIMEOUT, RECEIPT_TIMEOUT } from '#app/domain/on-call/delivery.ts';
import {
  hasCalledSomebody,
  hurryStep,
  isUnanswered,
  lockCalling,
  selectPlaceOf,
  selectUnheard,
  wasHeard,
  type LockedEscalation,
} from '#app/domain/on-call/escalations.repository.server.ts';
import { cancelUnsentPages } from '#app/domain/on-call/pages.repository.server.ts';

/** How the channels of this process do: which say that messages arrive, and which have been failing. */
export type ChannelNews = Pick<FailureOptions, 'receiptChannels' | 'distrusted'>;

/** Bounds one run, so that messages get their turn. */
const MAX_CYCLES_PER_RUN = 25;

/**
 * Calls people on: by their next rule when its time has come or the last one failed (S-23), and by the last
 * one again and again until somebody has the alert (S-22). A firing of which everything failed hands on to
 * the next step at once. Any number of processes may run it at the same time. Returns how many were called.
 */
export async function advanceCycles(
  deps: Pick<Deps, 'db'>,
  ways: Ways,
  news: ChannelNews,
): Promise<number> {
  const options = { acceptance: ACCEPTANCE_TIMEOUT, receipt: RECEIPT_TIMEOUT, ...news };
  let called = 0;
  await eachInTurn([
    async () => {
      called = await callOn(deps.db, ways, options);
    },
    async () => {
      const work = { db: deps.db, what: 'alerts that nobody took' };
      const unheard = await selectUnheard(deps.db, options, { except: setAside(work) });
      await eachOf(work, unheard, (trx, alertId) => hurry(trx, alertId, options));
    },
  ]);
  return called;
}

function callOn(db: Db, ways: Ways, options: FailureOptions): Promise<number> {
  return eachNext(
    { db, what: 'calls to people' },
    {
      lock: nextCycle(options),
      idOf: ({ cycle }) => cycle.id,
      handle: (trx, turn) => advance(trx, turn, ways),
      atMost: MAX_CYCLES_PER_RUN,
    },
  );
}

type Turn = { escalation: LockedEscalation; cycle: LockedCycle; pulled: boolean };

/** Locks one cycle after the other. They are looked for several at a time, which takes longer than to go on with one. */
function nextCycle(options: FailureOptions) {
  let found: DueCycle[] = [];
  let hasLocked = true;
  return async (trx: Trx, except: readonly string[]): Promise<Turn | null> => {
    for (;;) {
      const due = found.shift();
      if (due === undefined) {
        // What others hold is theirs; with nothing locked there would be no end.
        if (!hasLocked) return null;
        hasLocked = false;
        found = await selectDueCycles(trx, { ...options, limit: MAX_CYCLES_PER_RUN, except });
        continue;
      }
      // The alert first, as everywhere: whoever takes it at this moment ends the cycle or finds it ended.
      const escalation = await lockCalling(trx, due.alertId);
      const cycle = escalation === null ? null : await lockCycle(trx, due.id);
      if (escalation === null || cycle === null || (!cycle.isDue && !due.pulled)) continue;
      hasLocked = true;
      return { escalation, cycle, pulled: due.pulled };
    }
  };
}

async function advance(trx: Trx, turn: Turn, ways: Ways): Promise<void> {
  const { escalation, cycle, pulled } = turn;
  const { alertId, tier } = escalation;
  const end = await reasonToEnd(trx, escalation, cycle, ways);
  if (end !== null) {
    await endCycle(trx, cycle.id, end);
    if (end !== 'audience_changed') {
      await cancelUnsentPages(trx, alertId, { memberIds: [cycle.memberId] });
    }
    await recordAlertEvent(trx, {
      alertId,
      kind: 'call_ended',
      facts: { memberId: cycle.memberId, firing: cycle.firing, reason: end },
    });
    return;
  }
  const isPulled = pulled && cycle.nextRule < cycle.rules.length;
  await fireRules(trx, { alertId, tier, firing: cycle.firing }, cycle, { pulled: isPulled });
}

/**
 * Why a person is not called any further. Asked at every turn, so that who goes off duty is left in peace
 * and who comes on duty is called at the next turn (F46).
 */
async function reasonToEnd(
  trx: Trx,
  escalation: LockedEscalation,
  cycle: LockedCycle,
  ways: Ways,
): Promise<CycleEnd | null> {
  const hasRulesLeft = cycle.nextRule < cycle.rules.length;
  const isOfEarlierStep = cycle.firing < escalation.firing;
  if (isOfEarlierStep) {
    if (hasRulesLeft) return null;
    // Others are called now: the rules were gone through once, and nobody is nagged on (S-22). A step that
    // reached nobody calls no others, and it must not become silent because of it.
    const next = { firing: cycle.firing + 1 };
    if (await hasCalledSomebody(trx, escalation.alertId, next)) return 'audience_changed';
  }
  // A test, or the canary, says what arrives. It does not nag.
  const { kind } = escalation;
  if (!hasRulesLeft && (kind === 'test' || kind === 'canary')) return 'audience_changed';
  if (!hasRulesLeft && (await isUnanswered(trx, escalation.alertId))) return 'unanswered';
  const place = isOfEarlierStep
    ? await selectPlaceOf(trx, escalation.alertId, cycle.firing)
    : placeOf(escalation);
  if (place === null) return null;
  const holder = cycle.calledAs === 'holder' ? cycle.memberId : null;
  const audience = await audienceOf(trx, { ...escalation, alsoPage: holder }, place, ways);
  await callNewcomers(trx, { ...escalation, firing: cycle.firing }, audience.people);
  if (audience.people.some(({ memberId }) => memberId === cycle.memberId)) return null;
  if (audience.people.length === 0) {
    await tellNobodyIsThere(trx, escalation, place.step, 'off_rota');
    await hurryStep(trx, escalation, null);
  }
  return 'off_rota';
}

/** Which step, of which round, fired last. */
function placeOf({
  firedStep,
  firedLoop,
}: LockedEscalation): { step: number; loop: number } | null {
  return firedStep === null || firedLoop === null ? null : { step: firedStep, loop: firedLoop };
}

async function callNewcomers(
  trx: Trx,
  escalation: LockedEscalation,
  people: Parameters<typeof callPeople>[2],
): Promise<void> {
  const { alertId, tier, firing } = escalation;
  const called = await selectCalled(trx, alertId, firing);
  const newcomers = people.filter(({ memberId }) => !called.has(memberId));
  if (newcomers.length === 0) return;
  await callPeople(trx, { alertId, tier, firing }, newcomers);
  for (const { memberId } of newcomers) {
    await recordAlertEvent(trx, { alertId, kind: 'newcomer_called', facts: { memberId, firing } });
  }
}

/** Nothing of the last firing was taken: do not wait out its time (S-8). After the last step, call everybody (S-9). */
async function hurry(trx: Trx, alertId: AlertId, options: FailureOptions): Promise<boolean> {
  const escalation = await lockCalling(trx, alertId);
  if (escalation === null) return false;
  const { steps, firedStep, firedLoop } = escalation;
  if (firedStep === null || firedLoop === null) return false;
  // Somebody may have been called meanwhile, or something taken.
  const isStill = (await selectUnheard(trx, options, { only: alertId })).includes(alertId);
  if (!isStill) return false;
  if (firedStep + 1 < steps.length) {
    await hurryStep(trx, escalation, null);
  } else {
    if (await wasHeard(trx, alertId, { firing: escalation.roundFrom })) return false;
    await hurryStep(trx, escalation, { step: steps.length, loop: firedLoop });
  }
  await tellNobodyIsThere(trx, escalation, firedStep, 'not_accepted');
  return true;
}
