import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { appNow, appNowPlus, hasCome, isOld } from '#db/expressions.ts';
import type { BackgroundJobState } from '#db/schema/lexicon.ts';
import {
  JOB_LEASE,
  JOB_RETRY_AFTER,
  JOB_SETTLES,
  MAX_TRIES,
  type JobProblem,
  type JobTable,
} from '#app/domain/lexicon/background-job.ts';

/** A job that this process holds for the length of its lease, with the number of the attempt. */
export type ClaimedJob = {
  table: JobTable;
  id: string;
  attempt: number;
  /** What the last attempt left behind; null at the beginning. */
  cursor: unknown;
  done: number;
  /** Null as long as nobody has counted. */
  total: number | null;
};

/**
 * Takes the oldest job that waits, or whose worker fell silent. Rows that somebody else is taking are
 * skipped. Null when there is none.
 */
export async function claimJob(db: Db, table: JobTable): Promise<ClaimedJob | null> {
  const result = await sql<Omit<ClaimedJob, 'table'>>`
    update ${sql.table(table)} set state = 'running', attempt = attempt + 1, tries = tries + 1,
      lease_until = ${appNowPlus(JOB_LEASE)}
    where id = (
      select id from ${sql.table(table)}
      where ${isDue(table)}
      order by requested_at limit 1
      for update skip locked
    )
    returning id, attempt, cursor, done, total
  `.execute(db);
  const [row] = result.rows;
  return row === undefined ? null : { ...row, table };
}

/** Whether a job waits that could be taken at this moment. */
export async function isJobDue(db: Db, table: JobTable): Promise<boolean> {
  const result = await sql<{ due: boolean }>`
    select exists (select from ${sql.table(table)} where ${isDue(table)}) as due
  `.execute(db);
  return result.rows[0]?.due === true;
}

/** What was to be tried is a whole lexicon; it is not kept once the job is over. */
const forget = (table: JobTable) =>
  table === 'lexicon_backtest' ? sql`lease_until = null, content = null` : sql`lease_until = null`;

const isFree = sql<boolean>`
  (state = 'waiting' or (state = 'running' and ${hasCome(sql`lease_until`, JOB_LEASE)}))
`;

const isDue = (table: JobTable) => sql<boolean>`
  (${isFree} and tries < ${MAX_TRIES} and ${isOld(sql`requested_at`, JOB_SETTLES[table])})
`;

/** Gives up what was tried too often without getting any further. Returns the ids. */
export async function giveUpJobs(db: Db, table: JobTable): Promise<string[]> {
  const problem: JobProblem = 'gave_up';
  const result = await sql<{ id: string }>`
    update ${sql.table(table)} set state = 'failed', problem = ${problem}, finished_at = ${appNow()},
      ${forget(table)}
    where ${isFree} and tries >= ${MAX_TRIES}
    returning id
  `.execute(db);
  return result.rows.map(({ id }) => id);
}

const mine = (job: ClaimedJob) => sql<boolean>`
  id = ${job.id} and attempt = ${job.attempt} and state = 'running'
`;

/**
 * Keeps how far a job has come and renews its lease. False when it is no longer this attempt's: it was
 * stopped, or another worker has it. Then nothing of what was counted since may be kept.
 */
export async function saveProgress(
  db: Db | Trx,
  job: ClaimedJob,
  progress: { done: number; total: number; cursor: unknown },
): Promise<boolean> {
  const result = await sql`
    update ${sql.table(job.table)} set done = ${progress.done}, total = ${progress.total},
      cursor = ${JSON.stringify(progress.cursor)}::jsonb, tries = 0,
      lease_until = ${appNowPlus(JOB_LEASE)}
    where ${mine(job)}
  `.execute(db);
  return result.numAffectedRows === 1n;
}

/** Ends a job with its result. False when it is no longer this attempt's. */
export async function finishJob(db: Db | Trx, job: ClaimedJob, result: unknown): Promise<boolean> {
  const ended = await sql`
    update ${sql.table(job.table)} set state = 'done', result = ${JSON.stringify(result)}::jsonb,
      cursor = null, total = done, finished_at = ${appNow()}, ${forget(job.table)}
    where ${mine(job)}
  `.execute(db);
  return ended.numAffectedRows === 1n;
}

/** Ends a job that cannot be done, whoever tries. */
export async function failJob(db: Db, job: ClaimedJob, problem: JobProblem): Promise<void> {
  await sql`
    update ${sql.table(job.table)} set state = 'failed', problem = ${problem}, finished_at = ${appNow()},
      ${forget(job.table)}
    where ${mine(job)}
  `.execute(db);
}

/** Lets go of a job at a good place, for whoever is free next. It does not count as a try. */
export async function giveBackJob(db: Db, job: ClaimedJob): Promise<void> {
  await sql`
    update ${sql.table(job.table)} set state = 'waiting', lease_until = null,
      tries = greatest(tries - 1, 0)
    where ${mine(job)}
  `.execute(db);
}

/** After an error: the job is free again in a few seconds. */
export async function shortenJobLease(db: Db, job: ClaimedJob): Promise<void> {
  await sql`
    update ${sql.table(job.table)} set lease_until = ${appNowPlus(JOB_RETRY_AFTER)}
    where ${mine(job)}
  `.execute(db);
}

/** Ends a job on request, whoever works on it. False when it had ended before, or does not exist. */
export async function stopJob(trx: Trx, table: JobTable, id: string): Promise<boolean> {
  const result = await sql`
    update ${sql.table(table)} set state = 'stopped', finished_at = ${appNow()}, ${forget(table)}
    where id = ${id} and state in ('waiting', 'running')
  `.execute(trx);
  return result.numAffectedRows === 1n;
}

/** How a job stands, as its page shows it. */
export type JobRow = {
  state: BackgroundJobState;
  done: number;
  total: number | null;
  problem: string | null;
  result: unknown;
  requestedBy: string;
  requestedAt: Date;
  finishedAt: Date | null;
  now: Date;
};

/** The columns of `JobRow`, for a query in which `j` is the job and `m` who asked for it. */
export const jobColumns = sql`
  j.state, j.done, j.total, j.problem, j.result, m.handle as "requestedBy",
  j.requested_at as "requestedAt", j.finished_at as "finishedAt", ${appNow()} as now
`;
