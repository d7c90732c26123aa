import type { Db, Trx } from '#db/client.server.ts';
import type { PostId } from '#app/domain/shared/ids.ts';
import { parseContentNotes } from '#app/domain/posts/content-note.ts';
import type { Revision } from '#app/domain/posts/post-for-staff.ts';

/** Every kept wording of a post, newest first. */
export async function selectRevisions(db: Db | Trx, postId: PostId): Promise<Revision[]> {
  const rows = await db
    .selectFrom('post_revision')
    .select(['revision', 'source', 'content_notes', 'written_at'])
    .where('post_id', '=', postId)
    .orderBy('revision', 'desc')
    .execute();
  return rows.map((row) => ({
    revision: row.revision,
    source: row.source,
    contentNotes: parseContentNotes(row.content_notes),
    writtenAt: row.written_at,
  }));
}
