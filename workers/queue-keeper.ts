import { keepQueue } from '#app/domain/moderation/keep-queue.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { startLoop, type Loop } from '#workers/loop.ts';

/** An emergency that nobody takes is paged for within this time after its minute. */
const ROUND_MS = 5000;

/** Looks after the queue of moderation where nobody has to. Every worker runs one; they share by locking. */
export function startQueueKeeper(options: {
  deps: Pick<Deps, 'db' | 'log'>;
  onError: (error: unknown) => void;
}): Loop {
  const { deps } = options;
  return startLoop({
    everyMs: ROUND_MS,
    round: async () => {
      await keepQueue(deps);
      return undefined;
    },
    onError: options.onError,
  });
}
