import { keepDrill } from '#app/domain/drills/run-drill.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { startLoop, type Loop } from '#workers/loop.ts';

/** A drill yields to somebody real within this time. */
const ROUND_MS = 2000;

/** Ends drills that must yield or have gone on for too long. Every worker runs one. */
export function startDrillKeeper(options: {
  deps: Pick<Deps, 'db' | 'log'>;
  onError: (error: unknown) => void;
}): Loop {
  return startLoop({
    everyMs: ROUND_MS,
    round: async () => {
      await keepDrill(options.deps);
      return undefined;
    },
    onError: options.onError,
  });
}
