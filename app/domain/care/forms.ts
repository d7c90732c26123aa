import { z } from 'zod';
import { caseErrors, ownCareWords } from '#app/copy/care.ts';
import { caseLevels, communitySteps, emergencyActions } from '#app/domain/care/case.ts';
import {
  parseId,
  type CaseConsultId,
  type DebriefId,
  type EmergencyStepId,
  type FollowUpId,
  type MemberId,
} from '#app/domain/shared/ids.ts';

/** In code points. */
const MAX_TEXT = 4000;

const optional = z
  .string()
  .default('')
  .refine((text) => Array.from(text).length <= MAX_TEXT, { message: caseErrors.tooLong })
  .transform((text) => text.trim() || null);

const words = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .refine((text) => Array.from(text).length <= MAX_TEXT, { message: caseErrors.tooLong });

const counted = z.coerce.number({ error: caseErrors.form }).int().min(0).max(2_000_000_000);
const key = z.uuid({ error: caseErrors.form });

function idOf<T extends string>(parse: (value: unknown) => T | null, message: string) {
  return z.string({ error: message }).transform((value, context) => {
    const id = parse(value);
    if (id === null) context.addIssue(message);
    return id ?? z.NEVER;
  });
}

/** More than a week ago nobody remembers the minute. */
const MAX_MINUTES = 7 * 24 * 60;

/** What the forms on the page of a case can ask for. */
export const caseSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('write'), body: words(caseErrors.empty), submissionKey: key }),
    z
      .object({
        intent: z.literal('observe'),
        seen: optional,
        asked: optional,
        said: optional,
        reached: z.literal('yes').optional(),
      })
      .refine(
        ({ seen, asked, said, reached }) =>
          reached !== undefined || [seen, asked, said].some((text) => text !== null),
        { path: ['seen'], error: caseErrors.observation },
      ),
    z.object({
      intent: z.literal('level'),
      moment: z.enum(['before', 'after'], { error: caseErrors.form }),
      level: z.enum(caseLevels, { error: caseErrors.level }),
      reason: words(caseErrors.reason),
    }),
    z.object({ intent: z.literal('ask'), question: words(caseErrors.empty) }),
    z.object({
      intent: z.literal('answer'),
      consult: idOf(parseId<CaseConsultId>, caseErrors.form),
      answer: words(caseErrors.empty),
    }),
    z.object({ intent: z.literal('propose'), grounds: words(caseErrors.empty) }),
    z.object({
      intent: z.literal('confirm'),
      step: idOf(parseId<EmergencyStepId>, caseErrors.form),
    }),
    z.object({
      intent: z.literal('record'),
      step: idOf(parseId<EmergencyStepId>, caseErrors.form),
      action: z.enum(emergencyActions, { error: caseErrors.action }),
      minutes: z
        .string({ error: caseErrors.minutes })
        .regex(/^\d{1,5}$/, { error: caseErrors.minutes })
        .transform(Number)
        .refine((count) => count <= MAX_MINUTES, { message: caseErrors.minutes }),
      stepRecord: words(caseErrors.empty),
    }),
    z.object({
      intent: z.literal('community'),
      community: z
        .array(z.enum(communitySteps, { error: caseErrors.community }))
        .min(1, { error: caseErrors.community }),
    }),
    z.object({
      intent: z.literal('claim'),
      followUp: idOf(parseId<FollowUpId>, caseErrors.form),
    }),
    z.object({
      intent: z.literal('settle'),
      followUp: idOf(parseId<FollowUpId>, caseErrors.form),
      result: z.enum(['done', 'missed'], { error: caseErrors.result }),
      settleNote: words(caseErrors.empty),
    }),
    z.object({
      intent: z.literal('offer'),
      to: idOf(parseId<MemberId>, caseErrors.colleague),
      handoverWords: words(caseErrors.empty),
    }),
    z.object({ intent: z.literal('accept') }),
    z.object({ intent: z.literal('take'), version: counted }),
    z.object({ intent: z.literal('close'), version: counted, closingNote: optional }),
  ],
  { error: caseErrors.form },
);

export type CaseForm = z.output<typeof caseSchema>;

/** What a member can do on the page of their own case. */
export const ownCareSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('write'),
      body: words(ownCareWords.empty),
      submissionKey: key,
    }),
    z.object({
      intent: z.literal('decline'),
      followUp: idOf(parseId<FollowUpId>, caseErrors.form),
    }),
    z.object({ intent: z.literal('quiet') }),
  ],
  { error: caseErrors.form },
);

/** How a debrief ends. */
export const debriefSchema = z.object({
  debrief: idOf(parseId<DebriefId>, caseErrors.form),
  result: z.enum(['done', 'dismissed'], { error: caseErrors.form }),
});
