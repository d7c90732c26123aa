import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';

/**
 * What somebody without an account wrote to us, by the id of the notice: never changed, so it has one
 * wording. It belongs to no group, and nobody but staff reads it, so that there is nothing to hide.
 */
export const screenedNotice: ScreenedKind = {
  readTexts,
  state: (noticeId) => sql`
    select 1 as revision, false as "isHidden", false as "isWithdrawn"
    from public_notice where id = ${noticeId}`,
  readSurroundings: null,
  setHidden: null,
  follow: null,
};

async function readTexts(db: Db | Trx, wanted: readonly TextRevision[]): Promise<ScreenedText[]> {
  const ids = wanted.map(({ subjectId }) => subjectId);
  const result = await sql<ScreenedText>`
    select id as "subjectId", 1 as revision,
      concat_ws(E'\n\n', what, nullif(why, ''), nullif(place, '')) as text,
      author_id as "authorId", null as "groupId"
    from public_notice where id = any(${ids}::uuid[]) and expired_at is null
  `.execute(db);
  return result.rows;
}
