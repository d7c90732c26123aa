import { z } from 'zod';
import { retentionErrors } from '#app/copy/accountability.ts';

/**
 * What expires, and after which end its time begins: `review` with the end of a review item, `alert` with
 * the end of an alert, `care` with the end of a case.
 */
export const retentionKinds = ['review', 'alert', 'care'] as const;
export type RetentionKind = (typeof retentionKinds)[number];

/** Days, unless a safety lead chose others. Appeals may be made for 30 days, and courts ask later still. */
export const usualDays: Record<RetentionKind, number> = { review: 180, alert: 365, care: 730 };

/** The least leaves every appeal its time; the most is what anybody may have to prove something in. */
const LEAST_DAYS = 30;
const MOST_DAYS = 3650;

/** The form that sets how long something is kept. */
export const retentionSchema = z.object({
  kind: z.enum(retentionKinds, { error: retentionErrors.form }),
  days: z.coerce
    .number({ error: retentionErrors.days })
    .int(retentionErrors.days)
    .min(LEAST_DAYS, retentionErrors.days)
    .max(MOST_DAYS, retentionErrors.days),
});
