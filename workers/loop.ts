/** Work that is done again and again. */
export type Loop = {
  /** Does the next round now, or right after the one that is under way. */
  hurry: () => void;
  /** Ends the loop and resolves when the round that is under way is over. */
  stop: () => Promise<void>;
};

/**
 * Runs `round` one after another, `everyMs` apart or as long as a round says it wants to wait. A round
 * that fails is told to `onError`; the next one comes all the same.
 */
export function startLoop(options: {
  everyMs: number;
  round: () => Promise<number | undefined>;
  onError: (error: unknown) => void;
}): Loop {
  let stopped = false;
  let hurried = false;
  let wake: (() => void) | null = null;

  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const run = async () => {
    // Stops, when it does, from within an await.
    for (;;) {
      hurried = false;
      let waitMs = options.everyMs;
      try {
        waitMs = (await options.round()) ?? waitMs;
      } catch (error) {
        options.onError(error);
      }
      if (isStopped()) return;
      if (!isHurried()) await wait(waitMs);
      wake = null;
      if (isStopped()) return;
    }
  };
  const isStopped = () => stopped;
  const isHurried = () => hurried;

  // Not before the caller has the loop in hand: a round may want to hurry the next one.
  const running = Promise.resolve().then(run);
  return {
    hurry: () => {
      hurried = true;
      wake?.();
    },
    stop: async () => {
      stopped = true;
      wake?.();
      await running;
    },
  };
}
