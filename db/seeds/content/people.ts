import type { Role } from '#app/domain/shared/actor.ts';

export type SeedMember = {
  handle: string;
  joinedDaysAgo: number;
  roles?: readonly Role[];
  /** Keys of groups. */
  moderates?: readonly string[];
  /** Groups they read without having written there. */
  reads?: readonly string[];
  /** Named in the list of demo sign-ins. */
  shownAs?: string;
};

/** The people of the demo community. They belong to every group in which they wrote something. */
export const seedMembers: readonly SeedMember[] = [
  {
    handle: 'willow at dusk',
    joinedDaysAgo: 41,
    shownAs: 'member',
    reads: ['low-days', 'loud-thoughts'],
  },
  {
    handle: 'two oars',
    joinedDaysAgo: 210,
    shownAs: 'companion',
    roles: ['companion'],
    reads: ['parents'],
  },
  {
    handle: 'harbour wall',
    joinedDaysAgo: 260,
    shownAs: 'moderator',
    moderates: ['first-weeks', 'mornings', 'slips', 'low-days', 'loud-thoughts'],
  },
  {
    handle: 'old ferryman',
    joinedDaysAgo: 255,
    moderates: ['opioids', 'low-days', 'beside', 'parents'],
  },
  { handle: 'night lamp', joinedDaysAgo: 240, shownAs: 'responder', roles: ['responder'] },
  { handle: 'early bell', joinedDaysAgo: 180, roles: ['responder'] },
  { handle: 'cliff path', joinedDaysAgo: 270, shownAs: 'safety lead', roles: ['safety_lead'] },
  // Two people publish a version of the lexicon.
  { handle: 'far beacon', joinedDaysAgo: 265, shownAs: 'second lead', roles: ['safety_lead'] },
  { handle: 'kettle on', joinedDaysAgo: 214, reads: ['slips'] },
  { handle: 'tin whistle', joinedDaysAgo: 200, reads: ['loud-thoughts'] },
  { handle: 'copper beech', joinedDaysAgo: 190 },
  { handle: 'saltmarsh', joinedDaysAgo: 95 },
  { handle: 'slow tram', joinedDaysAgo: 70 },
  { handle: 'window seat', joinedDaysAgo: 120, reads: ['first-weeks'] },
  { handle: 'grey heron', joinedDaysAgo: 66 },
  { handle: 'northbound', joinedDaysAgo: 150 },
  { handle: 'quiet gravel', joinedDaysAgo: 130 },
  { handle: 'second winter', joinedDaysAgo: 160 },
  { handle: 'rainglass', joinedDaysAgo: 88 },
  { handle: 'small hours', joinedDaysAgo: 110, reads: ['slips'] },
  { handle: 'thimble', joinedDaysAgo: 140 },
  { handle: 'lantern street', joinedDaysAgo: 60 },
  { handle: 'ferry bell', joinedDaysAgo: 75 },
  { handle: 'blue enamel', joinedDaysAgo: 58 },
  { handle: 'patched coat', joinedDaysAgo: 49 },
  { handle: 'harvest mouse', joinedDaysAgo: 101 },
  { handle: 'gooseberry', joinedDaysAgo: 145 },
  { handle: 'marigold row', joinedDaysAgo: 33 },
  { handle: 'oat and rye', joinedDaysAgo: 37 },
  { handle: 'driftwood', joinedDaysAgo: 72 },
  { handle: 'moth light', joinedDaysAgo: 29 },
  { handle: 'paper boats', joinedDaysAgo: 27 },
  { handle: 'barley field', joinedDaysAgo: 23 },
  { handle: 'hedge sparrow', joinedDaysAgo: 22 },
  { handle: 'first ferry', joinedDaysAgo: 5 },
];

/** Somebody who has been asked into the group by invitation and has not answered yet. */
export const openInvitation = {
  group: 'parents',
  member: 'harvest mouse',
  by: 'gooseberry',
} as const;
