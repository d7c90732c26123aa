import { inTransaction } from '#db/transaction.ts';
import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertId, MemberId, ScreeningTaskId } from '#app/domain/shared/ids.ts';
import type { CaseLevel } from '#app/domain/care/case.ts';
import { closeOrPropose } from '#app/domain/care/close-alert.server.ts';
import { whenClosed, whenReleased, type OutcomeCode } from '#app/domain/crisis-response/alert.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  lockAlertFor,
  markActedOn,
  markTriggered,
} from '#app/domain/crisis-response/alerts.repository.server.ts';
import { pageAgain } from '#app/domain/on-call/alert-escalation.server.ts';

/** Somebody changed the alert since the person looked: show it again instead of acting. */
type Stale = { kind: 'stale' };
type NotFound = { kind: 'not-found' };
/** An outcome with what was written on the way and waits for a screener. */
type Screened<Outcome> = Outcome & { toScreen?: ScreeningTaskId[] };

export type ReleaseOutcome =
  { kind: 'released' } | { kind: 'not-yours'; holder: MemberId | null } | Stale | NotFound;

/** Gives an alert back: it waits for somebody again and is paged at once, from the step where it stood. */
export async function releaseAlert(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { alertId: AlertId; seenVersion: number },
): Promise<ReleaseOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<ReleaseOutcome>(deps.db, async (trx) => {
    const alert = await lockAlertFor(trx, actor, input.alertId);
    if (alert === null) return { kind: 'not-found' };
    const by = { id: actor.id, isLead: actor.roles.includes('safety_lead') };
    const verdict = whenReleased(alert, by, input.seenVersion);
    if (verdict === 'stale') return { kind: 'stale' };
    if (verdict === 'not-yours') return { kind: 'not-yours', holder: alert.ackedBy };
    await markTriggered(trx, alert);
    // Who gave it back knows; somebody whose alert a lead gave back does not.
    const alsoPage = alert.ackedBy === actor.id ? null : alert.ackedBy;
    await pageAgain(trx, alert.id, { from: 'standing', alsoPage });
    await recordAlertEvent(trx, { alertId: alert.id, kind: 'released', actorId: actor.id });
    return { kind: 'released' };
  });
}

export type NoteOutcome = { kind: 'noted' } | { kind: 'closed' } | NotFound;

/**
 * Adds a note for colleagues, or, without one, the word that the person is still on it. Either gives
 * whoever has the alert the full time again (S-5). Notes may still be added after the close.
 */
export async function noteOnAlert(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: { alertId: AlertId; note: string | null },
): Promise<NoteOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  const { toScreen, ...outcome } = await inTransaction<Screened<NoteOutcome>>(
    deps.db,
    async (trx) => {
      const alert = await lockAlertFor(trx, actor, input.alertId);
      if (alert === null) return { kind: 'not-found' };
      if (input.note === null && alert.state !== 'acked') return { kind: 'closed' };
      if (alert.state !== 'closed') await markActedOn(trx, alert);
      const toScreen = await recordAlertEvent(trx, {
        alertId: alert.id,
        kind: input.note === null ? 'still_on_it' : 'note',
        actorId: actor.id,
        ...(input.note === null ? {} : { note: input.note }),
      });
      return { kind: 'noted', toScreen };
    },
  );
  deps.wakeScreening(toScreen ?? []);
  return outcome;
}

export type CloseOutcome =
  | { kind: 'closed' }
  /** An emergency: a second person has to confirm it. */
  | { kind: 'proposed' }
  | { kind: 'already-proposed' }
  | { kind: 'needs-level' }
  | { kind: 'not-acked' }
  | Stale
  | NotFound;

/**
 * Closes an alert that somebody has, with the outcome, or proposes it where two people are needed.
 * Nothing ever closes an alert by itself (S-3).
 */
export async function closeAlert(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: {
    alertId: AlertId;
    seenVersion: number;
    outcome: OutcomeCode;
    /** How high the danger is after contact. Left out when it was said before, or nobody was reached. */
    level?: CaseLevel | null;
    note: string | null;
  },
): Promise<CloseOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  const { toScreen, ...outcome } = await inTransaction<Screened<CloseOutcome>>(
    deps.db,
    async (trx) => {
      const alert = await lockAlertFor(trx, actor, input.alertId);
      if (alert === null) return { kind: 'not-found' };
      // Drills end with the drill, not one by one.
      if (alert.kind !== 'real') return { kind: 'stale' };
      const verdict = whenClosed(alert, input.seenVersion);
      if (verdict !== 'close') return { kind: verdict };
      const { outcome: code, level = null, note } = input;
      return closeOrPropose(trx, alert, { by: actor.id, outcome: code, level, note });
    },
  );
  deps.wakeScreening(toScreen ?? []);
  return outcome;
}
