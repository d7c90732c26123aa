import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { GroupId, MemberId } from '#app/domain/shared/ids.ts';

/** A wording, by the id of its post or thread and its revision, with its author and group. */
export type ScreenedWording = {
  subjectId: string;
  revision: number;
  text: string;
  authorId: MemberId;
  groupId: GroupId;
};
type Wanted = readonly { subjectId: string; revision: number }[];

/** Many wordings of posts in one query, for the worker. Those that do not exist are left out. */
export async function readPostWordings(db: Db | Trx, wanted: Wanted): Promise<ScreenedWording[]> {
  const { ids, revisions } = columns(wanted);
  const result = await sql<ScreenedWording>`
    select w.id as "subjectId", w.revision, r.source as text, p.author_id as "authorId", t.group_id as "groupId"
    from unnest(${ids}::uuid[], ${revisions}::int[]) as w (id, revision)
    join post_revision r on r.post_id = w.id and r.revision = w.revision
    join post p on p.id = w.id
    join thread t on t.id = p.thread_id
  `.execute(db);
  return result.rows;
}

/** Many wordings of thread titles in one query, for the worker. Those that do not exist are left out. */
export async function readTitleWordings(db: Db | Trx, wanted: Wanted): Promise<ScreenedWording[]> {
  const { ids, revisions } = columns(wanted);
  const result = await sql<ScreenedWording>`
    select w.id as "subjectId", w.revision, r.title as text, t.author_id as "authorId", t.group_id as "groupId"
    from unnest(${ids}::uuid[], ${revisions}::int[]) as w (id, revision)
    join thread_title_revision r on r.thread_id = w.id and r.revision = w.revision
    join thread t on t.id = w.id
  `.execute(db);
  return result.rows;
}

function columns(wanted: Wanted): { ids: string[]; revisions: number[] } {
  return {
    ids: wanted.map(({ subjectId }) => subjectId),
    revisions: wanted.map(({ revision }) => revision),
  };
}
