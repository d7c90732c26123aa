import { z } from 'zod';
import { groupWords } from '#app/copy/groups.ts';

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
