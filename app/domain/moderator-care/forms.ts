import { z } from 'zod';
import { careWords } from '#app/copy/moderator-care.ts';
import { concernKinds } from '#app/screening/screening.ts';

/** What the page of somebody's own limits asks for. */
export const limitsSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('break') }),
    z.object({ intent: z.literal('stop') }),
    z.object({
      intent: z.literal('optOut'),
      concerns: z.array(z.enum(concernKinds, { error: careWords.form })),
    }),
  ],
  { error: careWords.form },
);
