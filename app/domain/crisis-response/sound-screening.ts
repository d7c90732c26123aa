import { concernKinds, tierRank, tiers, type Screening } from '#app/screening/screening.ts';

/**
 * Whether a result can be relied upon: its tier is one that is known, each concern says of what kind and
 * how pressing it is, and the whole is no milder than any of its concerns. What is not like this must not
 * pass for "nothing was found".
 */
export function isSound(screening: Screening): boolean {
  // A screener that went wrong keeps to no type.
  const { tier, concerns, lexiconVersion } = { ...(screening as Partial<Screening> | undefined) };
  if (tier === undefined || !tiers.includes(tier)) return false;
  if (!Array.isArray(concerns) || !Number.isInteger(lexiconVersion)) return false;
  return concerns.every((concern: Partial<Screening['concerns'][number]> | null) => {
    if (concern?.kind === undefined || concern.tier === undefined) return false;
    const isKnown = concernKinds.includes(concern.kind) && tiers.includes(concern.tier);
    return isKnown && Array.isArray(concern.evidence) && tierRank(concern.tier) <= tierRank(tier);
  });
}

/** What was found without the words in which it was found, for where the database refuses these. */
export function withoutEvidence(screening: Screening): Screening {
  const concerns = screening.concerns.map((concern) => ({ ...concern, evidence: [] }));
  return { ...screening, concerns };
}
