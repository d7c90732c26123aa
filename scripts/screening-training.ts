import type { CompiledLexicon } from '#app/screening/compile-lexicon.ts';
import { findPatterns } from '#app/screening/match.ts';
import { readSignals, type Signal } from '#app/screening/signals.ts';
import { heads, pairReach, signOf, type CompiledStatistics } from '#app/screening/statistics.ts';
import type { Tokens } from '#app/screening/token-list.ts';
import { readTokens } from '#app/screening/readings.ts';
import { heaviestWindow, readyForWeighing } from '#app/screening/weighing.ts';

/** A text read once, with how far its label is trusted. `rank`: 0 none, 1 watch, 2 urgent, 3 emergency. */
export type Example = {
  rank: number;
  trust: number;
  /** Only invented sentences name the words that may have a weight. */
  invented: boolean;
  tokens: Tokens;
  signals: Signal[];
};

/** Weights by feature and what each sum begins with. */
export type Trained = { bias: number[]; weights: Map<string, number[]> };

/** A word or pair in fewer sentences says more about its writers than about risk. */
export const leastSentences = 3;
const passes = 14;
const rate = 0.12;
/** The larger, the nearer to nothing the weights stay. */
const ridge = 0.5;
/**
 * A pair or sign whose weights are all lighter than this after the second fit has no part in the later
 * ones: more than half are, they help on no sentence that is new, and the others learn what they held.
 */
const leastWeight = 0.45;
/** The fit after which light pairs and signs are left out. */
const roundOfChoice = 1;

/** Reads a text as the screener does. */
export function readExample(
  text: string,
  compiled: CompiledLexicon,
  label: Pick<Example, 'rank' | 'trust' | 'invented'>,
): Example {
  const read = readTokens(text, compiled.vocabulary);
  const hits = findPatterns(compiled.automaton, read, compiled.skippable);
  const signals = readSignals(compiled, read, hits);
  const tokens: Tokens = {
    count: read.count,
    words: read.words.slice(0, read.count),
    starts: read.starts.slice(0, read.count),
    ends: read.ends.slice(0, read.count),
    breaks: read.breaks.slice(0, read.count + 1),
    asks: read.asks,
  };
  return { ...label, tokens, signals };
}

/** The features of a stretch of words, as the screener sums them. */
export function featuresIn(
  { tokens, signals }: Example,
  skippable: Uint8Array,
  nameOf: ReadonlyMap<number, string>,
  first: number,
  last: number,
): string[] {
  const features: string[] = [];
  const names: string[] = [];
  for (let index = first; index <= last; index += 1) {
    const word = tokens.words[index] ?? 0;
    if (word === 0 || skippable[word] === 1) continue;
    names.push(nameOf.get(word) ?? '');
  }
  for (const [at, name] of names.entries()) {
    if (name === '') continue;
    features.push(name);
    for (let back = 1; back <= pairReach; back += 1) {
      const before = names[at - back] ?? '';
      if (before !== '') features.push(back === 1 ? `${before} ${name}` : `${before} … ${name}`);
    }
  }
  const inside = signals.filter((signal) => signal.first >= first && signal.last <= last);
  const signs = [...new Set(inside.map(({ entry, cancelled }) => signOf(entry, cancelled)))].sort();
  for (const [at, sign] of signs.entries()) {
    features.push(sign);
    for (const other of signs.slice(0, at)) features.push(`${other} ${sign}`);
  }
  return features;
}

/** Words stay, however light: to know them or not would change which words stand beside each other. */
export function isWord(feature: string): boolean {
  return /^[a-z]+$/.test(feature);
}

/** A fixed shuffle, so that the same texts always give the same weights. */
function shuffled(size: number, pass: number): number[] {
  const order = Array.from({ length: size }, (_, index) => index);
  let seed = 12_345 + pass;
  for (let index = size - 1; index > 0; index -= 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    const other = seed % (index + 1);
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

/** What a row says to each question: yes, no, or nothing. */
type Answer = boolean | null;
type Row = { features: Int32Array; answers: readonly Answer[]; trust: number };

/** How far a sentence is trusted where it says that a danger is no worse than it is. */
const trustOfNoWorse = 0.5;
/** How far the whole of a sentence and each of its heaviest windows are trusted. */
const trustOfPart = 0.5;

/** Logistic regression for each question, by gradient steps that shrink. */
function fit(rows: readonly Row[], size: number): { weights: Float64Array; bias: number[] } {
  const weights = new Float64Array(size * heads);
  const squares = new Float64Array(size * heads).fill(1e-2);
  const counts = new Float64Array(size);
  for (const { features, trust } of rows) {
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + trust;
  }
  const bias = Array.from({ length: heads }, () => 0);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const at of shuffled(rows.length, pass)) {
      const row = rows[at];
      if (row === undefined) continue;
      const isDanger = row.answers.includes(true);
      for (let head = 0; head < heads; head += 1) {
        const answer = row.answers[head] ?? null;
        if (answer === null) continue;
        const trust = row.trust * (isDanger && !answer ? trustOfNoWorse : 1);
        let sum = bias[head] ?? 0;
        for (const feature of row.features) sum += weights[feature * heads + head] ?? 0;
        const pull = ((answer ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * trust;
        bias[head] = (bias[head] ?? 0) + (pull * 0.02) / (1 + pass);
        for (const feature of row.features) {
          const place = feature * heads + head;
          const weight = weights[place] ?? 0;
          const step = pull - (ridge * trust * weight) / (counts[feature] ?? 1);
          const square = (squares[place] ?? 0) + step * step;
          squares[place] = square;
          weights[place] = weight + (rate * step) / Math.sqrt(square);
        }
      }
    }
  }
  return { weights, bias };
}

/** New numbers for the words and for what is heavy; the weights of the rest are forgotten. */
function heavyFeatures({ weights }: Trained): Map<string, number> {
  const chosen = new Map<string, number>();
  for (const [feature, own] of weights) {
    if (isWord(feature) || own.some((weight) => Math.abs(weight) >= leastWeight)) {
      chosen.set(feature, chosen.size);
    } else weights.delete(feature);
  }
  return chosen;
}

/** Weights ready for weighing, by the numbers of words that the examples were read with. */
export type Compile = (trained: Trained) => CompiledStatistics;

type Window = { first: number; last: number; answers: Answer[] };

/** A window this light, in hundredths, is no near miss. */
const quiet = -400;

const unasked = (): Answer[] => Array.from({ length: heads }, () => null);

/**
 * The heaviest windows of an example, which decide what the screener says of it, with what they should
 * say. A post at risk whose level nobody named says nothing to the questions above its own.
 */
function decisiveWindows(
  { rank, invented, tokens, signals }: Example,
  compiled: CompiledStatistics,
  lexicon: Pick<CompiledLexicon, 'skippable' | 'flags'>,
): Window[] {
  const windows = new Map<string, Window>();
  const readied = readyForWeighing(compiled, tokens, signals, lexicon);
  for (let head = 0; head < heads; head += 1) {
    const window = heaviestWindow(compiled, readied, head, -Infinity);
    const isDanger = rank > head;
    if (window === null || (!invented && rank > 0 && !isDanger)) continue;
    if (!isDanger && window.sum < quiet) continue;
    const { first, last } = window;
    const key = `${String(first)}:${String(last)}`;
    const known = windows.get(key) ?? { first, last, answers: unasked() };
    windows.set(key, known);
    // At least `urgent` is at least `watch`; what is not even `urgent` is no emergency.
    if (isDanger) known.answers.fill(true, 0, head + 1);
    else known.answers.fill(false, head);
  }
  return [...windows.values()];
}

/**
 * Trains weights on whole sentences, then in a few more rounds also on the windows that the weights of the
 * round before take for the heaviest: the same windows that the screener weighs.
 */
export function train(
  examples: readonly Example[],
  lexicon: Pick<CompiledLexicon, 'skippable' | 'flags'>,
  nameOf: ReadonlyMap<number, string>,
  compile: Compile,
  rounds = 3,
): Trained {
  const { skippable } = lexicon;
  const invented = examples.filter((example) => example.invented);
  const counts = new Map<string, number>();
  const whole = (example: Example): string[] =>
    featuresIn(example, skippable, nameOf, 0, example.tokens.count - 1);
  for (const example of invented) {
    for (const feature of new Set(whole(example))) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  let numberOf = new Map<string, number>();
  for (const [feature, count] of counts) {
    if (count >= leastSentences) numberOf.set(feature, numberOf.size);
  }
  for (const word of nameOf.values()) {
    if (!numberOf.has(word)) numberOf.set(word, numberOf.size);
  }
  const rowOf = (features: readonly string[], answers: readonly Answer[], trust: number): Row => ({
    features: Int32Array.from(
      features.map((feature) => numberOf.get(feature) ?? -1).filter((number) => number >= 0),
    ),
    answers,
    trust,
  });
  let rows = invented.map((example) =>
    rowOf(
      whole(example),
      unasked().map((_, head) => example.rank > head),
      example.rank > 0 ? example.trust * trustOfPart : example.trust,
    ),
  );
  let trained: Trained = { bias: [], weights: new Map() };
  for (let round = 0; ; round += 1) {
    const { weights, bias } = fit(rows, numberOf.size);
    trained = { bias, weights: new Map() };
    for (const [feature, number] of numberOf) {
      const own = [...weights.slice(number * heads, number * heads + heads)];
      trained.weights.set(feature, own);
    }
    if (round >= rounds) return trained;
    if (round === roundOfChoice) {
      const chosen = heavyFeatures(trained);
      const renumbered = new Int32Array(numberOf.size).fill(-1);
      for (const [feature, number] of chosen) renumbered[numberOf.get(feature) ?? 0] = number;
      rows = rows.map((row) => ({
        ...row,
        features: row.features
          .map((number) => renumbered[number] ?? -1)
          .filter((number) => number >= 0),
      }));
      numberOf = chosen;
    }
    const compiled = compile(trained);
    for (const example of examples) {
      const windows = decisiveWindows(example, compiled, lexicon);
      const part = example.invented && example.rank > 0 ? trustOfPart : 1;
      for (const { first, last, answers } of windows) {
        const isWhole = first === 0 && last === example.tokens.count - 1;
        if (example.invented && example.rank === 0 && isWhole) continue;
        const features = featuresIn(example, skippable, nameOf, first, last);
        rows.push(rowOf(features, answers, (example.trust * part) / windows.length));
      }
    }
  }
}
