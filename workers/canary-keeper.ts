import type { Address } from '#app/domain/on-call/channels/address.ts';
import { endDrills } from '#app/domain/on-call/end-drills.server.ts';
import { runCanary } from '#app/domain/on-call/run-canary.server.ts';
import { runWeeklyCanary } from '#app/domain/on-call/run-weekly-canary.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { eachInTurn } from '#app/domain/shared/row-by-row.server.ts';
import { takeTurns } from '#workers/engine-modules.ts';
import { startLoop, type Loop } from '#workers/loop.ts';

const ROUND_MS = 1500;

/**
 * Sends the canary on its way and follows it. In a loop of its own: it looks at what screening writes, and
 * where that has to wait for a lock, pages must not.
 */
export function startCanaryKeeper(options: {
  deps: Pick<Deps, 'db' | 'log' | 'secrets' | 'publicOrigin' | 'wakeScreening'>;
  /** Places that somebody watches, to which the canary goes once a week. */
  monitored: readonly Address[];
  /** The canary went the whole way: the one thing that proves that people can be reached. */
  onCanaryHome: () => void;
  onError: (error: unknown) => void;
}): Loop {
  const { deps, monitored, onError } = options;
  const keep = () =>
    eachInTurn([
      () => endDrills(deps),
      async () => {
        const news = await runCanary(deps);
        if (news.kind === 'completed') options.onCanaryHome();
      },
      () => runWeeklyCanary({ ...deps, monitored }),
    ]);
  const takeTurn = takeTurns({ deps, turns: [['canary', keep]], onError });
  return startLoop({
    everyMs: ROUND_MS,
    round: async () => {
      await takeTurn();
      return undefined;
    },
    onError,
  });
}
