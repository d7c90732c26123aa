import { isLockTimeout, isRefusal, mayFailAlone } from '#db/errors.ts';
import { inTransaction, waitForLocksAtMost } from '#db/transaction.ts';
import { findingIn } from '#app/domain/crisis-response/finding.ts';
import { followFinding } from '#app/domain/crisis-response/follow-finding.server.ts';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import { isSound, withoutEvidence } from '#app/domain/crisis-response/sound-screening.ts';
import type { ScreenedText } from '#app/domain/crisis-response/screened-text.ts';
import {
  recordScreening,
  WAITS_AT_MOST,
} from '#app/domain/crisis-response/record-screening.server.ts';
import { readScreenedTexts } from '#app/domain/crisis-response/screened-texts.server.ts';
import {
  claimAgain,
  claimFresh,
  finishQuietly,
  finishTask,
  lockExhausted,
  postponeExhausted,
  shortenLease,
  type ClaimedTask,
  type QuietResult,
} from '#app/domain/crisis-response/screening-tasks.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import type { ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { atLeast, tierRank, type Screening } from '#app/screening/screening.ts';

/** What screening needs: `screenText` is the pure screener with the lexicon in force. */
export type ScreeningDeps = Pick<Deps, 'db' | 'log'> & {
  screenText: (text: string) => Screening;
};

/** Long enough for a full batch on a busy machine, short enough that a dead worker's work is soon found. */
const LEASE = seconds(10);
const RETRY_AFTER_ERROR = seconds(5);
/** A text that could not be brought before people either: whatever keeps it may be mended by then. */
const RETRY_AFTER_REFUSAL = minutes(1);
/** After so many waits, for locks for example, the leases of a batch are about to end: others take what is left of it. */
const LONG_WAITS_IN_BATCH = 2;
/** After so many attempts a person must look instead. */
export const MAX_ATTEMPTS = 3;

/**
 * Screens the given committed tasks. Safe to run any number of times and by many at once: a task is
 * claimed by one attempt, and only that attempt's result counts. A text that makes the screener throw, or
 * return what makes no sense, does not hold up the others, nor does one whose result the database refuses.
 * Throws only when the database fails or refuses; the sweeper then takes over.
 */
export async function screenTasks(
  deps: ScreeningDeps,
  ids: readonly ScreeningTaskId[],
): Promise<{ screened: number }> {
  const claimed = await claimFresh(deps.db, ids, LEASE);
  return { screened: await screenClaimed(deps, claimed) };
}

/**
 * Screens one task again after an attempt that never ended, or declares it failed when it was tried too
 * often. One at a time, so that a text that brings the process down takes no other with it.
 */
export async function screenAgain(deps: ScreeningDeps, id: ScreeningTaskId): Promise<void> {
  const task = await claimAgain(deps.db, id, { lease: LEASE, maxAttempts: MAX_ATTEMPTS });
  if (task !== null) await screenClaimed(deps, [task]);
  else await handOver(deps, id);
}

/**
 * Declares a task failed that was tried too often. Where that fails, the task has its turn
 * again later, and not before those that never had one; the text stays unread, which leads are told of.
 */
async function handOver(deps: ScreeningDeps, id: ScreeningTaskId): Promise<void> {
  try {
    await declareFailed(deps, id);
  } catch (error) {
    // Whatever it was: without a database this fails as well, and says so.
    const later = { until: RETRY_AFTER_REFUSAL, maxAttempts: MAX_ATTEMPTS };
    await postponeExhausted(deps.db, id, later);
    deps.log.error({ taskId: id, err: error }, 'an unread text could not be brought before people');
  }
}

async function screenClaimed(deps: ScreeningDeps, tasks: readonly ClaimedTask[]): Promise<number> {
  if (tasks.length === 0) return 0;
  const texts = await readScreenedTexts(deps.db, tasks);
  const quiet: QuietResult[] = [];
  const loud: { task: ClaimedTask; text: ScreenedText; screening: Screening }[] = [];
  const errors: unknown[] = [];
  let waits = 0;
  /** What fails is tried again when its lease ends. The others must not wait for that. */
  const orLater = async (work: Promise<unknown>) => {
    try {
      await work;
    } catch (error) {
      if (!isLockTimeout(error) && !mayFailAlone(error)) throw error;
      // What was not refused may have taken its time: a lock, or a connection that is lost.
      if (!isRefusal(error)) waits += 1;
      if (waits >= LONG_WAITS_IN_BATCH) throw error;
      errors.push(error);
    }
  };
  for (const task of tasks) {
    const text = texts.of(task);
    if (text === undefined) {
      deps.log.error({ taskId: task.id, kind: task.kind }, 'there is no text for a screening task');
      await orLater(finishTask(deps.db, task, 'failed'));
      continue;
    }
    const screening = await tryScreening(deps, task, text);
    if (screening === null) continue;
    if (atLeast(screening.tier, 'watch')) loud.push({ task, text, screening });
    else quiet.push({ task, authorId: text.authorId, screening });
  }
  // Those that call for a person first, and of them the most pressing.
  loud.sort((a, b) => tierRank(b.screening.tier) - tierRank(a.screening.tier));
  for (const { task, text, screening } of loud) {
    await orLater(recordInFullOrNot(deps, task, text, screening));
  }
  if (quiet.length > 0) await finishQuietly(deps.db, quiet);
  if (errors.length > 0) throw errors[0];
  return loud.length + quiet.length;
}

/** Where the database refuses a result, it is stored without the words that were found: people read the text itself. */
async function recordInFullOrNot(
  deps: ScreeningDeps,
  task: ClaimedTask,
  text: ScreenedText,
  screening: Screening,
): Promise<void> {
  try {
    await recordScreening(deps.db, task, text, screening);
  } catch (error) {
    if (!mayFailAlone(error)) throw error;
    await recordScreening(deps.db, task, text, withoutEvidence(screening));
    deps.log.error({ taskId: task.id, err: error }, 'what was found could not be stored in full');
  }
}

/** What the screener returned says nothing. It is handled as if it had thrown. */
class UnsoundScreening extends Error {
  override readonly name = 'UnsoundScreening';
}

async function tryScreening(
  deps: ScreeningDeps,
  task: ClaimedTask,
  text: ScreenedText,
): Promise<Screening | null> {
  try {
    const screening = deps.screenText(text.text);
    if (!isSound(screening)) throw new UnsoundScreening();
    return screening;
  } catch (error) {
    // The error may quote the text, so its type alone is logged.
    const type = error instanceof Error ? error.name : typeof error;
    deps.log.error(
      { taskId: task.id, attempt: task.attempt, type },
      'the screener failed on a text',
    );
    await shortenLease(deps.db, task, RETRY_AFTER_ERROR);
    return null;
  }
}

/**
 * Hands a text that could not be screened to people. Nobody knows whether it is dangerous, so it pages
 * on-call staff as an urgent one would, in the transaction that ends the task.
 */
async function declareFailed(deps: ScreeningDeps, id: ScreeningTaskId): Promise<void> {
  const failed = await inTransaction(deps.db, async (trx) => {
    await waitForLocksAtMost(trx, WAITS_AT_MOST);
    const task = await lockExhausted(trx, id, MAX_ATTEMPTS);
    if (task === null || !(await finishTask(trx, task, 'failed'))) return false;
    const { kind, committedAt } = task;
    // A drill that cannot be read is found by whoever waits for it.
    if (kind === 'canary') return true;
    const [text] = await screenedKinds[kind].readTexts(trx, [task]);
    if (text === undefined) return true;
    const found = { tier: 'urgent', screeningId: null, committedAt, screenedAt: null } as const;
    await followFinding(trx, findingIn(kind, text, found), { mayPage: true });
    return true;
  });
  if (failed) deps.log.error({ taskId: id }, 'a text could not be screened; people must read it');
}
