import { sql } from 'kysely';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import { readNoteTexts } from '#app/domain/moderation/member-notes.repository.server.ts';

/**
 * What a moderator wrote down about a member, by the id of the note. Never changed, so it has one wording.
 * It is taken to be the member's: "she writes to me that she has the tablets" is about her, and she is
 * whom people on call must reach. It belongs to no group, so that leads alone see what was found in it.
 */
export const screenedMemberNote: ScreenedKind = {
  readTexts: readNoteTexts,
  state: (noteId) => sql`
    select 1 as revision, false as "isHidden", false as "isWithdrawn"
    from member_note where id = ${noteId}`,
  readSurroundings: null,
  setHidden: null,
  follow: null,
};
