import type { Statistics } from './lexicon.ts';
import type { Vocabulary } from './odd-words.ts';
import type { Tokens } from './token-list.ts';
import { wordNumber } from './word-table.ts';

/** Weights by word number and by pair of word numbers. */
export type CompiledStatistics = {
  watchAt: number;
  supportAt: number;
  perWord: number;
  single: Float32Array;
  mask: number;
  firsts: Int32Array;
  seconds: Int32Array;
  pairWeights: Float32Array;
  /** One bit for each pair, by its hash: most pairs of words have no weight. */
  pairBits: Uint32Array;
};

/** The stretch of words that weighs most: its sum, and its first and last word. */
export type Weighing = { sum: number; first: number; last: number };

const pairBitCount = 65_536;

function pairHash(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

function placeOf(first: number, second: number, mask: number): number {
  return pairHash(first, second) & mask;
}

/** Makes weights ready for weighing. */
export function compileStatistics(
  statistics: Statistics,
  vocabulary: Vocabulary,
): CompiledStatistics {
  const features: { first: number; second: number; weight: number }[] = [];
  let highest = 0;
  let pairs = 0;
  for (const [feature, weight] of Object.entries(statistics.weights)) {
    const space = feature.indexOf(' ');
    const first = wordNumber(vocabulary.table, space < 0 ? feature : feature.slice(0, space));
    // -1 for a single word: 0 is a word that no text has.
    const second = space < 0 ? -1 : wordNumber(vocabulary.table, feature.slice(space + 1));
    highest = Math.max(highest, first, second);
    if (second >= 0) pairs += 1;
    features.push({ first, second, weight });
  }
  let size = 16;
  while (size < pairs * 2) size *= 2;
  const compiled: CompiledStatistics = {
    watchAt: statistics.watchAt,
    supportAt: statistics.supportAt,
    perWord: statistics.perWord,
    single: new Float32Array(highest + 1),
    mask: size - 1,
    firsts: new Int32Array(size),
    seconds: new Int32Array(size),
    pairWeights: new Float32Array(size),
    pairBits: new Uint32Array(pairBitCount / 32),
  };
  for (const { first, second, weight } of features) {
    if (second < 0) {
      compiled.single[first] = weight;
      continue;
    }
    const bit = pairHash(first, second) & (pairBitCount - 1);
    compiled.pairBits[bit >>> 5] = (compiled.pairBits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = placeOf(first, second, compiled.mask);
    while (compiled.firsts[slot] !== 0) slot = (slot + 1) & compiled.mask;
    compiled.firsts[slot] = first;
    compiled.seconds[slot] = second;
    compiled.pairWeights[slot] = weight;
  }
  return compiled;
}

function pairWeight(weights: CompiledStatistics, first: number, second: number): number {
  const { mask, firsts, seconds, pairWeights, pairBits } = weights;
  const hash = pairHash(first, second);
  const bit = hash & (pairBitCount - 1);
  if ((((pairBits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return 0;
  let slot = hash & mask;
  for (;;) {
    const found = firsts[slot] ?? 0;
    if (found === 0) return 0;
    if (found === first && seconds[slot] === second) return pairWeights[slot] ?? 0;
    slot = (slot + 1) & mask;
  }
}

/** What the word at a place adds to the sum, by itself and with the word before it. */
export function weightAt(weights: CompiledStatistics, tokens: Tokens, index: number): number {
  const word = tokens.words[index] ?? 0;
  if (word === 0) return 0;
  const before = index > 0 ? (tokens.words[index - 1] ?? 0) : 0;
  const pair = before === 0 ? 0 : pairWeight(weights, before, word);
  return (weights.single[word] ?? 0) + pair;
}

/**
 * The heaviest stretch of words (largest sum of consecutive weights, each less `perWord`). Text
 * added before or after never makes it lighter. `masked` words weigh nothing.
 */
export function weigh(
  weights: CompiledStatistics,
  tokens: Tokens,
  masked: Uint8Array | null,
): Weighing {
  let sum = 0;
  let first = 0;
  const best: Weighing = { sum: 0, first: 0, last: -1 };
  for (let index = 0; index < tokens.count; index += 1) {
    const weight = masked?.[index] === 1 ? 0 : weightAt(weights, tokens, index);
    if (sum <= 0) {
      sum = 0;
      first = index;
    }
    sum += weight - weights.perWord;
    if (sum > best.sum) {
      best.sum = sum;
      best.first = first;
      best.last = index;
    }
  }
  return best;
}
