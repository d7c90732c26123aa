import { z } from 'zod';
import { groupWords } from '#app/copy/groups.ts';
import { firstPostsWords } from '#app/copy/first-posts.ts';

/** What somebody does about their place in a group. */
export const membershipSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('join') }),
  z.object({ intent: z.literal('leave') }),
  z.object({
    intent: z.literal('invite'),
    handle: z
      .string({ error: groupWords.inviteEmpty })
      .trim()
      .min(1, groupWords.inviteEmpty)
      .max(80, groupWords.nobody),
  }),
]);

/** How many first posts of a newcomer can be looked at first, in the order in which it is offered. */
export const HELD_FIRST_POSTS = [0, 1, 2, 3, 5, 10] as const;

/** How many first posts of newcomers wait for a moderator. */
export const heldPostsSchema = z.object({
  heldFirstPosts: z.coerce
    .number({ error: firstPostsWords.invalid })
    .refine((count) => HELD_FIRST_POSTS.some((known) => known === count), {
      error: firstPostsWords.invalid,
    }),
});
