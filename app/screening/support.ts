import type { CompiledLexicon } from './compile-lexicon.ts';
import { aboutOf, type Finding } from './compose.ts';
import { higherTier, tierRank, type Tier } from './screening.ts';
import type { Signal } from './signals.ts';
import type { CompiledStatistics } from './statistics.ts';
import type { Tokens } from './token-list.ts';
import {
  heaviestWindow,
  heaviestWords,
  readyForWeighing,
  type Readied,
  type Weighing,
} from './weighing.ts';
import { NAMED } from './word-flags.ts';

/** The rules' names under which the weighing shows its evidence. */
export const WEIGHED = {
  watch: 'weighed.watch',
  urgent: 'weighed.urgent',
  emergency: 'weighed.emergency',
} as const;

const shownWords = 3;
const shownSignals = 4;
const shownNamed = 3;

const questions: readonly ('watch' | 'urgent' | 'emergency')[] = ['watch', 'urgent', 'emergency'];

/** The rules' words within a window that no context cancelled. */
function standingIn(signals: readonly Signal[], { first, last }: Weighing): Signal[] {
  return signals.filter(
    (signal) => !signal.cancelled && signal.first >= first && signal.last <= last,
  );
}

/** The words of the class `weighed_named` within a window. */
function namedIn({ flags }: CompiledLexicon, tokens: Tokens, { first, last }: Weighing): number[] {
  const named: number[] = [];
  for (let index = first; index <= last && named.length < shownNamed; index += 1) {
    if (((flags[tokens.words[index] ?? 0] ?? 0) & NAMED) !== 0) named.push(index);
  }
  return named;
}

/** The heaviest window for a question, if it reaches its mark. */
function heaviestFor(
  statistics: CompiledStatistics,
  readied: Readied,
  head: number,
): Weighing | null {
  return heaviestWindow(statistics, readied, head, statistics.marks[head] ?? Infinity);
}

/**
 * What weights of words add to the rules. They never lower. By themselves they raise nothing to
 * `watch`; to `urgent` or `emergency` only a window in which words of a rule stand as well, or a word
 * that names a means, a place, the failing body, a farewell or a time; both are the evidence. A text that
 * is not heavy enough for `watch` is for neither.
 */
export function statisticalFindings(
  compiled: CompiledLexicon,
  tokens: Tokens,
  signals: readonly Signal[],
  findings: readonly Finding[],
): Finding[] {
  const { statistics } = compiled;
  if (statistics === null) return [];
  let tier: Tier = 'none';
  for (const finding of findings) tier = higherTier(tier, finding.tier);
  if (tier === 'emergency') return [];
  const reached = tierRank(tier);
  const readied = readyForWeighing(statistics, tokens, signals, compiled);
  // Most texts are not heavy enough for the least question: they are asked no more.
  const least = heaviestFor(statistics, readied, 0);
  if (least === null) return [];
  for (let head = questions.length - 1; head >= reached; head -= 1) {
    const raised = questions[head];
    const window = head === 0 ? least : heaviestFor(statistics, readied, head);
    if (raised === undefined || window === null) continue;
    const support = standingIn(signals, window);
    const kind = support.find(({ entry }) => entry.concern !== 'distress')?.entry.concern;
    const said = findings.filter(({ first, last }) => first >= window.first && last <= window.last);
    const about = aboutOf(said.some(({ about }) => about !== 'unknown') ? said : support);
    const rule = WEIGHED[raised];
    const shared = { kind: kind ?? 'suicide', tier: raised, about } as const;
    const words = heaviestWords(statistics, window, head, shownWords);
    // Where no single word weighs anything the window itself is shown.
    const weighed =
      words.length > 0 || support.length > 0
        ? words.map((index) => ({ first: index, last: index }))
        : [window];
    return [
      ...weighed.map(({ first, last }) => ({ ...shared, rule, first, last })),
      ...support
        .slice(0, shownSignals)
        .map(({ entry, first, last }) => ({ ...shared, rule: `${rule}+${entry.id}`, first, last })),
      ...(raised === 'watch' ? [] : namedIn(compiled, tokens, window)).map((index) => ({
        ...shared,
        rule: `${rule}+named`,
        first: index,
        last: index,
      })),
    ];
  }
  return [];
}
