import type { GroupVisibility } from '#app/domain/groups/group.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';
import type { ReactionKind } from '#app/domain/posts/reaction.ts';

/** What a post may touch on, as readers see it before they open it. */
export const contentNoteLabels: Record<ContentNote, string> = {
  suicide: 'suicide',
  self_harm: 'self-harm',
  substance_use: 'drink or drugs',
  overdose: 'overdose',
  eating: 'eating and weight',
  abuse: 'abuse or violence',
  sexual_violence: 'sexual violence',
  grief: 'death and grief',
  medical: 'illness and treatment',
};

export const reactionLabels: Record<ReactionKind, string> = {
  hear_you: 'I hear you',
  me_too: 'Me too',
  strength: 'Sending strength',
  proud: 'Proud of you',
  thanks: 'Thank you',
};

/** Who can read what is written in a group; said before and after posting. */
export const whoReads: Record<GroupVisibility, string> = {
  public: 'Everybody can read this, also without an account.',
  members: 'Everybody who is signed in can read this.',
  invited: 'Only the people in this group can read this.',
};

export const threadWords = {
  noTitle: 'A conversation',
  posts: 'Posts',
  startedIn: 'In',
  earlier: 'Earlier posts',
  later: 'Later posts',
  edited: 'edited',
  withdrawn: 'The author took this post back.',
  hidden: 'Moderators took this post out of view.',
  hiddenOwn: 'Moderators took your post out of view. The reasons are on your page.',
  readReasons: 'Read the reasons',
  openReview: 'Hidden. Open it in moderation',
  edit: 'Edit',
  takeBack: 'Take back',
  history: 'Earlier wordings',
  report: 'Report',
  support: 'Send support',
  reactionFailed: 'That did not reach us. Please try again in a moment.',
  signInToReply: 'Sign in to reply',
  join: 'Join',
  visitorNote: 'You need a handle and a password to reply, no name and no e-mail.',
  replyHeading: 'Your reply',
  replyLabel: 'What would you like to say?',
  replyButton: 'Post reply',
} as const;

export const composerWords = {
  markdownHint:
    'A blank line makes a paragraph. *Stars* lean a word, **two stars** make it strong.',
  screened:
    'A program looks through every post for signs that somebody is in danger, and calls a person who can help.',
  notesLegend: 'What does it touch on?',
  notesHint:
    'Your post is then folded, and readers open it when they can. You may leave this empty.',
  preview: 'See how it looks',
  previewHeading: 'This is how it will look',
  saving: 'Keeping your words…',
  saved: 'Your words are kept as a draft on your account.',
  offline: 'No connection. Your words are still here; keeping them is tried again by itself.',
  unsaved: 'The draft could not be kept just now. It is tried again by itself.',
  signedOut:
    'You are signed out, so the draft cannot be kept. Your words are still here. Sign in in another tab, then go on writing.',
  tooLong: 'This is too long to be kept as a draft. Please take a copy of it.',
  fromDraft: 'These are the words you left here last time.',
  notSent:
    'There is no connection, so nothing was sent. Your words are still here. Try again in a moment.',
} as const;

export const supportWords = {
  heading: 'How are you, right now?',
  says: 'What you wrote sounds heavy. Your post is up, and nothing about it changes. If you would like to talk to somebody, this is who is there.',
  talk: 'Talk to someone now',
  country: 'Numbers where you are',
  choose: 'Choose a country',
  show: 'Show numbers',
  onlyYou: 'Only you see this, and it is not kept.',
} as const;

export const startWords = {
  heading: 'Start a conversation',
  in: 'In',
  titleLabel: 'Title',
  titleHint:
    'A few words that tell others what it is about. They are read by everybody who sees the list.',
  label: 'What is on your mind?',
  button: 'Post',
} as const;

export const editWords = {
  heading: 'Edit your post',
  button: 'Save',
  keptNote:
    'The earlier wording is kept. You and the moderators of the group can read it, nobody else.',
  staleHeading: 'This post was changed in another window',
  stale: 'Below is what you typed here. Save it to put it in the place of what stands now:',
} as const;

export const withdrawWords = {
  heading: 'Take this post back?',
  says: 'Nobody in the group can read it any more. A line stays in its place that says you took it back. This cannot be undone.',
  opening: 'Since it opens the conversation, the title goes as well. Replies of others stay.',
  staff: 'If somebody on the team has already seen it, they may still ask how you are.',
  button: 'Take it back',
  keep: 'Leave it as it is',
} as const;

export const historyWords = {
  heading: 'How this post was worded',
  lede: 'The newest wording stands first. Only the author and the moderators of the group can see this page.',
  current: 'As it stands now',
  before: 'Before',
  back: 'Back to the conversation',
} as const;

export const textProblems = {
  empty: 'There are no words here yet.',
  emptyTitle: 'Please give it a title.',
  lineBreak: 'A title stands on one line.',
  unstorable: 'This text held a character that cannot be stored. Please look it over.',
  notes: 'Please choose from the list.',
  stale: 'This was changed meanwhile.',
} as const;

export function tooLong(over: number, limit: number): string {
  const signs = over === 1 ? 'character' : 'characters';
  return `This is ${over} ${signs} over the ${limit} that fit. Your words are all still here.`;
}

export function tooFast(minutes: number): string {
  return `You have posted a lot in a short time. Nothing is lost: try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`;
}

export function postedWords(number: number): string {
  return number === 1 ? 'Your post is up.' : 'Your reply is posted.';
}

/** Said only when it is known. It describes the last month and promises nothing. */
export function usualAnswer(minutes: number): string {
  return `In this group a first answer usually takes about ${lengthOfTime(minutes)}.`;
}

function lengthOfTime(minutes: number): string {
  if (minutes < 2) return 'a minute';
  if (minutes < 50) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  if (hours <= 1) return 'an hour';
  if (hours < 40) return `${hours} hours`;
  return `${Math.round(hours / 24)} days`;
}

export function postCountWords(count: number): string {
  return count === 1 ? '1 post' : `${count} posts`;
}

/** "Me too 3"; the label alone when nobody gave it yet. */
export function reactionWords(kind: ReactionKind, count: number): string {
  return count > 0 ? `${reactionLabels[kind]} ${count}` : reactionLabels[kind];
}
