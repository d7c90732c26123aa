import { z } from 'zod';
import { helplineKinds } from '#app/domain/helplines/kinds.ts';

const kind = z.enum(helplineKinds);

// As dialled from inside the country. A leading + stands for the international form.
const dial = z.string().regex(/^\+?[0-9]{2,15}$/);

const helpline = z.strictObject({
  /** Unique in the whole directory, beginning with the country. */
  id: z.string().regex(/^[a-z]{2}-[a-z0-9-]+$/),
  kinds: z.array(kind).min(1),
  name: z.string().min(1),
  /** One or two sentences: who answers, about what. */
  purpose: z.string().min(1),
  phone: z.strictObject({ display: z.string().min(2), dial }).nullable(),
  /** `text` is the word that has to be sent, where one has to. */
  sms: z
    .strictObject({ display: z.string().min(2), number: dial, text: z.string().nullable() })
    .nullable(),
  /** Empty where we are not sure. */
  hours: z.string().nullable(),
  languages: z.array(z.string().min(1)),
  cost: z.string().nullable(),
  source: z.url({ protocol: /^https$/ }),
  /** The day on which somebody called or wrote to the line and found it right. Null: nobody has yet. */
  verifiedOn: z.iso.date().nullable(),
});

const country = z.strictObject({
  /** ISO 3166-1 alpha-2. */
  code: z.string().regex(/^[A-Z]{2}$/),
  name: z.string().min(1),
  localName: z.string().min(1),
  lines: z.array(helpline).min(1),
  /** Where a country has no line of a kind that we are sure of: the line to use, and why. */
  instead: z.array(z.strictObject({ kind, line: z.string(), reason: z.string().min(1) })),
});

/** The shape of the data file. */
export const directorySchema = z.strictObject({ countries: z.array(country).min(1) });

export type Helpline = z.infer<typeof helpline>;
export type HelplineCountry = z.infer<typeof country>;
