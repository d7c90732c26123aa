import { wilson, type Share } from '#app/domain/lexicon/precision.ts';

/** Fewer pairs than this say nothing (M-20 asks for 20 at least). */
export const MIN_PAIRS = 20;

/** What two people decided about the same words, neither knowing of the other. */
export type Pair = { first: string; second: string };

export type Agreement =
  | { kind: 'too_few'; n: number }
  | {
      kind: 'known';
      n: number;
      /** How often both did the same, with Wilson's 95 % interval. */
      share: Share;
      /**
       * Cohen's kappa: agreement beyond what chance would give, 1 at the most. Null where it does not
       * exist, because both did one and the same thing every time.
       */
      kappa: number | null;
    };

/** How far first and second decisions agree. Says nothing below `MIN_PAIRS`. */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  const n = pairs.length;
  if (n < MIN_PAIRS) return { kind: 'too_few', n };
  const same = pairs.filter(({ first, second }) => first === second).length;
  return { kind: 'known', n, share: wilson(same, n), kappa: kappaOf(pairs, same / n) };
}

/** How often something was so, or null below `MIN_PAIRS`. */
export function shareOf(times: number, n: number): Share | null {
  return n < MIN_PAIRS ? null : wilson(times, n);
}

function kappaOf(pairs: readonly Pair[], observed: number): number | null {
  const n = pairs.length;
  const names = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  let byChance = 0;
  for (const name of names) {
    const firsts = pairs.filter(({ first }) => first === name).length;
    const seconds = pairs.filter(({ second }) => second === name).length;
    byChance += (firsts / n) * (seconds / n);
  }
  return names.size < 2 ? null : (observed - byChance) / (1 - byChance);
}
