import { z } from 'zod';
import { riskErrors } from '#app/copy/accountability.ts';

/** In code points. */
export const MAX_TITLE = 120;
export const MAX_RISK_TEXT = 4000;
export const MAX_OWNER = 80;

const words = (most: number, empty: string) =>
  z
    .string({ error: empty })
    .trim()
    .min(1, empty)
    .refine((text) => Array.from(text).length <= most, { message: riskErrors.tooLong(most) });

const grade = z.coerce
  .number({ error: riskErrors.grade })
  .int(riskErrors.grade)
  .min(1, riskErrors.grade)
  .max(5, riskErrors.grade);

/** What a risk is made of, as a form sends it. `version` is the one that was seen; 0 for a new risk. */
export const riskSchema = z.object({
  version: z.coerce.number({ error: riskErrors.form }).int().min(0).max(100_000),
  title: words(MAX_TITLE, riskErrors.title),
  description: words(MAX_RISK_TEXT, riskErrors.description),
  likelihood: grade,
  impact: grade,
  measures: words(MAX_RISK_TEXT, riskErrors.measures),
  owner: words(MAX_OWNER, riskErrors.owner),
  reviewOn: z
    .string({ error: riskErrors.reviewOn })
    .refine(isDay, { message: riskErrors.reviewOn }),
  retired: z.literal('yes').optional(),
});

function isDay(typed: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(typed)) return false;
  const at = Date.parse(`${typed}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === typed;
}

/** One version of a risk: what could happen, how likely and how bad, what is done, who answers for it. */
export type RiskContent = {
  title: string;
  description: string;
  likelihood: number;
  impact: number;
  measures: string;
  owner: string;
  /** A day, `YYYY-MM-DD`: by then somebody looks at it again. */
  reviewOn: string;
  isRetired: boolean;
};
