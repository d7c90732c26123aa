import type { GroupId, MemberId } from '#app/domain/shared/ids.ts';
import type { Defaulted, Fixed, WrittenOnce } from '#db/schema/columns.ts';

export type GroupVisibility = 'public' | 'members' | 'invited';
export type GroupAudience = 'recovery' | 'mental_health' | 'family' | 'all';

export type TopicGroupTable = {
  id: Fixed<GroupId>;
  name: string;
  description: string;
  rules: Defaulted<string>;
  visibility: GroupVisibility;
  audience: GroupAudience;
  created_at: WrittenOnce<Date>;
  held_first_posts: Defaulted<number>;
};

export type GroupMembershipTable = {
  group_id: Fixed<GroupId>;
  member_id: Fixed<MemberId>;
  joined_at: WrittenOnce<Date>;
};

export type GroupModeratorTable = {
  group_id: Fixed<GroupId>;
  member_id: Fixed<MemberId>;
  appointed_at: WrittenOnce<Date>;
};

export type GroupInvitationTable = {
  group_id: Fixed<GroupId>;
  member_id: Fixed<MemberId>;
  invited_by: Fixed<MemberId>;
  invited_at: WrittenOnce<Date>;
};

export type GroupsTables = {
  topic_group: TopicGroupTable;
  group_membership: GroupMembershipTable;
  group_moderator: GroupModeratorTable;
  group_invitation: GroupInvitationTable;
};
