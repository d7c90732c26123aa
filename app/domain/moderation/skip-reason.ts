import type { SkipReason } from '#db/schema/review-queue.ts';

/** Why somebody lets an item pass, if they want to say so, in the order in which it is offered. */
export const skipReasons: readonly SkipReason[] = ['not_today', 'too_close', 'know_them', 'unsure'];
