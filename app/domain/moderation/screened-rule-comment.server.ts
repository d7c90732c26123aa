import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';

/** What a member says of a draft of new rules, by its id. Others read it, so it can be hidden. */
export const screenedRuleComment: ScreenedKind = {
  readTexts,
  state: (commentId) => sql`
    select 1 as revision, hidden_at is not null as "isHidden", false as "isWithdrawn"
    from rule_comment where id = ${commentId}`,
  readSurroundings: null,
  setHidden: async (trx, commentId, hidden) => {
    const result = await sql`
      update rule_comment
      set hidden_at = ${hidden ? sql`coalesce(hidden_at, ${appNow()})` : sql`null`}
      where id = ${commentId} returning 1
    `.execute(trx);
    return result.rows.length > 0;
  },
  follow: null,
};

async function readTexts(db: Db | Trx, wanted: readonly TextRevision[]): Promise<ScreenedText[]> {
  const ids = wanted.filter(({ revision }) => revision === 1).map(({ subjectId }) => subjectId);
  const result = await sql<ScreenedText>`
    select c.id as "subjectId", 1 as revision, c.body as text, c.author_id as "authorId",
      v.group_id as "groupId"
    from rule_comment c join rules_version v on v.id = c.rules_version_id
    where c.id = any(${ids}::uuid[]) and c.expired_at is null
  `.execute(db);
  return result.rows;
}
