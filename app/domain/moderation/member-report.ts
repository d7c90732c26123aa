import type { Tier } from '#app/screening/screening.ts';

/** What one member tells staff about another: a fear for them, or how they behave. */
export type MemberReportKind = 'worry' | 'member_report';

/** How soon somebody should look, as the worried person sees it, the most pressing first. */
export const urgencies = ['now', 'soon', 'unsure'] as const;
export type Urgency = (typeof urgencies)[number];

const tierOf: Record<Urgency, Tier> = { now: 'emergency', soon: 'urgent', unsure: 'watch' };

/** So many worries of one member in 24 hours call people exactly as their writer asks. */
const AT_THEIR_WORD = 3;
/** From then on one step lower, and after this many as soon as any worry about a post. */
const ONE_STEP_LOWER = 10;

/**
 * How soon staff look at a worry. Whoever fears for a life is taken at their word and calls people at
 * once. After many worries in a day (`before`, of the same member) the call is quieter, so that nobody can
 * wear out those on duty; the worry itself is always taken, and what the screener finds in its words calls
 * people by itself.
 */
export function tierOfWorry(urgency: Urgency, before: number): Tier {
  const tier = tierOf[urgency];
  if (before < AT_THEIR_WORD) return tier;
  if (before < ONE_STEP_LOWER) return tier === 'emergency' ? 'urgent' : 'watch';
  return 'watch';
}
