import type { Trx } from '#db/client.server.ts';
import {
  selectAlertOfCase,
  selectCaseText,
  selectClosedAt,
} from '#app/domain/care/case-texts.repository.server.ts';
import { opensAlert, raisesTier } from '#app/domain/crisis-response/alert.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import {
  insertAlert,
  lockAlert,
  lockOpenAlert,
} from '#app/domain/crisis-response/alerts.repository.server.ts';
import type { Finding } from '#app/domain/crisis-response/finding.ts';
import { raiseTier, tellHolder } from '#app/domain/crisis-response/raise-alert.server.ts';
import type { Heard } from '#app/domain/crisis-response/screened-kind.ts';
import { beginEscalation } from '#app/domain/on-call/alert-escalation.server.ts';

type MayPage = { mayPage: boolean };

/** What a finding in a member's message leads to. Returns who heard of it; null when nobody has an alert. */
export async function followCaseMessage(
  trx: Trx,
  finding: Finding,
  options: MayPage,
): Promise<Heard | null> {
  return followCaseText(trx, 'case_message', finding, options);
}

/** What a finding in a note of staff leads to. Returns what `followCaseMessage` does. */
export async function followCaseNote(
  trx: Trx,
  finding: Finding,
  options: MayPage,
): Promise<Heard | null> {
  return followCaseText(trx, 'case_note', finding, options);
}

/**
 * Danger in a text of a case belongs to the alerts of that case. More pressing than the open ones: the
 * highest of them is raised, and pages again (S-2). No more pressing: a message of the member is noted on
 * it, a note changes nothing, since whoever wrote it knew. With none open it opens a new one about the
 * same words as the last; of notes only when they were written after that was closed, or say more. Where
 * nobody may be paged the open alert says so in its log, and none is opened.
 */
async function followCaseText(
  trx: Trx,
  kind: 'case_message' | 'case_note',
  finding: Finding,
  { mayPage }: MayPage,
): Promise<Heard | null> {
  const { tier, screeningId, committedAt, screenedAt } = finding;
  if (!opensAlert(tier)) return 'nobody';
  const text = await selectCaseText(trx, kind, finding.subjectId);
  if (text === null) throw new Error('A text belongs to no case.');
  const pointer =
    kind === 'case_message' ? { messageId: finding.subjectId } : { caseNoteId: finding.subjectId };
  const facts = { tier, screeningId, ...pointer };
  for (;;) {
    const alertId = await selectAlertOfCase(trx, text.caseId);
    const about = alertId === null ? null : await lockAlert(trx, alertId);
    if (about === null) throw new Error('A case has no alert.');
    const open = about.state === 'closed' ? await lockOpenAlert(trx, about.dedupKey) : about;
    if (open !== null) {
      // Its own words and what was found in them stay what it points at.
      const to = { tier, revision: open.revision, screeningId: open.screeningId };
      if (raisesTier(open.tier, tier)) {
        if (!mayPage) return tellHolder(trx, open, facts);
        await raiseTier(trx, open, to, facts);
        return 'paged';
      }
      if (kind === 'case_note') return 'nobody';
      await recordAlertEvent(trx, { alertId: open.id, kind: 'duplicate', facts });
      return 'told';
    }
    const closedAt = await selectClosedAt(trx, about.id);
    const isKnown =
      closedAt !== null && text.writtenAt <= closedAt && !raisesTier(about.tier, tier);
    if (kind === 'case_note' && isKnown) return 'nobody';
    if (!mayPage) return null;
    const opened = await insertAlert(trx, { ...about, tier, committedAt, screenedAt });
    // Opened by somebody else between the two statements: then the next look finds it.
    if (opened === null) continue;
    await beginEscalation(trx, { ...about, id: opened, tier });
    await recordAlertEvent(trx, { alertId: opened, kind: 'created', facts });
    return 'paged';
  }
}
