import {
  cardEvents,
  cardVariants,
  type CardEvent,
  type CardVariant,
} from '#app/domain/support/card.ts';

/** A share of 1 with the ends of its 95% interval. */
export type Share = { share: number; low: number; high: number };

/** `count` is null below `SMALL`, none included. `share` is of the offers shown, where both can be said. */
export type CardCell = { count: number | null; share: Share | null };

export type CardRow = { event: CardEvent; cells: Record<CardVariant, CardCell> };

/** Below this, a number says more about chance than about the card, and may say too much about people. */
export const SMALL = 10;

/** The 97.5th percentile of the standard normal distribution. */
const Z = 1.959964;

/**
 * The Wilson score interval of `successes` in `trials`, at 95%. Source: E. B. Wilson, "Probable
 * inference, the law of succession, and statistical inference", JASA 22 (1927).
 */
export function wilson(successes: number, trials: number): Share {
  const share = successes / trials;
  const spread = (Z * Z) / trials;
  const middle = (share + spread / 2) / (1 + spread);
  const half = Math.sqrt(share * (1 - share) * spread + (spread * spread) / 4) / (1 + spread);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Counts side by side for the two variants, with the shares, where they can be given. */
export function cardTable(
  counts: readonly { variant: CardVariant; event: CardEvent; count: number }[],
): CardRow[] {
  const countOf = (variant: CardVariant, event: CardEvent) =>
    counts.find((each) => each.variant === variant && each.event === event)?.count ?? 0;
  const cellOf = (variant: CardVariant, event: CardEvent): CardCell => {
    const count = countOf(variant, event);
    const shown = countOf(variant, 'shown');
    const isSayable = event !== 'shown' && count >= SMALL && shown >= SMALL && count <= shown;
    return {
      count: count >= SMALL ? count : null,
      share: isSayable ? wilson(count, shown) : null,
    };
  };
  return cardEvents.map((event) => {
    const [card, list] = cardVariants;
    return { event, cells: { card: cellOf(card, event), list: cellOf(list, event) } };
  });
}
