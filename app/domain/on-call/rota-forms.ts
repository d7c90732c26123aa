import { z } from 'zod';
import { rotaErrors } from '#app/copy/rota.ts';

const MAX_NAME = 80;
/** The year 2191; later moments are no rota's. */
const LAST_MOMENT = 7_000_000_000_000;

const form = { error: rotaErrors.form };
const id = z.uuid({ error: rotaErrors.choose });
const version = z.coerce.number(form).int(form).min(1, form).max(2_000_000_000, form);
const moment = z.coerce.number(form).int(form).min(0, form).max(LAST_MOMENT, form);
const name = z
  .string(form)
  .trim()
  .min(1, { error: rotaErrors.name })
  .refine((text) => Array.from(text).length <= MAX_NAME, { message: rotaErrors.nameTooLong });
const zone = z.string(form).trim().max(64, { error: rotaErrors.zone });
const localTime = z.string(form).trim().max(32, { error: rotaErrors.time });
const optionalId = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text === '' ? null : text))
  .pipe(id.nullable());
const optionalTime = localTime
  .optional()
  .transform((text) => (text === undefined || text === '' ? null : text));

const rotationRule = {
  name,
  unit: z.enum(['hour', 'day', 'week', 'month'], form),
  length: z.coerce
    .number({ error: rotaErrors.length })
    .int({ error: rotaErrors.length })
    .min(1, { error: rotaErrors.length })
    .max(366, { error: rotaErrors.length }),
  anchor: localTime,
};

/** The form with which a schedule is made. */
export const newScheduleSchema = z.object({ name, zone, ownerId: id });

/** What the forms of a schedule's page can ask for. */
export const scheduleSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('change'), version, name, zone, ownerId: id }),
    z.object({ intent: z.literal('archive'), version }),
    z.object({ intent: z.literal('addRotation'), ...rotationRule }),
    z.object({ intent: z.literal('changeRotation'), rotationId: id, version, ...rotationRule }),
    z.object({ intent: z.literal('archiveRotation'), rotationId: id, version }),
    z.object({
      intent: z.enum(['join', 'leave', 'earlier']),
      rotationId: id,
      version,
      memberId: id,
      effectiveFrom: optionalTime,
    }),
    z.object({
      intent: z.literal('override'),
      rotationId: id,
      kind: z.enum(['replace', 'add', 'remove'], { error: rotaErrors.choose }),
      comesIn: optionalId,
      goesOut: optionalId,
      from: localTime,
      until: localTime,
    }),
    z.object({ intent: z.literal('cancelOverride'), overrideId: id }),
  ],
  form,
);

/** What the forms of a person's own shifts can ask for. */
export const shiftsSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('ready'), rotationId: id, start: moment }),
    z.object({ intent: z.literal('accept'), overrideId: id }),
    z.object({ intent: z.literal('decline'), overrideId: id }),
    z.object({ intent: z.literal('withdraw'), overrideId: id }),
    z.object({ intent: z.literal('takeOver'), rotationId: id, changesAt: moment, alertId: id }),
    z.object({ intent: z.literal('makeFeed') }),
    z.object({ intent: z.literal('endFeed') }),
  ],
  form,
);

/** Names one shift in an address. */
export const shiftRefSchema = z.object({ rotation: id, start: moment });

/** The form with which a shift is offered. `inReturn` is a rotation and a beginning, or empty. */
export const offerSchema = z.object({
  to: id,
  inReturn: z
    .string(form)
    .max(80, form)
    .transform((text, context) => {
      if (text === '') return null;
      const [rotation, start] = text.split('@');
      const ref = shiftRefSchema.safeParse({ rotation, start });
      if (ref.success) return ref.data;
      context.addIssue({ code: 'custom', message: rotaErrors.form });
      return z.NEVER;
    }),
});
