import { concernWords } from '#app/copy/concerns.ts';
import { reportReasonWords } from '#app/copy/moderation.ts';
import type { Category } from '#app/domain/second-review/category.ts';
import type { ConcernKind } from '#app/screening/screening.ts';

/** How a category is called. */
export function categoryWords(category: Category): string {
  if (category === 'screening_failed') return 'could not be screened';
  if (category === 'held') return 'first post of a newcomer';
  return category in concernWords
    ? concernWords[category as ConcernKind] // It is one of its keys.
    : reportReasonWords[category as Exclude<Category, ConcernKind | 'held' | 'screening_failed'>]
        .label;
}

/** How alike decisions are. */
export const qualityWords = {
  heading: 'Second reviews',
  lede: 'A few decisions, drawn by chance, are looked at by a second person who knows neither the first decision nor whose it was. This is to talk about what is hard, and for nothing else: nobody’s name is counted, and there is no hurry.',
  take: 'Look at one',
  nothing: 'No second review waits for you.',
  given: 'Thank you. It changes nothing about the text or its author.',
  golden: (right: string, grounds: string) =>
    `Thank you. This one was made up. What was agreed on: ${right}. ${grounds}`,
  left: 'Given back.',
  drawn: (drawn: number, decided: number, rate: number, days: number) =>
    `Of ${decided} decisions in ${days} days ${drawn} were drawn, at ${rate} in a hundred.`,
  notYet: 'Nothing was drawn yet.',
  waiting: (count: number) => `${count} wait for a second person.`,
  agreement: 'How often both did the same',
  table: 'Agreement by what it was about',
  columns: { category: 'About', n: 'Looked at twice', share: 'Both did the same', kappa: 'Kappa' },
  overall: 'Everything',
  tooFew: 'too few',
  tooFewMore: (least: number) =>
    `Below ${least} nothing is said: so few say nothing of the next one.`,
  interval: (low: string, high: string) => `(${low} to ${high})`,
  kappaHint:
    'Kappa is what is left of agreement when chance is taken out: 0 is chance, 1 is always. It is missing where both always did one and the same.',
  goldenHeading: 'Made-up items',
  goldenShare: (share: string, n: number) => `${share} of ${n} as agreed on.`,
  appeals: 'Appeals',
  appealShare: (share: string, n: number) =>
    `${share} of ${n} decided appeals changed the decision.`,
  differences: 'Where two people differed',
  differencesHint: 'To talk about. Who decided is not shown here.',
  nothingDiffers: 'No two decisions differed.',
  difference: (first: string, second: string) => `First: ${first}. Second: ${second}.`,
  open: 'Open the item',
  rate: 'Of a hundred decisions, so many are drawn',
  rateHint: 'From 2 to 5. Counts from now on.',
  setRate: 'Draw so many',
  rateSet: 'From now on.',
} as const;

/** One second review. */
export const reviewWords = {
  heading: 'What would you do?',
  lede: 'Somebody has decided about this. You do not learn how, and they do not learn that it was you.',
  about: 'It was looked at because of',
  kind: 'Kind of text',
  rules: 'Rules of the group',
  show: 'Show the words',
  gone: 'The words are no longer kept. Please give this one back.',
  verdict: 'What would you do, and why?',
  give: 'That is what I would do',
  leave: 'Not this one',
} as const;

/** Golden items. */
export const goldenWords = {
  heading: 'Golden items',
  lede: 'Made-up texts about which you agreed what is right. They are mixed into second reviews, and whoever has looked at one is told what was agreed on. Nobody’s real words belong in them.',
  category: 'What it is about',
  body: 'The text',
  bodyHint: 'Made up. No word that somebody here wrote.',
  verdict: 'What is right',
  grounds: 'Why',
  groundsHint: 'For whoever looked at it.',
  add: 'Add it',
  added: 'Added.',
  retire: 'Take it out',
  retired: 'Taken out.',
  nothing: 'There are none yet.',
} as const;

export const qualityErrors = {
  percent: 'Choose a number from 2 to 5.',
  category: 'Choose what it is about.',
  body: 'Write a text.',
  grounds: 'Say why.',
  tooLong: (most: number) => `Please shorten this to ${most.toLocaleString('en')} characters.`,
} as const;
