import { z } from 'zod';
import { decisiveEvidence } from '#app/domain/lexicon/decisive-evidence.ts';
import {
  atLeast,
  concernKinds,
  tierRank,
  tiers,
  type ConcernKind,
  type Screening,
  type Tier,
} from '#app/screening/screening.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';

/** So many texts are kept as examples of each direction: the newest ones. */
export const MAX_EXAMPLES = 60;
const MAX_RULES = 8;
const MAX_SPANS = 12;

const tier = z.enum(['none', 'watch', 'urgent', 'emergency']);
const count = z.number().int().min(0);
const spans = z.array(z.object({ start: count, end: count }));

const exampleSchema = z.object({
  // Written by the job, from the database's own list.
  subjectKind: z.custom<SubjectKind>((value) => typeof value === 'string'),
  subjectId: z.uuid(),
  revision: count,
  from: tier,
  to: tier,
  /** Of the lexicon that judges it higher. */
  rules: z.array(z.string()),
  /** Where each lexicon points, as UTF-16 offsets into the wording. Never the words themselves. */
  marked: z.object({ now: spans, then: spans }),
});

const tallySchema = z.object({
  /** Texts by the tier that they have under the version in force and under the draft. */
  matrix: z.record(tier, z.record(tier, count)),
  concerns: z.record(z.string(), z.object({ now: count, then: count })),
  /** Days of 24 hours in which anybody wrote, as of `TestedText`. Older back-tests counted dates in UTC. */
  days: z.array(z.string()),
  /** Texts that are gone, or that the screener fails on. */
  unread: count,
  examples: z.object({ raised: z.array(exampleSchema), lowered: z.array(exampleSchema) }),
});

const sentencesSchema = z.object({
  total: count,
  rightNow: count,
  rightThen: count,
  newlyWrong: count,
  newlyWrongIds: z.array(z.string()),
  newlyRight: count,
  newlyRightIds: z.array(z.string()),
});

const cursorSchema = z.object({ after: z.uuid(), tally: tallySchema });
const resultSchema = tallySchema.extend({ sentences: sentencesSchema });

export type BacktestExample = z.infer<typeof exampleSchema>;
export type BacktestTally = z.infer<typeof tallySchema>;
export type BacktestSentences = z.infer<typeof sentencesSchema>;
/** `now` is the version in force when the back-test was asked for, `then` the draft. */
export type BacktestResult = z.infer<typeof resultSchema>;

/** What a text under test is, besides its words. */
export type TestedText = {
  subjectKind: SubjectKind;
  subjectId: string;
  revision: number;
  /** `0` for the 24 hours before the back-test was asked for, `1` for those before, and so on. */
  day: string;
};

/** Reads where an earlier attempt stopped. Null at the beginning; throws for what no attempt wrote. */
export function parseBacktestCursor(value: unknown): z.infer<typeof cursorSchema> | null {
  return value === null ? null : cursorSchema.parse(value);
}

/** Reads a stored result. Null when there is none; throws for what no back-test wrote. */
export function parseBacktestResult(value: unknown): BacktestResult | null {
  return value === null ? null : resultSchema.parse(value);
}

/** Nothing counted yet. */
export function emptyTally(): BacktestTally {
  const row = () => ({ none: 0, watch: 0, urgent: 0, emergency: 0 });
  return {
    matrix: { none: row(), watch: row(), urgent: row(), emergency: row() },
    concerns: {},
    days: [],
    unread: 0,
    examples: { raised: [], lowered: [] },
  };
}

/** Counts one text, into `tally` itself. `judged` is null when one of the two could not be made. */
export function countText(
  tally: BacktestTally,
  text: TestedText,
  judged: { now: Screening; then: Screening } | null,
): void {
  if (tally.days.at(-1) !== text.day && !tally.days.includes(text.day)) tally.days.push(text.day);
  if (judged === null) {
    tally.unread += 1;
    return;
  }
  const { now, then } = judged;
  tally.matrix[now.tier][then.tier] += 1;
  for (const side of ['now', 'then'] as const) {
    for (const concern of judged[side].concerns) {
      if (!atLeast(concern.tier, 'watch')) continue;
      const counts = (tally.concerns[concern.kind] ??= { now: 0, then: 0 });
      counts[side] += 1;
    }
  }
  const change = tierRank(then.tier) - tierRank(now.tier);
  if (change === 0) return;
  const list = change > 0 ? tally.examples.raised : tally.examples.lowered;
  if (list.length >= MAX_EXAMPLES) return;
  const rules = decisiveEvidence(change > 0 ? then : now).map(({ rule }) => rule);
  list.push({
    subjectKind: text.subjectKind,
    subjectId: text.subjectId,
    revision: text.revision,
    from: now.tier,
    to: then.tier,
    rules: [...new Set(rules)].slice(0, MAX_RULES),
    marked: { now: spansOf(now), then: spansOf(then) },
  });
}

function spansOf(screening: Screening) {
  return decisiveEvidence(screening)
    .slice(0, MAX_SPANS)
    .map(({ start, end }) => ({ start, end }));
}

/** Sums over the matrix. */
export function summaryOf({ matrix, days, concerns }: BacktestTally) {
  const sum = (counts: (from: Tier, to: Tier) => boolean) =>
    tiers.reduce(
      (total, from) =>
        total + tiers.reduce((row, to) => row + (counts(from, to) ? matrix[from][to] : 0), 0),
      0,
    );
  // Without a day in which anybody wrote there is nothing to divide.
  const perDay = (texts: number) => (days.length === 0 ? 0 : texts / days.length);
  return {
    texts: sum(() => true),
    raised: sum((from, to) => tierRank(to) > tierRank(from)),
    lowered: sum((from, to) => tierRank(to) < tierRank(from)),
    days: days.length,
    /** One alert for each text of these tiers, which is what its first screening would have opened. */
    alertsADay: {
      now: perDay(sum((from) => atLeast(from, 'urgent'))),
      then: perDay(sum((_from, to) => atLeast(to, 'urgent'))),
    },
    emergenciesADay: {
      now: perDay(sum((from) => from === 'emergency')),
      then: perDay(sum((_from, to) => to === 'emergency')),
    },
    concerns: concernKinds.flatMap((kind: ConcernKind) => {
      const counts = concerns[kind];
      return counts === undefined ? [] : [{ kind, ...counts }];
    }),
  };
}
