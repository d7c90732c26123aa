import { doneWords, reasonCodeWords, reportReasonWords } from '#app/copy/moderation.ts';
import { noticeReasonWords } from '#app/copy/notices.ts';
import { tierWords } from '#app/copy/frame.ts';
import type { ReportTable } from '#app/domain/transparency/report.ts';

/** What everybody can read about what happened here. */
export const transparencyWords = {
  title: 'Cairn: transparency',
  heading: 'Transparency report',
  lede: 'What was reported here, what came of it, and who decided. For whole quarters, a few weeks or months back.',
  quarter: 'Quarter',
  show: 'Show',
  period: (from: string, until: string) => `From ${from} up to ${until}, by UTC.`,
  none: 'No quarter is over yet since this community began. The first report appears with the first that is.',
  csv: 'Download the numbers (CSV)',
  json: 'Download the numbers (JSON)',
  people:
    'Every decision was made by a person. A program points at texts; it decides nothing, hides nothing and holds nothing back.',
  median: (time: string) =>
    `Half of what was looked at waited no longer than ${time} for its decision.`,
  noMedian: 'Too few decisions were made to say how long they took.',
  hidden: 'not shown',
  hiddenHint:
    'Numbers below five are not shown, because so few people could be recognised; nor are others from which they could be worked out.',
  total: 'All',
  count: 'Number',
  tables: {
    reports: 'What members reported',
    notices: 'What people without an account pointed at',
    items: 'What moderators looked at, and who pointed at it',
    decisions: 'What was decided, and why',
    appeals: 'Objections to decisions, and what came of them',
    alerts: 'How often people on duty were called because somebody may have been in danger',
  } satisfies Record<ReportTable, string>,
  notice: 'Tell us about something on this site',
} as const;

const ownNames: Record<string, string> = {
  'items:people': 'people alone',
  'items:screener': 'the program alone',
  'items:both': 'both',
  'appeals:upheld': 'the decision stayed',
  'appeals:overturned': 'the decision was taken back',
  'appeals:amended': 'the decision was changed',
  'appeals:open': 'not decided yet',
};

/** How a row of a table is called. A name that is new here is shown as it is. */
export function rowWords(table: ReportTable, name: string): string {
  if (table === 'reports') return wordOf(reportReasonWords, name)?.label ?? name;
  if (table === 'notices') return wordOf(noticeReasonWords, name)?.label ?? name;
  if (table === 'alerts') return wordOf(tierWords, name) ?? name;
  if (table === 'decisions') {
    const [action = '', code = ''] = name.split(':');
    return `${wordOf(doneWords, action) ?? action}: ${wordOf(reasonCodeWords, code) ?? code}`;
  }
  return ownNames[`${table}:${name}`] ?? name;
}

function wordOf<T>(words: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}
