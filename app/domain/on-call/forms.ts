import { z } from 'zod';
import { contactErrors } from '#app/copy/contact.ts';
import { parseSubscription } from '#app/domain/on-call/channels/address.ts';
import { readTelephoneNumber } from '#app/domain/on-call/telephone-number.ts';

const id = z.uuid({ error: contactErrors.form });
const urgency = z.enum(['emergency', 'routine'], { error: contactErrors.form });

/** How long after the call a rule may be, in seconds. */
export const ruleTimes = [0, 30, 60, 120, 180, 300, 600, 900, 1800, 3600] as const;

const afterSeconds = z
  .string()
  .regex(/^\d{1,4}$/, { error: contactErrors.rule })
  .transform(Number)
  .pipe(z.number().max(3600, { error: contactErrors.rule }));

const number = z.string().transform((text, context) => {
  const read = readTelephoneNumber(text);
  if (read.ok) return read.number;
  context.addIssue({ code: 'custom', message: contactErrors.telephone[read.problem] });
  return z.NEVER;
});

const subscription = z
  .string()
  .max(4000)
  .transform((text, context) => {
    const read = parseSubscription(text);
    if (read !== null) return read;
    context.addIssue({ code: 'custom', message: contactErrors.subscription });
    return z.NEVER;
  });

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: contactErrors.time });

const zone = z.string().trim().max(60).refine(isZone, { error: contactErrors.zone });

/** Whether this machine knows the zone by this name. */
function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

export const ntfyServer = z
  .string()
  .trim()
  .max(300)
  .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), {
    error: contactErrors.server,
  })
  .transform((text) => new URL(text).origin);
export const ntfyTopic = z
  .string()
  .trim()
  .regex(/^[-_A-Za-z0-9]{1,64}$/, { error: contactErrors.topic });
export const ntfyToken = z
  .string({ error: contactErrors.tokenAgain })
  .trim()
  .regex(/^[\x21-\x7e]{0,200}$/, { error: contactErrors.token })
  .transform((text) => (text === '' ? null : text));

/** What the forms of the contact page can ask for. */
export const contactSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('add-email'),
      address: z
        .string()
        .trim()
        .max(254, { error: contactErrors.address })
        .pipe(z.email({ error: contactErrors.address })),
    }),
    z.object({
      intent: z.literal('add-phone'),
      number,
      phoneKind: z.enum(['sms', 'voice'], { error: contactErrors.phoneKind }),
    }),
    z.object({ intent: z.literal('add-push'), subscription }),
    z.object({
      intent: z.literal('add-ntfy'),
      server: ntfyServer,
      topic: ntfyTopic,
      token: ntfyToken,
    }),
    z.object({
      intent: z.literal('verify'),
      id,
      code: z
        .string()
        .transform((code) => code.replaceAll(/\s/g, ''))
        .refine((code) => /^\d{6}$/.test(code), { message: contactErrors.code }),
    }),
    z.object({ intent: z.literal('send'), id }),
    z.object({ intent: z.literal('prove'), id }),
    z.object({ intent: z.literal('remove'), id }),
    z.object({ intent: z.literal('rule-add'), urgency, method: id, afterSeconds }),
    z.object({ intent: z.literal('rule-remove'), urgency, method: id, afterSeconds }),
    z.object({ intent: z.literal('rules-usual'), urgency }),
    z
      .object({ intent: z.literal('quiet'), from: timeOfDay, until: timeOfDay, zone })
      .refine(({ from, until }) => from !== until, {
        path: ['until'],
        error: contactErrors.sameTimes,
      }),
    z.object({ intent: z.literal('quiet-end') }),
    z.object({ intent: z.literal('drill') }),
    z.object({ intent: z.literal('drill-reached') }),
  ],
  { error: contactErrors.form },
);
