import { parseJobProblem, isOpen } from '#app/domain/lexicon/background-job.ts';
import type { JobRow } from '#app/domain/lexicon/background-jobs.repository.server.ts';

/** How far a job is, as pages show it. Times are ISO strings. */
export type JobView = ReturnType<typeof viewOfJob>;

/** What of a job's row reaches its page. */
export function viewOfJob(row: JobRow) {
  const { state, done, total } = row;
  return {
    state,
    isOpen: isOpen(state),
    done,
    /** Null as long as nobody has counted. */
    total,
    problem: parseJobProblem(row.problem),
    requestedBy: row.requestedBy,
    requestedAt: row.requestedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    now: row.now.toISOString(),
  };
}
