export const startWords = {
  heading: 'Start a conversation',
  in: 'In',
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

export const giveSupportWords = {
  heading: 'Send support',
  lede: 'They see how many people felt with them, not who. Press again to take it back.',
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

export const postingProblems = {
  postedBefore:
    'This was posted already with the words that stood here first. What you changed since then is not posted yet: it stands below. You can post it as well, or edit your first post instead.',
} as const;

export function tooLong(over: number, limit: number): string {
  const signs = over === 1 ? 'character' : 'characters';
  return `This is ${over} ${signs} over the ${limit} that fit. Your words are all still here.`;
}

export function tooFast(minutes: number): string {
  return `You have posted a lot in a short time. Nothing is lost: try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`;
}
