import type { Db, Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import {
  inFullOrNot,
  isRaised,
  recordNotRaised,
  recordRaised,
  type OnRefused,
  type Rescreened,
} from '#app/domain/crisis-response/record-rescreening.server.ts';
import {
  countOutdated,
  selectOutdated,
  type OutdatedScreening,
} from '#app/domain/crisis-response/rescreenings.repository.server.ts';
import type { Heard } from '#app/domain/crisis-response/screened-kind.ts';
import { readScreenedTexts } from '#app/domain/crisis-response/screened-texts.server.ts';
import { SLICE } from '#app/domain/lexicon/background-job.ts';
import {
  isJobDue,
  saveProgress,
  type ClaimedJob,
} from '#app/domain/lexicon/background-jobs.repository.server.ts';
import type { Judges } from '#app/domain/lexicon/judges.ts';
import { holdVersionInForce } from '#app/domain/lexicon/lexicon-versions.repository.server.ts';
import { headOf, readLexiconVersion } from '#app/domain/lexicon/read-lexicon.server.ts';
import {
  countedBy,
  parseRescreeningCursor,
  type RescreeningCursor,
  type RescreeningTally,
} from '#app/domain/lexicon/rescreening-result.ts';
import { selectRescreeningTask } from '#app/domain/lexicon/rescreenings.repository.server.ts';
import {
  breathe,
  runNextJob,
  type JobDeps,
  type JobOutcome,
  type ShouldStop,
} from '#app/domain/lexicon/run-background-job.server.ts';
import { hours } from '#app/domain/shared/duration.ts';
import { tierRank, type Tier } from '#app/screening/screening.ts';

/**
 * Does the next re-screening that waits, if any: judges what older versions have judged, newest first, by
 * the version in force. A higher tier is told to people; nothing is ever lowered. Returns whether there
 * was one.
 */
export async function runNextRescreening(deps: JobDeps, shouldStop: ShouldStop): Promise<boolean> {
  return runNextJob(deps, 'rescreening', (job) => rescreen(deps, job, shouldStop));
}

/** Whether a re-screening waits for somebody to do it. */
export async function isRescreeningDue({ db }: Pick<JobDeps, 'db'>): Promise<boolean> {
  return isJobDue(db, 'rescreening');
}

type Task = Awaited<ReturnType<typeof selectRescreeningTask>>;

async function rescreen(
  deps: JobDeps,
  job: ClaimedJob,
  shouldStop: ShouldStop,
): Promise<JobOutcome> {
  const task = await selectRescreeningTask(deps.db, job);
  const lexicon = await readLexiconVersion(deps.db, task.version);
  if (lexicon === null) return { kind: 'refused', problem: 'lexicon_refused' };
  const total = job.total ?? (await countOutdated(deps.db, task));
  const judges = await deps.openJudges([lexicon]);
  if (judges === null) return { kind: 'refused', problem: 'lexicon_refused' };
  const run = { deps, job, task, judges, total };
  try {
    let cursor = parseRescreeningCursor(job.cursor);
    for (;;) {
      if (await shouldStop()) return { kind: 'interrupted' };
      if (!(await isInForce(deps.db, task))) return superseded;
      const slice = await selectOutdated(deps.db, task, { after: cursor.after, limit: SLICE });
      const last = slice.at(-1);
      if (last === undefined) {
        if (cursor.look === 2) return { kind: 'finished', result: cursor.tally };
        cursor = { ...cursor, after: null, look: 2 };
        continue;
      }
      const next = await judgeSlice(run, cursor, slice, last);
      if ('kind' in next) return next;
      cursor = next;
      await breathe();
    }
  } finally {
    await judges.close();
  }
}

const lost = { kind: 'lost' } as const satisfies JobOutcome;
const superseded = { kind: 'refused', problem: 'superseded' } as const satisfies JobOutcome;

async function isInForce(db: Db | Trx, { version }: Task): Promise<boolean> {
  return (await headOf(db)).number === version;
}

type Ended = typeof lost | typeof superseded;

type Run = { deps: JobDeps; job: ClaimedJob; task: Task; judges: Judges; total: number };

/**
 * Each text that is raised is a transaction of its own, with the count of it, so that what is done and
 * what is counted cannot part. The others are stored together, with the place to go on from. What the database
 * refuses is stored without the words that were found, or else counted as unread. Ends early when the job is no
 * longer this attempt's, or another version is in force.
 */
async function judgeSlice(
  run: Run,
  before: RescreeningCursor,
  slice: readonly OutdatedScreening[],
  last: OutdatedScreening,
): Promise<RescreeningCursor | Ended> {
  const judged = await judgeTexts(run, slice);
  let { unread } = judged;
  let cursor = before;
  for (const each of judged.rescreened.filter(isRaised)) {
    const tally = await inFullOrNot(each, (one) => raise(run, cursor, one), refusalOf(run));
    if (tally === null) unread += 1;
    else if ('kind' in tally) return tally;
    else cursor = { ...cursor, tally };
  }
  const rest = judged.rescreened.filter((each) => !isRaised(each));
  return unlessLost(run, async (trx) => {
    const stored = await recordNotRaised(trx, rest, refusalOf(run));
    const lowered = stored.filter(
      ({ of, screening }) => tierRank(screening.tier) < tierRank(of.formerTier),
    ).length;
    // What is gone is met again by the second look; it is counted once.
    const newlyUnread = before.look === 2 ? 0 : unread + rest.length - stored.length;
    const tally = {
      ...cursor.tally,
      lowered: cursor.tally.lowered + lowered,
      unchanged: cursor.tally.unchanged + stored.length - lowered,
      unread: cursor.tally.unread + newlyUnread,
    };
    const after = { ...cursor, after: last.taskId, tally };
    if (!(await keep(trx, run, after))) throw new JobLost();
    return after;
  });
}

function refusalOf({ deps, job }: Run): OnRefused {
  return ({ of }, err) => {
    const facts = { err, jobId: job.id, taskId: of.taskId };
    deps.log.error(facts, 'what was found in an older text could not be stored in full');
  };
}

async function judgeTexts(
  { deps, judges, task }: Run,
  slice: readonly OutdatedScreening[],
): Promise<{ rescreened: Rescreened[]; unread: number }> {
  const texts = await readScreenedTexts(deps.db, slice);
  const found = slice.flatMap((of) => {
    const text = texts.of(of);
    return text === undefined ? [] : [{ of, text }];
  });
  const [judged = []] = await judges.judge(found.map(({ text }) => text.text));
  const rescreened = found.flatMap((each, index) => {
    const screening = judged[index] ?? null;
    // Whatever the content says of itself: what was published is known by its number.
    return screening === null
      ? []
      : [{ ...each, screening: { ...screening, lexiconVersion: task.version } }];
  });
  return { rescreened, unread: slice.length - rescreened.length };
}

/** Thrown to undo a transaction whose job was taken away; nobody outside of this file sees it. */
class JobLost extends Error {}

async function unlessLost<T>(
  { deps }: Run,
  work: (trx: Trx) => Promise<T>,
): Promise<T | typeof lost> {
  try {
    return await inTransaction(deps.db, work);
  } catch (error) {
    if (error instanceof JobLost) return lost;
    throw error;
  }
}

async function raise(
  run: Run,
  cursor: RescreeningCursor,
  rescreened: Rescreened,
): Promise<RescreeningTally | Ended> {
  const pagesWithin = hours(run.task.pagesWithinHours);
  return unlessLost<RescreeningTally | Ended>(run, async (trx) => {
    // Asked for each text: whoever puts another version in force stops the calls of this one at once, and
    // that other one is in force only when the call that is under way has been made.
    await holdVersionInForce(trx);
    if (!(await isInForce(trx, run.task))) return superseded;
    const heard = await recordRaised(trx, rescreened, { pagesWithin });
    if (heard === null) return cursor.tally;
    const tally = withRaised(cursor.tally, rescreened.screening.tier, heard);
    if (!(await keep(trx, run, { ...cursor, tally }))) throw new JobLost();
    return tally;
  });
}

function withRaised(tally: RescreeningTally, tier: Tier, heard: Heard): RescreeningTally {
  // Nothing is raised to nothing.
  const raised =
    tier === 'none' ? tally.raised : { ...tally.raised, [tier]: tally.raised[tier] + 1 };
  return {
    ...tally,
    raised,
    paged: tally.paged + (heard === 'paged' ? 1 : 0),
    queued: tally.queued + (heard === 'told' ? 1 : 0),
  };
}

async function keep(trx: Trx, { job, total }: Run, cursor: RescreeningCursor): Promise<boolean> {
  const done = countedBy(cursor.tally);
  return saveProgress(trx, job, { done, total: Math.max(total, done), cursor });
}
