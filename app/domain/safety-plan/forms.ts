import { z } from 'zod';
import { tooLong } from '#app/copy/posting.ts';
import { MAX_PART } from '#app/domain/safety-plan/safety-plan.ts';
import { lengthInCodePoints } from '#app/domain/posts/written-text.ts';

const part = z
  .string()
  .default('')
  .superRefine((text, context) => {
    const over = lengthInCodePoints(text) - MAX_PART;
    if (over > 0) context.addIssue({ code: 'custom', message: tooLong(over, MAX_PART) });
  });

/** A safety plan as it is sent, or the wish to delete it. `version` is of the plan that the form showed. */
export const safetyPlanSchema = z.object({
  intent: z.enum(['save', 'delete']).catch('save'),
  version: z.coerce.number().int().min(0).max(1_000_000_000).catch(0),
  warningSigns: part,
  alone: part,
  distraction: part,
  people: part,
  professionals: part,
  safer: part,
});
