/** Who may read what is written in a group. */
export const groupVisibilities = ['public', 'members', 'invited'] as const;
export type GroupVisibility = (typeof groupVisibilities)[number];

/** Whom a group is for. */
export const groupAudiences = ['recovery', 'mental_health', 'family', 'all'] as const;
export type GroupAudience = (typeof groupAudiences)[number];
