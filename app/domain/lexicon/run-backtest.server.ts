import { readScreenedTexts } from '#app/domain/crisis-response/screened-texts.server.ts';
import { SLICE } from '#app/domain/lexicon/background-job.ts';
import {
  saveProgress,
  type ClaimedJob,
} from '#app/domain/lexicon/background-jobs.repository.server.ts';
import {
  countText,
  emptyTally,
  parseBacktestCursor,
  type BacktestResult,
  type BacktestSentences,
  type BacktestTally,
} from '#app/domain/lexicon/backtest-result.ts';
import {
  countLastWordings,
  selectBacktestTask,
  selectLastWordings,
  type TaskToTest,
} from '#app/domain/lexicon/backtests.repository.server.ts';
import type { Judges } from '#app/domain/lexicon/judges.ts';
import { readLexiconVersion } from '#app/domain/lexicon/read-lexicon.server.ts';
import {
  breathe,
  runNextJob,
  type JobDeps,
  type JobOutcome,
  type ShouldStop,
} from '#app/domain/lexicon/run-background-job.server.ts';
import { isRightAt, type LabelledSentence } from '#app/screening/labelled-sentences.ts';
import { parseLexicon } from '#app/screening/parse-lexicon.ts';

/** `sentences` are the project's own, which take megabytes and are read when they are asked for. */
export type BacktestDeps = JobDeps & { sentences: () => Promise<readonly LabelledSentence[]> };

/**
 * Does the next back-test that waits, if any: judges what was written in its window, and the project's own
 * sentences, by the version that was in force and by the draft. Changes nothing but its own row. Returns
 * whether there was one.
 */
export async function runNextBacktest(
  deps: BacktestDeps,
  shouldStop: ShouldStop,
): Promise<boolean> {
  return runNextJob(deps, 'lexicon_backtest', (job) => backtest(deps, job, shouldStop));
}

async function backtest(
  deps: BacktestDeps,
  job: ClaimedJob,
  shouldStop: ShouldStop,
): Promise<JobOutcome> {
  const task = await selectBacktestTask(deps.db, job);
  if (task === null) return { kind: 'lost' };
  const draft = parseLexicon(task.content);
  const inForce = await readLexiconVersion(deps.db, task.against);
  if (draft.kind === 'refused' || inForce === null) return refused;
  const total = job.total ?? (await countLastWordings(deps.db, task));
  const judges = await deps.openJudges([inForce, draft.lexicon]);
  if (judges === null) return refused;
  try {
    const cursor = parseBacktestCursor(job.cursor);
    const tally = cursor?.tally ?? emptyTally();
    let after = cursor?.after ?? null;
    let done = job.done;
    for (;;) {
      if (await shouldStop()) return { kind: 'interrupted' };
      const slice = await selectLastWordings(deps.db, task, { after, limit: SLICE });
      const last = slice.at(-1);
      if (last === undefined) break;
      await countSlice(deps, judges, slice, tally);
      after = last.taskId;
      done += slice.length;
      const progress = { done, total: Math.max(total, done), cursor: { after, tally } };
      if (!(await saveProgress(deps.db, job, progress))) return { kind: 'lost' };
      await breathe();
    }
    const sentences = await judgeSentences(await deps.sentences(), judges, shouldStop);
    if (sentences === null) return { kind: 'interrupted' };
    const result: BacktestResult = { ...tally, sentences };
    return { kind: 'finished', result };
  } finally {
    await judges.close();
  }
}

const refused: JobOutcome = { kind: 'refused', problem: 'lexicon_refused' };

async function countSlice(
  deps: JobDeps,
  judges: Judges,
  slice: readonly TaskToTest[],
  tally: BacktestTally,
): Promise<void> {
  const texts = await readScreenedTexts(deps.db, slice);
  const found = slice.map((task) => texts.of(task)?.text ?? null);
  const [now = [], then = []] = await judges.judge(found.map((text) => text ?? ''));
  for (const [index, { kind, ...task }] of slice.entries()) {
    const tested = { ...task, subjectKind: kind };
    const [before, after] = [now[index] ?? null, then[index] ?? null];
    const isJudged = found[index] !== null && before !== null && after !== null;
    countText(tally, tested, isJudged ? { now: before, then: after } : null);
  }
}

/** What becomes of the project's own sentences; null when asked to stop. */
async function judgeSentences(
  sentences: readonly LabelledSentence[],
  judges: Judges,
  shouldStop: ShouldStop,
): Promise<BacktestSentences | null> {
  const judged: { id: string; wasRight: boolean; willBeRight: boolean }[] = [];
  // A screening with its evidence is large; those of all sentences at once fill the memory of a process.
  for (let from = 0; from < sentences.length; from += SLICE) {
    if (await shouldStop()) return null;
    const slice = sentences.slice(from, from + SLICE);
    const [now = [], then = []] = await judges.judge(slice.map(({ text }) => text));
    for (const [index, { id, expect }] of slice.entries()) {
      judged.push({
        id,
        wasRight: isRightAt(expect, now[index]?.tier ?? 'none'),
        willBeRight: isRightAt(expect, then[index]?.tier ?? 'none'),
      });
    }
    await breathe();
  }
  const wrong = judged.filter(({ wasRight, willBeRight }) => wasRight && !willBeRight);
  const right = judged.filter(({ wasRight, willBeRight }) => !wasRight && willBeRight);
  return {
    total: judged.length,
    rightNow: judged.filter(({ wasRight }) => wasRight).length,
    rightThen: judged.filter(({ willBeRight }) => willBeRight).length,
    newlyWrong: wrong.length,
    newlyWrongIds: wrong.map(({ id }) => id),
    newlyRight: right.length,
    newlyRightIds: right.map(({ id }) => id),
  };
}
