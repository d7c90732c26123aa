/** Who may read what is written in a group. */
export type GroupVisibility = 'public' | 'members' | 'invited';

/** Whom a group is for. */
export type GroupAudience = 'recovery' | 'mental_health' | 'family' | 'all';
