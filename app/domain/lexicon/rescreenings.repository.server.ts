import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { newId, type MemberId, type RescreeningId } from '#app/domain/shared/ids.ts';
import {
  jobColumns,
  type ClaimedJob,
  type JobRow,
} from '#app/domain/lexicon/background-jobs.repository.server.ts';

export type NewRescreening = {
  version: number;
  days: number;
  pagesWithinHours: number;
  requestedBy: MemberId;
};

/** Asks for a re-screening. Null when one is waiting or running: there is one at a time. */
export async function insertRescreening(
  trx: Trx,
  asked: NewRescreening,
): Promise<RescreeningId | null> {
  const row = await trx
    .insertInto('rescreening')
    .values({
      id: newId<RescreeningId>(),
      version: asked.version,
      days: asked.days,
      pages_within_hours: asked.pagesWithinHours,
      requested_by: asked.requestedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The one that waits or runs. Null when none does. */
export async function selectOpenRescreening(db: Db | Trx): Promise<RescreeningId | null> {
  const row = await db
    .selectFrom('rescreening')
    .select('id')
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst();
  return row?.id ?? null;
}

/** What a re-screening is to do. */
export async function selectRescreeningTask(
  db: Db,
  job: ClaimedJob,
): Promise<{ version: number; since: Date; pagesWithinHours: number }> {
  const result = await sql<{ version: number; since: Date; pagesWithinHours: number }>`
    select version, requested_at - make_interval(days => days) as since,
      pages_within_hours as "pagesWithinHours"
    from rescreening where id = ${job.id}
  `.execute(db);
  const [row] = result.rows;
  if (row === undefined) throw new Error('A claimed re-screening is not there.');
  return row;
}

/** The last re-screenings by a version, newest first. */
export async function selectRescreeningsBy(
  db: Db,
  version: number,
  limit: number,
): Promise<(JobRow & { id: RescreeningId })[]> {
  const result = await sql<JobRow & { id: RescreeningId }>`
    select j.id, ${jobColumns} from rescreening j join member m on m.id = j.requested_by
    where j.version = ${version}
    order by j.requested_at desc limit ${limit}
  `.execute(db);
  return result.rows;
}

export type RescreeningRow = JobRow & {
  version: number;
  days: number;
  pagesWithinHours: number;
  cursor: unknown;
};

/** One re-screening with what it did. Null when there is none. */
export async function selectRescreening(db: Db, id: RescreeningId): Promise<RescreeningRow | null> {
  const result = await sql<RescreeningRow>`
    select ${jobColumns}, j.version, j.days, j.pages_within_hours as "pagesWithinHours", j.cursor
    from rescreening j join member m on m.id = j.requested_by
    where j.id = ${id}
  `.execute(db);
  return result.rows[0] ?? null;
}
