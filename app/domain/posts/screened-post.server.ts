import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';
import { readPostForStaff, setPostHidden } from '#app/domain/posts/post-for-review.server.ts';
import type { PostId } from '#app/domain/shared/ids.ts';

/** A post, by its id. Its wordings are its revisions. */
export const screenedPost: ScreenedKind = {
  readTexts,
  state: (postId) => sql`
    select revision, hidden_at is not null as "isHidden", withdrawn_at is not null as "isWithdrawn"
    from post where id = ${postId}`,
  readSurroundings: async (db, postId) => {
    const found = await readPostForStaff(db, postId as PostId); // The subject id of a post is its own.
    if (found === null) return null;
    const { thread, post, surrounding } = found;
    const place = { threadId: thread.id, title: thread.title, number: post.number };
    return { place: { ...place, authorHandle: post.authorHandle }, posts: surrounding };
  },
  setHidden: (trx, postId, hidden) => setPostHidden(trx, postId as PostId, hidden), // As above.
  follow: null,
};

async function readTexts(db: Db | Trx, wanted: readonly TextRevision[]): Promise<ScreenedText[]> {
  const ids = wanted.map(({ subjectId }) => subjectId);
  const revisions = wanted.map(({ revision }) => revision);
  const result = await sql<ScreenedText>`
    select w.id as "subjectId", w.revision, r.source as text, p.author_id as "authorId", t.group_id as "groupId"
    from unnest(${ids}::uuid[], ${revisions}::int[]) as w (id, revision)
    join post_revision r on r.post_id = w.id and r.revision = w.revision and r.expired_at is null
    join post p on p.id = w.id
    join thread t on t.id = p.thread_id
  `.execute(db);
  return result.rows;
}
