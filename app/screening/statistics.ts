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
  /** A row for each word, pair, sign and pair of signs. That of word 0 and that of pair 0 are nothing. */
  single: Int16Array;
  mask: number;
  /**
   * For each place the first word and twice the second, with one more where other words stand between the
   * two; 0 for an empty place.
   */
  pairs: Int32Array;
  pairWeights: Int16Array;
  /** Two bits for each pair, both in one number, by its hash: most pairs of words have no weight. */
  pairBits: Int32Array;
  signNumbers: ReadonlyMap<string, number>;
  /** What the entries that were met are called, where they stand and where a context cancelled them. */
  standing: Map<SignalEntry, number>;
  lowered: Map<SignalEntry, number>;
  signWeights: Int16Array;
  signPairs: Int16Array;
};

/** Numbers of 32 bits: eight bits and more for each pair. */
const pairBitsSize = 16_384;

function pairHash(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** The two bits of a pair. */
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
    highest = Math.max(highest, number, other);
    if (other > 0) pairs += 1;
    words.push({ first: number, second: other < 0 ? -1 : other * 2 + (apart ? 1 : 0), weights });
  }
  let size = 16;
  while (size < pairs * 2) size *= 2;
  const compiled: CompiledStatistics = {
    marks: hundredths([statistics.watchAt, statistics.urgentAt, statistics.emergencyAt]),
    bias: hundredths(statistics.bias),
    single: new Int16Array((highest + 1) * rowSize),
    mask: size - 1,
    pairs: new Int32Array(size * 2),
    pairWeights: new Int16Array((size + 1) * rowSize),
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
    while (compiled.pairs[slot * 2] !== 0) slot = (slot + 1) & compiled.mask;
    compiled.pairs[slot * 2] = first;
    compiled.pairs[slot * 2 + 1] = second;
    compiled.pairWeights.set(hundredths(weights), (slot + 1) * rowSize);
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

/** Where the weights of a pair begin; 0 where it has none. */
export function pairPlace(weights: CompiledStatistics, first: number, second: number): number {
  const { mask, pairs, pairBits } = weights;
  const hash = pairHash(first, second);
  const bits = pairBits[hash & (pairBitsSize - 1)] ?? 0;
  if (((bits >>> (hash >>> 17)) & (bits >>> (hash >>> 22)) & 1) === 0) return 0;
  let slot = hash & mask;
  for (;;) {
    const found = pairs[slot * 2] ?? 0;
    if (found === 0) return 0;
    if (found === first && pairs[slot * 2 + 1] === second) return (slot + 1) * rowSize;
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
