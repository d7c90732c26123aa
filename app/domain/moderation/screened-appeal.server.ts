import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';

/**
 * What a member wrote in an appeal, by its id. Whoever decided first must not come to decide about it in
 * this way either. Only staff read it, so there is nothing to hide.
 */
export const screenedAppeal: ScreenedKind = {
  readTexts,
  state: (appealId) => sql`
    select 1 as revision, false as "isHidden", false as "isWithdrawn"
    from appeal where id = ${appealId}`,
  readSurroundings: null,
  setHidden: null,
  follow: null,
};

async function readTexts(db: Db | Trx, wanted: readonly TextRevision[]): Promise<ScreenedText[]> {
  const ids = wanted.filter(({ revision }) => revision === 1).map(({ subjectId }) => subjectId);
  const result = await sql<ScreenedText>`
    select ap.id as "subjectId", 1 as revision, ap.body as text, ap.member_id as "authorId",
      ri.group_id as "groupId", d.decided_by as "keptFrom"
    from appeal ap
    join decision d on d.id = ap.decision_id
    join review_item ri on ri.id = d.item_id
    where ap.id = any(${ids}::uuid[]) and ap.expired_at is null
  `.execute(db);
  return result.rows;
}
