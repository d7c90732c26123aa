import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { PostId, ThreadId } from '#app/domain/shared/ids.ts';
import type { PostForStaff, SurroundingPost } from '#app/domain/posts/post-for-staff.ts';

/** A post with its thread, group and author, whatever its state. */
export async function selectPostForStaff(
  db: Db | Trx,
  postId: PostId,
): Promise<Pick<PostForStaff, 'post' | 'thread' | 'group'> | null> {
  const row = await db
    .selectFrom('post as p')
    .innerJoin('thread as t', 't.id', 'p.thread_id')
    .innerJoin('topic_group as g', 'g.id', 't.group_id')
    .innerJoin('member as m', 'm.id', 'p.author_id')
    .select([
      'p.id',
      'p.thread_id',
      'p.number',
      'p.author_id',
      'm.handle',
      'p.revision',
      'p.html',
      'p.created_at',
      'p.edited_at',
      'p.withdrawn_at',
      'p.hidden_at',
      't.title',
      't.title_revision',
      'g.id as group_id',
      'g.name as group_name',
    ])
    .where('p.id', '=', postId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    post: {
      id: row.id,
      threadId: row.thread_id,
      number: row.number,
      authorId: row.author_id,
      authorHandle: row.handle,
      revision: row.revision,
      html: row.html,
      createdAt: row.created_at,
      editedAt: row.edited_at,
      withdrawnAt: row.withdrawn_at,
      hiddenAt: row.hidden_at,
    },
    thread: { id: row.thread_id, title: row.title, titleRevision: row.title_revision },
    group: { id: row.group_id, name: row.group_name },
  };
}

/** The posts up to `reach` numbers before and after one, by number, itself left out. */
export async function selectSurroundingPosts(
  db: Db | Trx,
  post: { threadId: ThreadId; number: number },
  reach: number,
): Promise<SurroundingPost[]> {
  const rows = await db
    .selectFrom('post as p')
    .innerJoin('member as m', 'm.id', 'p.author_id')
    .select([
      'p.id',
      'p.number',
      'p.author_id',
      'm.handle',
      'p.html',
      'p.created_at',
      'p.withdrawn_at',
      'p.hidden_at',
    ])
    .where('p.thread_id', '=', post.threadId)
    .where('p.number', '>=', post.number - reach)
    .where('p.number', '<=', post.number + reach)
    .where('p.number', '<>', post.number)
    .orderBy('p.number')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    authorId: row.author_id,
    authorHandle: row.handle,
    html: row.withdrawn_at === null ? row.html : '',
    createdAt: row.created_at,
    isHidden: row.hidden_at !== null,
    isWithdrawn: row.withdrawn_at !== null,
  }));
}

/** Marks a post hidden or not, and its thread changed. False when there is no such post. */
export async function markPostHidden(trx: Trx, postId: PostId, hidden: boolean): Promise<boolean> {
  const row = await trx
    .updateTable('post')
    .set({ hidden_at: hidden ? sql<Date>`coalesce(hidden_at, ${appNow()})` : null })
    .where('id', '=', postId)
    .returning('thread_id')
    .executeTakeFirst();
  if (row === undefined) return false;
  await markThreadChanged(trx, row.thread_id);
  return true;
}

/** Marks a title hidden or not. False when there is no such thread. */
export async function markTitleHidden(
  trx: Trx,
  threadId: ThreadId,
  hidden: boolean,
): Promise<boolean> {
  const row = await trx
    .updateTable('thread')
    .set((eb) => ({
      title_hidden_at: hidden ? sql<Date>`coalesce(title_hidden_at, ${appNow()})` : null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', threadId)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

async function markThreadChanged(trx: Trx, threadId: ThreadId): Promise<void> {
  await trx
    .updateTable('thread')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', threadId)
    .execute();
}
