import type { Db } from '#db/client.server.ts';
import type { PostId } from '#app/domain/shared/ids.ts';

/** By when moderators decide about each of these posts that waits for them. Checks no permission. */
export async function readDueOfHeldPosts(
  db: Db,
  postIds: readonly PostId[],
): Promise<Map<string, Date>> {
  if (postIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('review_item')
    .select(['subject_id', 'due_at'])
    .where('subject_kind', '=', 'post')
    .where('subject_id', 'in', postIds)
    .where('state', '<>', 'resolved')
    .execute();
  return new Map(rows.map((row) => [row.subject_id, row.due_at]));
}
