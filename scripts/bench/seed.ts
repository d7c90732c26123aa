import { sql } from 'kysely';
import { hashPassword } from '#app/auth/password.server.ts';
import { handleSkeleton } from '#app/domain/membership/handle-skeleton.ts';
import { renderPost, HTML_RULES } from '#app/domain/posts/post-html.server.ts';
import type { GroupId, MemberId, ThreadId } from '#app/domain/shared/ids.ts';
import type { Db } from '#db/client.server.ts';
import { familyThreads } from '#db/seeds/content/family.ts';
import { opioidThreads } from '#db/seeds/content/opioids.ts';
import { recoveryThreads } from '#db/seeds/content/recovery.ts';

export const BENCH_SIZE = { groups: 20, members: 2000, threads: 20_000, posts: 200_000 } as const;

/** Of twenty groups ten are public, eight for members, two by invitation. */
const PUBLIC_GROUPS = 10;
const INVITED_FROM = 18;
const THREADS_AT_ONCE = 2000;
const MOST_POSTS = 20;
const PASSWORD = 'heron waits by grey water';

/** What a bench needs to know of the data. All ids are the same in every run. */
export type BenchData = {
  /** A conversation of exactly 20 posts in a public group. */
  thread: { id: ThreadId; groupId: GroupId };
  /** Conversations of exactly 20 posts in public groups, spread over the whole data. */
  threads: ThreadId[];
  /** Belongs to the group of `thread`. */
  member: { id: MemberId; handle: string; password: string };
  /** Every member, for requests by many. */
  members: MemberId[];
};

/**
 * Fills a migrated, empty database with 20 groups, 2,000 members, 20,000 conversations and 200,000 posts
 * that were screened long ago. Every tenth conversation has 20 posts, the others 8 or 9. Set-based: it
 * takes seconds, not minutes. Throws when the data are not of the size that figures are quoted for.
 */
export async function seedBench(db: Db): Promise<BenchData> {
  await insertPeople(db);
  const texts = pairsOf(
    [...recoveryThreads, ...opioidThreads, ...familyThreads].flatMap(({ posts }) =>
      posts.map(([, , source]) => source),
    ),
  );
  for (let first = 0; first < BENCH_SIZE.threads; first += THREADS_AT_ONCE) {
    await insertConversations(db, texts, first, first + THREADS_AT_ONCE - 1);
  }
  await sql`vacuum (analyze)`.execute(db);
  await checkSize(db);

  // Conversation n is in group n % 20, and has 20 posts when n % 10 is 0: so those of group 0 do.
  const threads = Array.from({ length: BENCH_SIZE.threads / BENCH_SIZE.groups }, (_, index) =>
    threadIdOf(index * BENCH_SIZE.groups),
  );
  const [thread] = threads.slice(-1);
  if (thread === undefined) throw new Error('There is no conversation.');
  const members = Array.from({ length: BENCH_SIZE.members }, (_, index) => memberIdOf(index));
  return {
    thread: { id: thread, groupId: groupIdOf(0) },
    threads,
    member: { id: memberIdOf(0), handle: handleOf(0), password: PASSWORD },
    members,
  };
}

// The first digits of an id tell what it names, the last ones which; the rest makes it a UUID version 7.
const GROUP = '01900001';
const MEMBER = '01900002';
const THREAD = '01900003';
const POST = '01900004';
const TASK = '01900005';

function idOf(kind: string, index: number): string {
  return `${kind}-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
}

// The brand of an id exists in the type system alone.
const groupIdOf = (index: number) => idOf(GROUP, index) as GroupId;
const memberIdOf = (index: number) => idOf(MEMBER, index) as MemberId;
const threadIdOf = (index: number) => idOf(THREAD, index) as ThreadId;

const id = (kind: string, index: ReturnType<typeof sql>) =>
  sql`(${kind} || '-0000-7000-8000-' || lpad(to_hex(${index}), 12, '0'))::uuid`;

const handleOf = (index: number) => `walker ${String(index).padStart(4, '0')}`;

/** Two texts make one post, about as long as posts are. */
function pairsOf(sources: readonly string[]): string[] {
  return sources.map(
    (source, index) => `${source}\n\n${sources[(index + 7) % sources.length] ?? ''}`,
  );
}

/** Figures are worth nothing when they were measured on other data than they say. */
async function checkSize(db: Db): Promise<void> {
  const { rows } = await sql<Record<string, number>>`
    select (select count(*) from topic_group) as groups, (select count(*) from member) as members,
      (select count(*) from thread) as threads, (select count(*) from post) as posts,
      (select count(*) from thread where post_count = 20) as "twentyPosts",
      (select count(*) from thread t where post_count <>
        (select count(*) from post p where p.thread_id = t.id)) as miscounted
  `.execute(db);
  const wanted = { ...BENCH_SIZE, twentyPosts: BENCH_SIZE.threads / 10, miscounted: 0 };
  const wrong = Object.entries(wanted).filter(([name, count]) => rows[0]?.[name] !== count);
  if (wrong.length > 0) throw new Error(`The bench database is wrong: ${JSON.stringify(rows[0])}`);
}

async function insertPeople(db: Db): Promise<void> {
  const handles = Array.from({ length: BENCH_SIZE.members }, (_, index) => handleOf(index));
  const skeletons = handles.map((handle) => handleSkeleton(handle));
  const hash = await hashPassword(PASSWORD);
  await sql`
    insert into topic_group (id, name, description, rules, visibility, audience)
    select ${id(GROUP, sql`n`)}, 'Group ' || n, 'A group of the bench.', 'Be kind.',
      case when n < ${PUBLIC_GROUPS} then 'public' when n < ${INVITED_FROM} then 'members' else 'invited' end,
      'all'
    from generate_series(0, ${BENCH_SIZE.groups - 1}) n
  `.execute(db);
  await sql`
    insert into member (id, handle, handle_skeleton, password_hash, is_adult, created_at)
    select ${id(MEMBER, sql`ordinality - 1`)}, handle, skeleton, ${hash}, true,
      app_now() - make_interval(days => 400 - (ordinality % 300)::int)
    from unnest(${handles}::text[], ${skeletons}::text[]) with ordinality as m (handle, skeleton, ordinality)
  `.execute(db);
  // Everybody belongs to five groups.
  await sql`
    insert into group_membership (group_id, member_id)
    select ${id(GROUP, sql`(m + k * 4) % ${BENCH_SIZE.groups}`)}, ${id(MEMBER, sql`m`)}
    from generate_series(0, ${BENCH_SIZE.members - 1}) m, generate_series(0, 4) k
  `.execute(db);
  await sql`
    insert into group_moderator (group_id, member_id)
    select ${id(GROUP, sql`n`)}, ${id(MEMBER, sql`n`)} from generate_series(0, ${BENCH_SIZE.groups - 1}) n
  `.execute(db);
}

/** Conversations begin every ten minutes; in each somebody writes every two hours, so they overlap. */
async function insertConversations(
  db: Db,
  texts: readonly string[],
  first: number,
  last: number,
): Promise<void> {
  const bodies = texts.map((text) => renderPost(text).html);
  const startedAt = sql`app_now() - make_interval(mins => (${BENCH_SIZE.threads} - n) * 10 + 3000)`;
  const postCount = sql`case n % 10 when 0 then ${MOST_POSTS} when 1 then 8 else 9 end`;
  await sql`
    insert into thread (id, group_id, author_id, title, created_at, last_post_at, post_count, answered_at)
    select ${id(THREAD, sql`n`)}, ${id(GROUP, sql`n % ${BENCH_SIZE.groups}`)},
      ${id(MEMBER, sql`n * 7 % ${BENCH_SIZE.members}`)}, 'Conversation number ' || n, ${startedAt},
      ${startedAt} + make_interval(hours => (${postCount} - 1) * 2), ${postCount},
      ${startedAt} + interval '2 hours'
    from generate_series(${first}::int, ${last}::int) n
  `.execute(db);
  await sql`
    insert into thread_title_revision (thread_id, revision, title, written_at)
    select id, 1, title, created_at from thread
    where id between ${idOf(THREAD, first)} and ${idOf(THREAD, last)}
  `.execute(db);
  const posts = sql`
    select n * ${MOST_POSTS} + k as p, n, k, ${startedAt} + make_interval(hours => k * 2) as at,
      1 + (n * 31 + k * 17) % ${texts.length} as text
    from generate_series(${first}::int, ${last}::int) n, generate_series(0, ${MOST_POSTS - 1}) k
    where k < ${postCount}
  `;
  await sql`
    with posts as (${posts}),
    texts as (select html, ordinality from unnest(${bodies}::text[]) with ordinality as t (html, ordinality))
    insert into post (id, thread_id, number, author_id, html, html_rules, reactions, submission_key, created_at)
    select ${id(POST, sql`p`)}, ${id(THREAD, sql`n`)}, k + 1,
      ${id(MEMBER, sql`(n * 7 + k * 13) % ${BENCH_SIZE.members}`)}, html, ${HTML_RULES},
      case when p % 4 = 0 then '{"hear_you": 1, "thanks": 1}'::jsonb else '{}' end,
      ${id(POST, sql`p`)}, at
    from posts join texts on ordinality = text
    -- In the order in which they would have been written: a conversation lies scattered on the disk.
    order by at
  `.execute(db);
  await sql`
    with posts as (${posts}),
    texts as (select source, ordinality from unnest(${[...texts]}::text[]) with ordinality as t (source, ordinality))
    insert into post_revision (post_id, revision, source, written_at)
    select ${id(POST, sql`p`)}, 1, source, at from posts join texts on ordinality = text order by at
  `.execute(db);
  await sql`
    with posts as (${posts})
    insert into reaction (post_id, member_id, kind, reacted_at)
    select ${id(POST, sql`p`)}, ${id(MEMBER, sql`(n * 7 + k * 13 + r) % ${BENCH_SIZE.members}`)},
      case r when 1 then 'hear_you' else 'thanks' end, at + interval '1 hour'
    from posts, generate_series(1, 2) r where p % 4 = 0
  `.execute(db);
  await sql`
    with posts as (${posts})
    insert into screening_task (id, subject_kind, subject_id, revision, committed_at, state, attempt, finished_at)
    select ${id(TASK, sql`p`)}, 'post', ${id(POST, sql`p`)}, 1, at, 'done', 1, at + interval '1 second'
    from posts order by at
  `.execute(db);
}
