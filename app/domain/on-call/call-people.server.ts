import type { Trx } from '#db/client.server.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import { advanceCycle } from '#app/domain/on-call/cycle.ts';
import {
  endCycle,
  endCycles,
  insertCycle,
  saveAdvance,
  selectUsable,
  type LockedCycle,
} from '#app/domain/on-call/cycles.repository.server.ts';
import { insertPage, supersedeUnsent } from '#app/domain/on-call/pages.repository.server.ts';
import type { Called } from '#app/domain/on-call/resolve-people.server.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';

/** The firing because of which people are called. */
export type Firing = { alertId: AlertId; tier: AlertTier; firing: number };

/**
 * Calls people because of a firing, each by their own rules, beginning now. What an earlier firing still
 * meant to send them is replaced; calls to others go on by their remaining rules.
 */
export async function callPeople(
  trx: Trx,
  firing: Firing,
  people: readonly Called[],
): Promise<void> {
  const memberIds = people.map(({ memberId }) => memberId);
  await endCycles(trx, firing.alertId, 'called_anew', { memberIds });
  await supersedeUnsent(trx, firing.alertId, firing.firing, memberIds);
  for (const person of people) {
    const id = await insertCycle(trx, {
      alertId: firing.alertId,
      firing: firing.firing,
      memberId: person.memberId,
      as: person.as,
      urgency: person.urgency,
      rules: person.rules,
      delay: person.delay,
    });
    if (id === null || person.delay > 0) continue;
    await fireRules(trx, firing, {
      id,
      memberId: person.memberId,
      firing: firing.firing,
      rules: person.rules,
      nextRule: 0,
      sent: 0,
      elapsedSeconds: 0,
    });
  }
}

type Firable = Pick<
  LockedCycle,
  'id' | 'memberId' | 'firing' | 'rules' | 'nextRule' | 'sent' | 'elapsedSeconds'
>;

/**
 * Sends what a cycle's time has come for, or with `pulled` its next rule because the last one failed.
 * Methods that were removed since are passed over. False when none is left, which ends the cycle.
 */
export async function fireRules(
  trx: Trx,
  firing: Firing,
  cycle: Firable,
  options: { pulled: boolean } = { pulled: false },
): Promise<boolean> {
  const usable = await selectUsable(trx, cycle.rules);
  if (usable.size === 0) {
    await endCycle(trx, cycle.id, 'no_method');
    return false;
  }
  // What is gone takes no place in the order, so that nobody waits for it.
  const before = cycle.rules.slice(0, cycle.nextRule);
  const rules = cycle.rules.filter(({ contactMethodId }) => usable.has(contactMethodId));
  const nextRule = before.filter(({ contactMethodId }) => usable.has(contactMethodId)).length;
  const { fire, ...next } = advanceCycle(
    { rules, nextRule, elapsedSeconds: cycle.elapsedSeconds },
    options.pulled,
  );
  let { sent } = cycle;
  for (const rule of fire) {
    await insertPage(trx, {
      alertId: firing.alertId,
      tier: firing.tier,
      memberId: cycle.memberId,
      contactMethodId: rule.contactMethodId,
      cycleId: cycle.id,
      firing: cycle.firing,
      sequence: sent,
    });
    sent += 1;
  }
  const following = rules[next.nextRule];
  await saveAdvance(trx, cycle.id, {
    // Counted among the rules as they were written down.
    nextRule: following === undefined ? cycle.rules.length : cycle.rules.indexOf(following),
    sent,
    wait: next.wait,
  });
  if (options.pulled && fire.length > 0) {
    await recordAlertEvent(trx, {
      alertId: firing.alertId,
      kind: 'fell_through',
      facts: { memberId: cycle.memberId, firing: cycle.firing, rule: cycle.nextRule },
    });
  }
  return true;
}
