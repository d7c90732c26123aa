import type { MarkerEntry } from './lexicon.ts';

/** A marker found in the text. */
export type MarkerHit = { marker: MarkerEntry; first: number; last: number };

/** The first marker that could reach back to `from`: markers are ordered by their first token. */
export function firstNear(markers: readonly MarkerHit[], from: number): number {
  let low = 0;
  let high = markers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((markers[middle]?.first ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
