import type { Leg } from '#app/domain/crisis-response/targets.ts';
import type { ConcernKind } from '#app/screening/screening.ts';

/** How fast somebody comes, and who bears it. */
export const figuresWords = {
  heading: 'Figures',
  lede: 'How soon alerts were taken and people written to, what it was about, how it ended, and who bore it. Drills are not in it.',
  link: 'Figures',
  back: 'All alerts',
  from: 'From',
  to: 'To',
  zone: 'Time zone',
  zoneHint: 'Such as Europe/Berlin. Empty is UTC.',
  show: 'Show',
  download: 'Download the numbers (CSV)',
  period: (from: string, to: string, zone: string) => `${from} to ${to}, by the clock of ${zone}.`,
  none: 'No alert opened in this period.',
  times: {
    acknowledge: 'Until somebody took it',
    contact: 'Until somebody wrote to the person',
  },
  how: {
    acknowledge: 'From the opening of an alert until the first person took it.',
    contact:
      'From the opening of an alert until the first message to the person on the page of the case, or until they were reached in another way.',
  },
  byTier: 'By tier',
  byHour: (tier: string) => `${tier}: by hour of day`,
  byLeg: (tier: string) => `${tier}: every leg of the way`,
  legHint:
    'The clocks never pause. A leg that took longer than its target is written into the log of its alert, stands on the board, and is told to safety leads when it is an emergency.',
  legs: {
    screened: 'Written, until it was read',
    alerted: 'Read, until the alert opened',
    accepted: 'Opened, until a message went out',
    delivered: 'Message out, until it arrived',
    acknowledged: 'Opened, until somebody took it',
    acted: 'Opened, until something was done',
    closed: 'Opened, until it was closed',
  } satisfies Record<Leg, string>,
  hourHint: 'The hour in which the alert opened.',
  chartOf: (what: string) => `Chart: ${what}. The table below has the same numbers.`,
  legend:
    'Bar: median. Thick mark: 95 of 100 were sooner. Ring: the worst. Broken line: the target.',
  tableOf: (what: string) => `Table: ${what}`,
  columns: {
    tier: 'Tier',
    hour: 'Hour',
    leg: 'Leg',
    n: 'Times',
    median: 'Median',
    p95: '95th',
    worst: 'Worst',
    target: 'Target',
    within: 'In time',
    concern: 'Concern',
    emergency: 'Emergency',
    urgent: 'Urgent',
    outcome: 'Ended as',
    count: 'Alerts',
    share: 'Share',
    person: 'Person',
    taken: 'Alerts taken',
    nights: 'Nights',
    duty: 'On duty',
  },
  nOf: (n: number, outOf: number) => `${n} of ${outOf}`,
  tooFew: 'too few',
  tooFewMore: (least: number) =>
    `Below ${least} there is no median and no 95th: so few say nothing of the next one.`,
  neverYet:
    'Where it never happened, nothing stands in the columns of times. The first number says how often it did.',
  concerns: 'What alerts were about',
  concernsHint: 'One that speaks of two concerns counts for both.',
  notScreened: 'could not be screened',
  outcomes: 'How they ended',
  falseAlarms: (none: number, closed: number) =>
    `No risk was found in ${none} of ${closed} that are closed.`,
  stillOpen: 'still open',
  load: 'Who bore it',
  loadHint: 'Nights are those from 22:00 to 6:00 in which the person took at least one alert.',
  ownLoad: 'Here you see yourself. Safety leads see everybody.',
  noLoad: 'Nobody took an alert or was on duty.',
} as const;

/** Concerns in few words, for the side of a chart. */
export const shortConcernWords: Record<ConcernKind, string> = {
  suicide: 'suicide',
  self_harm: 'self-harm',
  overdose: 'overdose',
  withdrawal: 'withdrawal',
  relapse: 'relapse',
  harm_to_others: 'harm to others',
  abuse: 'abuse',
  child_at_risk: 'child at risk',
  eating_disorder: 'eating',
  distress: 'distress',
};

export const figuresErrors = {
  date: 'Write a day as year, month and day, such as 2026-03-01.',
  order: 'The last day lies before the first.',
  tooLong: 'A year is the most.',
  zone: 'This is no time zone that we know.',
} as const;
