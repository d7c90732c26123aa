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
  /** What to say before everything else, with the emergency number. */
  firstAid: FirstAidKind[];
};

/** Dangers of the body that cannot wait: what may have been taken or done, and what is being stopped. */
export type FirstAidKind = 'overdose' | 'withdrawal' | 'act';

/** Whom words are about that do not say it: the writer, unless they were written to tell of somebody else. */
export type SpokenOf = 'self' | 'other';

/**
 * Whether to offer support to the writer of a text, and for what. Null when there is no need.
 *
 * - The writer, or nobody in particular, from `watch` on. Whom the offer is for where nobody is named,
 *   `spokenOf` says. Distress alone is for the first-reply queue.
 * - Somebody else from `urgent` on: the writer is offered lines to call for them. Below that, people tell
 *   of others all the time, and an offer would be in the way.
 * - Both: it is an offer to the writer, with the lines that the other person needs among them.
 *
 * First aid goes with overdose and withdrawal, and with suicide and self-harm where life is in danger now:
 * somebody who says that they took all their pills speaks of suicide, and needs an ambulance.
 */
export function offersSupport(
  screening: Screening,
  spokenOf: SpokenOf = 'self',
): SupportOffer | null {
  const pressing = screening.concerns.filter(({ kind }) => kind !== 'distress');
  const own = pressing.filter((concern) => !isOfOther(concern) && atLeast(concern.tier, 'watch'));
  const others = pressing.filter(
    (concern) => isOfOther(concern) && atLeast(concern.tier, 'urgent'),
  );
  if (own.length + others.length === 0) return null;
  const concerns = [...new Set([...own, ...others].map(({ kind }) => kind))];
  const isActing = [...own, ...others].some(
    ({ kind, tier }) => (kind === 'suicide' || kind === 'self_harm') && tier === 'emergency',
  );
  const hasOverdose = concerns.includes('overdose');
  return {
    concerns,
    forWhom: own.some(({ about }) => about === 'self' || spokenOf === 'self') ? 'self' : 'other',
    firstAid: [
      ...(hasOverdose ? (['overdose'] as const) : []),
      ...(concerns.includes('withdrawal') ? (['withdrawal'] as const) : []),
      // What is said of an overdose says it all.
      ...(isActing && !hasOverdose ? (['act'] as const) : []),
    ],
  };
}

function isOfOther({ about }: Concern): boolean {
  return about === 'other';
}
