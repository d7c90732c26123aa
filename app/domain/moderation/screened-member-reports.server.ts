import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { ScreenedKind, Surroundings } from '#app/domain/crisis-response/screened-kind.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';
import type { MemberReportKind } from '#app/domain/moderation/member-report.ts';
import type { SurroundingPost } from '#app/domain/posts/post-for-staff.ts';

/** How many of somebody's posts are shown beside what was told about them. */
const POSTS_SHOWN = 5;

/** What members fear for somebody, by the id of that person, or an id of its own where nobody knows who it is. */
export const screenedWorry = screenedMemberReport('worry');
/** What members say of how somebody behaves, by the id of that person. */
export const screenedMemberReports = screenedMemberReport('member_report');

/**
 * Each thing that was told is a wording, one after another, by whoever told it. Whom it is about stands in
 * the place of the author: they are the one to reach, and the one who must not meet the item. Where nobody
 * knows who it is, that is the person who told it.
 */
function screenedMemberReport(kind: MemberReportKind): ScreenedKind {
  return {
    readTexts: (db, wanted) => readTexts(db, kind, wanted),
    state: (subjectId) => sql`
      select last.revision, false as "isHidden", false as "isWithdrawn" from (
        select revision from member_report where kind = ${kind} and subject_id = ${subjectId}
        order by revision desc limit 1
      ) last`,
    readSurroundings,
    setHidden: null,
    follow: null,
  };
}

async function readTexts(
  db: Db | Trx,
  kind: MemberReportKind,
  wanted: readonly TextRevision[],
): Promise<ScreenedText[]> {
  const ids = wanted.map(({ subjectId }) => subjectId);
  const revisions = wanted.map(({ revision }) => revision);
  const result = await sql<ScreenedText>`
    select w.id as "subjectId", w.revision, concat_ws(E'\\n\\n', r.about_name, r.body) as text, null as "groupId",
      coalesce(r.about_id, r.reporter_id) as "authorId", r.reporter_id as "keptFrom",
      teller.handle as "toldBy"
    from unnest(${ids}::uuid[], ${revisions}::int[]) as w (id, revision)
    join member_report r on r.kind = ${kind} and r.subject_id = w.id and r.revision = w.revision and r.expired_at is null
    join member teller on teller.id = r.reporter_id
  `.execute(db);
  return result.rows;
}

/** What the person wrote last: there they can be met, and there is what the words may be about. */
async function readSurroundings(db: Db | Trx, memberId: string): Promise<Surroundings | null> {
  const result = await sql<SurroundingPost & Surroundings['place']>`
    select p.id, p.author_id as "authorId", p.number, m.handle as "authorHandle",
      case when p.withdrawn_at is null then p.html else '' end as html, p.created_at as "createdAt",
      p.hidden_at is not null as "isHidden", p.withdrawn_at is not null as "isWithdrawn",
      t.id as "threadId", t.title
    from post p
    join thread t on t.id = p.thread_id
    join member m on m.id = p.author_id
    where p.author_id = ${memberId}
    order by p.created_at desc, p.id desc limit ${POSTS_SHOWN}
  `.execute(db);
  const [last] = result.rows;
  if (last === undefined) return null;
  const { threadId, number, title, authorHandle } = last;
  return { place: { threadId, number, title, authorHandle }, posts: result.rows };
}
