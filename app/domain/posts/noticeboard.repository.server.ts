import { sql, type RawBuilder } from 'kysely';
import type { Db } from '#db/client.server.ts';
import type { Viewer } from '#app/domain/shared/actor.ts';
import type { GroupId, ThreadId } from '#app/domain/shared/ids.ts';
import { keepsWordsBack, type Boundary } from '#app/domain/boundaries/boundary.ts';
import { boundaryTo } from '#app/domain/boundaries/boundary-conditions.server.ts';
import { parseContentNotes } from '#app/domain/posts/content-note.ts';
import type { NoticeboardCursor, NoticeboardEntry } from '#app/domain/posts/noticeboard.ts';
import { readableThread } from '#app/domain/posts/post-visibility.server.ts';

type Row = {
  id: ThreadId;
  title: string | null;
  handle: string;
  boundary: Boundary | null;
  post_count: number;
  content_notes: string[];
  is_waiting: boolean;
  is_withdrawn: boolean;
  created_at: Date;
  last_post_at: Date;
  last_post_us: string;
};

/** A conversation with the place from which the page after it goes on. */
export type FoundEntry = { entry: NoticeboardEntry; cursor: NoticeboardCursor };

/** Conversations of a group that the viewer may read, the latest activity first, after a place. */
export async function selectByActivity(
  db: Db,
  viewer: Viewer,
  groupId: GroupId,
  page: { after: NoticeboardCursor | null; limit: number },
): Promise<FoundEntry[]> {
  const { after, limit } = page;
  // The tuple comparison lets the index on (group_id, last_post_at, id) find the place at once.
  const place =
    after === null
      ? sql<boolean>`true`
      : sql<boolean>`(t.last_post_at, t.id) < (
          'epoch'::timestamptz + ${after.lastPostAt}::bigint * interval '1 microsecond', ${after.id})`;
  return select(db, viewer, groupId, place, sql`t.last_post_at desc, t.id desc`, limit);
}

/**
 * Conversations that nobody has answered for up to two weeks, those that have waited longest first.
 * Older ones stay in the list by activity.
 */
export async function selectWaiting(
  db: Db,
  viewer: Viewer,
  groupId: GroupId,
  limit: number,
): Promise<FoundEntry[]> {
  const waiting = sql<boolean>`t.answered_at is null and t.withdrawn_at is null
    and t.created_at > app_now() - interval '14 days'`;
  return select(db, viewer, groupId, waiting, sql`t.created_at`, limit);
}

async function select(
  db: Db,
  viewer: Viewer,
  groupId: GroupId,
  which: RawBuilder<boolean>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<FoundEntry[]> {
  const result = await sql<Row>`
    select t.id,
      case when t.withdrawn_at is null and t.title_hidden_at is null then t.title end as title,
      m.handle, ${boundaryTo(viewer, 't.author_id')} as boundary, t.post_count, t.content_notes, t.created_at, t.last_post_at,
      (extract(epoch from t.last_post_at) * 1000000)::bigint::text as last_post_us,
      t.answered_at is null and t.withdrawn_at is null as is_waiting,
      t.withdrawn_at is not null as is_withdrawn
    from thread t
    join topic_group g on g.id = t.group_id
    join member m on m.id = t.author_id
    where t.group_id = ${groupId} and ${readableThread(viewer)} and ${which}
    order by ${order} limit ${limit}
  `.execute(db);
  return result.rows.map((row) => ({
    // Written out for the browser: of what is kept back nobody learns who wrote it, or what it touched on.
    entry: {
      id: row.id,
      title: row.boundary === null ? row.title : null,
      isFolded: row.title !== null && row.boundary !== null,
      authorHandle: row.title === null || keepsWordsBack(row.boundary) ? '' : row.handle,
      postCount: row.post_count,
      contentNotes:
        row.is_withdrawn || keepsWordsBack(row.boundary)
          ? []
          : parseContentNotes(row.content_notes),
      isWaiting: row.is_waiting,
      createdAt: row.created_at.toISOString(),
      lastPostAt: row.last_post_at.toISOString(),
    },
    cursor: { lastPostAt: row.last_post_us, id: row.id },
  }));
}

/**
 * How long a first answer usually takes in a group: the median of the last month in minutes, rounded up.
 * Null when fewer than `least` conversations were answered, because then nobody knows.
 */
export async function selectUsualAnswerMinutes(
  db: Db,
  viewer: Viewer,
  groupId: GroupId,
  least: number,
): Promise<number | null> {
  const result = await sql<{ minutes: number | null }>`
    select case when count(*) >= ${least} then
      ceil(percentile_cont(0.5) within group (
        order by extract(epoch from answered_at - created_at)) / 60)::integer end as minutes
    from (
      select t.answered_at, t.created_at
      from thread t join topic_group g on g.id = t.group_id
      where t.group_id = ${groupId} and ${readableThread(viewer)}
        and t.answered_at is not null and t.last_post_at > app_now() - interval '30 days'
      order by t.last_post_at desc limit 100
    ) answered
  `.execute(db);
  return result.rows[0]?.minutes ?? null;
}
