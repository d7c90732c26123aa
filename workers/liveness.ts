/** Longer than any round takes on a machine that still gets anything done. */
const STUCK_AFTER_MS = 60_000;
const LOOK_EVERY_MS = 5000;

/**
 * Calls `onStuck` when a loop has not come to the end of a round for a minute, although rounds that fail
 * are repeated within seconds: something hangs that will not let go, and only a new process helps. A
 * database that is away and says so is no hang: a new process could not mend it.
 */
export function watchProgress(options: {
  loops: Readonly<Record<string, () => number>>;
  lastFailureAt: () => number;
  onStuck: (loop: string) => void;
}): { stop: () => void } {
  const timer = setInterval(() => {
    const now = performance.now();
    // A round that failed is a sign of life: it ended, and the next one comes.
    const failure = options.lastFailureAt();
    for (const [name, lastAt] of Object.entries(options.loops)) {
      if (now - Math.max(lastAt(), failure) > STUCK_AFTER_MS) options.onStuck(name);
    }
  }, LOOK_EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
