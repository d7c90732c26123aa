import { z } from 'zod';
import { lexiconErrors } from '#app/copy/lexicon.ts';
import { contextField } from '#app/domain/lexicon/context-field.ts';
import type { LexiconEntry } from '#app/domain/lexicon/lexicon-content.ts';
import { lengthInCodePoints, MAX_POST } from '#app/domain/posts/written-text.ts';
import type { ContextTiers } from '#app/screening/lexicon.ts';
import { abouts, contextNames, languages, marks, roles } from '#app/screening/parse-lexicon.ts';
import { concernKinds, tiers } from '#app/screening/screening.ts';

/** In code points. */
const MIN_REASON = 10;
const MAX_REASON = 1000;
const MAX_TITLE = 120;
const MAX_PATTERNS = 200;
/** The longest of the release's own have some twelve hundred characters. */
const MAX_PATTERN = 1500;

const NEW_ID = /^[a-z][a-z0-9-]{2,59}$/;
/** Addresses and rules have these names already. */
export const reservedIds: readonly string[] = ['new', 'lexicon'];

const between = (least: number, most: number, message: string) =>
  z
    .string({ error: message })
    .trim()
    .refine((text) => lengthInCodePoints(text) >= least && lengthInCodePoints(text) <= most, {
      message,
    });

const reason = between(MIN_REASON, MAX_REASON, lexiconErrors.reason);
const title = between(3, MAX_TITLE, lexiconErrors.title);
const counted = z.coerce
  .number({ error: lexiconErrors.form })
  .int({ error: lexiconErrors.form })
  .min(1, { error: lexiconErrors.form })
  .max(2_000_000_000, { error: lexiconErrors.form });
const digest = z.string().regex(/^[0-9a-f]{64}$/, { error: lexiconErrors.form });
const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, { error: lexiconErrors.choose });

/** Opening a draft. With an entry's id it leads to the form of that entry. */
export const openDraftSchema = z.object({
  title,
  basis: z.enum(['in_force', 'release'], { error: lexiconErrors.form }).default('in_force'),
  entryId: z.string().max(MAX_PATTERN).default(''),
  /** Made with the form. */
  draftId: z.string().default(''),
});

const text = z
  .string({ error: lexiconErrors.noText })
  .refine((typed) => typed.trim() !== '', { message: lexiconErrors.noText })
  .refine((typed) => lengthInCodePoints(typed) <= MAX_POST, { message: lexiconErrors.text });

/** What the forms on the page of a draft can ask for. */
export const draftSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('try'), text }),
    z.object({ intent: z.literal('takeBack'), version: counted, entryId: z.string() }),
    z.object({ intent: z.literal('discard'), version: counted }),
    z.object({
      intent: z.literal('publish'),
      version: counted,
      acceptsWrong: z.coerce.number({ error: lexiconErrors.form }).int().min(0).default(0),
    }),
  ],
  { error: lexiconErrors.form },
);

/** The same without a page: what the script sends while somebody types. */
export const trySchema = z.object({ text, draftId: z.string().default('') });

/** Bringing in what a file changes, once somebody has seen what that is. */
export const bringInSchema = z.object({
  version: counted,
  packed: z.string({ error: lexiconErrors.form }).min(1, { error: lexiconErrors.form }),
  reason,
});

/** Going back to a version. */
export const rollBackSchema = z.object({ inForce: counted, reason });

const patterns = z.string({ error: lexiconErrors.patterns }).transform((typed, context) => {
  // Blanks at the ends and in a row do not matter.
  const lines = typed.split('\n').map((line) => line.trim().replaceAll(/\s+/g, ' '));
  const found = [...new Set(lines.filter((line) => line !== ''))];
  const refuse = (message: string) => context.addIssue({ code: 'custom', message });
  if (found.length === 0) refuse(lexiconErrors.patterns);
  if (found.length > MAX_PATTERNS) refuse(lexiconErrors.patternTooMany);
  if (found.some((line) => lengthInCodePoints(line) > MAX_PATTERN)) {
    refuse(lexiconErrors.patternTooLong);
  }
  return found;
});

const seen = { version: counted, formerDigest: digest };
const language = oneOf(languages);

const tierOrAsIs = z.enum(['', ...tiers], { error: lexiconErrors.choose }).default('');

// The fields for contexts come in the loose part: there is one for each name.
const signalSchema = z
  .looseObject({
    intent: z.literal('signal'),
    ...seen,
    id: z.string({ error: lexiconErrors.id }),
    language,
    patterns,
    role: oneOf(roles),
    concern: oneOf(concernKinds),
    tier: oneOf(tiers),
    about: oneOf(abouts),
    reason,
  })
  .transform((fields, context) => {
    const contexts: ContextTiers = {};
    for (const name of contextNames) {
      const field = contextField(name);
      const chosen = tierOrAsIs.safeParse(fields[field]);
      if (!chosen.success) {
        context.addIssue({ code: 'custom', path: [field], message: lexiconErrors.choose });
      } else if (chosen.data !== '') contexts[name] = chosen.data;
    }
    const { intent, version, formerDigest, id, role, concern, tier, about } = fields;
    const entry: LexiconEntry = {
      id,
      language: fields.language,
      patterns: fields.patterns,
      role,
      concern,
      tier,
      about,
      contexts,
    };
    return { intent, version, formerDigest, reason: fields.reason, entry };
  });

const markerSchema = z
  .object({
    intent: z.literal('marker'),
    ...seen,
    id: z.string({ error: lexiconErrors.id }),
    language,
    patterns,
    marks: oneOf(marks),
    reason,
  })
  .transform(({ intent, version, formerDigest, reason: why, ...fields }) => {
    const entry: LexiconEntry = fields;
    return { intent, version, formerDigest, reason: why, entry };
  });

const retireSchema = z.object({ intent: z.literal('retire'), ...seen, retireReason: reason });

const bringBackSchema = z.object({ intent: z.literal('bringBack'), ...seen, backReason: reason });

/** What the form of an entry can ask for: how a signal or a marker is to be, that it is to go, or to come back. */
export const entrySchema = z.discriminatedUnion(
  'intent',
  [signalSchema, markerSchema, retireSchema, bringBackSchema],
  { error: lexiconErrors.form },
);

/** What is wrong with the id of a new entry, or null. */
export function problemOfNewId(id: string): string | null {
  return NEW_ID.test(id) && !reservedIds.includes(id) ? null : lexiconErrors.id;
}
