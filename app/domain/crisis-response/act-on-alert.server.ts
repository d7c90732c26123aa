import { inTransaction } from '#db/transaction.ts';
import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertId, MemberId } from '#app/domain/shared/ids.ts';
import { whenClosed, whenReleased, type OutcomeCode } from '#app/domain/crisis-response/alert.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  lockAlert,
  markActedOn,
  markClosed,
  markTriggered,
} from '#app/domain/crisis-response/alerts.repository.server.ts';
import { endForGood, pageAgain } from '#app/domain/on-call/alert-escalation.server.ts';

/** Somebody changed the alert since the person looked: show it again instead of acting. */
type Stale = { kind: 'stale' };
type NotFound = { kind: 'not-found' };

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
    const alert = await lockAlert(trx, input.alertId);
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
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { alertId: AlertId; note: string | null },
): Promise<NoteOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<NoteOutcome>(deps.db, async (trx) => {
    const alert = await lockAlert(trx, input.alertId);
    if (alert === null) return { kind: 'not-found' };
    if (input.note === null && alert.state !== 'acked') return { kind: 'closed' };
    if (alert.state !== 'closed') await markActedOn(trx, alert);
    await recordAlertEvent(trx, {
      alertId: alert.id,
      kind: input.note === null ? 'still_on_it' : 'note',
      actorId: actor.id,
      ...(input.note === null ? {} : { note: input.note }),
    });
    return { kind: 'noted' };
  });
}

export type CloseOutcome = { kind: 'closed' } | { kind: 'not-acked' } | Stale | NotFound;

/** Closes an alert that somebody has, with the outcome. Nothing ever closes an alert by itself (S-3). */
export async function closeAlert(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { alertId: AlertId; seenVersion: number; outcome: OutcomeCode; note: string | null },
): Promise<CloseOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<CloseOutcome>(deps.db, async (trx) => {
    const alert = await lockAlert(trx, input.alertId);
    if (alert === null) return { kind: 'not-found' };
    const verdict = whenClosed(alert, input.seenVersion);
    if (verdict !== 'close') return { kind: verdict };
    await markClosed(trx, alert, actor.id, input.outcome);
    await endForGood(trx, alert.id);
    await recordAlertEvent(trx, {
      alertId: alert.id,
      kind: 'closed',
      actorId: actor.id,
      facts: { outcomeCode: input.outcome },
      ...(input.note === null ? {} : { note: input.note }),
    });
    return { kind: 'closed' };
  });
}
