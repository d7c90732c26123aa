import { sql, type RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { prepared } from '#db/prepared-statements.ts';
import type { GroupId, MemberId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';
import { endOfDraft } from '#app/domain/posts/keep-draft.repository.server.ts';
import type { DraftOrigin } from '#app/domain/posts/form-save.ts';
import { isRestricted } from '#app/domain/moderation/restriction.server.ts';
import { writableThread } from '#app/domain/posts/post-visibility.server.ts';

/** A post about to be stored, as source and as the clean HTML made from it. */
export type NewPost = {
  id: PostId;
  authorId: MemberId;
  source: string;
  html: string;
  htmlRules: number;
  contentNotes: readonly ContentNote[];
  submissionKey: string;
} & DraftOrigin;

/** `null` where nothing was stored: there is no such place, or the same form was posted before. */
export type InsertedReply = {
  placeExists: boolean;
  number: number | null;
  groupId: GroupId | null;
  /** It waits for a moderator before others read it. */
  isHeld: boolean;
};

/**
 * Whether a post of this person in group `g` is held: the group looks at the first posts of newcomers, and
 * fewer of theirs than that have been let through. Those who work here are not newcomers.
 */
function isHeldFor(authorId: MemberId): RawBuilder<boolean> {
  return sql<boolean>`(g.held_first_posts > 0
    and not exists (select from member_role hr where hr.member_id = ${authorId})
    and not exists (select from group_moderator hm where hm.group_id = g.id and hm.member_id = ${authorId})
    and (select count(*) from (
      select from post hp join thread ht on ht.id = hp.thread_id
      where hp.author_id = ${authorId} and ht.group_id = g.id
        and hp.held_at is null and hp.hidden_at is null
      limit g.held_first_posts
    ) let_through) < g.held_first_posts)`;
}

/**
 * Stores a reply with everything that belongs to it in one statement: post, first wording, the thread's
 * counters, and the end of the draft. The thread's row is locked, so that numbers have no gap.
 */
export async function insertReply(
  trx: Trx,
  threadId: ThreadId,
  post: NewPost,
): Promise<InsertedReply> {
  const notes = [...post.contentNotes];
  type Row = { number: number | null; group_id: GroupId; is_held: boolean };
  const result = await sql<Row>`${prepared}
    with place as (
      select t.id, t.post_count, t.group_id, ${isHeldFor(post.authorId)} as is_held
      from thread t join topic_group g on g.id = t.group_id
      where t.id = ${threadId} and ${writableThread(post.authorId)}
        and (t.held_at is null or t.author_id = ${post.authorId})
        and exists (select 1 from member m where m.id = ${post.authorId} and m.standing = 'good')
        and t.locked_at is null and not ${isRestricted(post.authorId)}
      for update of t
    ), posted as (
      insert into post
        (id, thread_id, number, author_id, html, html_rules, content_notes, submission_key, held_at)
      select ${post.id}, place.id, place.post_count + 1, ${post.authorId}, ${post.html},
             ${post.htmlRules}, ${notes}::text[], ${post.submissionKey},
             case when place.is_held then app_now() end
      from place
      on conflict on constraint post_submission_unique do nothing
      returning id, thread_id, number, held_at
    ), counted as (
      update thread t set
        post_count = posted.number,
        -- What others cannot read yet is no answer to anybody.
        last_post_at = case when posted.held_at is null then app_now() else t.last_post_at end,
        version = t.version + 1,
        answered_at = case when t.author_id = ${post.authorId} or posted.held_at is not null
                           then t.answered_at else coalesce(t.answered_at, app_now()) end
      from posted where t.id = posted.thread_id
    ), worded as (
      insert into post_revision (post_id, revision, source, content_notes)
      select id, 1, ${post.source}, ${notes}::text[] from posted
    ), ${endOfDraft(post.authorId, { kind: 'reply', threadId }, { title: '', source: post.source }, post)}
    select posted.number, place.group_id, place.is_held from place left join posted on true
  `.execute(trx);
  const [row] = result.rows;
  return {
    placeExists: row !== undefined,
    number: row?.number ?? null,
    groupId: row?.group_id ?? null,
    isHeld: row?.is_held ?? false,
  };
}

export type InsertedThread = { placeExists: boolean; isNew: boolean; isHeld: boolean };

/** Stores a thread with its title's and its first post's first wording, in one statement like a reply. */
export async function insertThread(
  trx: Trx,
  thread: { id: ThreadId; groupId: GroupId; title: string },
  post: NewPost,
): Promise<InsertedThread> {
  const notes = [...post.contentNotes];
  const result = await sql<{ is_new: boolean; is_held: boolean }>`
    with place as (
      select g.id, ${isHeldFor(post.authorId)} as is_held from topic_group g
      where g.id = ${thread.groupId} and ${writableThread(post.authorId)}
        and exists (select 1 from member m where m.id = ${post.authorId} and m.standing = 'good')
        and not ${isRestricted(post.authorId)}
    ), posted as (
      insert into post
        (id, thread_id, number, author_id, html, html_rules, content_notes, submission_key, held_at)
      select ${post.id}, ${thread.id}, 1, ${post.authorId}, ${post.html},
             ${post.htmlRules}, ${notes}::text[], ${post.submissionKey},
             case when place.is_held then app_now() end
      from place
      on conflict on constraint post_submission_unique do nothing
      returning id, held_at
    ), opened as (
      insert into thread (id, group_id, author_id, title, content_notes, post_count, held_at)
      select ${thread.id}, ${thread.groupId}, ${post.authorId}, ${thread.title}, ${notes}::text[], 1, held_at
      from posted
    ), worded as (
      insert into post_revision (post_id, revision, source, content_notes)
      select id, 1, ${post.source}, ${notes}::text[] from posted
    ), titled as (
      insert into thread_title_revision (thread_id, revision, title)
      select ${thread.id}, 1, ${thread.title} from posted
    ), ${endOfDraft(post.authorId, { kind: 'thread', groupId: thread.groupId }, { title: thread.title, source: post.source }, post)}
    select posted.id is not null as is_new, place.is_held from place left join posted on true
  `.execute(trx);
  const [row] = result.rows;
  return {
    placeExists: row !== undefined,
    isNew: row?.is_new ?? false,
    isHeld: row?.is_held ?? false,
  };
}

/** What a form made when it was sent the first time. */
export type Posted = {
  post: { postId: PostId; threadId: ThreadId; number: number };
  /** The words were the same then. */
  isSame: boolean;
};

/** The post that a form made when it was sent the first time, or null. A reply has no title. */
export async function selectPosted(
  db: Db | Trx,
  authorId: MemberId,
  form: { submissionKey: string; title?: string; source: string },
): Promise<Posted | null> {
  const row = await db
    .selectFrom('post as p')
    .innerJoin('post_revision as r', (join) =>
      join.onRef('r.post_id', '=', 'p.id').on('r.revision', '=', 1),
    )
    .leftJoin('thread_title_revision as tt', (join) =>
      join.onRef('tt.thread_id', '=', 'p.thread_id').on('tt.revision', '=', 1),
    )
    .select(['p.id as postId', 'p.thread_id as threadId', 'p.number', 'r.source', 'tt.title'])
    .where('p.author_id', '=', authorId)
    .where('p.submission_key', '=', form.submissionKey)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { source, title, ...post } = row;
  const isSame = source === form.source && (form.title === undefined || form.title === title);
  return { post, isSame };
}

/** Why a member who may write in the group of a thread may not reply in it. Null when there is no such thread for them. */
export async function selectReplyPlace(
  db: Db | Trx,
  authorId: MemberId,
  threadId: ThreadId,
): Promise<{ groupId: GroupId; isLocked: boolean } | null> {
  const result = await sql<{ groupId: GroupId; isLocked: boolean }>`
    select g.id as "groupId", t.locked_at is not null as "isLocked"
    from thread t join topic_group g on g.id = t.group_id
    where t.id = ${threadId} and ${writableThread(authorId)}
  `.execute(db);
  return result.rows[0] ?? null;
}
