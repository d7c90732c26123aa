/** How support is offered while somebody writes: one question before the lines, or the lines at once. */
export const cardVariants = ['card', 'list'] as const;
export type CardVariant = (typeof cardVariants)[number];

/** What is counted of an offer, at most once for one writing, and never with who or what. */
export const cardEvents = [
  'shown',
  'opened',
  'line_chosen',
  'plan_opened',
  'posted_after',
] as const;
export type CardEvent = (typeof cardEvents)[number];

/** What the form of a text carries about the offer beside it. Nothing of it is stored. */
export type SupportFields = {
  supportVariant?: CardVariant | undefined;
  supportShown?: 'yes' | undefined;
  supportAway?: string | undefined;
  country?: string | undefined;
};

/** What may get in the way of talking to somebody. */
export const barriers = ['wont_help', 'cope_alone', 'too_much_effort'] as const;
export type Barrier = (typeof barriers)[number];
