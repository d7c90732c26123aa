import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { ScreenedText } from '#app/domain/crisis-response/screened-text.ts';
import { reviewableItem, type Who } from '#app/domain/moderation/queue-scope.server.ts';

/**
 * Whether a person may read a text apart from the queue, by the rule for its item: as if there were one,
 * where there is none.
 */
export async function isReviewableText(
  db: Db,
  { memberId, scope }: Who,
  text: Omit<ScreenedText, 'revision' | 'text'> & { kind: SubjectKind },
): Promise<boolean> {
  const { kind, subjectId, authorId, groupId, keptFrom = null } = text;
  const result = await sql`
    select from (
      select ${kind}::text as subject_kind, ${authorId}::uuid as author_id,
        ${groupId}::uuid as group_id, ${keptFrom}::uuid as kept_from, (
          select id from review_item where subject_kind = ${kind} and subject_id = ${subjectId}
          order by opened_at desc limit 1
        ) as id
    ) ri where ${reviewableItem(scope, memberId)}
  `.execute(db);
  return result.rows.length > 0;
}
