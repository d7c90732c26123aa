import { sql } from 'kysely';
import { selectNow } from '#app/domain/posts/drafts.repository.server.ts';
import { readableThread } from '#app/domain/posts/post-visibility.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { PostId } from '#app/domain/shared/ids.ts';

const POSTS_AT_ONCE = 20;

/** A post of one's own where one can read no more: one's own words, and nothing of the place. */
export type LeftPost = {
  id: PostId;
  opensThread: boolean;
  /** Of the conversation, when the post opens it and is not hidden. */
  title: string | null;
  /** Null when moderators have hidden it: then it is not served to its author either. */
  source: string | null;
  /** ISO. */
  createdAt: string;
};

/**
 * What the member wrote in groups they cannot read any more and has not taken back, the newest first, from
 * before the post named. `next` names the last of them when there are more.
 */
export async function readLeftPosts(
  { db }: Pick<Deps, 'db'>,
  actor: Actor,
  { before }: { before: PostId | null },
): Promise<{ posts: LeftPost[]; next: PostId | null; now: string }> {
  const found = await sql<Omit<LeftPost, 'createdAt'> & { createdAt: Date }>`
    select p.id, p.number = 1 as "opensThread", p.created_at as "createdAt",
      case when p.hidden_at is null then r.source end as source,
      case when p.number = 1 and p.hidden_at is null and t.title_hidden_at is null
        then t.title end as title
    from post p
    join post_revision r on r.post_id = p.id and r.revision = p.revision
    join thread t on t.id = p.thread_id
    join topic_group g on g.id = t.group_id
    where p.author_id = ${actor.id} and p.withdrawn_at is null and not ${readableThread(actor)}
      and (${before}::uuid is null or p.id < ${before})
    order by p.id desc limit ${POSTS_AT_ONCE + 1}
  `.execute(db);
  const posts = found.rows.slice(0, POSTS_AT_ONCE);
  return {
    posts: posts.map((post) => ({ ...post, createdAt: post.createdAt.toISOString() })),
    next: found.rows.length > POSTS_AT_ONCE ? (posts.at(-1)?.id ?? null) : null,
    now: (await selectNow(db)).toISOString(),
  };
}
