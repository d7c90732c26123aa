import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { opensAlert } from '#app/domain/crisis-response/alert.ts';
import type { Finding } from '#app/domain/crisis-response/finding.ts';
import { raiseAlert } from '#app/domain/crisis-response/raise-alert.server.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import { readNoteTexts } from '#app/domain/moderation/member-notes.repository.server.ts';
import { openReviewItem } from '#app/domain/moderation/open-review-item.server.ts';

/**
 * What a moderator wrote down about a member, by the id of the note. Never changed, so it has one wording.
 * It is taken to be the member's: "she writes to me that she has the tablets" is about her, and she is
 * whom people on call must reach.
 */
export const screenedMemberNote: ScreenedKind = {
  readTexts: readNoteTexts,
  state: (noteId) => sql`
    select 1 as revision, false as "isHidden", false as "isWithdrawn"
    from member_note where id = ${noteId}`,
  readSurroundings: null,
  setHidden: null,
  follow,
};

/** Notes speak of danger all the time; only what cannot wait calls somebody, and leads see it as an item. */
async function follow(trx: Trx, finding: Finding): Promise<boolean> {
  const { tier, screeningId, revision } = finding;
  if (!opensAlert(tier)) return false;
  const reviewItemId = await openReviewItem(trx, {
    ...finding,
    signal:
      screeningId === null
        ? { kind: 'screening_failed', revision }
        : { kind: 'screening', revision, screeningId },
  });
  await raiseAlert(trx, { ...finding, tier, reviewItemId });
  return true;
}
