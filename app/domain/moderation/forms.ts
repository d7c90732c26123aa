import { z } from 'zod';
import { decisionFields } from '#app/domain/moderation/decision-form.ts';
import { urgencies } from '#app/domain/moderation/member-report.ts';
import { conductReasons, reportReasons } from '#app/domain/moderation/report-reason.ts';
import { decisionErrors, reportErrors } from '#app/copy/moderation.ts';
import { worryErrors } from '#app/copy/reporting.ts';

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

/** In code points: what somebody tells of another. */
export const MAX_TOLD = 3000;
/** In code points: a name as somebody remembers it. */
const MAX_NAME = 80;

const told = words(MAX_TOLD, worryErrors.long)
  .transform((body) => body.trim())
  .refine((body) => body !== '', { error: worryErrors.body });
const submissionKey = z.uuid({ error: worryErrors.form });

/** A worry about somebody. The name may be left empty, and may be wrong. */
export const worrySchema = z.object({
  urgency: z.enum(urgencies, { error: worryErrors.urgency }),
  name: words(MAX_NAME, worryErrors.name),
  body: told,
  submissionKey,
});

/** How the author of a post behaves. */
export const memberReportSchema = z.object({
  reason: z.enum(conductReasons, { error: reportErrors.reason }),
  body: told,
  submissionKey,
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
