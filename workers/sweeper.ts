import { sweepScreenings } from '#app/domain/crisis-response/sweep-screenings.server.ts';
import type { ScreeningDeps } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { seconds } from '#app/domain/shared/duration.ts';
import { startLoop, type Loop } from '#workers/loop.ts';

/** While wake-ups arrive, the sweeper only looks for what they missed. */
const CALM = { everyMs: 5000, pendingFor: seconds(10) };
/** While they do not, it is the one that screens. */
const ALONE = { everyMs: 1000, pendingFor: seconds(1) };
/** How long after an error, or after a text that no wake-up arrived for, wake-ups are mistrusted. */
const MISTRUST_MS = 30_000;
/** Without a job for this long the queue counts as silent. */
const SILENT_MS = 10_000;

/** A sweep that meets locks ends after this, so that the worker does not count as stuck; the next goes on. */
const LONGEST_MS = 20_000;

export type Sweeper = Loop & {
  /** When a sweep last came to its end, on the clock of performance.now(). */
  lastSweptAt: () => number;
  /** Whether texts are found by sweeping because wake-ups do not arrive. */
  isAlone: () => boolean;
};

/**
 * Screens what the queue lost. Every worker runs one; they share the work by claiming. With the queue
 * sick, texts are screened within two seconds all the same.
 */
export function startSweeper(options: {
  deps: ScreeningDeps;
  queueErrorAt: () => number;
  /** When the queue last brought anything. Both on the clock of performance.now(). */
  lastJobAt: () => number;
  mistrustsQueue: () => boolean;
  /** Texts were found that a wake-up should have brought long ago. */
  onForgotten: () => void;
  onError: (error: unknown) => void;
}): Sweeper {
  let lastSwept = performance.now();
  let lastFound = Number.NEGATIVE_INFINITY;
  let isStopping = false;

  const isAlone = () => {
    const trouble = Math.max(options.queueErrorAt(), lastFound);
    return options.mistrustsQueue() || performance.now() - trouble < MISTRUST_MS;
  };

  const isQueueSilent = () => performance.now() - options.lastJobAt() > SILENT_MS;

  const loop = startLoop({
    everyMs: CALM.everyMs,
    round: async () => {
      const { pendingFor } = isAlone() ? ALONE : CALM;
      const begun = performance.now();
      const found = await sweepScreenings(options.deps, {
        pendingFor,
        shouldStop: () => isStopping || performance.now() - begun > LONGEST_MS,
      });
      lastSwept = performance.now();
      const wasCalm = pendingFor === CALM.pendingFor;
      // Under a heavy load wake-ups can lag behind a second. Only with the queue silent does a text that
      // waited so briefly say that its wake-up was lost.
      if (found > 0 && (wasCalm || isQueueSilent())) lastFound = performance.now();
      if (found > 0 && wasCalm) options.onForgotten();
      return isAlone() ? ALONE.everyMs : CALM.everyMs;
    },
    onError: options.onError,
  });
  return {
    hurry: loop.hurry,
    stop: () => {
      isStopping = true;
      return loop.stop();
    },
    lastSweptAt: () => lastSwept,
    isAlone,
  };
}
