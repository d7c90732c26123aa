import { z } from 'zod';
import { drillErrors } from '#app/copy/on-call-drill.ts';
import { MOST_TEXTS_PER_TIER } from '#app/domain/drills/drill.ts';

const count = z
  .string({ error: drillErrors.count })
  .trim()
  .regex(/^\d$/, { error: drillErrors.count })
  .transform(Number)
  .pipe(z.number().max(MOST_TEXTS_PER_TIER, { error: drillErrors.count }));

/** Prepares a drill. */
export const prepareSchema = z
  .object({
    emergencies: count,
    urgents: count,
    told: z.enum(['yes', 'no'], { error: drillErrors.told }),
  })
  .refine(({ emergencies, urgents }) => emergencies + urgents > 0, {
    error: drillErrors.nothing,
    path: ['emergencies'],
  })
  .transform(({ told, ...counts }) => ({ ...counts, isTold: told === 'yes' }));

/** Starts a drill, or ends it. */
export const drillSchema = z.object({
  intent: z.enum(['start', 'finish'], { error: drillErrors.form }),
});
