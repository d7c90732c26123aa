import { z } from 'zod';
import { decisionFields } from '#app/domain/moderation/decision-form.ts';
import { reportReasons } from '#app/domain/moderation/report-reason.ts';
import { decisionErrors, reportErrors } from '#app/copy/moderation.ts';

/** In code points. */
export const MAX_NOTE = 1000;

const words = (most: number, message: string) =>
  z
    .string()
    .default('')
    .refine((text) => Array.from(text).length <= most, { message });

/** A member's report of a post. */
export const reportSchema = z
  .object({
    reason: z.enum(reportReasons, { error: reportErrors.reason }),
    note: words(MAX_NOTE, reportErrors.note).transform((note) => note.trim() || null),
  })
  .refine(({ reason, note }) => reason !== 'something_else' || note !== null, {
    path: ['note'],
    error: reportErrors.noteNeeded,
  });

/** What the forms of an item can ask for. What a decision needs besides is for the domain to say. */
export const itemSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('claim') }),
  z.object({ intent: z.literal('release'), token: z.uuid({ error: decisionErrors.form }) }),
  z.object({
    intent: z.literal('decide'),
    ...decisionFields,
    /** Present when a template is to be put into the field, and nothing else done. */
    fill: z.string().optional(),
    template: z.string().default(''),
  }),
]);

/** What the forms of an item came to. */
export type ItemSubmission = z.output<typeof itemSchema>;
