import type { CompiledLexicon } from './compile-lexicon.ts';
import type { Signal } from './signals.ts';
import {
  heads,
  pairPlace,
  pairReach,
  rowSize,
  signNumber,
  type CompiledStatistics,
} from './statistics.ts';
import type { Tokens } from './token-list.ts';
import { NAMED } from './word-flags.ts';

/** A window is at most so many words long, so that a long text does not add up. */
const windowWords = 12;
/** Less than any sum, and no overflow when weights are added to it. */
const nothing = -1_000_000_000;

/** The heaviest window for one question: its sum in hundredths, its first and its last word in the text. */
export type Weighing = { sum: number; first: number; last: number };

/** Room for what is read of one text, used again for the next; it grows when needed. */
let room = 1024;
/** Of each word that counts: where it stands among the words of the text, its number, whether it is named. */
let places = new Int32Array(room);
let numbers = new Int32Array(room);
let named = new Uint8Array(room);
/** Where the weights of a word begin; after it those of its pairs with the words before it. 0: no weight. */
const kept = 1 + pairReach;
let weightsAt = new Int32Array(room * kept);
/** 1 where a window may begin to its gain, 0 where it would be no lighter without that word. */
let gains = new Uint8Array(room);
/** For each word: no window that ends there is heavier than this, for the question that was last asked. */
let bounds = new Int32Array(room);
/** For each word at which signals end, and each question: what they can add to a window at most. */
let most = new Int32Array(room * heads);
/** Of each word, the first of the signals that end there, or -1. */
let endingAt = new Int32Array(room);
/** Of each signal, the next that ends at the same word, its sign, the last word at which a window holds it. */
let nextEnding = new Int32Array(64);
let signs = new Int32Array(64);
let heldUntil = new Int32Array(64);
let counted = 0;
/** How many words the text has. */
let words = 0;

function makeRoom(size: number, signals: number): void {
  if (size > room) {
    while (room < size) room *= 2;
    places = new Int32Array(room);
    numbers = new Int32Array(room);
    named = new Uint8Array(room);
    weightsAt = new Int32Array(room * kept);
    gains = new Uint8Array(room);
    bounds = new Int32Array(room);
    most = new Int32Array(room * heads);
    endingAt = new Int32Array(room);
  }
  if (signals > nextEnding.length) {
    nextEnding = new Int32Array(signals * 2);
    signs = new Int32Array(signals * 2);
    heldUntil = new Int32Array(signals * 2);
  }
}

/** Finds the words that count: fillers, emoji and unknown words are passed over. True when one is named. */
function readWords(
  weights: CompiledStatistics,
  tokens: Tokens,
  { skippable, flags }: Pick<CompiledLexicon, 'skippable' | 'flags'>,
): boolean {
  const { single } = weights;
  words = tokens.count;
  let count = 0;
  let anyNamed = false;
  for (let index = 0; index < words; index += 1) {
    const word = tokens.words[index] ?? 0;
    if (word === 0 || skippable[word] !== 0) continue;
    places[count] = index;
    numbers[count] = word;
    const isNamed = ((flags[word] ?? 0) & NAMED) !== 0;
    named[count] = isNamed ? 1 : 0;
    anyNamed ||= isNamed;
    const at = count * kept;
    weightsAt[at] = word * rowSize < single.length ? word * rowSize : 0;
    for (let back = 1; back <= pairReach; back += 1) {
      weightsAt[at + back] =
        back > count
          ? 0
          : pairPlace(weights, numbers[count - back] ?? 0, word * 2 + (back > 1 ? 1 : 0));
    }
    count += 1;
  }
  counted = count;
  return anyNamed;
}

/** How many of the words that count stand before a place in the text. */
function wordsBefore(place: number): number {
  let low = 0;
  let high = counted;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Says of each signal at which word it ends and which windows hold it. True when one stands. */
function placeSignals(weights: CompiledStatistics, signals: readonly Signal[]): boolean {
  let stands = false;
  endingAt.fill(-1, 0, counted);
  for (let number = 0; number < signals.length; number += 1) {
    const signal = signals[number];
    if (signal === undefined) continue;
    const end = wordsBefore(signal.last + 1) - 1;
    heldUntil[number] = 0;
    if (end < 0) continue;
    stands ||= !signal.cancelled;
    nextEnding[number] = endingAt[end] ?? -1;
    endingAt[end] = number;
    signs[number] = signNumber(weights, signal.entry, signal.cancelled);
    // An emoji after the last of its words ends at that word.
    heldUntil[number] = Math.min(end, wordsBefore(signal.first));
  }
  return stands;
}

/** Signs met within the last `windowWords` words, and the word at which each was met last. */
const met: number[] = [];
let metAt = new Int32Array(256);

/** Fills `most` for every word at which signals end; a sign counts as often as it is met. */
function readMostOfSignals({ signWeights, signPairs, signNumbers }: CompiledStatistics): void {
  met.length = 0;
  if (metAt.length < signNumbers.size) metAt = new Int32Array(signNumbers.size);
  for (let at = 0; at < counted; at += 1) {
    if ((endingAt[at] ?? -1) < 0) continue;
    most.fill(0, at * heads, (at + 1) * heads);
    for (let each = endingAt[at] ?? -1; each >= 0; each = nextEnding[each] ?? -1) {
      const sign = signs[each] ?? -1;
      if (sign < 0) continue;
      addPositive(at, signWeights, sign * rowSize);
      for (const other of met) {
        if (other === sign || at - (metAt[other] ?? 0) >= windowWords) continue;
        addPositive(at, signPairs, (other * signNumbers.size + sign) * rowSize);
      }
      if (!met.includes(sign)) met.push(sign);
      metAt[sign] = at;
    }
  }
}

function addPositive(at: number, weights: Int16Array, from: number): void {
  for (let head = 0; head < heads; head += 1) {
    const added = Math.max(0, weights[from + head] ?? 0);
    most[at * heads + head] = (most[at * heads + head] ?? 0) + added;
  }
}

/**
 * Fills `bounds` for a question and returns the highest. A window that begins at a word, one or two before
 * it, or earlier, is followed from word to word; windows may be up to twice too long here. So most texts are
 * done after one look at each word.
 */
function findBounds(weights: CompiledStatistics, head: number, hasSignals: boolean): number {
  const { single, pairs } = weights;
  const bias = weights.bias[head] ?? 0;
  // The heaviest windows that end at the word before: of one, two, at least three words, and those that
  // began in the stretch of `windowWords` words before this one.
  let here = nothing;
  let one = nothing;
  let two = nothing;
  let more = nothing;
  let older = nothing;
  let highest = nothing;
  let left = 0;
  for (let at = 0; at < counted; at += 1) {
    if (left === 0) {
      older = more;
      more = nothing;
      left = windowWords;
    }
    left -= 1;
    const from = at * kept;
    let added = single[(weightsAt[from] ?? 0) + head] ?? 0;
    if (hasSignals && (endingAt[at] ?? -1) >= 0) added += most[at * heads + head] ?? 0;
    const began = (bias + added) | 0;
    added += pairs[(weightsAt[from + 1] ?? 0) + head] ?? 0;
    const fromOne = (here + added) | 0;
    added += pairs[(weightsAt[from + 2] ?? 0) + head] ?? 0;
    const fromTwo = (one + added) | 0;
    added += pairs[(weightsAt[from + 3] ?? 0) + head] ?? 0;
    more = ((two > more ? two : more) + added) | 0;
    older = (older + added) | 0;
    two = fromTwo;
    one = fromOne;
    here = began;
    let heaviest = began > fromOne ? began : fromOne;
    if (fromTwo > heaviest) heaviest = fromTwo;
    if (more > heaviest) heaviest = more;
    if (older > heaviest) heaviest = older;
    bounds[at] = heaviest;
    if (heaviest > highest) highest = heaviest;
  }
  return highest;
}

/**
 * Marks where a window may begin. A word that weighs nothing by itself and in its pairs is left out, unless
 * it is named or a signal is only held by windows that begin no later.
 */
function findGains(weights: CompiledStatistics, signalCount: number, head: number): void {
  const { single, pairs } = weights;
  for (let at = 0; at < counted; at += 1) {
    let gain = single[(weightsAt[at * kept] ?? 0) + head] ?? 0;
    const reach = Math.min(pairReach, counted - 1 - at);
    for (let ahead = 1; ahead <= reach; ahead += 1) {
      const pair = weightsAt[(at + ahead) * kept + ahead] ?? 0;
      gain += Math.max(0, pairs[pair + head] ?? 0);
    }
    gains[at] = gain > 0 || named[at] === 1 ? 1 : 0;
  }
  for (let number = 0; number < signalCount; number += 1) gains[heldUntil[number] ?? 0] = 1;
}

const seen: number[] = [];

/** The heaviest window for one question that weighs at least so much; null where there is none. */
function search(
  weights: CompiledStatistics,
  signals: readonly Signal[],
  head: number,
  least: number,
): Weighing | null {
  const { single, pairs, signWeights, signPairs, signNumbers } = weights;
  const bias = weights.bias[head] ?? 0;
  const hasSignals = signals.length > 0;
  let best: Weighing | null = null;
  let enough = least;
  let nextEnd = 0;
  for (let start = 0; start < counted; start += 1) {
    // The next word at which a window may end heavy enough.
    if (nextEnd < start) nextEnd = start;
    while (nextEnd < counted && (bounds[nextEnd] ?? 0) < enough) nextEnd += 1;
    if (nextEnd >= counted) break;
    if (start + windowWords <= nextEnd) start = nextEnd - windowWords + 1;
    if (gains[start] === 0) continue;
    let sum = bias;
    let stands = head === 0;
    seen.length = 0;
    const limit = Math.min(counted, start + windowWords);
    for (let at = start; at < limit; at += 1) {
      const from = at * kept;
      sum += single[(weightsAt[from] ?? 0) + head] ?? 0;
      const reach = Math.min(pairReach, at - start);
      for (let back = 1; back <= reach; back += 1) {
        sum += pairs[(weightsAt[from + back] ?? 0) + head] ?? 0;
      }
      if (named[at] === 1) stands = true;
      if (hasSignals) {
        for (let each = endingAt[at] ?? -1; each >= 0; each = nextEnding[each] ?? -1) {
          if (start > (heldUntil[each] ?? 0)) continue;
          if (signals[each]?.cancelled === false) stands = true;
          const sign = signs[each] ?? -1;
          if (sign < 0 || seen.includes(sign)) continue;
          sum += signWeights[sign * rowSize + head] ?? 0;
          for (const other of seen) {
            sum += signPairs[(other * signNumbers.size + sign) * rowSize + head] ?? 0;
          }
          seen.push(sign);
        }
      }
      if (!stands || sum < enough || (best !== null && sum === best.sum)) continue;
      // With the fillers and emoji around its words: a signal may begin or end with one.
      const first = start === 0 ? 0 : (places[start - 1] ?? 0) + 1;
      const last = at + 1 < counted ? (places[at + 1] ?? 0) - 1 : words - 1;
      best = { sum, first, last };
      enough = sum;
    }
  }
  return best;
}

/** A text made ready for weighing; it holds until the next one is. */
export type Readied = { hasNamed: boolean; hasStanding: boolean; signals: readonly Signal[] };

/** Reads what has weight in a text. */
export function readyForWeighing(
  weights: CompiledStatistics,
  tokens: Tokens,
  signals: readonly Signal[],
  lexicon: Pick<CompiledLexicon, 'skippable' | 'flags'>,
): Readied {
  makeRoom(tokens.count, signals.length);
  const hasNamed = readWords(weights, tokens, lexicon);
  const hasStanding = signals.length > 0 && placeSignals(weights, signals);
  if (signals.length > 0) readMostOfSignals(weights);
  return { hasNamed, hasStanding, signals };
}

/**
 * The heaviest window for one question (0 `watch`, 1 `urgent`, 2 `emergency`) in the text that was readied
 * last, if it weighs at least so much, in hundredths: any words that follow each other, at most 12 that count. For `watch`
 * any window; for the others one in which words of a rule stand or a word of the class `weighed_named`. A
 * window begins and ends anywhere, so words added before or after only add windows, in whatever sentence
 * they stand.
 */
export function heaviestWindow(
  weights: CompiledStatistics,
  { hasNamed, hasStanding, signals }: Readied,
  head: number,
  least: number,
): Weighing | null {
  if (head > 0 && !hasNamed && !hasStanding) return null;
  if (findBounds(weights, head, signals.length > 0) < least) return null;
  findGains(weights, signals.length, head);
  return search(weights, signals, head, least);
}

/** The words of a window that weigh most for a question, heaviest first, in the text that was weighed last. */
export function heaviestWords(
  { single, pairs }: CompiledStatistics,
  { first, last }: Weighing,
  head: number,
  most: number,
): number[] {
  const start = wordsBefore(first);
  const found: { index: number; weight: number }[] = [];
  for (let at = start; at < counted && (places[at] ?? 0) <= last; at += 1) {
    const from = at * kept;
    let weight = single[(weightsAt[from] ?? 0) + head] ?? 0;
    for (let back = 1; back <= Math.min(pairReach, at - start); back += 1) {
      weight += pairs[(weightsAt[from + back] ?? 0) + head] ?? 0;
    }
    if (weight > 0) found.push({ index: places[at] ?? 0, weight });
  }
  found.sort((a, b) => b.weight - a.weight || a.index - b.index);
  return found.slice(0, most).map(({ index }) => index);
}
