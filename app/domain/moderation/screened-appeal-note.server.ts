import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';

/**
 * What staff noted on an appeal, by the id of the note. Never changed, so it has one wording. It is taken
 * to be the words of whoever appeals, whom people on call must reach: "she writes to me that she has the
 * tablets" is about her. It belongs to no group, so that leads alone see what was found in it, and of those
 * not whoever decided first, who must not come to the appeal in this way either.
 */
export const screenedAppealNote: ScreenedKind = {
  readTexts,
  state: (noteId) => sql`
    select 1 as revision, false as "isHidden", false as "isWithdrawn"
    from appeal_note where id = ${noteId}`,
  readSurroundings: null,
  setHidden: null,
  follow: null,
};

async function readTexts(db: Db | Trx, wanted: readonly TextRevision[]): Promise<ScreenedText[]> {
  const ids = wanted.filter(({ revision }) => revision === 1).map(({ subjectId }) => subjectId);
  const result = await sql<ScreenedText>`
    select n.id as "subjectId", 1 as revision, n.body as text, ap.member_id as "authorId",
      null as "groupId", d.decided_by as "keptFrom"
    from appeal_note n
    join appeal ap on ap.id = n.appeal_id
    join decision d on d.id = ap.decision_id
    where n.id = any(${ids}::uuid[]) and n.expired_at is null
  `.execute(db);
  return result.rows;
}
