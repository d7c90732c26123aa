import { z } from 'zod';

/** Of what a back-test found, the part on which publishing depends. */
const resultSchema = z.object({
  sentences: z.object({ newlyWrong: z.number().int().nonnegative() }),
});

/** How many of the project's labelled sentences a draft judges wrongly that are right now. Null when it does not say. */
export function newlyWrongIn(result: unknown): number | null {
  const parsed = resultSchema.safeParse(result);
  return parsed.success ? parsed.data.sentences.newlyWrong : null;
}
