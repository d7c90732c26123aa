import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';

/** What the canary says. The lexicon must find an emergency in it, or nothing would find one anywhere. */
const CANARY_TEXT =
  'emergency drill of the watch, nobody wrote this: i am going to kill myself tonight';

/**
 * Under what names the canary writes: whose messages go nowhere, and whose go over the real channels to
 * places that somebody watches. Brackets are in nobody's handle, so nobody can ever have them.
 */
export const canaryHandles = { sink: '(canary)', real: '(weekly canary)' } as const;

/** The text of runs of the canary, which is always the same one; who writes it decides where it goes. */
export async function readCanaryTexts(
  db: Db | Trx,
  wanted: readonly TextRevision[],
): Promise<ScreenedText[]> {
  const { rows } = await sql<{ runId: string; authorId: MemberId }>`
    select r.id as "runId", m.id as "authorId"
    from canary_run r join member m on m.handle_skeleton =
      case r.reach when 'sink' then ${canaryHandles.sink} else ${canaryHandles.real} end
    where r.id = any(${wanted.map(({ subjectId }) => subjectId)}::uuid[])
  `.execute(db);
  return wanted.flatMap(({ subjectId, revision }) => {
    const run = rows.find(({ runId }) => runId === subjectId);
    if (run === undefined) return [];
    const { authorId } = run;
    return [{ subjectId, revision, text: CANARY_TEXT, authorId, groupId: null }];
  });
}
