import type { Db, Trx } from '#db/client.server.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';

/** What the canary says. The lexicon must find an emergency in it, or nothing would find one anywhere. */
const CANARY_TEXT =
  'emergency drill of the watch, nobody wrote this: i am going to kill myself tonight';

/** Under what name the canary writes. Brackets are in nobody's handle, so nobody can ever have it. */
export const CANARY_HANDLE = '(canary)';

/** The text of runs of the canary, which is always the same one. */
export async function readCanaryTexts(
  db: Db | Trx,
  wanted: readonly TextRevision[],
): Promise<ScreenedText[]> {
  const author = await db
    .selectFrom('member')
    .select('id')
    .where('handle_skeleton', '=', CANARY_HANDLE)
    .executeTakeFirst();
  if (author === undefined) return [];
  const authorId: MemberId = author.id;
  return wanted.map(({ subjectId, revision }) => ({
    subjectId,
    revision,
    text: CANARY_TEXT,
    authorId,
    groupId: null,
  }));
}
