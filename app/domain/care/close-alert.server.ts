import type { Trx } from '#db/client.server.ts';
import type { MemberId, ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import { needsLevelAfter, type CaseLevel } from '#app/domain/care/case.ts';
import { recordCaseEvent } from '#app/domain/care/case-events.repository.server.ts';
import { changeCase, type LockedCase } from '#app/domain/care/cases.repository.server.ts';
import { insertClosing, selectOpenClosing } from '#app/domain/care/closings.repository.server.ts';
import { endAlert } from '#app/domain/care/end-alert.server.ts';
import { caseOfAlert } from '#app/domain/care/open-case.server.ts';
import type { OutcomeCode } from '#app/domain/crisis-response/alert.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import type { LockedAlert } from '#app/domain/crisis-response/alerts.repository.server.ts';

export type AlertEnding = {
  by: MemberId;
  outcome: OutcomeCode;
  /** How high the danger is after contact. Null when it was said before, or is not asked for. */
  level: CaseLevel | null;
  note: string | null;
  from?: 'review';
};

export type EndingOutcome =
  | { kind: 'closed'; toScreen: ScreeningTaskId[] }
  /** An emergency: a second person has to confirm it. */
  | { kind: 'proposed'; toScreen: ScreeningTaskId[] }
  | { kind: 'already-proposed' }
  | { kind: 'needs-level' };

/**
 * Closes an alert that somebody has, or proposes it where two people are needed. The caller has locked
 * the alert and decided that the person may.
 */
export async function closeOrPropose(
  trx: Trx,
  alert: LockedAlert,
  ending: AlertEnding,
): Promise<EndingOutcome> {
  const { by, outcome, note } = ending;
  const isEmergency = alert.tier === 'emergency';
  if (isEmergency && (await selectOpenClosing(trx, alert.id)) !== null) {
    return { kind: 'already-proposed' };
  }
  const care = await caseOfAlert(trx, alert, by);
  // Moderators may not know the level: then the second person, who answers alerts, says it.
  const isAsked = ending.from !== 'review' || !isEmergency;
  if (isAsked && ending.level === null && lacksLevel(alert, care)) return { kind: 'needs-level' };
  if (ending.level !== null) await setLevelAfter(trx, care, ending.level, by);

  const from = ending.from === undefined ? {} : { from: ending.from };
  if (!isEmergency) {
    return {
      kind: 'closed',
      toScreen: await endAlert(trx, alert, { by, outcome, note, facts: from }),
    };
  }
  const closingId = await insertClosing(trx, { alertId: alert.id, proposedBy: by, outcome });
  const toScreen = await recordAlertEvent(trx, {
    alertId: alert.id,
    kind: 'close_proposed',
    actorId: by,
    facts: { outcomeCode: outcome, closingId, ...from },
    ...(note === null ? {} : { note }),
  });
  await recordAudit(trx, {
    actorId: by,
    action: 'alert.close_proposed',
    subjectKind: 'alert',
    subjectId: alert.id,
    facts: { closingId, outcomeCode: outcome },
  });
  return { kind: 'proposed', toScreen };
}

/** Whether it is still unknown how high the danger is after contact, and must be known. */
export function lacksLevel(alert: Pick<LockedAlert, 'tier'>, care: LockedCase): boolean {
  return needsLevelAfter(alert.tier, care.contactAt !== null) && care.levelAfter === null;
}

/** Stores the level after contact in the case. */
export async function setLevelAfter(
  trx: Trx,
  care: LockedCase,
  level: CaseLevel,
  by: MemberId,
): Promise<void> {
  await changeCase(trx, care, { level_after: level });
  const facts = { level, at: 'close' };
  await recordCaseEvent(trx, { caseId: care.id, kind: 'level_after', actorId: by, facts });
}
