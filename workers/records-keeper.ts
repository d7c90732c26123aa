import { expireTexts } from '#app/domain/accountability/expire-texts.server.ts';
import { expireEmptyDrafts } from '#app/domain/posts/expire-empty-drafts.server.ts';
import { drawSecondReviews } from '#app/domain/second-review/draw-second-reviews.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { eachInTurn } from '#app/domain/shared/row-by-row.server.ts';
import { startLoop, type Loop } from '#workers/loop.ts';

/** Nobody waits for any of it: an hour late is soon enough for texts that were kept for half a year. */
const ROUND_MS = 10 * 60_000;

/** Draws second reviews, and removes texts and what is left of drafts in time. Every worker runs one. */
export function startRecordsKeeper(options: {
  deps: Pick<Deps, 'db' | 'log' | 'secrets'>;
  onError: (error: unknown) => void;
}): Loop {
  return startLoop({
    everyMs: ROUND_MS,
    round: async () => {
      const left = { isMore: false };
      await eachInTurn([
        () => drawSecondReviews(options.deps),
        () => expireEmptyDrafts(options.deps),
        async () => {
          const { isMore, ...expired } = await expireTexts(options.deps);
          left.isMore = isMore;
          if (Object.values(expired).some((count) => count > 0)) {
            options.deps.log.info(expired, 'texts whose time is over were emptied');
          }
        },
      ]);
      return left.isMore ? 0 : undefined;
    },
    onError: options.onError,
  });
}
