import { z } from 'zod';
import { rulesWords } from '#app/copy/rules.ts';
import { COMMENT_DAYS, MAX_RULE, MAX_RULES } from '#app/domain/moderation/rules.ts';

/** In code points. */
const MAX_RULE_COMMENT = 2000;
const MAX_WHY = 1000;
/** More than any rules that could be proposed; what is over the limits is answered by the domain. */
const MAX_TEXT = MAX_RULE * MAX_RULES * 2;

/** New rules: one text with a rule a line for a group, one text for each reason for the site. */
export const proposeSchema = z.object({
  rules: z.string().max(MAX_TEXT, { error: rulesWords.problems.too_long }).default(''),
  texts: z.array(z.string().max(MAX_TEXT)).default([]),
  why: z
    .string()
    .default('')
    .transform((value) => value.trim())
    .refine((value) => Array.from(value).length <= MAX_WHY, { message: rulesWords.whyTooLong }),
  commentDays: z.coerce.number().int().catch(0).default(COMMENT_DAYS.usual),
});

const said = z
  .string()
  .default('')
  .transform((value) => value.trim())
  .refine((value) => value !== '', { message: rulesWords.commentProblems.empty })
  .refine((value) => Array.from(value).length <= MAX_RULE_COMMENT, {
    message: rulesWords.commentProblems.tooLong,
  });

/** What can be done on the page of a draft. */
export const rulesVersionSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('adopt'),
    /** A day in UTC; empty for at once. */
    from: z
      .union([z.literal(''), z.iso.date()], { error: rulesWords.dayProblems.form })
      .default('')
      .transform((day) => (day === '' ? null : new Date(`${day}T00:00:00Z`))),
  }),
  z.object({ intent: z.literal('withdraw') }),
  z.object({
    intent: z.literal('comment'),
    body: said,
    submissionKey: z.uuid({ error: rulesWords.form }),
  }),
  z.object({
    intent: z.literal('answer'),
    commentId: z.uuid({ error: rulesWords.form }),
    answer: said,
  }),
]);
