import type { GroupAudience, GroupVisibility } from '#app/domain/groups/group.ts';

export const visibilityLabels: Record<GroupVisibility, string> = {
  public: 'Open for everybody to read',
  members: 'Read by members',
  invited: 'By invitation',
};

export const audienceLabels: Record<GroupAudience, string> = {
  recovery: 'For people in recovery',
  mental_health: 'For mental health',
  family: 'For family and friends',
  all: 'For everybody',
};

export const directoryWords = {
  heading: 'Groups',
  lede: 'Each group has its own people, its own rules, and moderators who look after it.',
  ledeVisitor:
    'You can read open groups without an account. Other groups open up when you are signed in.',
  invitations: 'You are invited',
  own: 'Your groups',
  others: 'Groups to look into',
  othersVisitor: 'Open groups',
  empty: 'There are no groups yet.',
  emptyMore: 'Whoever looks after this place has not opened any.',
} as const;

export const groupWords = {
  place: 'Your place in this group',
  rules: 'What holds in this group',
  rulesMore: 'Former rules, and what may change',
  start: 'Start a conversation',
  join: 'Join this group',
  accept: 'Accept the invitation',
  decline: 'Decline',
  leave: 'Leave this group',
  leaveInvited:
    'Leaving a group by invitation means that you need a new invitation to come back. What you wrote stays there. You can take it back before, or later from your account.',
  invitedLede:
    'You are invited to this group. You can read what is written here once you have accepted.',
  youBelong: 'You are in this group.',
  youModerate: 'You moderate this group.',
  moderation: 'Open moderation',
  waiting: 'Waiting for a first answer',
  waitingMark: 'Nobody has answered yet',
  conversations: 'Conversations',
  by: 'from',
  lastWords: 'last words',
  earlier: 'Older conversations',
  newest: 'Back to the newest',
  empty: 'No conversation has begun here.',
  emptyMember: 'Yours could be the first.',
  emptyVisitor: 'When one begins, it stands here.',
  signIn: 'Sign in to write here',
  invite: 'Invite somebody',
  inviteLabel: 'Handle',
  inviteHint: 'As it stands beside their posts. They see the invitation in the list of groups.',
  inviteButton: 'Invite',
  invited: 'The invitation waits in their list of groups.',
  belongs: 'They are in this group already.',
  nobody: 'We know nobody of that handle. Please check how it is written.',
  inviteEmpty: 'Please write a handle.',
} as const;

export function memberCountWords(count: number): string {
  return count === 1 ? '1 person belongs' : `${count} people belong`;
}
