import type { ContextTiers } from '../lexicon.ts';

/** An intention to die, spoken of as one's own. */
export const intentContexts: ContextTiers = {
  negated: 'none',
  doubted: 'watch',
  other: 'urgent',
  addressed: 'none',
  anyone: 'none',
  past: 'none',
  before: 'watch',
  quoted: 'none',
  now: 'emergency',
};

/** A wish to be dead or gone. */
export const wishContexts: ContextTiers = {
  negated: 'none',
  doubted: 'none',
  other: 'urgent',
  addressed: 'none',
  anyone: 'none',
  past: 'none',
  quoted: 'none',
};

/** An attempt: what counts is how long ago. */
export const attemptContexts: ContextTiers = {
  negated: 'none',
  other: 'watch',
  addressed: 'none',
  anyone: 'none',
  past: 'none',
  quoted: 'none',
  supposed: 'none',
  recent: 'emergency',
  now: 'emergency',
};

/** Something that goes on at this moment. */
export const presentContexts: ContextTiers = {
  negated: 'none',
  addressed: 'none',
  anyone: 'none',
  past: 'none',
  quoted: 'none',
  supposed: 'none',
};

/** Words that speak for nothing alone and count in combinations. */
export const neutralContexts: ContextTiers = {
  negated: 'none',
  addressed: 'none',
  anyone: 'none',
  other: 'none',
  past: 'none',
  quoted: 'none',
};

/** Danger that comes from, or happens to, somebody. */
export const harmContexts: ContextTiers = {
  negated: 'none',
  doubted: 'watch',
  addressed: 'none',
  anyone: 'none',
  past: 'none',
  quoted: 'none',
};

/** Danger to or from a certain somebody, by whatever word for one: also “a woman at church”. */
export const certainContexts = {
  negated: 'none',
  addressed: 'none',
  past: 'none',
  quoted: 'none',
  supposed: 'none',
} as const;

/** A slip or a craving: of others, supposed or overcome it counts for nothing. */
export const slipContexts = {
  ...wishContexts,
  other: 'none',
  supposed: 'none',
  recovered: 'none',
} as const;

/** Not what was left off long ago or by somebody who is well again. */
export const leftOffContexts = {
  negated: 'none',
  addressed: 'none',
  past: 'none',
  before: 'none',
  quoted: 'none',
  supposed: 'none',
  recovered: 'none',
} as const;

/** What was done to a body, or where it is. */
export const bodyContexts = {
  negated: 'none',
  anyone: 'none',
  past: 'none',
  quoted: 'none',
} as const;
