import type { Trx } from '#db/client.server.ts';
import { opensAlert } from '#app/domain/crisis-response/alert.ts';
import type { Finding } from '#app/domain/crisis-response/finding.ts';
import { raiseAlert } from '#app/domain/crisis-response/raise-alert.server.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import { openReviewItem } from '#app/domain/moderation/open-review-item.server.ts';

/**
 * Does what a finding calls for, in the transaction that stores it: the review item and then, from
 * `urgent` on and when `mayPage` holds, the alert with its first event and its escalation; or what the
 * kind of text says instead, which pages and so waits for `mayPage` as well. Without it nobody is called
 * for the item either, however long that waits. Returns whether an alert was
 * opened, raised or added to. Safe to repeat for the same screening.
 */
export async function followFinding(
  trx: Trx,
  finding: Finding,
  { mayPage }: { mayPage: boolean },
): Promise<{ paged: boolean }> {
  const kind: ScreenedKind = screenedKinds[finding.subjectKind];
  if (kind.follow !== null) return { paged: mayPage && (await kind.follow(trx, finding)) };
  const { screeningId, revision, tier } = finding;
  // Items are locked before alerts.
  const reviewItemId = await openReviewItem(trx, {
    ...finding,
    mayPage,
    signal:
      screeningId === null
        ? { kind: 'screening_failed', revision }
        : { kind: 'screening', revision, screeningId },
  });
  if (!mayPage || !opensAlert(tier)) return { paged: false };
  await raiseAlert(trx, { ...finding, tier, reviewItemId });
  return { paged: true };
}
