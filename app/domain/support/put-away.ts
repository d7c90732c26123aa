import type { SupportOffer } from '#app/domain/support/offer.ts';

/** What an offer is about, in names of ours: kinds, whose danger it is, and what cannot wait. */
function signsOf({ concerns, forWhom, firstAid }: SupportOffer): string[] {
  return [
    ...concerns,
    ...(forWhom === 'self' ? ['self'] : []),
    ...firstAid.map((kind) => `first-${kind}`),
  ];
}

/** What a form carries once this offer was put away, after others or none. */
export function putAway(before: string | undefined, offer: SupportOffer): string {
  return [...new Set([...namesIn(before), ...signsOf(offer)])].join(' ');
}

/**
 * Whether whoever put away what is named in `away` has put this offer away with it. Not when there is more to
 * it: another concern, a danger of their own where it was somebody else's, or one that cannot wait.
 */
export function isPutAway(offer: SupportOffer, away: string | undefined): boolean {
  const names = namesIn(away);
  return signsOf(offer).every((sign) => names.includes(sign));
}

function namesIn(away: string | undefined): string[] {
  return (away ?? '').split(' ').filter((name) => name !== '');
}
