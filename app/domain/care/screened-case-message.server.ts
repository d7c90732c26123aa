import { sql } from 'kysely';
import { readMessages } from '#app/domain/care/case-texts.repository.server.ts';
import { followCaseMessage } from '#app/domain/care/follow-case-text.server.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';

/**
 * What a member wrote to the people on duty. Never changed, so it has one wording; nobody else reads it. What
 * they wrote to the member is not screened, but can be reported, and is then read like the rest.
 */
export const screenedCaseMessage: ScreenedKind = {
  readTexts: readMessages,
  state: (messageId) => sql`
    select 1 as revision, false as "isHidden", false as "isWithdrawn"
    from case_message where id = ${messageId}`,
  readSurroundings: null,
  setHidden: null,
  follow: followCaseMessage,
};
