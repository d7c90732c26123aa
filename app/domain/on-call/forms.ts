import { z } from 'zod';
import { contactErrors } from '#app/copy/on-call.ts';

const id = z.uuid({ error: contactErrors.form });

/** What the forms of the contact page can ask for. */
export const contactSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('add'),
      address: z
        .string()
        .trim()
        .max(254, { error: contactErrors.address })
        .pipe(z.email({ error: contactErrors.address })),
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
    z.object({ intent: z.literal('remove'), id }),
  ],
  { error: contactErrors.form },
);
