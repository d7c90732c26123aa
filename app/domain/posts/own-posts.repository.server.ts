import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { ThreadId } from '#app/domain/shared/ids.ts';
import { readableThread } from '#app/domain/posts/post-visibility.server.ts';

/** The title of a thread and the current words of one's own post in it, while both are shown. */
export async function selectOwnPost(
  db: Db,
  actor: Actor,
  post: { threadId: ThreadId; number: number },
): Promise<{ title: string; source: string } | null> {
  const result = await sql<{ title: string; source: string }>`
    select t.title, r.source
    from post p
    join post_revision r on r.post_id = p.id and r.revision = p.revision
    join thread t on t.id = p.thread_id
    join topic_group g on g.id = t.group_id
    where p.thread_id = ${post.threadId} and p.number = ${post.number}
      and p.author_id = ${actor.id} and p.withdrawn_at is null and p.hidden_at is null
      and ${readableThread(actor)}
  `.execute(db);
  return result.rows[0] ?? null;
}
