import { z } from 'zod';
import { jobErrors } from '#app/copy/lexicon-jobs.ts';

/** A back-test is the better the more it has seen; a re-screening is about people who are here now. */
export const DEFAULT_BACKTEST_DAYS = 30;
export const DEFAULT_RESCREENING_DAYS = 7;
const MAX_DAYS = 366;
export const DEFAULT_PAGES_WITHIN_HOURS = 24;
const MAX_PAGES_WITHIN_HOURS = 72;

const whole = (least: number, most: number, fallback: number, error: string) =>
  z
    .string()
    .default(String(fallback))
    .transform((typed) => typed.trim())
    .pipe(
      z
        .string()
        .regex(/^\d{1,4}$/, { error })
        .transform(Number),
    )
    .pipe(z.number().min(least, { error }).max(most, { error }));

const days = (fallback: number) => whole(1, MAX_DAYS, fallback, jobErrors.days);

/** Asks for a back-test of a draft. */
export const backtestSchema = z.object({ days: days(DEFAULT_BACKTEST_DAYS) });

/** Asks for re-screening by the version in force. */
export const rescreeningSchema = z.object({
  days: days(DEFAULT_RESCREENING_DAYS),
  pagesWithinHours: whole(
    0,
    MAX_PAGES_WITHIN_HOURS,
    DEFAULT_PAGES_WITHIN_HOURS,
    jobErrors.pagesWithinHours,
  ),
});

/** For how many days back precision can be asked for. */
export const precisionDays = [30, 90, 365] as const;
export type PrecisionDays = (typeof precisionDays)[number];

/** Reads the choice out of an address; 90 days for anything else. */
export function parsePrecisionDays(value: string | null): PrecisionDays {
  return precisionDays.find((known) => String(known) === value) ?? 90;
}

/** Reads a version's number out of an address. Null when it cannot be one. */
export function parseVersionNumber(value: string | undefined): number | null {
  return value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
}
