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

const reactionLabels: Record<ReactionKind, string> = {
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
    'A program looks through every post for signs that somebody is in danger, and shows those to trained people. What it sees in a draft it tells you alone.',
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
  beside:
    'You wrote something else here, perhaps in another window. Both texts are kept, each for itself.',
  besideLink: 'See your drafts (in a new tab)',
  gone: 'This cannot be kept as a draft: you cannot write here any more. Please take a copy of it.',
  titleLabel: 'Title',
  titleHint:
    'A few words that tell others what it is about. They are read by everybody who sees the list.',
  fromDraft: 'These are the words you left here last time.',
  supportOffered:
    'Below the buttons there is an offer of somebody to talk to. You can go on writing, and post as always.',
  helpNow: 'Talk to someone now',
  notTaken:
    'Your words could not be sent just now. They are all still here. Try again in a moment.',
  notPreviewed:
    'This could not be shown just now. Your words are still here. Try again in a moment.',
  tooManyPreviews:
    'That was asked for very often just now. Nothing is lost: try again in a minute.',
  notSent:
    'There is no connection, so nothing was sent. Your words are still here. Try again in a moment.',
} as const;

export function postCountWords(count: number): string {
  return count === 1 ? '1 post' : `${count} posts`;
}

/** "Me too 3"; the label alone when nobody gave it yet. */
export function reactionWords(kind: ReactionKind, count: number): string {
  return count > 0 ? `${reactionLabels[kind]} ${count}` : reactionLabels[kind];
}
