import type { RetentionKind } from '#app/domain/accountability/retention.ts';
import type { RevealReason } from '#app/domain/accountability/reveal-reason.ts';

/** The page from which safety leads get to all that this community answers with. */
export const recordsWords = {
  heading: 'Records',
  lede: 'What this community can be asked to answer for, and how it can be checked.',
  back: 'All records',
  places: [
    [
      '/accountability/audit',
      'Audit log',
      'Who did and looked at what. It can be searched, handed out and proved whole.',
    ],
    [
      '/accountability/notices',
      'Notices from outside',
      'What people without an account pointed at.',
    ],
    [
      '/accountability/risks',
      'Risks',
      'What could go wrong here, what is done about it, and when it is looked at again.',
    ],
    ['/accountability/retention', 'How long texts are kept', 'When the words of a crisis expire.'],
    ['/moderation/second-reviews', 'Second reviews', 'How alike decisions are.'],
    [
      '/accountability/golden',
      'Golden items',
      'Made-up texts about which you agreed what is right.',
    ],
    ['/transparency', 'Transparency report', 'What everybody can read.'],
  ],
  statements: 'Statements of reasons, to be handed to a regulator',
  statementsHint:
    'One quarter, with the fields of the transparency database of the European Commission. No personal data, and no word that anybody here wrote.',
  quarter: 'Quarter',
  csv: 'CSV',
  jsonl: 'JSON lines',
  noQuarter: 'No quarter is over yet.',
} as const;

/** The audit log. */
export const auditWords = {
  heading: 'Audit log',
  lede: 'Who did and looked at what, newest first. Staff appear under pseudonyms. Looking at this page is itself in the log.',
  actor: 'Who',
  actorHint: 'A pseudonym such as Staff 4K7MX, or system.',
  action: 'What was done',
  kind: 'Kind of thing',
  id: 'Its id',
  from: 'From',
  to: 'To',
  dayHint: 'Days by UTC, both included.',
  any: 'Any',
  search: 'Search',
  all: 'Show everything',
  nothing: 'No line fits.',
  table: 'Lines of the audit log',
  columns: {
    at: 'When (UTC)',
    actor: 'Who',
    action: 'What',
    subject: 'About',
    facts: 'With',
    position: 'Line',
  },
  pending: 'not sealed yet',
  older: 'Older lines',
  csv: 'These lines as a table (CSV)',
  jsonl: 'The whole chain, to be checked elsewhere (JSON lines)',
  head: (position: number, hash: string) => `${position}:${hash}`,
  headLabel: 'End of the chain',
  headHint:
    'Note this down somewhere else from time to time. With it, npm run audit:verify shows later that nothing before it was changed or removed.',
  reveal: 'Whose pseudonym is it',
  revealHint: 'Who asked, and why, is written into the log.',
  revealName: 'Pseudonym',
  revealReason: 'Why do you need to know',
  revealButton: 'Show who it is',
  revealed: (name: string, handle: string) => `${name} is ${handle}.`,
  notFound: 'Nobody has this pseudonym.',
} as const;

export const revealReasonWords: Record<RevealReason, string> = {
  complaint: 'a complaint',
  legal_request: 'a request by law',
  safety: 'somebody’s safety',
  quality: 'to talk about a decision',
};

export const auditErrors = {
  actor: 'Write a pseudonym as it stands in the log, such as Staff 4K7MX, or system.',
  action: 'Choose an action from the list.',
  kind: 'Choose a kind from the list.',
  id: 'An id has letters, digits and dashes.',
  day: 'Write a day as year, month and day, such as 2026-03-01.',
  order: 'The last day lies before the first.',
  reason: 'Choose why you need to know.',
} as const;

/** How long texts are kept. */
export const retentionWords = {
  heading: 'How long texts are kept',
  lede: 'What people wrote in a crisis is kept as long as somebody may need it, and then emptied. What was done, when and by whom stays, without the words.',
  kinds: {
    review: {
      label: 'Texts that moderators looked at',
      hint: 'Former wordings and titles, posts that were taken back, what members told about each other, notes of reports, notices from outside, counted from the decision. Appeals and the notes on them, counted from the answer. Comments on drafts of rules, counted from the end of the draft.',
    },
    alert: { label: 'Notes on alerts', hint: 'Counted from the end of the alert.' },
    care: {
      label: 'Messages and notes of cases',
      hint: 'What a member and the people on duty wrote to each other, and what was noted. Counted from the end of the case.',
    },
  } satisfies Record<RetentionKind, { label: string; hint: string }>,
  days: 'Days',
  save: 'Keep for so many days',
  saved: 'From now on.',
  never:
    'Nothing that is open or under appeal is emptied, and no post that stands. A note about a member that has an end is emptied then. The audit log keeps of each text its id and a keyed hash.',
  gone: 'The words are no longer kept.',
} as const;

export const retentionErrors = {
  form: 'The form did not arrive in one piece. Please send it again.',
  days: 'Write a whole number from 30 to 3650.',
} as const;

/** Risks. */
export const riskWords = {
  heading: 'Risks',
  lede: 'What could go wrong here, how likely and how grave it is, what is done about it, and by when somebody looks again. Every version stays.',
  add: 'Write down a risk',
  nothing: 'No risk is written down yet.',
  due: 'to be looked at again since',
  next: 'to be looked at again on',
  retired: 'no longer a risk',
  grade: (likelihood: number, impact: number) =>
    `Likelihood ${likelihood} of 5, impact ${impact} of 5`,
  owner: 'Answers for it',
  newHeading: 'A risk',
  title: 'The risk in a few words',
  description: 'What could happen, and to whom',
  likelihood: 'Likelihood, from 1 (rare) to 5 (to be expected)',
  impact: 'Impact, from 1 (slight) to 5 (a life)',
  measures: 'What is done about it',
  ownerHint: 'A duty or a pseudonym, no name.',
  reviewOn: 'To be looked at again by',
  retire: 'It is no longer a risk',
  save: 'Write this version down',
  saved: 'Written down.',
  versions: 'Versions before',
  version: (version: number, day: string, by: string) => `Version ${version}, ${day}, ${by}`,
  unnamed: 'by a safety lead',
  all: 'All risks',
  reminderLabel: 'Risks',
  reminder: (count: number) =>
    count === 1
      ? 'One risk should have been looked at again by now.'
      : `${count} risks should have been looked at again by now.`,
  reminderLink: 'Look at them',
} as const;

export const riskErrors = {
  form: 'The form did not arrive in one piece. Please send it again.',
  title: 'Say in a few words what the risk is.',
  description: 'Say what could happen.',
  measures: 'Say what is done about it, if only that nothing is yet.',
  owner: 'Say who answers for it.',
  grade: 'Choose a number from 1 to 5.',
  reviewOn: 'Write a day as year, month and day, such as 2026-03-01.',
  tooLong: (most: number) => `Please shorten this to ${most.toLocaleString('en')} characters.`,
  stale:
    'Somebody wrote a newer version in the meantime. It stands below; yours is kept in the form.',
} as const;
