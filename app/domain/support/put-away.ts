import type { SupportOffer } from '#app/domain/support/offer.ts';
import { atLeast, type Screening } from '#app/screening/screening.ts';

/** An offer that knows how much there is to it, so that one that was put away comes back when it is more. */
export type WeighedOffer = SupportOffer & {
  /** What of it is more than a worry, in names of ours, such as `urgent-suicide`. Shown nowhere. */
  pressing: string[];
};

/**
 * Adds to an offer what is pressing in the words that it is made for. About somebody else there is an offer
 * from `urgent` on only, so that `emergency` alone is more.
 */
export function weigh(offer: SupportOffer, { concerns }: Screening): WeighedOffer {
  const offered = concerns.filter(({ kind }) => offer.concerns.includes(kind));
  const pressing = offered.flatMap(({ kind, tier, about }) => [
    ...(about !== 'other' && atLeast(tier, 'urgent') ? [`urgent-${kind}`] : []),
    ...(atLeast(tier, 'emergency') ? [`emergency-${kind}`] : []),
  ]);
  return { ...offer, pressing: [...new Set(pressing)] };
}

/** What an offer is about, in names of ours: kinds, whose danger it is, what is pressing, what cannot wait. */
function signsOf({ concerns, forWhom, firstAid, pressing }: WeighedOffer): string[] {
  return [
    ...concerns,
    ...(forWhom === 'self' ? ['self'] : []),
    ...firstAid.map((kind) => `first-${kind}`),
    ...pressing,
  ];
}

/** What a form carries once this offer was put away, after others or none. */
export function putAway(before: string | undefined, offer: WeighedOffer): string {
  return [...new Set([...namesIn(before), ...signsOf(offer)])].join(' ');
}

/**
 * Whether whoever put away what is named in `away` has put this offer away with it. Not when there is more to
 * it: another concern, one that has risen, a danger of their own where it was somebody else's, or one that
 * cannot wait.
 */
export function isPutAway(offer: WeighedOffer, away: string | undefined): boolean {
  const names = namesIn(away);
  return signsOf(offer).every((sign) => names.includes(sign));
}

function namesIn(away: string | undefined): string[] {
  return (away ?? '').split(' ').filter((name) => name !== '');
}
