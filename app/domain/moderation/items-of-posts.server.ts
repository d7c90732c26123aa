import type { Db } from '#db/client.server.ts';
import type { PostId, ReviewItemId } from '#app/domain/shared/ids.ts';

/** The newest review item of each of these posts that has one. For staff; checks no permission. */
export async function readItemsOfPosts(
  db: Db,
  postIds: readonly PostId[],
): Promise<Map<string, ReviewItemId>> {
  if (postIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('review_item')
    .distinctOn('subject_id')
    .select(['subject_id', 'id'])
    .where('subject_kind', '=', 'post')
    .where('subject_id', 'in', postIds)
    .orderBy('subject_id')
    .orderBy('opened_at', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.subject_id, row.id]));
}
