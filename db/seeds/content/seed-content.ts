import type { ContentNote } from '#app/domain/posts/content-note.ts';
import type { GroupAudience, GroupVisibility } from '#app/domain/groups/group.ts';

/** Who wrote it, hours after the conversation began, and the words in Markdown. */
export type SeedPost = readonly [author: string, hoursLater: number, source: string];

export type SeedThread = {
  group: string;
  title: string;
  daysAgo: number;
  notes?: readonly ContentNote[];
  posts: readonly SeedPost[];
};

export type SeedGroup = {
  key: string;
  name: string;
  description: string;
  rules: string;
  visibility: GroupVisibility;
  audience: GroupAudience;
};
