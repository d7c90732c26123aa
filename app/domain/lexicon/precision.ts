/** Of how many judged texts the share is worth saying. */
export const MIN_JUDGED = 5;

/** The normal quantile of a two-sided 95 % interval. */
const Z = 1.959964;

/** How often a phrase was right, from 0 to 1, with Wilson's 95 % interval around it. */
export type Share = { share: number; low: number; high: number };

/** The share of `right` among `judged`; null when there are too few to say. */
export function shareRight(right: number, judged: number): Share | null {
  return judged < MIN_JUDGED ? null : wilson(right, judged);
}

/** Wilson's score interval, which holds for few and for one-sided judgements alike. `n` is at least 1. */
export function wilson(successes: number, n: number): Share {
  const share = successes / n;
  const z2 = Z * Z;
  const centre = share + z2 / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return {
    share,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}
