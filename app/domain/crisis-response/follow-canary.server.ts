import type { Trx } from '#db/client.server.ts';
import { dedupKey, opensAlert } from '#app/domain/crisis-response/alert.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import { insertAlert } from '#app/domain/crisis-response/alerts.repository.server.ts';
import type { Finding } from '#app/domain/crisis-response/finding.ts';
import type { ScreenedText } from '#app/domain/crisis-response/screened-text.ts';
import { beginDrill } from '#app/domain/on-call/alert-escalation.server.ts';

/**
 * What a finding in the text of the canary leads to: an alert like any other, which is a drill. There is
 * no review item, since there is nothing to decide, and nobody is called (S-31).
 */
export async function followCanary(
  trx: Trx,
  text: ScreenedText,
  found: Pick<Finding, 'tier' | 'screeningId' | 'committedAt' | 'screenedAt'>,
): Promise<void> {
  const { tier, screeningId, committedAt, screenedAt } = found;
  if (!opensAlert(tier)) return;
  const { subjectId, revision, authorId, groupId } = text;
  const alertId = await insertAlert(trx, {
    kind: 'canary',
    dedupKey: dedupKey({ kind: 'canary', id: subjectId }),
    subjectKind: 'canary',
    subjectId,
    revision,
    screeningId,
    groupId,
    authorId,
    reviewItemId: null,
    tier,
    committedAt,
    screenedAt,
  });
  if (alertId === null) return;
  await beginDrill(trx, alertId, 'canary', { kind: 'sink', target: authorId });
  const facts = { tier, revision, screeningId };
  await recordAlertEvent(trx, { alertId, kind: 'created', facts });
}
