import { minutes } from '#app/domain/shared/duration.ts';

/** An item that a moderator opened. Times in milliseconds since 1970. */
export type Opening = { at: number; isSensitive: boolean };

/** So many sensitive items in one stretch of work, or so much time with them, and a break is due. */
const ITEMS_UNTIL_BREAK = 10;
const TIME_UNTIL_BREAK = minutes(45);
/** Without an item for this long, somebody has had a break, whether they said so or not. */
const PAUSE = minutes(20);
/** After so many sensitive items in a row a routine one comes in between. */
const MOST_IN_A_ROW = 4;

/** What somebody has had to read since their last break. For them alone. */
export type Exposure = {
  sensitive: number;
  /** When the first sensitive one of this stretch was opened; null when there was none. */
  since: number | null;
  isBreakDue: boolean;
  isRoutineDue: boolean;
};

/** Counts the present stretch of work: openings newest first, the time now, and the last break if any. */
export function exposureOf(
  openings: readonly Opening[],
  now: number,
  breakAt: number | null,
): Exposure {
  const stretch: Opening[] = [];
  let later = now;
  for (const opening of openings) {
    if (later - opening.at >= PAUSE || (breakAt !== null && opening.at <= breakAt)) break;
    stretch.push(opening);
    later = opening.at;
  }
  const sensitive = stretch.filter(({ isSensitive }) => isSensitive);
  const since = sensitive.at(-1)?.at ?? null;
  const firstRoutine = stretch.findIndex(({ isSensitive }) => !isSensitive);
  const inARow = firstRoutine === -1 ? stretch.length : firstRoutine;
  return {
    sensitive: sensitive.length,
    since,
    isBreakDue:
      sensitive.length >= ITEMS_UNTIL_BREAK || (since !== null && now - since >= TIME_UNTIL_BREAK),
    isRoutineDue: inARow >= MOST_IN_A_ROW,
  };
}
