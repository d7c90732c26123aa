import { minutes, seconds } from '#app/domain/shared/duration.ts';
import type { BackgroundJobState } from '#db/schema/lexicon.ts';

/** The tables whose rows are background jobs. */
export type JobTable = 'lexicon_backtest' | 'rescreening';

/** Why a job ended before its end; told to people in words of their own. */
const jobProblems = [
  /** It was tried three times without getting any further. */
  'gave_up',
  /** What it should work with is not a lexicon that can be used. */
  'lexicon_refused',
  /** Another version is in force by now. */
  'superseded',
] as const;
export type JobProblem = (typeof jobProblems)[number];

/** For so long a worker may be silent about its job. Longer than any single query may take. */
export const JOB_LEASE = minutes(2);
/** After an error the job rests for so long. */
export const JOB_RETRY_AFTER = seconds(5);
/**
 * So long a job waits at least. Workers take up a new version within some seconds: what they judge by the
 * former one until then must not come after a re-screening.
 */
export const JOB_SETTLES = { lexicon_backtest: 0, rescreening: seconds(10) };
/** After so many attempts in a row that got nowhere the job is given up. */
export const MAX_TRIES = 3;
/** Texts between two signs of life. */
export const SLICE = 200;

/** Reads a stored code; null for none and for what is not one. */
export function parseJobProblem(value: string | null): JobProblem | null {
  return jobProblems.find((known) => known === value) ?? null;
}

/** Whether anything may still change about a job. */
export function isOpen(state: BackgroundJobState): boolean {
  return state === 'waiting' || state === 'running';
}
