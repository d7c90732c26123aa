import type { ReactionKind } from '#app/domain/posts/reaction.ts';

/** How many posts stand on one page of a thread. */
export const POSTS_PER_PAGE = 20;
/** How many conversations stand on one page of a group. */
export const THREADS_PER_PAGE = 20;

/**
 * The `after` of the page on which a post stands: pages begin at 1, 21, 41 and so on, so that an address
 * of a post stays good whatever is posted later.
 */
export function pageStartBefore(number: number): number {
  return Math.floor((Math.max(1, number) - 1) / POSTS_PER_PAGE) * POSTS_PER_PAGE;
}

/** How a post stands before a reader. */
export type PostState =
  | 'shown'
  /** The author took it back. */
  | 'withdrawn'
  /** Moderators hid it. */
  | 'hidden'
  /** It waits for a moderator before others read it: one of a newcomer's first posts. */
  | 'held';

/** How often each reaction was given. Kinds that nobody gave are absent. */
export type ReactionCounts = Partial<Record<ReactionKind, number>>;
