import type { Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import { type MemberId, type ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { afterMove, followUpHours } from '#app/domain/care/case.ts';
import { recordCaseEvent } from '#app/domain/care/case-events.repository.server.ts';
import {
  changeCase,
  countOpenAlerts,
  type LockedCase,
} from '#app/domain/care/cases.repository.server.ts';
import { openDebriefs } from '#app/domain/care/debriefs.repository.server.ts';
import { countOpenFollowUps, planFollowUp } from '#app/domain/care/follow-ups.repository.server.ts';
import { caseOfAlert } from '#app/domain/care/open-case.server.ts';
import type { OutcomeCode } from '#app/domain/crisis-response/alert.ts';
import {
  recordAlertEvent,
  type AlertEventFacts,
} from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  markClosed,
  type LockedAlert,
} from '#app/domain/crisis-response/alerts.repository.server.ts';
import { endForGood } from '#app/domain/on-call/alert-escalation.server.ts';

type Ending = {
  by: MemberId;
  outcome: OutcomeCode;
  facts?: AlertEventFacts;
  note?: string | null;
};

/**
 * Closes a locked alert with all that follows: its log, the follow-ups, how the case goes on, and after
 * an emergency the debrief of those who were in it. Returns what was written and waits for a screener.
 */
export async function endAlert(
  trx: Trx,
  alert: LockedAlert,
  ending: Ending,
): Promise<ScreeningTaskId[]> {
  const { by, outcome, note = null } = ending;
  const care = await caseOfAlert(trx, alert, by);
  await markClosed(trx, alert, by, outcome);
  await endForGood(trx, alert.id);
  const toScreen = await recordAlertEvent(trx, {
    alertId: alert.id,
    kind: 'closed',
    actorId: by,
    facts: { outcomeCode: outcome, ...ending.facts },
    ...(note === null ? {} : { note }),
  });
  const planned = await plan(trx, care, alert, outcome);
  await recordCaseEvent(trx, {
    caseId: care.id,
    kind: 'alert_closed',
    actorId: by,
    facts: { alertId: alert.id, outcomeCode: outcome, followUps: planned },
  });
  if ((await countOpenAlerts(trx, alert.authorId)) === 0) await goOn(trx, care, { by, outcome });
  if (alert.tier === 'emergency') {
    await openDebriefs(trx, { alertId: alert.id, caseId: care.id, authorId: alert.authorId });
  }
  return toScreen;
}

async function plan(
  trx: Trx,
  care: LockedCase,
  alert: LockedAlert,
  outcome: OutcomeCode,
): Promise<number> {
  // Who asked not to be written to is not planned for.
  if (care.quietSince !== null) return 0;
  const planned = followUpHours(alert.tier, outcome);
  for (const afterHours of planned) {
    await planFollowUp(trx, { caseId: care.id, alertId: alert.id, afterHours });
  }
  return planned.length;
}

/** All alerts are closed. A case in which nobody was written to and nothing is left ends with them. */
async function goOn(
  trx: Trx,
  care: LockedCase,
  { by, outcome }: Pick<Ending, 'by' | 'outcome'>,
): Promise<void> {
  const isNothing =
    care.state === 'open' &&
    (outcome === 'no_risk_found' || outcome === 'duplicate') &&
    (await countOpenFollowUps(trx, care.id)) === 0;
  if (isNothing) {
    await changeCase(trx, care, { state: 'closed', closed_at: appNow(), closed_by: by });
    await recordCaseEvent(trx, { caseId: care.id, kind: 'closed', actorId: by });
    return;
  }
  const state = afterMove(care.state, 'alerts_ended');
  if (state === null) throw new Error('An alert belongs to a case that is closed.');
  await changeCase(trx, care, { state });
}
