import type { SignalEntry, Statistics } from './lexicon.ts';
import type { Vocabulary } from './odd-words.ts';
import { wordNumber } from './word-table.ts';

/** The three questions that are weighed: at least `watch`, at least `urgent`, `emergency`. */
export const heads = 3;
/** Weights of a word, a pair or a sign stand side by side in a row of so many. */
export const rowSize = 4;

/** A pair is two words so near to each other. The training script reads pairs by the same reach. */
export const pairReach = 3;

/** Weights by word number, by pair of word numbers and by what the rules found, all in hundredths. */
export type CompiledStatistics = {
  marks: readonly number[];
  bias: readonly number[];
  /** A row for each word; that of word 0 is nothing. */
  single: Int16Array;
  mask: number;
  /**
   * A row of `pairSize` for each place and one of nothing before the first: the two words of the pair, twice
   * the second with one more where other words stand between the two, in two numbers each, and its weights
   * beside them, so that one look into memory finds both. All 0 for an empty place.
   */
  pairs: Int16Array;
  /** Two bits for each pair, both in one number, by its hash: most pairs of words have no weight. */
  pairBits: Int32Array;
  signNumbers: ReadonlyMap<string, number>;
  /** What the entries that were met are called, where they stand and where a context cancelled them. */
  standing: Map<SignalEntry, number>;
  lowered: Map<SignalEntry, number>;
  /** A row for each sign and each pair of signs. */
  signWeights: Int16Array;
  signPairs: Int16Array;
};

/** Numbers of 32 bits: eight bits and more for each pair. */
const pairBitsSize = 16_384;

function pairHash(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** How long the row of a pair is, and the part of it before the weights. */
const pairSize = 8;
const pairWords = 4;

/** The two bits of a pair, as those of a word among the edges. */
function bitsOfPair(hash: number): number {
  return (1 << (hash >>> 17)) | (1 << (hash >>> 22));
}

/** What a signal is called among the weights: its role, with its concern unless that is suicide. */
export function signOf({ role, concern }: SignalEntry, cancelled: boolean): string {
  return `${cancelled ? '-' : '+'}${role}${concern === 'suicide' ? '' : `/${concern}`}`;
}

/** The three parts of a name in the list of weights: `word`, `word word`, `word … word`, `+sign`, `+sign +sign`. */
function partsOf(feature: string): { first: string; second: string | null; apart: boolean } {
  const [first = '', second = null, third = null] = feature.split(' ');
  if (second === '…') return { first, second: third, apart: true };
  return { first, second, apart: false };
}

/** Whole numbers add up to the same sum in any order. No weight that was trained is over ten. */
function hundredths(weights: readonly number[]): number[] {
  return weights.map((weight) => Math.max(-32_768, Math.min(32_767, Math.round(weight * 100))));
}

/** A first word is never 0. */
function isEmpty(pairs: Int16Array, row: number): boolean {
  return pairs[row] === 0 && pairs[row + 1] === 0;
}

/** Makes weights ready for weighing. */
export function compileStatistics(
  statistics: Statistics,
  vocabulary: Vocabulary,
): CompiledStatistics {
  const words: { first: number; second: number; weights: readonly number[] }[] = [];
  const signs = new Map<string, number>();
  const signed: { first: number; second: number; weights: readonly number[] }[] = [];
  const signNumber = (sign: string): number => {
    let number = signs.get(sign);
    if (number === undefined) signs.set(sign, (number = signs.size));
    return number;
  };
  let highest = 0;
  let pairs = 0;
  const own = new Set<number>();
  for (const feature of Object.keys(statistics.weights)) {
    if (!vocabulary.respelt.has(feature)) own.add(wordNumber(vocabulary.table, feature));
  }
  for (const [feature, weights] of Object.entries(statistics.weights)) {
    const { first, second, apart } = partsOf(feature);
    if (/^[+-]/.test(first)) {
      const at = second === null ? -1 : signNumber(second);
      signed.push({ first: signNumber(first), second: at, weights });
      continue;
    }
    const number = wordNumber(vocabulary.table, first);
    // -1 for a single word: 0 is a word that no text has.
    const other = second === null ? -1 : wordNumber(vocabulary.table, second);
    if (number === 0 || other === 0) continue;
    // Where two spellings of one word have weights, those of the word itself count.
    if (second === null && vocabulary.respelt.has(first) && own.has(number)) continue;
    highest = Math.max(highest, number, other);
    if (other > 0) pairs += 1;
    words.push({ first: number, second: other < 0 ? -1 : other * 2 + (apart ? 1 : 0), weights });
  }
  // A look that finds nothing is rare, so the table may be rather full.
  let size = 16;
  while (size < pairs * 1.15) size *= 2;
  const compiled: CompiledStatistics = {
    marks: hundredths([statistics.watchAt, statistics.urgentAt, statistics.emergencyAt]),
    bias: hundredths(statistics.bias),
    single: new Int16Array((highest + 1) * rowSize),
    mask: size - 1,
    pairs: new Int16Array((size + 1) * pairSize),
    pairBits: new Int32Array(pairBitsSize),
    signNumbers: signs,
    standing: new Map(),
    lowered: new Map(),
    signWeights: new Int16Array(signs.size * rowSize),
    signPairs: new Int16Array(signs.size * signs.size * rowSize),
  };
  for (const { first, second, weights } of words) {
    if (second < 0) {
      compiled.single.set(hundredths(weights), first * rowSize);
      continue;
    }
    const hash = pairHash(first, second);
    const at = hash & (pairBitsSize - 1);
    compiled.pairBits[at] = (compiled.pairBits[at] ?? 0) | bitsOfPair(hash);
    let slot = hash & compiled.mask;
    while (!isEmpty(compiled.pairs, (slot + 1) * pairSize)) slot = (slot + 1) & compiled.mask;
    const row = (slot + 1) * pairSize;
    compiled.pairs.set([first, first >>> 16, second, second >>> 16, ...hundredths(weights)], row);
  }
  for (const { first, second, weights } of signed) {
    if (second < 0) compiled.signWeights.set(hundredths(weights), first * rowSize);
    else {
      compiled.signPairs.set(hundredths(weights), (first * signs.size + second) * rowSize);
      compiled.signPairs.set(hundredths(weights), (second * signs.size + first) * rowSize);
    }
  }
  return compiled;
}

/** Where the weights of a pair begin in `pairs`; 0 where it has none. */
export function pairPlace(weights: CompiledStatistics, first: number, second: number): number {
  const { mask, pairs, pairBits } = weights;
  const hash = pairHash(first, second);
  const bits = pairBits[hash & (pairBitsSize - 1)] ?? 0;
  if (((bits >>> (hash >>> 17)) & (bits >>> (hash >>> 22)) & 1) === 0) return 0;
  let slot = hash & mask;
  for (;;) {
    const row = (slot + 1) * pairSize;
    // Words as rows keep them, in two signed numbers of 16 bits.
    if (
      pairs[row] === (first << 16) >> 16 &&
      pairs[row + 2] === (second << 16) >> 16 &&
      pairs[row + 1] === first >>> 16 &&
      pairs[row + 3] === second >>> 16
    ) {
      return row + pairWords;
    }
    if (isEmpty(pairs, row)) return 0;
    slot = (slot + 1) & mask;
  }
}

/** The number of what a signal is called among the weights, or -1 where that has no weight. */
export function signNumber(
  { signNumbers, standing, lowered }: CompiledStatistics,
  entry: SignalEntry,
  cancelled: boolean,
): number {
  const known = cancelled ? lowered : standing;
  let number = known.get(entry);
  if (number === undefined) {
    number = signNumbers.get(signOf(entry, cancelled)) ?? -1;
    known.set(entry, number);
  }
  return number;
}
