import { SMALL, type Share } from '#app/domain/support/card-shares.ts';
import type { CardEvent, CardVariant } from '#app/domain/support/card.ts';

/** Words of the page on which safety leads compare two ways to offer support. */
export const supportCardWords = {
  heading: 'Support while people write',
  lede: 'Two ways of offering the same lines, drawn by chance for each text: the card with one question, or the plain list.',
  how: 'These are counts by the day, without anybody’s name, post or time. They cannot be traced back, and so they cannot say whether one person wrote ten times.',
  limits: `Shares are of the texts beside which the offer was shown, with their 95% interval. A count below ${SMALL} is not shown, nor a share of it: it would say more about chance than about the card, and might say too much about people. A quarter is shown once it is over (UTC), and each by itself: of periods that overlap, the difference would tell of single weeks. When two intervals overlap widely, nothing is known yet about which is better.`,
  withoutScripts:
    'Without JavaScript only “shown” and “posted afterwards” can be seen, so the other shares are a little too low, for both alike. A text that is taken up again on another day counts anew.',
  event: 'What happened',
  period: (quarter: string) => `Quarter ${quarter}`,
  few: `below ${SMALL}`,
  noShare: 'too few for a share',
  back: 'Alerts',
  link: 'Support while people write',
} as const;

export const cardVariantWords: Record<CardVariant, string> = {
  card: 'Card with a question',
  list: 'Plain list',
};

export const cardEventWords: Record<CardEvent, string> = {
  shown: 'Shown',
  opened: 'An answer opened, or a country chosen',
  line_chosen: 'A line called or written to',
  plan_opened: 'Own safety plan opened',
  posted_after: 'Posted afterwards',
};

/** "42% (35 to 49)". */
export function shareWords({ share, low, high }: Share): string {
  return `${percent(share)}% (${percent(low)} to ${percent(high)})`;
}

function percent(share: number): number {
  return Math.round(share * 100);
}
