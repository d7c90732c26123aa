import { sql } from 'kysely';
import { readNotes } from '#app/domain/care/case-texts.repository.server.ts';
import { followCaseNote } from '#app/domain/care/follow-case-text.server.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';

/** What staff wrote down in a case, by the id of the event. Never changed, so it has one wording. */
export const screenedCaseNote: ScreenedKind = {
  readTexts: readNotes,
  state: (eventId) => sql`
    select 1 as revision, false as "isHidden", false as "isWithdrawn"
    from case_event where id = ${eventId} and note is not null`,
  readSurroundings: null,
  setHidden: null,
  follow: followCaseNote,
};
