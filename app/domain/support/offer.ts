import {
  atLeast,
  type Concern,
  type ConcernKind,
  type Screening,
} from '#app/screening/screening.ts';

/** What support is offered for, to the person whose words these are, and to nobody else. */
export type SupportOffer = {
  concerns: ConcernKind[];
  /** Whether the writer seems to be in danger, or only somebody they write about. */
  forWhom: 'self' | 'other';
};

/**
 * Whether to offer support to the writer of a text, and for what. Null when there is no need.
 *
 * - The writer, or nobody in particular, from `watch` on. Distress alone is for the first-reply queue.
 * - Somebody else from `urgent` on: the writer is offered lines to call for them. Below that, people tell
 *   of others all the time, and an offer would be in the way.
 * - Both: it is an offer to the writer, with the lines that the other person needs among them.
 */
export function offersSupport(screening: Screening): SupportOffer | null {
  const pressing = screening.concerns.filter(({ kind }) => kind !== 'distress');
  const own = pressing.filter((concern) => !isOfOther(concern) && atLeast(concern.tier, 'watch'));
  const others = pressing.filter(
    (concern) => isOfOther(concern) && atLeast(concern.tier, 'urgent'),
  );
  if (own.length + others.length === 0) return null;
  const concerns = [...new Set([...own, ...others].map(({ kind }) => kind))];
  return { concerns, forWhom: own.length > 0 ? 'self' : 'other' };
}

function isOfOther({ about }: Concern): boolean {
  return about === 'other';
}

/** Dangers of the body that come before everything else: what to do at once, and the emergency number. */
export type FirstAidKind = 'overdose' | 'withdrawal';

/** For which of them the first line is the emergency number, with when to call it. */
export function firstAidFor(concerns: readonly ConcernKind[]): FirstAidKind[] {
  return (['overdose', 'withdrawal'] as const).filter((kind) => concerns.includes(kind));
}
