import type { AppealOutcome } from '#app/domain/moderation/appeal.ts';

/** The appeal on the member's own page. */
export const ownAppealWords = {
  heading: 'Appeal',
  lede: (until: string) =>
    `You can object once, until ${until}. Somebody other than the first moderator looks at it and writes to you.`,
  label: 'What should the second person know?',
  hint: 'In your own words. You do not have to prove anything.',
  send: 'Send the appeal',
  lodged: (lodged: string, due: string) =>
    `You appealed on ${lodged}. Somebody else is to look at it, and we aim to answer by ${due}.`,
  answered: {
    uphold: 'Your appeal was answered: the decision stays as it was.',
    overturn: 'Your appeal was answered: the decision was taken back.',
    amend: 'Your appeal was answered: another decision took its place.',
  } satisfies Record<AppealOutcome, string>,
  answerIsThere: 'The answer is among your statements.',
  tooLate:
    'The 30 days in which this could be appealed are over. You can still turn to whoever runs this site.',
  sent: 'Your appeal has arrived.',
  /** Why an appeal was not taken. Its words stand below. */
  refused: {
    too_late: 'This was not sent: the 30 days in which it could be appealed are over.',
    undone: 'This was not sent: the decision has been taken back in the meantime.',
    not_appealable: 'This was not sent: it cannot be appealed.',
    lodged_before:
      'This was not sent: you have appealed already, and the words that you sent then are the ones that count.',
  },
  problems: {
    empty: 'Please say in a few words what should be looked at.',
    tooLong: 'Please shorten this to 4,000 characters.',
  },
} as const;

/** Appeals, as those see them who answer. */
export const appealWords = {
  heading: 'Appeals',
  lede: 'Members who object to a decision. You see those that somebody else decided first. The one that is due first stands at the top.',
  empty: 'No appeal waits for you.',
  open: 'Waiting',
  answeredHeading: 'Answered',
  due: 'due',
  overdue: 'was due',
  later: 'Later',
  of: (what: string, group: string | null) => (group === null ? what : `${what} in ${group}`),
  one: 'An appeal',
  by: 'by',
  back: 'All appeals',
  theirWords: 'What they write',
  statement: 'What they were told',
  words: 'The words',
  wording: (revision: number) => `Wording ${revision}`,
  judged: 'the one that was decided about',
  notes: 'Notes',
  noNotes: 'Nobody has noted anything.',
  note: 'A note, for whoever answers',
  keepNote: 'Keep the note',
  answer: 'Your answer',
  answerLabel: 'Your words to the member',
  answerHint: 'They read exactly this, whatever the outcome.',
  outcome: 'What comes of it?',
  outcomes: {
    uphold: { label: 'The decision stays', hint: 'Say why, so that it can be understood.' },
    overturn: {
      label: 'Take it back',
      hint: 'Everything it did is undone, about the text and the person.',
    },
    amend: {
      label: 'Another decision takes its place',
      hint: 'The first is taken back. Fill in the questions below.',
    },
  } satisfies Record<AppealOutcome, { label: string; hint: string }>,
  amended: 'If another decision takes its place',
  submit: 'Answer the appeal',
  done: {
    uphold: 'Answered: the decision stays.',
    overturn: 'Answered: the decision was taken back.',
    amend: 'Answered: another decision took its place.',
  } satisfies Record<AppealOutcome, string>,
  stale: (by: string | null) =>
    by === null
      ? 'Something has changed while you were reading. Nothing of yours was applied.'
      : `${by} has answered this in the meantime. Nothing of yours was applied.`,
  problems: {
    outcome: 'Choose what comes of it.',
    answer: 'Say to the member in at least a few words why.',
    answerTooLong: 'Please shorten this to 2,000 characters.',
    note: 'There are no words here yet.',
    noteTooLong: 'Please shorten this to 2,000 characters.',
    form: 'The form did not arrive in one piece. Please send it again.',
  },
} as const;
