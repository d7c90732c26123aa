import { z } from 'zod';
import { cardVariants } from '#app/domain/support/card.ts';
import { concernKinds } from '#app/screening/screening.ts';

const yes = z.literal('yes').optional().catch(undefined);
const country = z.string().optional().catch(undefined);

/**
 * What a form with which somebody writes carries about the offer of support: so that it stays as it is
 * while they write, and is counted once. Nothing of it is stored, and nothing wrong in it stops a post.
 */
export const supportFields = {
  supportVariant: z.enum(cardVariants).optional().catch(undefined),
  /** The offer has been on the page. */
  supportShown: yes,
  /** What the writer put away; see put-away.ts. */
  supportAway: z.string().max(400).optional().catch(undefined),
  country,
};

/** Asks for the lines of a country that fit what the server said a draft speaks of. */
export const linesSchema = z.object({
  concerns: z
    .array(z.string())
    .default([])
    .transform((kinds) => concernKinds.filter((kind) => kinds.includes(kind))),
  country,
});

/** The field of `linesSchema` that may be sent several times. */
export const linesLists = ['concerns'] as const;

/** What the page itself saw happen. Whether a text was posted is counted where it is posted. */
export const cardEventSchema = z.object({
  variant: z.enum(cardVariants),
  event: z.enum(['shown', 'opened', 'line_chosen', 'plan_opened']),
});
