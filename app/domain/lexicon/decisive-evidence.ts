import type { Evidence, Screening } from '#app/screening/screening.ts';

/**
 * The evidence of the concerns that give a screening its tier. Empty for `none`. A concern's evidence can
 * hold words that alone would weigh less; the screening does not say which.
 */
export function decisiveEvidence({ tier, concerns }: Screening): Evidence[] {
  if (tier === 'none') return [];
  return concerns.filter((concern) => concern.tier === tier).flatMap(({ evidence }) => evidence);
}
