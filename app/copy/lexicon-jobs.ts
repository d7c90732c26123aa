import type { BackgroundJobState } from '#db/schema/lexicon.ts';
import type { JobProblem } from '#app/domain/lexicon/background-job.ts';

/** What both kinds of long work have in common. */
export const jobWords = {
  states: {
    waiting: 'Waiting for a worker',
    running: 'Running',
    done: 'Done',
    failed: 'It could not be finished',
    stopped: 'Stopped',
  } satisfies Record<BackgroundJobState, string>,
  problems: {
    gave_up: 'It met the same error three times. The log of the worker says more.',
    lexicon_refused: 'The screener cannot work with this lexicon.',
    superseded: 'Another version came into force meanwhile.',
  } satisfies Record<JobProblem, string>,
  progress: (done: number, total: number) =>
    `${done.toLocaleString('en')} of ${total.toLocaleString('en')} texts`,
  progressLabel: 'How far it is',
  counting: 'Counting the texts',
  by: (handle: string) => `asked for by ${handle}`,
  refresh: 'Refresh this page',
  refreshHint: 'With scripts this page brings itself up to date.',
  stop: 'Stop it',
  ended: (state: string) => `This has ended: ${state}.`,
  overAlready: 'It had ended before.',
} as const;

/** A back-test of a draft. */
export const backtestWords = {
  heading: 'Back-test of a draft',
  title: (title: string) => `Of “${title}”`,
  ask: 'Back-test this draft',
  askLede:
    'Tries what the draft says now on what people wrote, and on the project’s own sentences. Nobody is paged, and nothing about any text changes.',
  days: 'Days to look back',
  daysHint: 'From 1 to 366. Longer windows take longer.',
  start: 'Start the back-test',
  earlier: 'Earlier back-tests of this draft',
  noEarlier: 'There is none yet.',
  toDraft: 'Back to the draft',
  refused: 'The screener cannot work with this draft. Mend these first:',
  about: (days: number, version: number) =>
    `The last ${days === 1 ? 'day' : `${days} days`}, compared with version ${version}.`,
  summary: 'What would change',
  texts: 'Texts judged',
  textsHint: (days: number) => `on ${days === 1 ? 'one day' : `${days} days`} with posts`,
  raised: 'Raised',
  lowered: 'Lowered',
  alerts: 'Alerts a day, urgent and emergency',
  emergencies: 'Of these, emergencies a day',
  nowThen: (now: string, then: string) => `${now} now, ${then} with the draft`,
  unread: 'Could not be read',
  matrix: 'Every text, by tier',
  matrixCaption: 'Rows: the tier now. Columns: the tier with the draft.',
  matrixCorner: 'Now',
  concerns: 'By concern, watch and above',
  concern: 'Concern',
  now: 'Now',
  then: 'Draft',
  noConcerns: 'Neither found any.',
  sentences: 'The project’s own sentences',
  sentencesRight: (now: number, then: number, total: number) =>
    `${now} of ${total} are right now, ${then} with the draft.`,
  newlyWrong: 'Right now, wrong with the draft',
  newlyRight: 'Wrong now, right with the draft',
  noneWrong: 'None becomes wrong.',
  noneRight: 'None becomes right.',
  expected: 'should be at least',
  expectedNone: 'should be',
  examplesRaised: 'Examples that would be raised',
  examplesLowered: 'Examples that would be lowered',
  examplesHint:
    'Members wrote these. The words stay closed until you open one, and every opening is put on record.',
  noExamples: 'There are none.',
  open: (number: number) => `Open the words of example ${number}`,
  rules: 'by',
  to: 'becomes',
} as const;

/** The words of one example. */
export const exampleWords = {
  heading: 'An example of the back-test',
  back: 'Back to the back-test',
  asInForce: (version: number) => `As version ${version} reads it`,
  asDraft: 'As the draft reads it',
  nothingMarked: 'Nothing in it is marked.',
  rules: 'Entries that decide',
  toPlace: 'To the conversation',
  danger:
    'If somebody is in danger in these words and nobody has answered, do it now: the draft changes nothing by itself.',
} as const;

/** Screening again after a publication. */
export const rescreeningWords = {
  heading: 'Screening again',
  ask: (version: number) => `Screen recent texts again by version ${version}`,
  askLede:
    'Texts that an older version judged are judged by this one. What becomes more pressing reaches the moderators. Nothing is lowered, and nothing is closed.',
  days: 'Days to look back',
  daysHint: 'From 1 to 366.',
  pagesWithinHours: 'Page responders for texts up to so many hours old',
  pagesWithinHoursHint:
    'From 0 to 72. Older texts reach the moderators’ queue and page nobody. With 0 nobody is paged.',
  start: 'Start screening again',
  earlier: 'Earlier ones by this version',
  noEarlier: 'There is none yet.',
  toVersion: 'Back to the version',
  notInForce: 'Another version is in force. Only the one in force can screen again.',
  busy: 'One is waiting or running already. There is one at a time.',
  about: (version: number, days: number, hours: number) =>
    `Version ${version}, the last ${days === 1 ? 'day' : `${days} days`}. Texts up to ${hours === 1 ? 'one hour' : `${hours} hours`} old may page.`,
  result: 'What it did',
  soFar: 'What it did so far',
  raisedTo: 'Raised to',
  paged: 'Responders called',
  queued: 'Told without calling anybody',
  unchanged: 'As before',
  lowered: 'Judged lower (kept as they were)',
  unread: 'Could not be read',
  kept: 'What was done before it ended stays done.',
  toQueue: 'To the moderators’ queue',
} as const;

/** How often phrases are right. */
export const precisionWords = {
  heading: 'How often phrases are right',
  lede: 'By what moderators and responders found, most often wrong first.',
  days: (days: number) => (days === 365 ? 'a year' : `${days} days`),
  window: 'Looking back',
  phrase: 'Phrase',
  texts: 'Texts',
  judged: 'Judged',
  wrong: 'Wrong',
  right: 'Right',
  share: 'Share right',
  tooFew: 'too few',
  interval: (low: string, high: string) => `${low} to ${high}`,
  kinds: {
    entry: '',
    combination: 'combination',
    weighing: 'weighing of words',
    former: 'not in this version',
  },
  tableLabel: 'Phrases, texts and judgements',
  nothing: 'No text of this time was screened at watch or above.',
  more: 'Less often wrong',
  how: 'How this is counted',
  howMuch: [
    'A text counts for a phrase when the phrase is among the words that gave the text its tier, at watch or above.',
    'Right: somebody got in contact, sent help or called emergency services, or a moderator noted that somebody is in touch with the author.',
    'Wrong: no risk was found, the words spoke of no danger, or it was not as reported. What says nothing of danger is not counted.',
    'Each text counts once, by the newest judgement of a wording in which the phrase stood. A phrase of a combination counts, and so does the combination.',
  ],
  minimum: (least: number) =>
    `The share is shown from ${least} judged texts on, with the range in which it lies in 95 of 100 cases (Wilson).`,
} as const;

export const jobErrors = {
  days: 'Give a whole number of days from 1 to 366.',
  pagesWithinHours: 'Give a whole number of hours from 0 to 72.',
} as const;
