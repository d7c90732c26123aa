import type { About, ConcernKind } from '#app/screening/screening.ts';

/** What a text may speak of, in the words that staff read. */
export const concernWords: Record<ConcernKind, string> = {
  suicide: 'suicide',
  self_harm: 'self-harm',
  overdose: 'overdose or dangerous use',
  withdrawal: 'withdrawal',
  relapse: 'relapse or craving',
  harm_to_others: 'harm to others',
  abuse: 'abuse',
  child_at_risk: 'a child at risk',
  eating_disorder: 'an eating disorder',
  distress: 'distress',
};

/** Whose danger it is, said after the concern. */
export const aboutWords: Record<About, string> = {
  self: ', about the writer',
  other: ', about somebody else',
  unknown: '',
};
