import { z } from 'zod';
import { fields, joinWords } from '#app/copy/account.ts';

const given = (message: string) => z.string({ error: message }).min(1, message);
const ticked = (message: string) => z.literal('yes', { error: message });

/** The join form. Whether handle and password can be used is for the use case to say, in one place. */
export const joinForm = z.object({
  handle: z.string().default(''),
  password: z.string().default(''),
  adult: ticked(joinWords.adultMissing),
  consent: ticked(joinWords.consentMissing),
  to: z.string().optional(),
});

/**
 * The sign-in form, and any form of words that a lost session sent here instead: that one has another
 * intent or none.
 */
export const signInForm = z.object({
  intent: z.string().optional(),
  handle: z.string().optional(),
  password: z.string().optional(),
  to: z.string().optional(),
  place: z.string().optional(),
  title: z.string().optional(),
  source: z.string().optional(),
  contentNotes: z.array(z.string()),
  // Which form the words come from: see domain/posts/form-save.ts.
  draftForm: z.string().optional(),
  draftSave: z.string().optional(),
  draftBase: z.string().optional(),
});

export const resetForm = z.object({
  handle: given(fields.handleMissing),
  recoveryCode: given(fields.recoveryCodeMissing),
  newPassword: z.string().default(''),
});

export const passwordForm = z.object({
  presentPassword: given(fields.passwordMissing),
  newPassword: z.string().default(''),
});

export const codesForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('renew'), password: given(fields.passwordMissing) }),
  z.object({ intent: z.literal('kept'), to: z.string().optional() }),
]);

export const sessionsForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('end'), session: z.string() }),
  z.object({ intent: z.literal('endOthers') }),
]);

export const signOutForm = z.object({ everywhere: z.string().optional() });
