import type { Trx } from '#db/client.server.ts';
import { opensAlert } from '#app/domain/crisis-response/alert.ts';
import type { Finding } from '#app/domain/crisis-response/finding.ts';
import { raiseAlert } from '#app/domain/crisis-response/raise-alert.server.ts';
import type { Heard, ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import { openReviewItem } from '#app/domain/moderation/open-review-item.server.ts';

/**
 * Does what a finding calls for, in the transaction that stores it: the review item and then, from
 * `urgent` on and when `mayPage` holds, the alert with its first event and its escalation; or what the
 * kind of text says instead. Without `mayPage` nobody is called, now or while the item waits. Returns who
 * heard of it. Safe to repeat for the same screening.
 */
export async function followFinding(
  trx: Trx,
  finding: Finding,
  { mayPage }: { mayPage: boolean },
): Promise<Heard> {
  const { follow }: ScreenedKind = screenedKinds[finding.subjectKind];
  const heard = follow === null ? null : await follow(trx, finding, { mayPage });
  if (heard !== null) return heard;
  const { screeningId, revision, tier } = finding;
  // Items are locked before alerts; one that its kind has looked at is closed, and nobody waits for it.
  const reviewItemId = await openReviewItem(trx, {
    ...finding,
    mayPage,
    signal:
      screeningId === null
        ? { kind: 'screening_failed', revision }
        : { kind: 'screening', revision, screeningId },
  });
  if (!mayPage || !opensAlert(tier)) return 'told';
  await raiseAlert(trx, { ...finding, tier, reviewItemId });
  return 'paged';
}
