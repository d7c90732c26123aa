import type { ChangeAction } from '#app/domain/lexicon/lexicon-content.ts';
import type { BackgroundJobState, LexiconVersionKind } from '#db/schema/lexicon.ts';

const entries = (count: number) => (count === 1 ? 'one entry' : `${count} entries`);

/** The first page of the lexicon. */
export const lexiconWords = {
  heading: 'Lexicon',
  lede: 'The words that the screener knows. What it finds sets a priority; people judge.',
  back: 'Back to the lexicon',
  inForce: (number: number) => `Version ${number} is in force`,
  inVersion: (number: number) => `Version ${number}`,
  unusable: (used: number) =>
    `The screener cannot use this version. Texts are screened with ${used === 0 ? 'the lexicon that came with the software' : `version ${used}`}. Roll back to a version that works, and tell whoever runs this site.`,
  unreadable:
    'What is stored of this version cannot be read: it is damaged, or was made by another release of the software. Entries and drafts are shown again once a version is in force that can be read. Nothing of them is lost.',
  toUsable: (number: number) => `Go back to version ${number}`,
  whatIsWrong: 'What is wrong with it',
  since: 'since',
  size: (signals: number, markers: number) =>
    `${signals} entries that speak of danger, ${markers} that change how those are read.`,
  toVersion: 'What it changed, and rolling back',
  precision: 'How often each phrase was right',
  release: {
    heading: 'This release brings another lexicon',
    text: 'It came with the software and was reviewed like code. Entries that you have edited stay as they are; the rest is taken over. It is tried and published by two people, like any draft.',
    button: 'Take this release’s lexicon',
    title: 'Take over the lexicon of this release',
  },
  drafts: 'Drafts',
  noDrafts: 'Nobody is working on a new version.',
  draftLine: (changes: number) => (changes === 1 ? 'one change' : `${changes} changes`),
  by: 'by',
  changed: 'changed',
  open: 'Open a draft',
  title: 'What is it about?',
  titleHint: 'A few words for the history, such as: coded words heard this month.',
  openButton: 'Open a draft',
  search: 'Look for entries',
  text: 'Words or part of an id',
  textHint: 'Write them as a member would. Entries that know all of them come first.',
  language: 'Language',
  concern: 'Concern',
  tier: 'Tier',
  role: 'What it does',
  any: 'Any',
  markers: 'Changes how others are read',
  state: 'Where',
  states: { in_force: 'In force', retired: 'Retired' },
  retiredWith: (number: number) => `Retired with version ${number}`,
  find: 'Look',
  clear: 'Show all',
  found: (count: number) => (count === 0 ? 'Nothing found.' : `${entries(count)} found.`),
  shown: (from: number, to: number) => `${from} to ${to}`,
  history: 'Versions',
  older: 'Older versions',
  newer: 'Newest versions',
  touched: (count: number) => `${entries(count)} changed`,
  firstVersion: 'the first one',
  before: 'Before',
  after: 'After',
  discarded: 'The draft was given up. Nothing of it is in force.',
} as const;

export const versionKindWords: Record<LexiconVersionKind, string> = {
  release: 'Came with a release',
  edit: 'Edited here',
  rollback: 'Rolled back',
};

/** One entry. */
export const entryWords = {
  heading: 'Entry of the lexicon',
  id: 'Id',
  patterns: 'Patterns',
  role: 'What it does',
  concern: 'Concern',
  tier: 'Tier by itself',
  about: 'Whose danger',
  language: 'Language',
  marks: 'What it says of the words beside it',
  contexts: 'Otherwise',
  noContexts: 'The same in every context.',
  retired: 'This entry is not in the version in force.',
  history: 'History',
  noHistory: 'As it came with version 1.',
  olderHistory: 'Before that as it came with version 1, or not there at all.',
  gone: 'Retired',
  change: 'Change it in a draft',
  changeIn: (title: string) => `in “${title}”`,
  openAndChange: 'Open a new draft for it',
  bringBack: 'Bring it back in a draft',
  marker: 'Says of the words beside it:',
} as const;

export const changeActionWords: Record<ChangeAction, string> = {
  add: 'New',
  change: 'Changed',
  retire: 'Retired',
};

/** One draft. */
export const draftWords = {
  heading: 'Draft',
  opened: 'opened by',
  basis: {
    in_force: (number: number) => `Changes version ${number}, which is in force.`,
    release: (number: number) =>
      `Takes over this release’s lexicon, with what was edited here up to version ${number} kept.`,
  },
  ended: {
    published: 'This draft was published.',
    discarded: 'This draft was given up.',
  },
  changes: 'Changes',
  noChanges: 'Nothing is changed yet. Look for an entry in the lexicon, or add a new one.',
  addSignal: 'Add words that speak of danger',
  addMarker: 'Add words that change how others are read',
  find: 'Look for an entry to change',
  takeAway: 'Take this draft away as a file',
  bringIn: 'Bring in a file',
  shown: (from: number, to: number, all: number) => `${from} to ${to} of ${all}`,
  edit: 'Edit',
  takeBack: 'Take back',
  before: 'Before',
  after: 'After',
  conflict:
    'The version in force has changed this entry since. Edit it again over its present state, or take this back.',
  presentNow: 'In force now',
  fromRelease: (count: number) => `The release itself changes ${entries(count)}.`,
  fromReleaseMore: (shown: number) => `The first ${shown} of them:`,
  alsoParts: (parts: string) => `It also brings other ${parts}.`,
  saved: {
    entry: 'The change is in the draft. Nothing is in force before it is published.',
    back: 'The change was taken back.',
    file: 'What the file changes is in the draft. Nothing is in force before it is published.',
  },
  publish: 'Publish',
  publishHint: 'In force within seconds, for everything that is written from then on.',
  publishButton: (number: number) => `Publish as version ${number}`,
  missing: 'Before it can be published:',
  needs: {
    ownWork: 'Somebody else has to publish it: you have a part in this draft.',
    nothing: 'It has to change something.',
    backtest: 'It needs a finished back-test of exactly these changes.',
    conflicts: 'The changes in conflict have to be edited again or taken back.',
  },
  acceptsLegend: 'What gets worse',
  accepts: (count: number) =>
    count === 1
      ? 'One of our own labelled sentences is judged wrongly after this. I have looked at it and accept it.'
      : `${count} of our own labelled sentences are judged wrongly after this. I have looked at them and accept it.`,
  discard: 'Give this draft up',
  discardHint: 'Its changes stay readable here, and nothing of it comes in force.',
  discardButton: 'Give it up',
} as const;

/** The part of a draft's page about its back-test. */
export const draftBacktestWords = {
  heading: 'Back-test',
  hint: 'Judges past texts and our own labelled sentences with this draft and with the version in force, and shows what would change.',
  none: 'There is none yet.',
  state: {
    waiting: 'It waits to begin.',
    running: 'It is under way.',
    done: 'It is finished.',
    failed: 'It could not be finished.',
    stopped: 'It was stopped.',
  } satisfies Record<BackgroundJobState, string>,
  progress: (done: number, total: number) => `${done} of ${total} texts`,
  outdated: 'The draft or the version in force has changed since. Publishing needs a new one.',
  open: 'Open the back-test',
  days: 'Days to look back',
  button: 'Back-test this draft',
} as const;

/** The part of a version's page about screening again. */
export const rescreeningWords = {
  heading: 'Screen recent texts again',
  hint: 'New texts are screened with the version in force anyway. This reads those of the last days once more.',
  days: 'Days to look back',
  pages: 'Page nobody for texts older than so many hours',
  pagesHint: 'Older ones only reach the moderators’ queue.',
  button: 'Screen again',
  state: {
    waiting: 'It waits to begin.',
    running: 'It is under way.',
    done: 'It is finished.',
    failed: 'It could not be finished.',
    stopped: 'It was stopped.',
  } satisfies Record<BackgroundJobState, string>,
  progress: (done: number, total: number) => `${done} of ${total} texts`,
  open: 'Open the screening again',
} as const;

/** Trying a text. */
export const tryWords = {
  heading: 'Try it on a text',
  hint: 'The text is kept nowhere. Please do not paste what would show who somebody is.',
  label: 'A text',
  button: 'Try it',
  slow: 'The draft is being made ready. After a change this takes some seconds.',
  failed: 'This could not be judged just now. The button below the text still works.',
  inForce: (number: number) => `Version ${number}, in force`,
  unread: 'The lexicon of this release',
  draft: 'This draft',
  nothing: 'Nothing found.',
  refused: 'The screener cannot work with this draft yet:',
  same: 'Both judge it the same.',
  differs: (inForce: string, draft: string) =>
    `They judge it differently. In force: ${inForce}. Draft: ${draft}.`,
  rules: 'Found by',
} as const;

/** The form of one entry. */
export const editWords = {
  heading: {
    add: 'New entry',
    change: 'Change an entry',
    bringBack: 'Bring an entry back',
  },
  back: 'Back to the draft',
  id: 'Id',
  idHint: 'Small letters, digits and hyphens. It stays as it is: findings name it.',
  language: 'Language',
  patterns: 'Patterns, one on each line',
  patternsHint:
    'Words as they are written. word~ for all its forms, (a|b c) for alternatives, word? for what may be missing, *2 for up to two words of any kind, # for a number, @class for a word class.',
  classes: 'Word classes',
  role: 'What it does',
  roleHint: 'Combinations of several signs count by this.',
  concern: 'Concern',
  tier: 'Tier by itself',
  about: 'Whose danger',
  contexts: 'Another tier when it is',
  asIs: 'as it is',
  marks: 'What it says of the words beside it',
  reason: 'Why?',
  reasonHint: 'For whoever publishes it, and for the history.',
  save: 'Put into the draft',
  retire: 'Retire this entry',
  retireHint: 'Its words mean nothing to the screener any more.',
  retireButton: 'Retire it in the draft',
  bringBackHint: 'The draft gets it exactly as it was:',
  bringBackButton: 'Bring back',
  changeFirst: 'Change it first',
  gone: 'Neither the version in force nor this draft has this entry any more. Send it again if you want it all the same.',
  present: 'In force now',
  conflict:
    'The version in force has changed this entry since this draft did. This is how it is now:',
} as const;

/** Bringing a lexicon in from a file. */
export const fileWords = {
  heading: 'Bring in a lexicon from a file',
  hint: 'One that was taken away as a file, here or at another site. What it says of entries takes the place of everything that this draft changes. Nothing is replaced before you have seen what is different.',
  label: 'The file',
  labelHint: 'JSON, up to 16 MB.',
  look: 'Look at it',
  summary: 'What it would change',
  line: (added: number, changed: number, retired: number) =>
    `${added} added, ${changed} changed, ${retired} retired.`,
  replaces: (changes: number) =>
    changes === 0
      ? 'The draft has no changes yet.'
      : `It takes the place of what the draft changes now: ${entries(changes)}.`,
  parts: (parts: string) =>
    `The file also has other ${parts}. Those come with releases of the software and stay as they are here.`,
  shown: (count: number) => `The first ${count} of them:`,
  all: 'All of them:',
  bring: 'Put into the draft',
} as const;

/** One version. */
export const versionWords = {
  heading: (number: number) => `Version ${number} of the lexicon`,
  isInForce: 'In force now.',
  isNotInForce: (number: number) => `Version ${number} is in force now.`,
  author: 'Drafted by',
  publisher: 'Published by',
  alone: 'Rolled back by',
  software: 'The software',
  why: 'Why',
  takeAway: 'Take this version away as a file',
  wentBackTo: (number: number) => `Brings back version ${number}.`,
  differences: (number: number) => `What is different from version ${number}`,
  noDifferences: 'No entry is different.',
  first: 'The first version: everything in it is new.',
  more: (count: number) => `And ${entries(count)} more.`,
  parts: (parts: string) => `Also different: ${parts}.`,
  draft: 'The draft it came from',
  published: 'Published. It is in force within seconds.',
  rolledBack: 'Rolled back. It is in force within seconds.',
  rollBack: 'Go back to this version',
  rollBackHint:
    'Makes a new version with the content of this one, at once and by you alone. It is the brake for when something goes wrong.',
  rollBackButton: (number: number) => `Go back to version ${number}`,
  reason: 'Why?',
} as const;

/** What is said beside fields, and when something came in between. */
export const lexiconErrors = {
  form: 'The form did not arrive in one piece. Please send it again.',
  title: 'Say in 3 to 120 characters what it is about.',
  reason: 'Say in at least 10 and at most 1,000 characters why.',
  id: 'Use 3 to 60 small letters, digits and hyphens, beginning with a letter.',
  idTaken: 'There is an entry of this id already. Look for it and change that one.',
  patterns: 'Write at least one pattern.',
  patternTooMany: 'Please keep to 200 patterns.',
  patternTooLong: 'Please keep each pattern to 1,500 characters.',
  // Between the invisible marks a pattern that is written from right to left keeps its place in the sentence.
  pattern: (line: number, pattern: string, reason: string) =>
    `Line ${line}, “\u2068${pattern}\u2069”: ${reason}.`,
  file: {
    none: 'Choose a file first.',
    tooLarge:
      'This file has more than 16 MB, which is more than any lexicon needs. Nothing of it was read.',
    encoding: 'This file is not written in UTF-8.',
    json: 'This file is not JSON. Perhaps it broke off on its way.',
    shape: 'This file is not a lexicon of this kind:',
    entries: 'The screener cannot work with this:',
    more: (count: number) => `And ${count} more.`,
    same: 'This file says of every entry what is in force already.',
    moved:
      'A version was published since you looked at the file. Please choose the file once more.',
  },
  choose: 'Choose one.',
  unchanged: 'This says what the lexicon says already.',
  moved:
    'A version was published while you were writing, and this entry is another one in it. It is shown below. What you typed is kept; send it again if it still holds.',
  text: 'Please shorten this to 20,000 characters.',
  noText: 'Paste or type a text first.',
  limited: 'That were many tries in a short time. Please wait a minute.',
  stale: 'This draft has changed while you were looking. Nothing of yours was applied.',
  staleMore: 'Please look again; what you typed is kept.',
  events: {
    add: (by: string, id: string) => `${by} has added ${id}.`,
    change: (by: string, id: string) => `${by} has changed ${id}.`,
    retire: (by: string, id: string) => `${by} has retired ${id}.`,
    take_back: (by: string, id: string) => `${by} has taken back what the draft said of ${id}.`,
    bring_in: (by: string) => `${by} has brought in a file, which took the place of all changes.`,
    other: (by: string) => `${by} has changed something else.`,
  },
  somebody: 'Somebody',
  ended: {
    published: 'This draft was published in the meantime. Nothing of yours was applied.',
    discarded: 'This draft was given up in the meantime. Nothing of yours was applied.',
  },
  ownWork: 'You have a part in this draft. Somebody else has to publish it.',
  noDifference: 'This would change nothing.',
  refused: 'The screener cannot work with this:',
  conflicts: 'The version in force has moved on in some of these entries. They are marked below.',
  backtestNeeded: 'There is no finished back-test of exactly this against the version in force.',
  accept: 'Please look at the sentences that become wrong, and say that you accept it.',
  rollBackStale: (number: number) =>
    `Version ${number} came in force while you were looking. Please look again.`,
} as const;
