import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { ScreenedKind, Surroundings } from '#app/domain/crisis-response/screened-kind.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';
import { setTitleHidden } from '#app/domain/posts/post-for-review.server.ts';
import type { ThreadId } from '#app/domain/shared/ids.ts';

/** The title of a conversation, by the id of its thread. */
export const screenedTitle: ScreenedKind = {
  readTexts,
  state: (threadId) => sql`
    select title_revision as revision, title_hidden_at is not null as "isHidden",
      withdrawn_at is not null as "isWithdrawn"
    from thread where id = ${threadId}`,
  readSurroundings,
  // The subject id of a title is its thread's.
  setHidden: (trx, threadId, hidden) => setTitleHidden(trx, threadId as ThreadId, hidden),
  follow: null,
};

async function readTexts(db: Db | Trx, wanted: readonly TextRevision[]): Promise<ScreenedText[]> {
  const ids = wanted.map(({ subjectId }) => subjectId);
  const revisions = wanted.map(({ revision }) => revision);
  const result = await sql<ScreenedText>`
    select w.id as "subjectId", w.revision, r.title as text, t.author_id as "authorId", t.group_id as "groupId"
    from unnest(${ids}::uuid[], ${revisions}::int[]) as w (id, revision)
    join thread_title_revision r on r.thread_id = w.id and r.revision = w.revision and r.expired_at is null
    join thread t on t.id = w.id
  `.execute(db);
  return result.rows;
}

async function readSurroundings(db: Db | Trx, threadId: string): Promise<Surroundings | null> {
  const result = await sql<Surroundings['place']>`
    select t.id as "threadId", 1 as number, t.title, m.handle as "authorHandle"
    from thread t join member m on m.id = t.author_id
    where t.id = ${threadId}
  `.execute(db);
  const [place] = result.rows;
  return place === undefined ? null : { place, posts: [] };
}
