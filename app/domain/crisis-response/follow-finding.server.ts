import type { Trx } from '#db/client.server.ts';
import { opensAlert } from '#app/domain/crisis-response/alert.ts';
import type { Finding } from '#app/domain/crisis-response/finding.ts';
import { raiseAlert } from '#app/domain/crisis-response/raise-alert.server.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import { openReviewItem } from '#app/domain/moderation/open-review-item.server.ts';

/**
 * Does what a finding calls for, in the transaction that stores it: the review item, and from `urgent` on
 * the alert with its first event and its escalation; or what the kind of text says instead. Safe to
 * repeat for the same screening.
 */
export async function followFinding(trx: Trx, finding: Finding): Promise<void> {
  const kind: ScreenedKind = screenedKinds[finding.subjectKind];
  if (kind.follow !== null) {
    await kind.follow(trx, finding);
    return;
  }
  const { screeningId, revision, tier } = finding;
  const reviewItemId = await openReviewItem(trx, {
    ...finding,
    signal:
      screeningId === null
        ? { kind: 'screening_failed', revision }
        : { kind: 'screening', revision, screeningId },
  });
  if (opensAlert(tier)) await raiseAlert(trx, { ...finding, tier, reviewItemId });
}
