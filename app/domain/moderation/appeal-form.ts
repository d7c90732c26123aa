import { z } from 'zod';
import { appealWords, ownAppealWords } from '#app/copy/appeals.ts';
import { appealOutcomes, MAX_APPEAL, MAX_APPEAL_NOTE } from '#app/domain/moderation/appeal.ts';
import { MAX_EXPLANATION } from '#app/domain/moderation/decision.ts';
import { amendmentFields } from '#app/domain/moderation/decision-form.ts';

const text = (most: number, problems: { empty: string; tooLong: string }) =>
  z
    .string()
    .default('')
    .transform((value) => value.trim())
    .refine((value) => value !== '', { message: problems.empty })
    .refine((value) => Array.from(value).length <= most, { message: problems.tooLong });

/** A member's appeal. */
export const lodgeSchema = z.object({ body: text(MAX_APPEAL, ownAppealWords.problems) });

const key = z.uuid({ error: appealWords.problems.form });

/** The forms of an appeal for those who answer it. */
export const appealSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('note'),
    note: text(MAX_APPEAL_NOTE, {
      empty: appealWords.problems.note,
      tooLong: appealWords.problems.noteTooLong,
    }),
    submissionKey: key,
  }),
  z.object({
    intent: z.literal('answer'),
    version: z.coerce.number({ error: appealWords.problems.form }).int().min(1).max(1_000_000),
    submissionKey: key,
    outcome: z.enum(appealOutcomes, { error: appealWords.problems.outcome }),
    answer: text(MAX_EXPLANATION, {
      empty: appealWords.problems.answer,
      tooLong: appealWords.problems.answerTooLong,
    }),
    ...amendmentFields,
  }),
]);
