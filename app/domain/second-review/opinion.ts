import { decisionActions } from '#app/domain/moderation/reason-codes.ts';

/**
 * What a second person can say of a text. Putting it back is not among it: that it was hidden would tell
 * of a decision, and about the words it says the same as leaving them.
 */
export const opinions = decisionActions.filter((action) => action !== 'restore');
