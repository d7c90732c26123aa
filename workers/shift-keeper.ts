import { endUnusedFeeds } from '#app/domain/on-call/calendar-feed.server.ts';
import { checkSchedules } from '#app/domain/on-call/check-coverage.server.ts';
import { keepShifts } from '#app/domain/on-call/keep-shifts.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { eachInTurn } from '#app/domain/shared/row-by-row.server.ts';
import { startLoop, type Loop } from '#workers/loop.ts';

/** A change of shift is noticed within this time. */
const ROUND_MS = 15_000;

/**
 * Writes down shifts, tells people of changes, and looks at the coverage of schedules that nobody looked at
 * for a day. Every worker runs one; they share the work by locking.
 */
export function startShiftKeeper(options: {
  deps: Pick<Deps, 'db'>;
  onError: (error: unknown) => void;
}): Loop {
  const { deps } = options;
  return startLoop({
    everyMs: ROUND_MS,
    round: async () => {
      await eachInTurn([
        () => keepShifts(deps),
        () => checkSchedules(deps),
        () => endUnusedFeeds(deps),
      ]);
      return undefined;
    },
    onError: options.onError,
  });
}
