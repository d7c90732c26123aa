import type { CompiledLexicon } from './compile-lexicon.ts';
import type { SignalEntry, Statistics } from './lexicon.ts';
import type { Vocabulary } from './odd-words.ts';
import type { Signal } from './signals.ts';
import { BREAK_LINE, BREAK_SENTENCE, type Tokens } from './token-list.ts';
import { NAMED } from './word-flags.ts';
import { wordNumber } from './word-table.ts';

/** The three questions that are weighed: at least `watch`, at least `urgent`, `emergency`. */
export const heads = 3;

/** A window of sentences is at most so many words long; a longer sentence is read in such pieces. */
const windowWords = 32;
/** In a long stretch without a full stop a window begins every so many words. */
const windowStep = 16;
/** A pair is two words so near to each other. The training script reads pairs by the same reach. */
export const pairReach = 3;

/** Weights by word number, by pair of word numbers and by what the rules found. */
export type CompiledStatistics = {
  marks: readonly number[];
  bias: readonly number[];
  /** Three weights for each word, pair, sign and pair of signs. */
  single: Float32Array;
  mask: number;
  firsts: Int32Array;
  /** Twice the second word, and one more where other words stand between the two. */
  seconds: Int32Array;
  pairWeights: Float32Array;
  /** One bit for each pair, by its hash: most pairs of words have no weight. */
  pairBits: Uint32Array;
  signNumbers: ReadonlyMap<string, number>;
  /** What the entries that were met are called, where they stand and where a context cancelled them. */
  standing: Map<SignalEntry, number>;
  lowered: Map<SignalEntry, number>;
  signWeights: Float32Array;
  signPairs: Float32Array;
};

/** The heaviest window for one question: its sum, and its first and last word. */
export type Weighing = { sum: number; first: number; last: number };

/**
 * For each question the heaviest window, and the heaviest in which words of a rule or of the class
 * `weighed_named` stand.
 */
export type Weighed = { any: readonly Weighing[]; supported: readonly Weighing[] };

const pairBitCount = 262_144;

function pairHash(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return hash ^ (hash >>> 15);
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
    marks: [statistics.watchAt, statistics.urgentAt, statistics.emergencyAt],
    bias: statistics.bias,
    single: new Float32Array((highest + 1) * heads),
    mask: size - 1,
    firsts: new Int32Array(size),
    seconds: new Int32Array(size),
    pairWeights: new Float32Array(size * heads),
    pairBits: new Uint32Array(pairBitCount / 32),
    signNumbers: signs,
    standing: new Map(),
    lowered: new Map(),
    signWeights: new Float32Array(signs.size * heads),
    signPairs: new Float32Array(signs.size * signs.size * heads),
  };
  for (const { first, second, weights } of words) {
    if (second < 0) {
      compiled.single.set(weights, first * heads);
      continue;
    }
    const hash = pairHash(first, second);
    const bit = hash & (pairBitCount - 1);
    compiled.pairBits[bit >>> 5] = (compiled.pairBits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = hash & compiled.mask;
    while (compiled.firsts[slot] !== 0) slot = (slot + 1) & compiled.mask;
    compiled.firsts[slot] = first;
    compiled.seconds[slot] = second;
    compiled.pairWeights.set(weights, slot * heads);
  }
  for (const { first, second, weights } of signed) {
    if (second < 0) compiled.signWeights.set(weights, first * heads);
    else {
      compiled.signPairs.set(weights, (first * signs.size + second) * heads);
      compiled.signPairs.set(weights, (second * signs.size + first) * heads);
    }
  }
  return compiled;
}

/** Where the weights of a pair begin, or -1. */
function pairPlace(weights: CompiledStatistics, first: number, second: number): number {
  const { mask, firsts, seconds, pairBits } = weights;
  const hash = pairHash(first, second);
  const bit = hash & (pairBitCount - 1);
  if ((((pairBits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return -1;
  let slot = hash & mask;
  for (;;) {
    const found = firsts[slot] ?? 0;
    if (found === 0) return -1;
    if (found === first && seconds[slot] === second) return slot * heads;
    slot = (slot + 1) & mask;
  }
}

/** Room for what is read of one text, used again for the next; it grows when needed. */
let room = 1024;
/** Of each word that counts: where it stands among the words, its number, whether a window may begin there. */
let places = new Int32Array(room);
let numbers = new Int32Array(room);
let begins = new Uint8Array(room + 1);
/** What each word adds, by itself and with the words before it. */
let added = new Float64Array(room * heads);
/** Of each word, the first of the signals that end there, and of each signal the next one. */
let endingAt = new Int32Array(room);
let counted = 0;
let nextEnding = new Int32Array(64);

function makeRoom(words: number, signals: number): void {
  if (words > room) {
    while (room < words) room *= 2;
    places = new Int32Array(room);
    numbers = new Int32Array(room);
    begins = new Uint8Array(room + 1);
    added = new Float64Array(room * heads);
    endingAt = new Int32Array(room);
  }
  if (signals > nextEnding.length) nextEnding = new Int32Array(signals * 2);
}

/** The words that count: fillers, emoji and unknown words are passed over. */
function readPlaces(tokens: Tokens, skippable: Uint8Array): number {
  let count = 0;
  let ended = true;
  let since = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    if (((tokens.breaks[index] ?? 0) & (BREAK_SENTENCE | BREAK_LINE)) !== 0) ended = true;
    const word = tokens.words[index] ?? 0;
    if (word === 0 || skippable[word] === 1) continue;
    places[count] = index;
    numbers[count] = word;
    since = ended ? 0 : since + 1;
    begins[count] = since % windowStep === 0 ? 1 : 0;
    ended = false;
    count += 1;
  }
  begins[count] = 1;
  counted = count;
  return count;
}

/** Adds what the word at a place weighs, by itself and with the words before it from `floor` on. */
function addWord(
  weights: CompiledStatistics,
  at: number,
  floor: number,
  sums: Float64Array,
  offset: number,
): void {
  const { single, pairWeights } = weights;
  const word = numbers[at] ?? 0;
  let from = word * heads;
  if (from < single.length) {
    for (let head = 0; head < heads; head += 1) {
      sums[offset + head] = (sums[offset + head] ?? 0) + (single[from + head] ?? 0);
    }
  }
  for (let before = at - 1; before >= floor && at - before <= pairReach; before -= 1) {
    from = pairPlace(weights, numbers[before] ?? 0, word * 2 + (at - before > 1 ? 1 : 0));
    if (from < 0) continue;
    for (let head = 0; head < heads; head += 1) {
      sums[offset + head] = (sums[offset + head] ?? 0) + (pairWeights[from + head] ?? 0);
    }
  }
}

function placeSignals(count: number, signals: readonly Signal[]): void {
  endingAt.fill(-1, 0, count);
  for (const [number, { last }] of signals.entries()) {
    // The last word that counts and stands no later than the signal's last.
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) <= last) low = middle + 1;
      else high = middle;
    }
    if (low === 0) continue;
    nextEnding[number] = endingAt[low - 1] ?? -1;
    endingAt[low - 1] = number;
  }
}

const nothing = (): Weighing[] =>
  Array.from({ length: heads }, () => ({ sum: -Infinity, first: 0, last: -1 }));

const sums = new Float64Array(heads);

function keepHeavier(best: Weighing | undefined, sum: number, first: number, last: number): void {
  if (best === undefined || sum <= best.sum) return;
  best.sum = sum;
  best.first = first;
  best.last = last;
}

function signNumber(
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

/**
 * Weighs every window: from the beginning of a sentence to the end of the same or a later one. Sentences
 * or full stops added to a text only add windows. Words added within a sentence change its sum, and may
 * make it lighter.
 */
export function weigh(
  weights: CompiledStatistics,
  tokens: Tokens,
  signals: readonly Signal[],
  { skippable, flags }: Pick<CompiledLexicon, 'skippable' | 'flags'>,
): Weighed {
  makeRoom(tokens.count + 1, signals.length);
  const count = readPlaces(tokens, skippable);
  const any = nothing();
  const supported = nothing();
  added.fill(0, 0, count * heads);
  for (let at = 0; at < count; at += 1) addWord(weights, at, 0, added, at * heads);
  if (signals.length > 0) placeSignals(count, signals);
  const { signNumbers, signWeights, signPairs, bias } = weights;
  const signCount = signNumbers.size;
  const signs = signals.map(({ entry, cancelled }) => signNumber(weights, entry, cancelled));
  const seen: number[] = [];
  for (let start = 0; start < count; start += 1) {
    if (begins[start] === 0) continue;
    for (let head = 0; head < heads; head += 1) sums[head] = bias[head] ?? 0;
    seen.length = 0;
    let stands = false;
    const floor = places[start] ?? 0;
    const limit = Math.min(count, start + windowWords);
    for (let at = start; at < limit; at += 1) {
      if (at - start < pairReach) addWord(weights, at, start, sums, 0);
      else {
        const from = at * heads;
        sums[0] = (sums[0] ?? 0) + (added[from] ?? 0);
        sums[1] = (sums[1] ?? 0) + (added[from + 1] ?? 0);
        sums[2] = (sums[2] ?? 0) + (added[from + 2] ?? 0);
      }
      if (((flags[numbers[at] ?? 0] ?? 0) & NAMED) !== 0) stands = true;
      if (signals.length > 0) {
        for (let each = endingAt[at] ?? -1; each >= 0; each = nextEnding[each] ?? -1) {
          const signal = signals[each];
          if (signal === undefined || signal.first < floor) continue;
          if (!signal.cancelled) stands = true;
          const sign = signs[each] ?? -1;
          if (sign < 0 || seen.includes(sign)) continue;
          for (let head = 0; head < heads; head += 1) {
            let sum = (sums[head] ?? 0) + (signWeights[sign * heads + head] ?? 0);
            for (const other of seen) {
              sum += signPairs[(other * signCount + sign) * heads + head] ?? 0;
            }
            sums[head] = sum;
          }
          seen.push(sign);
        }
      }
      if (begins[at + 1] === 0 && at + 1 < limit) continue;
      for (let head = 0; head < heads; head += 1) {
        const sum = sums[head] ?? 0;
        const last = places[at] ?? 0;
        keepHeavier(any[head], sum, floor, last);
        if (stands) keepHeavier(supported[head], sum, floor, last);
      }
    }
  }
  return { any, supported };
}

/** The words of a window that weigh most for a question, heaviest first, in the text that was weighed last. */
export function heaviestWords(
  weights: CompiledStatistics,
  { first, last }: Weighing,
  head: number,
  most: number,
): number[] {
  let start = 0;
  while (start < counted && (places[start] ?? 0) < first) start += 1;
  const found: { index: number; weight: number }[] = [];
  for (let at = start; at < counted && (places[at] ?? 0) <= last; at += 1) {
    sums.fill(0);
    addWord(weights, at, start, sums, 0);
    const weight = sums[head] ?? 0;
    if (weight > 0) found.push({ index: places[at] ?? 0, weight });
  }
  found.sort((a, b) => b.weight - a.weight || a.index - b.index);
  return found.slice(0, most).map(({ index }) => index);
}
