/** How soon a person must look at a text. A priority, never a judgement of a person's risk. */
export type Tier = 'none' | 'watch' | 'urgent' | 'emergency';

/** What kind of danger a text speaks of. */
export type ConcernKind =
  | 'suicide'
  | 'self_harm'
  | 'overdose'
  | 'withdrawal'
  | 'relapse'
  | 'harm_to_others'
  | 'abuse'
  | 'child_at_risk'
  | 'eating_disorder'
  | 'distress';

/** Whose danger it is, as far as the words say. */
export type About = 'self' | 'other' | 'unknown';

/** Words that speak for a concern: UTF-16 offsets into the original text, and the lexicon entry. */
export type Evidence = { start: number; end: number; text: string; rule: string };

/** One kind of danger of one person. Where the writer and somebody else are in the same danger there are two. */
export type Concern = { kind: ConcernKind; tier: Tier; about: About; evidence: Evidence[] };

/** The judgement of one text. `tier` is the highest tier of its concerns. */
export type Screening = { tier: Tier; concerns: Concern[]; lexiconVersion: number };

/** The tiers from nothing to act on up to life in danger. */
export const tiers: readonly Tier[] = ['none', 'watch', 'urgent', 'emergency'];

/** Every kind of concern, in the order in which moderators see them. */
export const concernKinds: readonly ConcernKind[] = [
  'suicide',
  'self_harm',
  'overdose',
  'withdrawal',
  'relapse',
  'harm_to_others',
  'abuse',
  'child_at_risk',
  'eating_disorder',
  'distress',
];

const ranks: Record<Tier, number> = { none: 0, watch: 1, urgent: 2, emergency: 3 };

/** 0 for none up to 3 for emergency. */
export function tierRank(tier: Tier): number {
  return ranks[tier];
}

/** True when `tier` is as high as `floor` or higher. */
export function atLeast(tier: Tier, floor: Tier): boolean {
  return ranks[tier] >= ranks[floor];
}

/** The higher of two tiers. */
export function higherTier(a: Tier, b: Tier): Tier {
  return ranks[a] >= ranks[b] ? a : b;
}
