import type { Trx } from '#db/client.server.ts';
import type { AlertId, MemberId } from '#app/domain/shared/ids.ts';
import { afterMove } from '#app/domain/care/case.ts';
import { recordCaseEvent } from '#app/domain/care/case-events.repository.server.ts';
import {
  attachAlert,
  changeCase,
  endsQuiet,
  insertCase,
  isInCase,
  isOnDuty,
  lockCase,
  lockOpenCaseOf,
  selectHeldAlerts,
  type CaseChanges,
  type LockedCase,
} from '#app/domain/care/cases.repository.server.ts';

type TakenAlert = { id: AlertId; authorId: MemberId };

/**
 * The case of an alert that somebody took just now: the member's open one, or a new one. In the
 * transaction that acknowledges, after the alert was locked.
 */
export async function openCaseFor(trx: Trx, alert: TakenAlert, by: MemberId): Promise<LockedCase> {
  // Moderators can answer an alert from their queue, but a case needs somebody who answers alerts.
  const holderId = by !== alert.authorId && (await isOnDuty(trx, by)) ? by : null;
  for (;;) {
    const present = await lockOpenCaseOf(trx, alert.authorId);
    if (present !== null) return joinCase(trx, present, alert, { by, holderId });
    const opened = await insertCase(trx, { memberId: alert.authorId, holderId });
    // Opened by somebody else between the two statements: then the next look finds it.
    if (opened === null) continue;
    const care = await lockCase(trx, opened);
    if (care === null) throw new Error('A case that was opened is not there.');
    await attachAlert(trx, care.id, alert.id);
    await recordCaseEvent(trx, {
      caseId: opened,
      kind: 'opened',
      actorId: by,
      facts: { alertId: alert.id },
    });
    return care;
  }
}

async function joinCase(
  trx: Trx,
  care: LockedCase,
  alert: TakenAlert,
  who: { by: MemberId; holderId: MemberId | null },
): Promise<LockedCase> {
  await attachAlert(trx, care.id, alert.id);
  const changes: CaseChanges = {};
  const state = afterMove(care.state, 'alert_came');
  if (state !== null && state !== care.state) {
    Object.assign(changes, { state, contact_at: null, level_before: null, level_after: null });
  }
  // Quiet was asked for about what was before. New danger is another matter.
  if (care.quietSince !== null && (await endsQuiet(trx, care.id, alert.id))) {
    changes.quiet_since = null;
  }
  const isFree =
    care.holderId === null || (await selectHeldAlerts(trx, care.id, care.holderId)).length === 0;
  if (who.holderId !== null && who.holderId !== care.holderId && isFree) {
    Object.assign(changes, { holder_id: who.holderId, handover_to: null });
  }
  const { by, holderId } = who;
  await recordCaseEvent(trx, {
    caseId: care.id,
    kind: 'alert_attached',
    actorId: by,
    facts: { alertId: alert.id, holderId: changes.holder_id === undefined ? null : holderId },
  });
  return changeCase(trx, care, changes);
}

/**
 * The case of an alert that somebody has, locked. Alerts that were taken before there were cases get
 * theirs now, so that nothing that is said at the close is lost.
 */
export async function caseOfAlert(
  trx: Trx,
  alert: TakenAlert & { ackedBy: MemberId | null },
  by: MemberId,
): Promise<LockedCase> {
  const care = await lockOpenCaseOf(trx, alert.authorId);
  if (care !== null && (await isInCase(trx, care.id, alert.id))) return care;
  return openCaseFor(trx, alert, alert.ackedBy ?? by);
}
