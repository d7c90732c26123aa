import { sql, type RawBuilder } from 'kysely';
import type { Db } from '#db/client.server.ts';
import { prepared } from '#db/prepared-statements.ts';
import type { GroupVisibility } from '#db/schema/groups.ts';
import { answersAlerts, type Viewer } from '#app/domain/shared/actor.ts';
import type { GroupId, MemberId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import { isRestricted } from '#app/domain/moderation/restriction.server.ts';
import { keepsWordsBack, type Boundary } from '#app/domain/boundaries/boundary.ts';
import { boundaryTo } from '#app/domain/boundaries/boundary-conditions.server.ts';
import { parseContentNotes } from '#app/domain/posts/content-note.ts';
import { HAS_WORDS, nameOfWords, type Draft } from '#app/domain/posts/drafts.repository.server.ts';
import { formatPlace } from '#app/domain/posts/place.ts';
import { readableThread } from '#app/domain/posts/post-visibility.server.ts';
import type { PostState, ReactionCounts } from '#app/domain/posts/post.ts';
import type { ReactionKind } from '#app/domain/posts/reaction.ts';
import type { ThreadHead, ThreadPost } from '#app/domain/posts/thread-page.ts';

type Row = {
  now: Date;
  title: string | null;
  title_boundary: Boundary | null;
  post_count: number;
  group_id: GroupId;
  group_name: string;
  visibility: GroupVisibility;
  thread_author_id: MemberId;
  id: PostId | null;
  number: number;
  author_id: MemberId;
  handle: string;
  badge: 'companion' | 'moderator' | null;
  state: PostState;
  html: string | null;
  html_rules: number;
  content_notes: string[];
  reactions: ReactionCounts;
  mine: ReactionKind[] | null;
  boundary: Boundary | null;
  created_at: Date;
  edited_at: Date | null;
  is_locked: boolean;
  /** In the first row alone, like the draft. */
  is_restricted: boolean | null;
  /** The wording as it was typed, where some of it is masked and the viewer sees it all. */
  unmasked: string | null;
  is_masked: boolean;
  /** In the first row alone. */
  draft: { source: string; content_notes: string[]; base: string; is_beside: boolean } | null;
  muted_words: string[] | null;
};

/** A draft as `selectDraft` tells it, without what a reply has not. */
export type DraftOfReply = Pick<Draft, 'source' | 'contentNotes' | 'base' | 'isBeside'>;

export type FoundThread = {
  head: ThreadHead;
  posts: ThreadPost[];
  /** What the viewer was writing here. */
  draft: DraftOfReply | null;
  /** The viewer's own list, as it is looked for. */
  mutedWords: string[];
};

/**
 * A thread and up to `limit` of its posts after a number, in one statement: head, authors, badges,
 * reactions, the viewer's own ones, what stands between the viewer and each author, the viewer's draft and
 * muted words. Null when the thread does not exist for the viewer. The text of
 * withdrawn and hidden posts does not leave the database.
 */
export async function selectThreadPage(
  db: Db,
  viewer: Viewer,
  page: { threadId: ThreadId; after: number; limit: number },
): Promise<FoundThread | null> {
  const result = await sql<Row>`${prepared}
    select app_now() as now,
      case when t.withdrawn_at is null and t.title_hidden_at is null then t.title end as title,
      ${boundaryTo(viewer, 't.author_id')} as title_boundary,
      t.post_count, t.author_id as thread_author_id, t.locked_at is not null as is_locked,
      g.id as group_id, g.name as group_name, g.visibility,
      p.id, p.number, p.author_id, m.handle, p.html_rules, p.content_notes, p.reactions,
      p.created_at, p.edited_at,
      case when p.withdrawn_at is not null then 'withdrawn'
           when p.hidden_at is not null then 'hidden'
           when p.held_at is not null then 'held' else 'shown' end as state,
      case when p.withdrawn_at is null and p.hidden_at is null
        and (p.held_at is null or ${isOwn(viewer)}) then p.html end as html,
      case
        when exists (select 1 from group_moderator o
          where o.group_id = t.group_id and o.member_id = p.author_id) then 'moderator'
        when exists (select 1 from member_role r
          where r.member_id = p.author_id and r.role = 'companion') then 'companion'
      end as badge,
      p.is_masked, ${unmaskedSource(viewer)} as unmasked,
      ${restricted(viewer, page)} as is_restricted,
      ${ownReactions(viewer)} as mine,
      ${boundaryTo(viewer, 'p.author_id')} as boundary,
      ${ownDraft(viewer, page)} as draft,
      ${ownMutedWords(viewer, page)} as muted_words
    from thread t
    join topic_group g on g.id = t.group_id
    left join lateral (
      select * from post where thread_id = t.id and number > ${page.after}
      order by number limit ${page.limit}
    ) p on true
    left join member m on m.id = p.author_id
    where t.id = ${page.threadId} and ${readableThread(viewer)}
    order by p.number
  `.execute(db);
  const [first] = result.rows;
  if (first === undefined) return null;
  return {
    head: headOf(first),
    posts: result.rows.flatMap((row) => postOf(row) ?? []),
    draft: first.draft && {
      source: first.draft.source,
      contentNotes: parseContentNotes(first.draft.content_notes),
      base: first.draft.base,
      isBeside: first.draft.is_beside,
    },
    mutedWords: first.muted_words ?? [],
  };
}

/** Masked words are for the author and for staff: whoever moderates the group, and who answers alerts. */
function unmaskedSource(viewer: Viewer): RawBuilder<string | null> {
  if (viewer === null) return sql<null>`null`;
  const isStaff = answersAlerts(viewer)
    ? sql`true`
    : sql`t.group_id = any(${viewer.moderates}::uuid[])`;
  return sql<string>`case
    when p.is_masked and p.hidden_at is null and p.withdrawn_at is null
      and (p.author_id = ${viewer.id} or ${isStaff})
    then (select r.source from post_revision r where r.post_id = p.id and r.revision = p.revision) end`;
}

/** The words of a held post are for its author; moderators read them where they decide. */
function isOwn(viewer: Viewer): RawBuilder<boolean> {
  return viewer === null ? sql<boolean>`false` : sql<boolean>`p.author_id = ${viewer.id}`;
}

function ownReactions(viewer: Viewer): RawBuilder<ReactionKind[] | null> {
  if (viewer === null) return sql<null>`null`;
  return sql<ReactionKind[]>`case when p.reactions = '{}' then null else array(
    select r.kind from reaction r where r.post_id = p.id and r.member_id = ${viewer.id}) end`;
}

// Numbers have no gaps, so the first row is known by its number; the draft need not come twenty times.
function inFirstRow(after: number): RawBuilder<boolean> {
  return sql<boolean>`coalesce(p.number, ${after} + 1) = ${after} + 1`;
}

function ownDraft(viewer: Viewer, page: { threadId: ThreadId; after: number }) {
  if (viewer === null) return sql`null`;
  return sql`case when ${inFirstRow(page.after)} then (
    select jsonb_build_object('source', d.source, 'content_notes', d.content_notes,
      'base', ${nameOfWords()}, 'is_beside', count(*) over () > 1) from draft d
    where d.member_id = ${viewer.id}
      and d.place = ${formatPlace({ kind: 'reply', threadId: page.threadId })}
      and ${HAS_WORDS} order by d.saved_at desc limit 1) end`;
}

function restricted(viewer: Viewer, page: { after: number }) {
  if (viewer === null) return sql`null`;
  return sql`case when coalesce(p.number, ${page.after} + 1) = ${page.after} + 1
    then ${isRestricted(viewer.id)} end`;
}

function ownMutedWords(viewer: Viewer, page: { after: number }) {
  if (viewer === null) return sql`null`;
  return sql`case when ${inFirstRow(page.after)} then array(
    select w.folded from muted_word w where w.member_id = ${viewer.id}) end`;
}

function headOf(row: Row): ThreadHead {
  return {
    title: keepsWordsBack(row.title_boundary) ? null : row.title,
    postCount: row.post_count,
    authorId: row.thread_author_id,
    group: { id: row.group_id, name: row.group_name, visibility: row.visibility },
    isLocked: row.is_locked,
    isRestricted: row.is_restricted ?? false,
    now: row.now.toISOString(),
  };
}

function postOf(row: Row): ThreadPost | null {
  if (row.id === null) return null; // A thread without posts on this page still has its head.
  return {
    id: row.id,
    number: row.number,
    authorId: row.author_id,
    handle: row.handle,
    badge: row.badge,
    state: row.state,
    html: row.html ?? '',
    htmlRules: row.html_rules,
    isMasked: row.is_masked,
    unmasked: row.unmasked,
    contentNotes: parseContentNotes(row.content_notes),
    reactions: row.reactions,
    mine: row.mine ?? [],
    boundary: row.boundary,
    createdAt: row.created_at.toISOString(),
    isEdited: row.edited_at !== null,
  };
}
