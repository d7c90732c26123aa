import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { CaseEventId, CaseId, ScreeningTaskId } from '#app/domain/shared/ids.ts';
import {
  recordCaseEvent,
  type NewCaseEvent,
} from '#app/domain/care/case-events.repository.server.ts';
import {
  lockCase,
  selectHeldAlerts,
  type LockedCase,
} from '#app/domain/care/cases.repository.server.ts';
import {
  lockAlert,
  markActedOn,
  type LockedAlert,
} from '#app/domain/crisis-response/alerts.repository.server.ts';

/** What the work on a case can come to. Everything but `done` changed nothing. */
export type CaseOutcome =
  | { kind: 'done' }
  | { kind: 'not-found' }
  /** The case is closed. */
  | { kind: 'over' }
  /** Somebody changed the case since the person looked. */
  | { kind: 'stale' }
  /** It needs somebody else than this person. */
  | { kind: 'needs-another' }
  /** The member asked not to be written to about this. */
  | { kind: 'quiet' }
  /** Somebody else has taken this follow-up. */
  | { kind: 'taken' }
  | { kind: 'not-due' }
  | { kind: 'not-yours' }
  | { kind: 'no-colleague' }
  /** What still keeps the case open. */
  | { kind: 'alerts-open' }
  | { kind: 'answer-waits' }
  | { kind: 'follow-ups-open' };

/** A locked case in the hands of somebody who may work on it. */
export type CaseWork = {
  trx: Trx;
  care: LockedCase;
  /** Adds to the log of the case in this person's name. */
  record: (event: Omit<NewCaseEvent, 'caseId' | 'actorId'>) => Promise<CaseEventId>;
};

/**
 * Whether a person works on cases: those who answer alerts. Nobody on their own, and for them it does
 * not exist as one.
 */
export function worksOn(actor: Actor, care: Pick<LockedCase, 'memberId'>): boolean {
  return answersAlerts(actor) && care.memberId !== actor.id;
}

/**
 * Runs one step of work on an open case in one transaction: for whom it exists, with its lock, its log
 * and its screening. What is done here counts as an action on the alerts of the case that the person
 * has, so that they are not called away from the conversation (S-5).
 */
export async function workOnCase(
  deps: Pick<Deps, 'db' | 'wakeScreening' | 'log'>,
  actor: Actor,
  caseId: CaseId,
  work: (work: CaseWork) => Promise<CaseOutcome>,
): Promise<CaseOutcome> {
  const { outcome, toScreen } = await inTransaction(deps.db, async (trx) => {
    const toScreen: ScreeningTaskId[] = [];
    // Alerts before cases, in the order of their ids: everything that locks both keeps to it.
    const held = await lockHeld(trx, actor, caseId);
    const care = await lockCase(trx, caseId);
    if (care === null || !worksOn(actor, care)) {
      return { outcome: { kind: 'not-found' } satisfies CaseOutcome, toScreen };
    }
    if (care.state === 'closed')
      return { outcome: { kind: 'over' } satisfies CaseOutcome, toScreen };
    const outcome = await work({
      trx,
      care,
      record: async (event) => {
        const recorded = await recordCaseEvent(trx, { ...event, caseId, actorId: actor.id });
        toScreen.push(...recorded.toScreen);
        return recorded.id;
      },
    });
    if (outcome.kind === 'done') for (const alert of held) await markActedOn(trx, alert);
    return { outcome, toScreen };
  });
  if (outcome.kind === 'not-found') {
    deps.log.warn({ actorId: actor.id, caseId }, 'refused: no such case');
  }
  deps.wakeScreening(toScreen);
  return outcome;
}

async function lockHeld(trx: Trx, actor: Actor, caseId: CaseId): Promise<LockedAlert[]> {
  const held: LockedAlert[] = [];
  for (const id of await selectHeldAlerts(trx, caseId, actor.id)) {
    const alert = await lockAlert(trx, id);
    if (alert !== null && alert.state === 'acked' && alert.ackedBy === actor.id) held.push(alert);
  }
  return held;
}
