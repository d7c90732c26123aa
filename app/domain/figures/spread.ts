import type { DurationMs } from '#app/domain/shared/duration.ts';

/** Below this many a median or a 95th percentile says nothing, and is not given. */
export const LEAST_FOR_PERCENTILES = 5;

/** How long something took, over some alerts. Whole milliseconds. */
export type Spread = {
  /** In how many alerts it happened. */
  n: number;
  /** Of how many alerts. */
  outOf: number;
  /** By nearest rank. Null below `LEAST_FOR_PERCENTILES`. */
  median: DurationMs | null;
  p95: DurationMs | null;
  /** Null when it never happened. */
  worst: DurationMs | null;
  /** In how many it happened within the target. */
  within: number;
};

/** Leaves out what so few cases cannot say. */
export function honest(counted: Spread): Spread {
  return counted.n >= LEAST_FOR_PERCENTILES ? counted : { ...counted, median: null, p95: null };
}
