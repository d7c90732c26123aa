import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Deps } from '#app/domain/shared/deps.ts';
import { assertNever } from '#app/domain/shared/outcome.ts';
import type { JobProblem, JobTable } from '#app/domain/lexicon/background-job.ts';
import {
  claimJob,
  failJob,
  finishJob,
  giveBackJob,
  giveUpJobs,
  shortenJobLease,
  type ClaimedJob,
} from '#app/domain/lexicon/background-jobs.repository.server.ts';
import type { OpenJudges } from '#app/domain/lexicon/judges.ts';

export type JobDeps = Pick<Deps, 'db' | 'log'> & { openJudges: OpenJudges };

/** Asked between two slices: whether the process is about to end, or something else comes first. */
export type ShouldStop = () => boolean | Promise<boolean>;

/** How one attempt at a job ended. */
export type JobOutcome =
  | { kind: 'finished'; result: unknown }
  /** It was stopped, or another worker has it: nothing more may be written. */
  | { kind: 'lost' }
  /** The process is about to end, or something else comes first; whoever is free next goes on. */
  | { kind: 'interrupted' }
  | { kind: 'refused'; problem: JobProblem };

/**
 * Does the oldest job of a table that is free, and returns whether there was one. Any number of processes
 * may call it: a job is held by one attempt at a time, and whoever comes after a dead one goes on where
 * that one stopped. Throws only when the database fails.
 */
export async function runNextJob(
  deps: Pick<Deps, 'db' | 'log'>,
  table: JobTable,
  work: (job: ClaimedJob) => Promise<JobOutcome>,
): Promise<boolean> {
  for (const jobId of await giveUpJobs(deps.db, table)) {
    deps.log.error({ jobId, table }, 'a background job was given up after several attempts');
  }
  const job = await claimJob(deps.db, table);
  if (job === null) return false;
  const facts = { jobId: job.id, table, attempt: job.attempt };
  try {
    const outcome = await work(job);
    await end(deps, job, outcome);
    deps.log.info({ ...facts, outcome: outcome.kind }, 'an attempt at a background job ended');
  } catch (error) {
    // The error may quote a text, so its type alone is logged.
    const type = error instanceof Error ? error.name : typeof error;
    deps.log.error({ ...facts, type }, 'a background job met an error; it will be tried again');
    await shortenJobLease(deps.db, job);
  }
  return true;
}

async function end(deps: Pick<Deps, 'db'>, job: ClaimedJob, outcome: JobOutcome): Promise<void> {
  switch (outcome.kind) {
    case 'finished':
      await finishJob(deps.db, job, outcome.result);
      return;
    case 'refused':
      await failJob(deps.db, job, outcome.problem);
      return;
    case 'interrupted':
      await giveBackJob(deps.db, job);
      return;
    case 'lost':
      return;
    default:
      assertNever(outcome);
  }
}

/** Lets everything else of this process have its turn before the next slice. */
export async function breathe(): Promise<void> {
  await nextTurn();
}
