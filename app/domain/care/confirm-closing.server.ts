import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertId, ClosingId, MemberId, ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { mayConfirm, type CaseLevel } from '#app/domain/care/case.ts';
import { selectColleagues } from '#app/domain/care/cases.repository.server.ts';
import { lacksLevel, setLevelAfter } from '#app/domain/care/close-alert.server.ts';
import {
  hasNewDanger,
  insertClosing,
  selectOpenClosing,
  settleClosing,
  type OpenClosing,
} from '#app/domain/care/closings.repository.server.ts';
import { endAlert } from '#app/domain/care/end-alert.server.ts';
import { caseOfAlert } from '#app/domain/care/open-case.server.ts';
import { whenClosed, type OutcomeCode } from '#app/domain/crisis-response/alert.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  lockAlert,
  type LockedAlert,
} from '#app/domain/crisis-response/alerts.repository.server.ts';

type Refusal = { kind: 'stale' } | { kind: 'not-acked' } | { kind: 'not-found' };
type Wakeful = Pick<Deps, 'db' | 'wakeScreening'>;
type Written<Outcome> = { outcome: Outcome; toScreen: ScreeningTaskId[] };

export type ConfirmOutcome =
  | { kind: 'closed' }
  /** Of one's own proposal, or about one's own words: somebody else has to. */
  | { kind: 'own-proposal' }
  | { kind: 'own-alert' }
  /** Danger was found again since: the proposal has ended, and everybody has to look anew. */
  | { kind: 'new-danger' }
  | { kind: 'needs-level' }
  | Refusal;

/** The second person confirms that an emergency is over, which closes the alert. */
export async function confirmClosing(
  deps: Wakeful,
  actor: Actor,
  input: {
    alertId: AlertId;
    closingId: ClosingId;
    seenVersion: number;
    level: CaseLevel | null;
    note: string | null;
  },
): Promise<ConfirmOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return written<ConfirmOutcome>(deps, async (trx) => {
    const found = await lockProposed(trx, input);
    if (found.kind !== 'found') return quiet(found);
    const { alert, closing } = found;
    const verdict = mayConfirm(closing, alert.authorId, actor.id);
    if (verdict !== 'confirm') return quiet({ kind: verdict });
    if (await hasNewDanger(trx, alert, closing.id)) {
      await withdraw(trx, alert, closing, null);
      return quiet({ kind: 'new-danger' });
    }
    const refused = await ensureLevel(trx, alert, input.level, actor.id);
    if (refused !== null) return quiet(refused);
    await settleClosing(trx, closing.id, { state: 'confirmed', by: actor.id });
    await audit(trx, actor.id, 'alert.close_confirmed', alert.id, closing.id);
    const { outcome } = closing;
    const facts = { proposedBy: closing.proposedBy, closingId: closing.id };
    const ending = { by: actor.id, outcome, facts, note: input.note };
    return { outcome: { kind: 'closed' }, toScreen: await endAlert(trx, alert, ending) };
  });
}

export type WithdrawOutcome = { kind: 'withdrawn' } | Refusal;

/** Takes a proposal back, so that another can be made. Everybody who answers alerts may. */
export async function withdrawClosing(
  deps: Wakeful,
  actor: Actor,
  input: { alertId: AlertId; closingId: ClosingId },
): Promise<WithdrawOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<WithdrawOutcome>(deps.db, async (trx) => {
    const alert = await lockAlert(trx, input.alertId);
    if (alert === null) return { kind: 'not-found' };
    const closing = await selectOpenClosing(trx, alert.id);
    if (closing === null || closing.id !== input.closingId) return { kind: 'stale' };
    await withdraw(trx, alert, closing, actor.id);
    return { kind: 'withdrawn' };
  });
}

export type AloneOutcome =
  | { kind: 'closed' }
  /** There is somebody else, so two people are needed. */
  | { kind: 'not-alone' }
  | { kind: 'needs-level' }
  | Refusal;

/**
 * A safety lead closes an emergency without a second person, because nobody else in good standing answers
 * alerts in the whole deployment. The record says so, with the reason.
 */
export async function closeAlone(
  deps: Wakeful,
  actor: Actor,
  input: {
    alertId: AlertId;
    seenVersion: number;
    outcome: OutcomeCode;
    level: CaseLevel | null;
    reason: string;
  },
): Promise<AloneOutcome> {
  if (!actor.roles.includes('safety_lead')) return { kind: 'not-found' };
  return written<AloneOutcome>(deps, async (trx) => {
    const alert = await lockAlert(trx, input.alertId);
    if (alert === null) return quiet({ kind: 'not-found' });
    if (alert.kind !== 'real') return quiet({ kind: 'stale' });
    const verdict = whenClosed(alert, input.seenVersion);
    if (verdict !== 'close') return quiet({ kind: verdict });
    const others = await selectColleagues(trx, [actor.id, alert.authorId], 1);
    if (others.length > 0 || alert.authorId === actor.id) return quiet({ kind: 'not-alone' });
    const refused = await ensureLevel(trx, alert, input.level, actor.id);
    if (refused !== null) return quiet(refused);
    const { outcome, reason } = input;
    const open = await selectOpenClosing(trx, alert.id);
    const made = { alertId: alert.id, proposedBy: actor.id, outcome };
    const id = open?.id ?? (await insertClosing(trx, made));
    await settleClosing(trx, id, { state: 'confirmed', by: actor.id, alone: true });
    await audit(trx, actor.id, 'alert.closed_alone', alert.id, id);
    const facts = { closingId: id, reason: 'alone' };
    const ending = { by: actor.id, outcome, facts, note: reason };
    return { outcome: { kind: 'closed' }, toScreen: await endAlert(trx, alert, ending) };
  });
}

type Proposed = { kind: 'found'; alert: LockedAlert; closing: OpenClosing };

async function lockProposed(
  trx: Trx,
  input: { alertId: AlertId; closingId: ClosingId; seenVersion: number },
): Promise<Proposed | Refusal> {
  const alert = await lockAlert(trx, input.alertId);
  if (alert === null) return { kind: 'not-found' };
  const verdict = whenClosed(alert, input.seenVersion);
  if (verdict !== 'close') return { kind: verdict };
  const closing = await selectOpenClosing(trx, alert.id);
  if (closing === null || closing.id !== input.closingId) return { kind: 'stale' };
  return { kind: 'found', alert, closing };
}

async function ensureLevel(
  trx: Trx,
  alert: LockedAlert,
  level: CaseLevel | null,
  by: MemberId,
): Promise<{ kind: 'needs-level' } | null> {
  const care = await caseOfAlert(trx, alert, by);
  if (level !== null) await setLevelAfter(trx, care, level, by);
  else if (lacksLevel(alert, care)) return { kind: 'needs-level' };
  return null;
}

async function withdraw(
  trx: Trx,
  alert: LockedAlert,
  closing: OpenClosing,
  by: MemberId | null,
): Promise<void> {
  await settleClosing(trx, closing.id, { state: 'withdrawn', by });
  await recordAlertEvent(trx, {
    alertId: alert.id,
    kind: 'close_withdrawn',
    ...(by === null ? { facts: { reason: 'new_danger' } } : { actorId: by }),
  });
  await audit(trx, by, 'alert.close_withdrawn', alert.id, closing.id);
}

async function audit(
  trx: Trx,
  actorId: MemberId | null,
  action: string,
  alertId: AlertId,
  closingId: ClosingId,
): Promise<void> {
  const facts = { closingId };
  await recordAudit(trx, { actorId, action, subjectKind: 'alert', subjectId: alertId, facts });
}

function quiet<Outcome>(outcome: Outcome): Written<Outcome> {
  return { outcome, toScreen: [] };
}

async function written<Outcome>(
  deps: Wakeful,
  work: (trx: Trx) => Promise<Written<Outcome>>,
): Promise<Outcome> {
  const { outcome, toScreen } = await inTransaction(deps.db, work);
  deps.wakeScreening(toScreen);
  return outcome;
}
