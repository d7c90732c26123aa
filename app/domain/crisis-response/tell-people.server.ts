import type { Trx } from '#db/client.server.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import { opensAlert } from '#app/domain/crisis-response/alert.ts';
import { raiseAlert } from '#app/domain/crisis-response/raise-alert.server.ts';
import type { ScreenedText } from '#app/domain/crisis-response/screened-text.ts';
import { openReviewItem } from '#app/domain/moderation/open-review-item.server.ts';
import type { ScreeningId } from '#app/domain/shared/ids.ts';
import type { Tier } from '#app/screening/screening.ts';

/** A stored screening that calls for a person. */
export type Finding = {
  kind: SubjectKind;
  text: ScreenedText;
  tier: Tier;
  screeningId: ScreeningId;
  committedAt: Date;
  screenedAt: Date;
};

/**
 * Everything that follows from a finding, in the transaction that stores it: the signal under the review
 * item of its subject and then, when the tier calls for it and `mayPage` holds, the alert with its
 * escalation. Returns whether an alert was opened or added to.
 */
export async function tellPeople(
  trx: Trx,
  finding: Finding,
  { mayPage }: { mayPage: boolean },
): Promise<{ paged: boolean }> {
  const { kind, text, tier, screeningId, committedAt, screenedAt } = finding;
  const about = {
    subjectKind: kind,
    subjectId: text.subjectId,
    groupId: text.groupId,
    authorId: text.authorId,
  };
  const { revision } = text;
  // Items are locked before alerts.
  const reviewItemId = await openReviewItem(trx, {
    ...about,
    tier,
    signal: { kind: 'screening', revision, screeningId },
  });
  if (!mayPage || !opensAlert(tier)) return { paged: false };
  await raiseAlert(trx, {
    ...about,
    tier,
    revision,
    screeningId,
    reviewItemId,
    committedAt,
    screenedAt,
  });
  return { paged: true };
}
