import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow } from '#db/expressions.ts';
import type { Actor, Viewer } from '#app/domain/shared/actor.ts';
import type { GroupId, MemberId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import { parseContentNotes, type ContentNote } from '#app/domain/posts/content-note.ts';
import type { PostState } from '#app/domain/posts/post.ts';
import { readableThread, writableThread } from '#app/domain/posts/post-visibility.server.ts';

/** A post as its author or a moderator works on it. */
export type StandingPost = {
  id: PostId;
  number: number;
  authorId: MemberId;
  state: PostState;
  revision: number;
  source: string;
  /** The author's own; those that moderators added are not among them. */
  contentNotes: ContentNote[];
  isMasked: boolean;
  threadId: ThreadId;
  title: string;
  titleRevision: number;
  groupId: GroupId;
  /** Its author has left the group, and reads nothing there any more. */
  isLeft: boolean;
};

/** A post in a group that the person may read, with its current wording. Null when there is none. */
export async function selectPost(
  db: Db | Trx,
  viewer: Viewer,
  postId: PostId,
): Promise<StandingPost | null> {
  return selectWhere(db, viewer, postId, readableThread(viewer));
}

/** Like `selectPost`, of one's own, in a group that one has left as well. Only to take it back. */
export async function selectPostOfAuthor(
  db: Db | Trx,
  actor: Actor,
  postId: PostId,
): Promise<StandingPost | null> {
  return selectWhere(db, actor, postId, sql<boolean>`p.author_id = ${actor.id}`);
}

async function selectWhere(
  db: Db | Trx,
  viewer: Viewer,
  postId: PostId,
  condition: RawBuilder<boolean>,
): Promise<StandingPost | null> {
  const result = await sql<Omit<StandingPost, 'contentNotes'> & { notes: string[] }>`
    select p.id, p.number, p.author_id as "authorId", p.revision, r.content_notes as notes,
      p.is_masked as "isMasked",
      case when p.withdrawn_at is not null then 'withdrawn'
           when p.hidden_at is not null then 'hidden'
           when p.held_at is not null then 'held' else 'shown' end as state,
      r.source, t.id as "threadId", t.title, t.title_revision as "titleRevision",
      t.group_id as "groupId", not ${readableThread(viewer)} as "isLeft"
    from post p
    join post_revision r on r.post_id = p.id and r.revision = p.revision
    join thread t on t.id = p.thread_id
    join topic_group g on g.id = t.group_id
    where p.id = ${postId} and ${condition}
  `.execute(db);
  const [row] = result.rows;
  if (row === undefined) return null;
  const { notes, ...post } = row;
  return { ...post, contentNotes: parseContentNotes(notes) };
}

/**
 * Like `selectPost`, where the person may write. The rows named in `rows` are locked until the
 * transaction ends, and read after that, so that what is returned cannot change meanwhile.
 */
export async function lockPost(
  trx: Trx,
  actor: Actor,
  postId: PostId,
  rows: 'post' | 'post-and-thread',
): Promise<StandingPost | null> {
  const isLocked = await lockWhere(trx, postId, writableThread(actor.id), rows);
  return isLocked ? selectPost(trx, actor, postId) : null;
}

/** Like `lockPost`, for `selectPostOfAuthor`: the post and its thread. */
export async function lockPostOfAuthor(
  trx: Trx,
  actor: Actor,
  postId: PostId,
): Promise<StandingPost | null> {
  const isOwn = sql<boolean>`p.author_id = ${actor.id}`;
  const isLocked = await lockWhere(trx, postId, isOwn, 'post-and-thread');
  return isLocked ? selectPostOfAuthor(trx, actor, postId) : null;
}

async function lockWhere(
  trx: Trx,
  postId: PostId,
  condition: RawBuilder<boolean>,
  rows: 'post' | 'post-and-thread',
): Promise<boolean> {
  const result = await sql`
    select 1 from post p
    join thread t on t.id = p.thread_id
    join topic_group g on g.id = t.group_id
    where p.id = ${postId} and ${condition}
    for update of ${rows === 'post' ? sql`p` : sql`t, p`}
  `.execute(trx);
  return result.rows.length > 0;
}

/** Stores a further wording of a locked post and makes it the current one; ends the draft of the edit. */
export async function insertRevision(
  trx: Trx,
  post: StandingPost,
  wording: {
    source: string;
    html: string;
    htmlRules: number;
    contentNotes: readonly ContentNote[];
  },
): Promise<number> {
  const revision = post.revision + 1;
  const notes = [...wording.contentNotes];
  await sql`
    with worded as (
      insert into post_revision (post_id, revision, source, content_notes)
      values (${post.id}, ${revision}, ${wording.source}, ${notes}::text[])
    ), noted as (
      update thread set
        version = version + 1,
        content_notes = case when ${post.number === 1} then ${shownNotes(post.id, notes)} else content_notes end
      where id = ${post.threadId}
    )
    update post set revision = ${revision}, html = ${wording.html}, html_rules = ${wording.htmlRules},
      content_notes = ${shownNotes(post.id, notes)}, edited_at = app_now()
    where id = ${post.id}
  `.execute(trx);
  return revision;
}

/** The author's notes and those that moderators added: what readers are told before they open a post. */
function shownNotes(postId: PostId, notes: readonly ContentNote[]) {
  return sql`${[...notes]}::text[] || array(
    select n from post a, unnest(a.added_notes) as n
    where a.id = ${postId} and n <> all (${[...notes]}::text[]))`;
}

/** Stores a further wording of a locked thread's title and makes it the current one. */
export async function insertTitleRevision(
  trx: Trx,
  post: StandingPost,
  title: string,
): Promise<number> {
  const revision = post.titleRevision + 1;
  await sql`
    with titled as (
      insert into thread_title_revision (thread_id, revision, title)
      values (${post.threadId}, ${revision}, ${title})
    )
    update thread set title = ${title}, title_revision = ${revision}, version = version + 1
    where id = ${post.threadId}
  `.execute(trx);
  return revision;
}

/** Marks a locked post as taken back by its author, with the title when it opens its thread. */
export async function markWithdrawn(trx: Trx, post: StandingPost): Promise<void> {
  await trx.updateTable('post').set({ withdrawn_at: appNow() }).where('id', '=', post.id).execute();
  await trx
    .updateTable('thread')
    .set((eb) => ({
      version: eb('version', '+', 1),
      ...(post.number === 1 ? { withdrawn_at: appNow() } : {}),
    }))
    .where('id', '=', post.threadId)
    .execute();
}
