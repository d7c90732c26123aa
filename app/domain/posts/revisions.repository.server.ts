import type { Db, Trx } from '#db/client.server.ts';
import type { GroupId, MemberId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import { parseContentNotes } from '#app/domain/posts/content-note.ts';
import type { Revision } from '#app/domain/posts/post-for-staff.ts';

/** One wording as it was written, with who wrote it and where. */
export type Wording = { text: string; authorId: MemberId; groupId: GroupId };
/** One wording of a post, whatever became of the post. Null when there is none. */
export async function selectPostWording(
  db: Db | Trx,
  postId: PostId,
  revision: number,
): Promise<Wording | null> {
  const row = await db
    .selectFrom('post_revision as r')
    .innerJoin('post as p', 'p.id', 'r.post_id')
    .innerJoin('thread as t', 't.id', 'p.thread_id')
    .select(['r.source as text', 'p.author_id as authorId', 't.group_id as groupId'])
    .where('r.post_id', '=', postId)
    .where('r.revision', '=', revision)
    .executeTakeFirst();
  return row ?? null;
}

/** One wording of a thread's title, whatever became of the thread. Null when there is none. */
export async function selectTitleWording(
  db: Db | Trx,
  threadId: ThreadId,
  revision: number,
): Promise<Wording | null> {
  const row = await db
    .selectFrom('thread_title_revision as r')
    .innerJoin('thread as t', 't.id', 'r.thread_id')
    .select(['r.title as text', 't.author_id as authorId', 't.group_id as groupId'])
    .where('r.thread_id', '=', threadId)
    .where('r.revision', '=', revision)
    .executeTakeFirst();
  return row ?? null;
}

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
