import { z } from 'zod';
import { blocksErrors, personWords } from '#app/copy/boundaries.ts';
import { MAX_MUTED_WORD } from '#app/domain/boundaries/muted-words.ts';

const id = (error: string) => z.uuid({ error });

/** What the page about the author of a post asks for. */
export const personSchema = z.object({
  step: z.enum(['block', 'unblock', 'mute', 'unmute'], { error: personWords.form }),
});

/** What the member's own page asks for. */
export const blocksSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('unblock'), member: id(blocksErrors.form) }),
    z.object({ intent: z.literal('unmute'), member: id(blocksErrors.form) }),
    z.object({ intent: z.literal('unmuteWord'), word: id(blocksErrors.form) }),
    z.object({
      intent: z.literal('muteWord'),
      word: z
        .string()
        .trim()
        .min(1, { error: blocksErrors.word })
        .refine((word) => Array.from(word).length <= MAX_MUTED_WORD, { error: blocksErrors.long }),
    }),
  ],
  { error: blocksErrors.form },
);
