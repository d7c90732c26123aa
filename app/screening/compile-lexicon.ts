import { buildAutomaton, type Automaton } from './automaton.ts';
import { foldWord } from './fold.ts';
import type { Lexicon, MarkerEntry, SignalEntry } from './lexicon.ts';
import {
  everywhere,
  problemOfUnbuilt,
  problemsOfLists,
  type LexiconProblem,
} from './lexicon-limits.ts';
import { neverMatching } from './own-phrases.ts';
import { ownValue } from './own-value.ts';
import { compileStatistics, type CompiledStatistics } from './statistics.ts';
import {
  LARGE_NUMBER,
  NUMBER,
  parsePattern,
  patternReader,
  type Choice,
  type PatternPart,
  type PatternReader,
} from './pattern.ts';
import { buildPatternGraph } from './pattern-graph.ts';
import { buildVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './odd-words.ts';
import { flaggedWords } from './word-flags.ts';

/** A lexicon made ready for matching. */
export type CompiledLexicon = {
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  automaton: Automaton;
  /** By pattern number: the signal or marker that it belongs to. */
  owners: readonly (SignalEntry | MarkerEntry)[];
  /** The words of negation that a pattern itself names, by its number; most name none. */
  ownNegators: ReadonlyMap<number, readonly number[]>;
  /** By word number: 1 may stand inside any phrase, 2 as well and takes no room of a gap. */
  skippable: Uint8Array;
  /** By word number: see word-flags. */
  flags: Int32Array;
  statistics: CompiledStatistics | null;
};

export type { LexiconProblem } from './lexicon-limits.ts';

export type CompileOutcome =
  { kind: 'compiled'; compiled: CompiledLexicon } | { kind: 'refused'; problems: LexiconProblem[] };

/** What is to be known of a choice; thousands of patterns share a few. */
type ChoiceFacts = {
  /** Of its phrases that nearly every text has, the words of the shortest; 0 where there is none. */
  common: number;
  /** A word that is always read as another, where every phrase has one. */
  dead: string | null;
};

type Checker = { lexicon: Lexicon; reader: PatternReader; facts: (ChoiceFacts | undefined)[] };

function checkerOf(lexicon: Lexicon): Checker {
  return { lexicon, reader: patternReader(lexicon), facts: [] };
}

function factsOf(choice: Choice, { lexicon: { spellings }, facts }: Checker): ChoiceFacts {
  const known = facts[choice.id];
  if (known !== undefined) return known;
  let common = 0;
  let isDead = true;
  for (const phrase of choice.phrases) {
    const { words } = phrase;
    const isCommon = words.every((word) => everywhere.has(word));
    if (isCommon && (common === 0 || words.length < common)) common = words.length;
    isDead &&= words.some((word) => (ownValue(spellings, word) ?? word) !== word);
  }
  const dead = isDead
    ? (choice.phrases[0]?.words.find((each) => Object.hasOwn(spellings, each)) ?? '')
    : null;
  const found = { common, dead };
  facts[choice.id] = found;
  return found;
}

/** Gaps so wide for each word beside them leave nothing to the order of common words. */
const wideGaps = 3;

/**
 * True when some reading of the pattern is only one or two words that nearly every text has, or more of
 * them with room for nearly anything between.
 */
function matchesEverything(parts: readonly PatternPart[], checker: Checker): boolean {
  let words = 0;
  let passed = 0;
  for (const part of parts) {
    if ('gap' in part) passed += part.gap;
    if ('gap' in part || part.optional) continue;
    const { common } = factsOf(part, checker);
    if (common === 0) return false;
    words += common;
  }
  return words <= 2 || passed >= words * wideGaps;
}

/** Common words by which a context is known: they are markers of it, and of nothing else. */
const knownBy: Partial<Record<MarkerEntry['marks'], readonly string[]>> = {
  supposed: ['if'],
  anyone: ['who', 'that'],
};

function isKnownBy(parts: readonly PatternPart[], marks: MarkerEntry['marks']): boolean {
  const known = knownBy[marks] ?? [];
  return parts.some(
    (part) =>
      'phrases' in part && part.phrases.some(({ words }) => known.includes(words.join(' '))),
  );
}

const everythingReason = 'its words are in nearly every text, so it would match everything';

function problemOf(parts: readonly PatternPart[], checker: Checker): string | null {
  if (matchesEverything(parts, checker)) return everythingReason;
  for (const part of parts) {
    if ('gap' in part || part.optional) continue;
    const word = factsOf(part, checker).dead;
    if (word === null) continue;
    const read = ownValue(checker.lexicon.spellings, word) ?? '';
    return `it would never match: “${word}” is always read as “${read}”`;
  }
  return null;
}

/** Why a pattern of an entry cannot be used; its parts when it can. */
function checkPattern(
  pattern: string,
  entry: SignalEntry | MarkerEntry,
  checker: Checker,
): { parts: PatternPart[] } | { problem: string } {
  const parsed = parsePattern(pattern, checker.reader);
  if ('problem' in parsed) return parsed;
  if ('marks' in entry && entry.marks !== 'guard') {
    const isEverywhere =
      matchesEverything(parsed.parts, checker) && !isKnownBy(parsed.parts, entry.marks);
    return isEverywhere ? { problem: everythingReason } : parsed;
  }
  const problem = problemOf(parsed.parts, checker);
  return problem === null ? parsed : { problem };
}

/** Rules are named `combination+entry`: an id with a plus could not be told from two. */
function problemsOfId(id: string): LexiconProblem[] {
  if (!id.includes('+')) return [];
  const reason = 'its id has a “+”, which stands between the names of a combination and an entry';
  return [{ entry: id, pattern: null, reason }];
}

/**
 * Why one entry cannot be used in a lexicon; empty when it can. Quick: it compiles nothing,
 * so the limit of the whole lexicon is left to `compileLexicon`.
 */
export function problemsOfEntry(
  entry: SignalEntry | MarkerEntry,
  lexicon: Lexicon,
): LexiconProblem[] {
  const checker = checkerOf(lexicon);
  const patterns = entry.patterns.flatMap((pattern) => {
    const checked = checkPattern(pattern, entry, checker);
    return 'problem' in checked ? [{ entry: entry.id, pattern, reason: checked.problem }] : [];
  });
  return [...problemsOfId(entry.id), ...patterns];
}

/**
 * Makes a lexicon ready for matching, or names every entry that cannot be used and why. Takes seconds for
 * a large one, once for each object.
 */
export function compileLexicon(lexicon: Lexicon): CompileOutcome {
  const before = compiledBefore.get(lexicon);
  if (before !== undefined) return { kind: 'compiled', compiled: before };
  const outcome = compile(lexicon);
  if (outcome.kind === 'compiled') compiledBefore.set(lexicon, outcome.compiled);
  return outcome;
}

const compiledBefore = new WeakMap<Lexicon, CompiledLexicon>();

/** Whether a lexicon is ready, so that `compileLexicon` takes no time. */
export function isCompiled(lexicon: Lexicon): boolean {
  return compiledBefore.has(lexicon);
}

/** Keeps what was compiled elsewhere as the compiled form of its lexicon. */
export function keepCompiled(compiled: CompiledLexicon): void {
  compiledBefore.set(compiled.lexicon, compiled);
}

/** The same lexicon under another number. What was compiled of the one holds for the other. */
export function underNumber(lexicon: Lexicon, version: number): Lexicon {
  const renamed = { ...lexicon, version };
  const compiled = compiledBefore.get(lexicon);
  if (compiled !== undefined) keepCompiled({ ...compiled, lexicon: renamed });
  return renamed;
}

/**
 * A number that some pattern names (“took 20 pills”) is a word of its own. `#` is still any number, so it
 * stands for these as well; not for years, of which markers name every one.
 */
function namedNumbers(
  { phrases }: PatternReader,
  numberOf: (word: string) => number,
): Map<number, number[]> {
  const small = new Set<number>();
  const large = new Set<number>();
  for (const { words } of phrases.values()) {
    for (const word of words) {
      if (/^\d{1,3}$/.test(word)) (/^[0-4]$/.test(word) ? small : large).add(numberOf(word));
    }
  }
  return new Map([
    [numberOf(NUMBER), [...small]],
    [numberOf(LARGE_NUMBER), [...large]],
  ]);
}

/**
 * The words of all patterns, those first that most parts name. The words of ordinary text get numbers near
 * each other, so that what is kept by number of them lies together in memory. Of two words that one misspelling
 * may stand for the one that is named more is read.
 */
function wordsByUse({ parts }: PatternReader): string[] {
  const uses = new Map<string, number>();
  for (const part of parts.values()) {
    if (!('phrases' in part)) continue;
    for (const { words } of part.phrases) {
      for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  return [...uses].sort(([, one], [, other]) => other - one).map(([word]) => word);
}

/** See `ownNegators`. */
function ownNegatorsOf(
  lexicon: Lexicon,
  patterns: readonly (readonly PatternPart[])[],
  numberOf: (word: string) => number,
): Map<number, number[]> {
  const negators = new Set((lexicon.classes['context_negator'] ?? []).map(foldWord));
  const byPart = new Map<PatternPart, number[]>();
  const namedIn = (part: PatternPart): number[] => {
    let named = byPart.get(part);
    if (named === undefined) {
      const words = 'gap' in part ? [] : part.phrases.flatMap((phrase) => phrase.words);
      named = [...new Set(words.filter((word) => negators.has(word)))].map(numberOf);
      byPart.set(part, named);
    }
    return named;
  };
  const own = new Map<number, number[]>();
  patterns.forEach((parts, pattern) => {
    const named = parts.flatMap(namedIn);
    if (named.length > 0) own.set(pattern, named);
  });
  return own;
}

function compile(lexicon: Lexicon): CompileOutcome {
  const problems = lexicon.combinations.flatMap(({ id }) => problemsOfId(id));
  problems.push(...problemsOfLists(lexicon));
  const owners: (SignalEntry | MarkerEntry)[] = [];
  const patterns: PatternPart[][] = [];
  const ids = new Set<string>();
  const checker = checkerOf(lexicon);
  for (const entry of [...lexicon.entries, ...lexicon.markers]) {
    if (ids.has(entry.id)) {
      problems.push({ entry: entry.id, pattern: null, reason: 'another entry has the same id' });
    }
    ids.add(entry.id);
    problems.push(...problemsOfId(entry.id));
    if (entry.patterns.length === 0) {
      problems.push({
        entry: entry.id,
        pattern: null,
        reason: 'it has no pattern and would never match',
      });
    }
    for (const pattern of entry.patterns) {
      const checked = checkPattern(pattern, entry, checker);
      if ('problem' in checked) {
        problems.push({ entry: entry.id, pattern, reason: checked.problem });
      } else {
        owners.push(entry);
        patterns.push(checked.parts);
      }
    }
  }
  if (problems.length > 0) return { kind: 'refused', problems };

  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = numbers.size + 1));
    return number;
  };
  numberOf(NUMBER);
  numberOf(LARGE_NUMBER);
  for (const word of wordsByUse(checker.reader)) numberOf(word);
  const fillers = lexicon.fillers.map((word) => numberOf(foldWord(word)));
  const asides = (lexicon.classes['asides'] ?? []).map((word) => numberOf(foldWord(word)));
  // Known words, so that they are no misspelling of another.
  for (const word of lexicon.classes['plain_words'] ?? []) numberOf(foldWord(word));
  const flagged = flaggedWords(lexicon).map(([word, flag]) => [numberOf(word), flag] as const);
  for (const word of Object.values(lexicon.emoji)) asides.push(numberOf(`:${foldWord(word)}`));
  const graph = buildPatternGraph(patterns, numberOf, namedNumbers(checker.reader, numberOf));
  const vocabulary = buildVocabulary(lexicon, numbers, numberOf);
  const statistics =
    lexicon.statistics === null ? null : compileStatistics(lexicon.statistics, vocabulary);

  const automaton = buildAutomaton(graph, numbers.size);
  if ('unbuilt' in automaton) {
    return { kind: 'refused', problems: [problemOfUnbuilt(automaton, owners)] };
  }

  const skippable = new Uint8Array(numbers.size + 1);
  for (const word of fillers) skippable[word] = 1;
  for (const word of asides) skippable[word] = 2;
  const never = neverMatching({ lexicon, vocabulary, automaton, skippable, owners }, patterns);
  if (never.length > 0) return { kind: 'refused', problems: never };
  const flags = new Int32Array(numbers.size + 1);
  for (const [word, flag] of flagged) flags[word] = (flags[word] ?? 0) | flag;
  return {
    kind: 'compiled',
    compiled: {
      lexicon,
      vocabulary,
      automaton,
      owners,
      ownNegators: ownNegatorsOf(lexicon, patterns, numberOf),
      skippable,
      flags,
      statistics,
    },
  };
}

/** The compiled form of a lexicon, made once per object. Throws on one that `compileLexicon` refuses. */
export function compiledLexicon(lexicon: Lexicon): CompiledLexicon {
  const outcome = compileLexicon(lexicon);
  if (outcome.kind === 'refused') {
    const first = outcome.problems[0];
    throw new Error(`lexicon refused: ${first?.entry ?? ''}: ${first?.reason ?? ''}`);
  }
  return outcome.compiled;
}
