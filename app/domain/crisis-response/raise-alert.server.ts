import type { Trx } from '#db/client.server.ts';
import { dedupKey, raisesTier, type AlertTier } from '#app/domain/crisis-response/alert.ts';
import {
  recordAlertEvent,
  type AlertEventFacts,
} from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  insertAlert,
  lockOpenAlert,
  markNoted,
  markRaised,
  markScreened,
  type LockedAlert,
  type NewAlert,
} from '#app/domain/crisis-response/alerts.repository.server.ts';
import type { Heard } from '#app/domain/crisis-response/screened-kind.ts';
import { beginEscalation, escalateHarder } from '#app/domain/on-call/alert-escalation.server.ts';
import type { AlertId, ScreeningId } from '#app/domain/shared/ids.ts';

export type CrisisSignal = Omit<NewAlert, 'kind' | 'dedupKey'>;

/**
 * Opens the alert that a screening calls for, or the want of one, or adds to the one that is open: its tier can rise, which
 * pages again, and never falls (S-2). Once closed, a new signal opens a new alert that is linked to the
 * old one. Nothing may refuse or delay this (S-1). Call it after the subject's review item was opened,
 * which orders the locks.
 */
export async function raiseAlert(trx: Trx, signal: CrisisSignal): Promise<AlertId> {
  const key = dedupKey({ kind: signal.subjectKind, id: signal.subjectId });
  const kind = signal.subjectKind === 'drill' ? 'drill' : 'real';
  for (;;) {
    const opened = await insertAlert(trx, { ...signal, kind, dedupKey: key });
    if (opened !== null) {
      await beginEscalation(trx, { ...signal, id: opened });
      await recordAlertEvent(trx, {
        alertId: opened,
        kind: 'created',
        facts: facts(signal),
      });
      return opened;
    }
    const open = await lockOpenAlert(trx, key);
    // Closed between the two statements: then the next insert opens a new one.
    if (open === null) continue;
    if (raisesTier(open.tier, signal.tier)) await raiseTier(trx, open, signal, facts(signal));
    else await addTo(trx, open, signal);
    return open.id;
  }
}

async function addTo(trx: Trx, open: LockedAlert, signal: CrisisSignal): Promise<void> {
  const { screeningId, revision } = signal;
  if (open.screeningId === null && screeningId !== null && open.revision === revision) {
    await markScreened(trx, open, screeningId);
  }
  await recordAlertEvent(trx, { alertId: open.id, kind: 'duplicate', facts: facts(signal) });
}

/** Makes an open alert more pressing: it points at the given wording and people are paged again (S-2). */
export async function raiseTier(
  trx: Trx,
  open: LockedAlert,
  to: { tier: AlertTier; revision: number; screeningId: ScreeningId | null },
  facts: AlertEventFacts,
): Promise<void> {
  await markRaised(trx, open, to);
  await escalateHarder(trx, { ...open, tier: to.tier }, open.ackedBy);
  await recordAlertEvent(trx, {
    alertId: open.id,
    kind: 'tier_raised',
    facts: { ...facts, from: open.tier },
  });
}

/** Tells whoever has an open alert, or takes it, that older words say more than was seen. Calls nobody. */
export async function tellHolder(
  trx: Trx,
  open: LockedAlert,
  facts: AlertEventFacts,
): Promise<Heard> {
  await markNoted(trx, open);
  await recordAlertEvent(trx, { alertId: open.id, kind: 'found_later', facts });
  return 'told';
}

function facts(signal: { tier: AlertTier; revision: number; screeningId: ScreeningId | null }) {
  return { tier: signal.tier, revision: signal.revision, screeningId: signal.screeningId };
}
