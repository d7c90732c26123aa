import { z } from 'zod';
import { authorWords, bulkWords, placeWords } from '#app/copy/review-queue.ts';
import { decisionErrors } from '#app/copy/moderation.ts';
import { bulkActions, MAX_BULK, parseSeen } from '#app/domain/moderation/bulk.ts';
import { MAX_EXPLANATION } from '#app/domain/moderation/decision.ts';
import { parseReasonCode } from '#app/domain/moderation/reason-codes.ts';
import { SNOOZE_HOURS } from '#app/domain/moderation/review-item.ts';
import { skipReasons } from '#app/domain/moderation/skip-reason.ts';
import { takeOverReasons } from '#app/domain/moderation/take-over-reason.ts';

/** In code points. */
export const MAX_PASS_ON_NOTE = 1000;
export const MAX_MEMBER_NOTE = 2000;
/** For how many days a note counts; empty for until further notice. In the order in which it is offered. */
export const noteDays = ['', '7', '30', '90'] as const;

const words = (most: number, message: string) =>
  z
    .string()
    .default('')
    .transform((text) => text.trim())
    .refine((text) => Array.from(text).length <= most, { message });

/** What can be done with the place of an item in the queue. */
export const placeSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('skip'),
    reason: z
      .string()
      .default('')
      .transform((value) => skipReasons.find((known) => known === value) ?? null),
  }),
  z.object({ intent: z.literal('unskip') }),
  z.object({ intent: z.literal('undo'), decisionId: z.uuid({ error: placeWords.form }) }),
  z.object({
    intent: z.literal('snooze'),
    forHours: z.coerce.number({ error: placeWords.chooseHours }).transform((value, context) => {
      const known = SNOOZE_HOURS.find((hours) => hours === value);
      if (known !== undefined) return known;
      context.addIssue({ code: 'custom', message: placeWords.chooseHours });
      return z.NEVER;
    }),
  }),
  z.object({ intent: z.literal('unsnooze') }),
  z.object({
    intent: z.literal('escalate'),
    note: words(MAX_PASS_ON_NOTE, placeWords.noteTooLong).transform((note) => note || null),
  }),
  z.object({ intent: z.literal('take-back') }),
  z.object({
    intent: z.literal('take-over'),
    reason: z.enum(takeOverReasons, { error: placeWords.chooseReason }),
  }),
]);

/** A sign that the page of an item is open. */
export const lookSchema = z.object({ active: z.enum(['yes', 'no']).default('no') });

/** A note about a member. */
export const memberNoteSchema = z.object({
  body: words(MAX_MEMBER_NOTE, authorWords.tooLong).refine((text) => text !== '', {
    message: authorWords.empty,
  }),
  forDays: z
    .enum(noteDays)
    .default('')
    .transform((days) => (days === '' ? null : Number(days))),
  submissionKey: z.uuid({ error: placeWords.form }),
});

/** What was ticked in the list. */
export const bulkPreviewSchema = z.object({
  intent: z.literal('preview'),
  items: z.array(z.uuid()).min(1, bulkWords.nothingTicked).max(MAX_BULK, bulkWords.nothingTicked),
});

/** One decision about what was ticked. */
export const bulkAskSchema = z.object({
  intent: z.literal('ask'),
  submissionKey: z.uuid({ error: placeWords.form }),
  items: z
    .array(z.string())
    .min(1, bulkWords.nothingTicked)
    .max(MAX_BULK, bulkWords.nothingTicked)
    .transform((items) => items.flatMap((item) => parseSeen(item) ?? [])),
  verdict: z.string({ error: decisionErrors.verdict }).transform((value, context) => {
    const [actionName, codeName] = value.split(':');
    const action = bulkActions.find((known) => known === actionName);
    const reasonCode = parseReasonCode(codeName);
    if (action !== undefined && reasonCode !== null) return { action, reasonCode };
    context.addIssue({ code: 'custom', message: decisionErrors.verdict });
    return z.NEVER;
  }),
  explanation: words(MAX_EXPLANATION, decisionErrors.explanationTooLong),
});
