import { z } from 'zod';
import { alertErrors } from '#app/copy/on-call.ts';
import { caseLevels } from '#app/domain/care/case.ts';
import { parseId, type ClosingId } from '#app/domain/shared/ids.ts';
import { outcomeCodes } from '#app/domain/crisis-response/alert.ts';

/** In code points. */
const MAX_NOTE = 4000;

const counted = z.coerce.number({ error: alertErrors.form }).int().min(0).max(2_000_000_000);
const note = z
  .string()
  .default('')
  .refine((text) => Array.from(text).length <= MAX_NOTE, { message: alertErrors.noteTooLong })
  .transform((text) => text.trim() || null);

/** Empty where it was said before, or is not asked for. Whether it must be there the domain says. */
const level = z.preprocess(
  (value) => (value === '' ? null : value),
  z.enum(caseLevels, { error: alertErrors.level }).nullable().default(null),
);
const closingId = z.string({ error: alertErrors.form }).transform((value, context) => {
  const id = parseId<ClosingId>(value);
  if (id === null) context.addIssue(alertErrors.form);
  return id ?? z.NEVER;
});

/** What the forms of an alert's page can ask for. */
export const alertSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('acknowledge') }),
    z.object({ intent: z.literal('still') }),
    z.object({ intent: z.literal('release'), version: counted }),
    z.object({ intent: z.literal('raise'), version: counted, firing: counted }),
    z.object({
      intent: z.literal('note'),
      note: note.refine((text) => text !== null, { message: alertErrors.noteEmpty }),
    }),
    z.object({
      intent: z.literal('close'),
      version: counted,
      outcome: z.enum(outcomeCodes, { error: alertErrors.outcome }),
      level,
      closingNote: note,
    }),
    z.object({
      intent: z.literal('confirm'),
      version: counted,
      closing: closingId,
      level,
      confirmNote: note,
    }),
    z.object({ intent: z.literal('withdraw'), closing: closingId }),
    z.object({
      intent: z.literal('alone'),
      version: counted,
      outcome: z.enum(outcomeCodes, { error: alertErrors.outcome }),
      level,
      reason: note.refine((text) => text !== null, { message: alertErrors.reason }),
    }),
  ],
  { error: alertErrors.form },
);
