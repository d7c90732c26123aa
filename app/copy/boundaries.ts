import type { BoundaryStep, Veil } from '#app/domain/boundaries/boundary.ts';

/** Where words of others are folded for one reader. */
export const boundaryWords = {
  lines: {
    blocked: 'A post by somebody whom you have blocked.',
    // Says nothing of a block: whoever blocked somebody must not become known to them.
    withheld: 'This post is not shown here.',
    muted: 'A post by somebody whom you have muted.',
    muted_word: 'A post with a word that you have muted.',
  } satisfies Record<Veil, string>,
  undo: 'Your blocks',
  foldedTitle: 'A folded conversation',
  person: 'This person',
} as const;

/** The page about the author of a post. */
export const personWords = {
  heading: (handle: string) => `You and ${handle}`,
  lede: 'Nobody is told of anything that you choose here.',
  back: 'Back to the conversation',
  mute: 'Mute',
  muteSays: 'Their posts are folded for you. You can open each of them. For them nothing changes.',
  unmute: 'Stop muting',
  isMuted: 'You have muted this person.',
  block: 'Block',
  blockSays:
    'You do not see their posts, they do not see yours while they are signed in, and neither of you can react to the other. They are not told. In a group that everybody can read they can still read you without signing in.',
  unblock: 'Stop blocking',
  isBlocked: 'You have blocked this person.',
  staff:
    'What people on duty and moderators write is always shown: it may be meant to help. They read everything as before.',
  report: 'Tell staff how this person behaves',
  reportSays: 'When it is about more than one post, or about their name.',
  worry: 'I am worried about this person',
  worrySays: 'Staff look after it, quietly. Nobody is told that it was you.',
  done: {
    block: 'You have blocked this person.',
    unblock: 'You do not block this person any more.',
    mute: 'You have muted this person.',
    unmute: 'You do not mute this person any more.',
  } satisfies Record<BoundaryStep, string>,
  form: 'The form did not arrive in one piece. Please send it again.',
} as const;

/** The member's own page of all of it. */
export const blocksWords = {
  heading: 'What you do not want to meet',
  lede: 'Only you see this page. Nobody is told.',
  people: 'People you have blocked',
  muted: 'People you have muted',
  nobodyBlocked: 'You have blocked nobody.',
  nobodyMuted: 'You have muted nobody.',
  how: 'Under each post, “This person” leads to both.',
  words: 'Words you have muted',
  noWords: 'You have muted no words.',
  wordsSays:
    'Posts and titles with these words are folded for you. Other forms of an English word are found, too: “drink” finds “drinking”.',
  word: 'A word or a few words',
  wordHint: 'Up to five words together.',
  add: 'Mute it',
  remove: (word: string) => `Stop muting “${word}”`,
  unblock: (handle: string) => `Stop blocking ${handle}`,
  unmute: (handle: string) => `Stop muting ${handle}`,
  done: 'Done.',
} as const;

export const blocksErrors = {
  form: 'The form did not arrive in one piece. Please send it again.',
  word: 'Please write a word.',
  long: 'Please shorten this to 60 characters.',
  noWord: 'Please write one to five words, with letters or digits.',
  thereAlready: 'This word is in your list already, perhaps in another form.',
  full: 'Your list is full. Take a word off it first.',
} as const;
