import { tellOfWaiting } from '#app/domain/care/tell-of-waiting.server.ts';
import { tellOfUnread } from '#app/domain/crisis-response/tell-of-unread.server.ts';
import { watchTargets } from '#app/domain/crisis-response/watch-targets.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { eachInTurn } from '#app/domain/shared/row-by-row.server.ts';
import { takeTurns } from '#workers/engine-modules.ts';
import { startLoop, type Loop } from '#workers/loop.ts';

/** A target that was missed is noted within this time. */
const ROUND_MS = 5000;

/**
 * Notes which alerts took longer than they may, and tells of texts that nothing reads and of what waits in
 * cases. In a loop of its own, not of the engine that pages: it looks at what screening writes, and where that
 * has to wait for a lock, pages must not.
 */
export function startTargetKeeper(options: {
  deps: Pick<Deps, 'db' | 'log'>;
  onError: (error: unknown) => void;
}): Loop {
  const { deps, onError } = options;
  const keep = () =>
    eachInTurn([() => watchTargets(deps), () => tellOfUnread(deps), () => tellOfWaiting(deps)]);
  const takeTurn = takeTurns({ deps, turns: [['targets', keep]], onError });
  return startLoop({
    everyMs: ROUND_MS,
    round: async () => {
      await takeTurn();
      return undefined;
    },
    onError,
  });
}
