import type { Deps } from '#app/domain/shared/deps.ts';
import { runNextBacktest } from '#app/domain/lexicon/run-backtest.server.ts';
import {
  isRescreeningDue,
  runNextRescreening,
} from '#app/domain/lexicon/run-rescreening.server.ts';
import { labelledSentences } from '#app/screening/labelled-sentences.ts';
import { openJudges } from '#workers/judges.ts';
import { startLoop } from '#workers/loop.ts';

const LOOK_EVERY_MS = 2000;

/**
 * Does back-tests and re-screenings that safety leads asked for, one at a time. Every worker runs one;
 * they share the work by claiming. Asked to stop, it lets go of its job at the next slice. What was
 * published is in force: it comes before what is only being tried, which lets go for it as well.
 */
export function startLexiconJobs(options: {
  deps: Pick<Deps, 'db' | 'log'>;
  onError: (error: unknown) => void;
}): { stop: () => Promise<void> } {
  let isStopping = false;
  const shouldStop = () => isStopping;
  const deps = { ...options.deps, openJudges, sentences: labelledSentences };
  const shouldMakeWay = async () => isStopping || (await isRescreeningDue(deps));
  const loop = startLoop({
    everyMs: LOOK_EVERY_MS,
    round: async () => {
      const found =
        (await runNextRescreening(deps, shouldStop)) ||
        (await runNextBacktest(deps, shouldMakeWay));
      return found ? 0 : undefined;
    },
    onError: options.onError,
  });
  return {
    stop: () => {
      isStopping = true;
      return loop.stop();
    },
  };
}
