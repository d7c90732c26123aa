import type { Trx } from '#db/client.server.ts';
import { opensAlert, raisesTier } from '#app/domain/crisis-response/alert.ts';
import {
  recordAlertEvent,
  selectNoted,
} from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  insertAlert,
  lockAlert,
  lockOpenAlert,
} from '#app/domain/crisis-response/alerts.repository.server.ts';
import type { Finding } from '#app/domain/crisis-response/finding.ts';
import { raiseTier, tellHolder } from '#app/domain/crisis-response/raise-alert.server.ts';
import type { Heard } from '#app/domain/crisis-response/screened-kind.ts';
import { beginEscalation } from '#app/domain/on-call/alert-escalation.server.ts';

/**
 * What a finding in a note on an alert leads to. The note speaks of the person whom the alert is about,
 * so it makes that alert more pressing, and people are paged again (S-2); what is no more pressing than
 * the alert was known to whoever wrote it, and changes nothing. When the alert was closed in between, or
 * before the note, it is followed by a new one about the same words, which is linked to it.
 * Where nobody may be paged the open alert says so in its log, and a closed one is followed by nothing here.
 */
export async function followAlertNote(
  trx: Trx,
  finding: Finding,
  { mayPage }: { mayPage: boolean },
): Promise<Heard | null> {
  const { tier } = finding;
  if (!opensAlert(tier)) return 'nobody';
  const note = await selectNoted(trx, finding.subjectId);
  const about = note === null ? null : await lockAlert(trx, note.alertId);
  if (note === null || about === null) throw new Error('A note belongs to no alert.');
  // A drill that is over is over.
  if (about.kind !== 'real' && about.state === 'closed') return 'nobody';
  if (!note.isAfterClose && !raisesTier(about.tier, tier)) return 'nobody';

  const { committedAt, screenedAt } = finding;
  const facts = { tier, screeningId: finding.screeningId, noteId: finding.subjectId };
  for (;;) {
    const opened =
      mayPage && about.state === 'closed'
        ? await insertAlert(trx, { ...about, tier, committedAt, screenedAt })
        : null;
    if (opened !== null) {
      await beginEscalation(trx, { ...about, id: opened, tier });
      await recordAlertEvent(trx, { alertId: opened, kind: 'created', facts });
      return 'paged';
    }
    const open = await lockOpenAlert(trx, about.dedupKey);
    if (open === null) {
      // Closed between the two statements: then the next insert opens a new one.
      if (mayPage) continue;
      return null;
    }
    // Its own words and what was found in them stay what it points at.
    const { revision, screeningId } = open;
    if (!raisesTier(open.tier, tier)) return 'nobody';
    if (!mayPage) return tellHolder(trx, open, facts);
    await raiseTier(trx, open, { tier, revision, screeningId }, facts);
    return 'paged';
  }
}
