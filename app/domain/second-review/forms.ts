import { z } from 'zod';
import { decisionErrors } from '#app/copy/moderation.ts';
import { qualityErrors } from '#app/copy/second-review.ts';
import { parseReasonCode } from '#app/domain/moderation/reason-codes.ts';
import { opinions } from '#app/domain/second-review/opinion.ts';
import { categories } from '#app/domain/second-review/category.ts';

/** In code points. */
export const MAX_GOLDEN = 4000;
export const MAX_GROUNDS = 1000;

/** One choice holds the action and its reason, as in the form of a decision. */
const verdict = z.string({ error: decisionErrors.verdict }).transform((value, context) => {
  const [actionName, codeName] = value.split(':');
  const action = opinions.find((known) => known === actionName);
  const reasonCode = parseReasonCode(codeName);
  if (action !== undefined && reasonCode !== null) return { action, reasonCode };
  context.addIssue({ code: 'custom', message: decisionErrors.verdict });
  return z.NEVER;
});

const words = (most: number, empty: string, tooLong: string) =>
  z
    .string({ error: empty })
    .trim()
    .min(1, empty)
    .refine((text) => Array.from(text).length <= most, { message: tooLong });

/** What the forms of a second review can ask for. */
export const reviewSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('give'), verdict }),
  z.object({ intent: z.literal('leave') }),
]);

/** What the forms of the quality page can ask for. */
export const qualitySchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('take') }),
  z.object({
    intent: z.literal('rate'),
    percent: z.coerce
      .number({ error: qualityErrors.percent })
      .min(2, qualityErrors.percent)
      .max(5, qualityErrors.percent),
  }),
]);

/** What the forms of the golden items can ask for. */
export const goldenSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('add'),
    category: z.enum(categories, { error: qualityErrors.category }),
    body: words(MAX_GOLDEN, qualityErrors.body, qualityErrors.tooLong(MAX_GOLDEN)),
    verdict,
    grounds: words(MAX_GROUNDS, qualityErrors.grounds, qualityErrors.tooLong(MAX_GROUNDS)),
  }),
  z.object({ intent: z.literal('retire'), id: z.uuid({ error: decisionErrors.form }) }),
]);
