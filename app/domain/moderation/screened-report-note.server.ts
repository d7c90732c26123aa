import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { ScreenedKind, Surroundings } from '#app/domain/crisis-response/screened-kind.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';

/**
 * What somebody wrote in a report, by the id of its signal. It belongs to no group: its author is the
 * reporter, whom the moderators of the group must not come to know (see README.md).
 */
export const screenedReportNote: ScreenedKind = {
  readTexts,
  // Sent again without a note, a report has taken its note back.
  state: (signalId) => sql`
    select note_revision as revision, false as "isHidden", note is null as "isWithdrawn"
    from review_signal where id = ${signalId} and note_revision > 0`,
  readSurroundings,
  setHidden: null,
  follow: null,
};

async function readTexts(db: Db | Trx, wanted: readonly TextRevision[]): Promise<ScreenedText[]> {
  const ids = wanted.map(({ subjectId }) => subjectId);
  const revisions = wanted.map(({ revision }) => revision);
  const result = await sql<ScreenedText>`
    select w.id as "subjectId", w.revision, n.note as text, rs.reporter_id as "authorId",
      null as "groupId", ri.author_id as "keptFrom"
    from unnest(${ids}::uuid[], ${revisions}::int[]) as w (id, revision)
    join report_note_revision n on n.signal_id = w.id and n.revision = w.revision and n.expired_at is null
    join review_signal rs on rs.id = w.id
    join review_item ri on ri.id = rs.item_id
  `.execute(db);
  return result.rows;
}

/** The post that was reported: there the person is, whom a note may fear for. */
async function readSurroundings(db: Db | Trx, signalId: string): Promise<Surroundings | null> {
  const result = await sql<Surroundings['place']>`
    select p.thread_id as "threadId", p.number, t.title, m.handle as "authorHandle"
    from review_signal rs
    join review_item ri on ri.id = rs.item_id and ri.subject_kind = 'post'
    join post p on p.id = ri.subject_id
    join thread t on t.id = p.thread_id
    join member m on m.id = p.author_id
    where rs.id = ${signalId}
  `.execute(db);
  const [place] = result.rows;
  return place === undefined ? null : { place, posts: [] };
}
