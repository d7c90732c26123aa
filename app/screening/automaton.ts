import { determinize, type States, type Unbuilt } from './determinize.ts';
import type { PatternGraph } from './pattern-graph.ts';

/**
 * All patterns as one deterministic automaton over word numbers: each word costs one look, however
 * many patterns there are.
 */
export type Automaton = {
  /**
   * The states one after the other, everything of each side by side, because a look at another place in
   * memory is what costs most. A state is called by where it begins; its parts are named below.
   */
  memory: Int32Array;
  /** Whether each word of an edge takes a number of its own: with less than 65,536 words two share one. */
  wide: boolean;
  /** By word number: the state after the first word of a pattern; -1 where none begins so. */
  begins: Int32Array;
  /** Lists of pattern numbers, each ended by -1. */
  lists: Int32Array;
  /**
   * Whether one word may follow another that begins a phrase, with words passed over and without: a row
   * for each following word, two bits for each first, both below `commonWords`. Most looks of all are at two such
   * words, and these bits are few and near each other.
   */
  followers: Int32Array;
};

/** Words numbered below this have bits of their own for each two of them. */
export const commonWords = 2048;
const rowOfBits = commonWords / 16;

/** Which of the two bits of a first word and one that follows it. */
export const BESIDE = 0;
export const PASSED = 1;

/** Where the numbers of the patterns that end here begin in `lists`; -1 for none. */
export const ENDS = 0;
/** How many words may be passed over after it, and one more; 0 where none may. */
export const GAP_COUNT = 1;
/** How many pairs of places its edges have; 0 where at most one word may follow. */
const PAIRS = 2;
/** That word (-1 for none) and where it leads. */
const WORD = 3;
const TARGET = 4;
/**
 * Of a state that several words may follow: which these are, two bits for each word, both in one number of
 * 32, about eight bits for each edge; how many numbers there are less one, and the numbers. Most words
 * follow no phrase, and these bits say so without a look at the edges. After them a small hash table of pairs
 * of places: two words (0 for an empty place), then the two states that they lead to, side by side, so that
 * one look into memory finds both. Of a pair the first place is filled first.
 */
const BIT_MASK = 3;
const BITS = 4;
const singleSize = 5;

/**
 * Before a state after which words may be passed over: where the bits of the state after none of them stand, how
 * many numbers these are less one, room for them where that state has none, then, farther and farther before,
 * the states to go on from after 0, 1, 2 … words. What may follow one of them may follow the one before it, so
 * the first one's bits say no for all.
 */
export const GAP_BITS = -1;
export const GAP_BIT_MASK = -2;
const GAP_OWN_BITS = -3;
/** Where the first of these states is named. */
export const GAP_STATES = -4;

function hashOf(word: number): number {
  return Math.imul(word, 0x9e3779b1);
}

/** The two bits of a word: a shift counts by the last five bits of what it is given. */
function bitsOf(hash: number): number {
  return (1 << (hash >>> 3)) | (1 << (hash >>> 11));
}

/** Which of the numbers of bits a word's are in. */
function partOf(hash: number, bitMask: number): number {
  return (hash >>> 23) & bitMask;
}

/** Pairs of places for so many edges, one place of eight free. Few looks get as far as here. */
function pairsFor(count: number): number {
  return Math.ceil((count * 4) / 7);
}

/** Which pair of so many a word is looked for in first. */
function firstPair(hash: number, pairs: number): number {
  return Math.floor(((hash >>> 0) / 0x1_0000_0000) * pairs);
}

function nextPair(pair: number, pairs: number): number {
  return pair + 1 < pairs ? pair + 1 : 0;
}

/** How many numbers of 32 bits so many edges get, less one: a power of two less one, at most 511. */
function bitMaskFor(count: number): number {
  let parts = 1;
  while (parts < 512 && parts * 32 < count * 8) parts *= 2;
  return parts - 1;
}

/** How much room a pair takes: its words in one number or in two, and its two states. */
function pairSize(wide: boolean): number {
  return wide ? 4 : 3;
}

function edgeCount({ edgesFrom }: States, state: number): number {
  return (edgesFrom[state + 1] ?? 0) - (edgesFrom[state] ?? 0);
}

function gapCount({ gapLists, lists }: States, state: number): number {
  const from = gapLists[state] ?? -1;
  if (from < 0) return 0;
  let end = from;
  while ((lists[end] ?? -1) >= 0) end += 1;
  return end - from;
}

/** How much room a state takes without what stands before it. */
function sizeOf(states: States, state: number, wide: boolean): number {
  const count = edgeCount(states, state);
  if (count < 2) return singleSize;
  return BITS + bitMaskFor(count) + 1 + pairsFor(count) * pairSize(wide);
}

/** By state: where it is to begin, behind what its gaps take; and how much room all take. */
function placesOf(states: States, wide: boolean): { places: Int32Array; size: number } {
  const places = new Int32Array(states.count);
  let size = 0;
  // The first state needs no room: its edges are in `begins`.
  for (let state = 1; state < states.count; state += 1) {
    const gaps = gapCount(states, state);
    if (gaps > 0) size += gaps - GAP_STATES - 1;
    places[state] = size;
    size += sizeOf(states, state, wide);
  }
  return { places, size };
}

function putEdge(
  { memory, wide }: Automaton,
  state: number,
  pairs: number,
  bitMask: number,
  word: number,
  target: number,
): void {
  const hash = hashOf(word);
  const part = state + BITS + partOf(hash, bitMask);
  memory[part] = (memory[part] ?? 0) | bitsOf(hash);
  const size = pairSize(wide);
  const table = state + BITS + 1 + bitMask;
  let pair = firstPair(hash, pairs);
  while (secondWord(memory, table + pair * size, wide) !== 0) pair = nextPair(pair, pairs);
  const place = table + pair * size;
  const isFirst = firstWord(memory, place, wide) === 0;
  if (isFirst) memory[place] = word;
  else if (wide) memory[place + 1] = word;
  else memory[place] = (memory[place] ?? 0) | (word << 16);
  memory[place + size - (isFirst ? 2 : 1)] = target;
}

function firstWord(memory: Int32Array, place: number, wide: boolean): number {
  return wide ? (memory[place] ?? 0) : (memory[place] ?? 0) & 0xffff;
}

function secondWord(memory: Int32Array, place: number, wide: boolean): number {
  return wide ? (memory[place + 1] ?? 0) : (memory[place] ?? 0) >>> 16;
}

function writeState(
  automaton: Automaton,
  states: States,
  places: Int32Array,
  number: number,
): void {
  const { memory } = automaton;
  const state = places[number] ?? 0;
  const from = states.edgesFrom[number] ?? 0;
  const count = edgeCount(states, number);
  memory[state + ENDS] = states.endLists[number] ?? -1;
  if (count < 2) {
    memory[state + WORD] = count === 1 ? (states.words[from] ?? -1) : -1;
    memory[state + TARGET] = places[states.targets[from] ?? 0] ?? -1;
    return;
  }
  const pairs = pairsFor(count);
  const bitMask = bitMaskFor(count);
  memory[state + PAIRS] = pairs;
  memory[state + BIT_MASK] = bitMask;
  for (let edge = from; edge < from + count; edge += 1) {
    const target = places[states.targets[edge] ?? 0] ?? -1;
    putEdge(automaton, state, pairs, bitMask, states.words[edge] ?? 0, target);
  }
}

/** Writes what stands before a state, once all states are written. */
function writeGaps(
  { memory }: Automaton,
  states: States,
  places: Int32Array,
  number: number,
): void {
  const count = gapCount(states, number);
  if (count === 0) return;
  const from = states.gapLists[number] ?? 0;
  const state = places[number] ?? 0;
  const first = places[states.lists[from] ?? 0] ?? 0;
  memory[state + GAP_COUNT] = count;
  if (memory[first + PAIRS] === 0) {
    const word = memory[first + WORD] ?? -1;
    memory[state + GAP_BITS] = state + GAP_OWN_BITS;
    memory[state + GAP_OWN_BITS] = word < 0 ? 0 : bitsOf(hashOf(word));
  } else {
    memory[state + GAP_BITS] = first + BITS;
    memory[state + GAP_BIT_MASK] = memory[first + BIT_MASK] ?? 0;
  }
  for (let each = 0; each < count; each += 1) {
    memory[state + GAP_STATES - each] = places[states.lists[from + each] ?? 0] ?? 0;
  }
}

/** Notes the words that may follow `first` by the edges of a state. */
function noteFollowers(
  followers: Int32Array,
  first: number,
  state: number,
  states: States,
  how: number,
): void {
  const end = states.edgesFrom[state + 1] ?? 0;
  for (let edge = states.edgesFrom[state] ?? 0; edge < end; edge += 1) {
    const word = states.words[edge] ?? 0;
    if (word >= commonWords) continue;
    const at = word * rowOfBits + (first >>> 4);
    followers[at] = (followers[at] ?? 0) | (1 << (first * 2 + how));
  }
}

/** Fills `begins` and the bits of common words. */
function writeBegins({ begins, followers }: Automaton, states: States, places: Int32Array): void {
  const count = edgeCount(states, 0);
  for (let edge = 0; edge < count; edge += 1) {
    const first = states.words[edge] ?? 0;
    const state = states.targets[edge] ?? 0;
    begins[first] = places[state] ?? -1;
    if (first >= commonWords) continue;
    noteFollowers(followers, first, state, states, BESIDE);
    const list = states.gapLists[state] ?? -1;
    if (list >= 0) noteFollowers(followers, first, states.lists[list] ?? 0, states, PASSED);
  }
}

/** Makes one automaton of the graph, or says why that would make matching slow. */
export function buildAutomaton(graph: PatternGraph, wordCount: number): Automaton | Unbuilt {
  const states = determinize(graph, wordCount);
  if ('unbuilt' in states) return states;
  const wide = wordCount >= 2 ** 16;
  const { places, size } = placesOf(states, wide);
  const automaton: Automaton = {
    memory: new Int32Array(size),
    wide,
    begins: new Int32Array(wordCount + 1).fill(-1),
    lists: states.lists,
    followers: new Int32Array(commonWords * rowOfBits),
  };
  for (let state = 1; state < states.count; state += 1) {
    writeState(automaton, states, places, state);
  }
  for (let state = 1; state < states.count; state += 1) {
    writeGaps(automaton, states, places, state);
  }
  writeBegins(automaton, states, places);
  return automaton;
}

/** Whether `word` may follow `first`, both below `commonWords`, beside it or with words passed over. */
export function mayFollowFirst(
  { followers }: Automaton,
  first: number,
  word: number,
  how: number,
): boolean {
  return (((followers[word * rowOfBits + (first >>> 4)] ?? 0) >>> (first * 2 + how)) & 1) === 1;
}

/** Whether a word may follow, by the bits of a state or of a gap. */
export function mayFollow(
  memory: Int32Array,
  bits: number,
  bitMask: number,
  word: number,
): boolean {
  const hash = hashOf(word);
  const part = memory[bits + partOf(hash, bitMask)] ?? 0;
  return ((part >>> (hash >>> 3)) & (part >>> (hash >>> 11)) & 1) === 1;
}

/** The state reached from `state` by `word`, or -1; `sure` says that the word is known to follow. */
export function followEdge(
  { memory, wide }: Automaton,
  state: number,
  word: number,
  sure: boolean,
): number {
  const pairs = memory[state + PAIRS] ?? 0;
  if (pairs === 0) return memory[state + WORD] === word ? (memory[state + TARGET] ?? -1) : -1;
  const bitMask = memory[state + BIT_MASK] ?? 0;
  if (!sure && !mayFollow(memory, state + BITS, bitMask, word)) return -1;
  const size = pairSize(wide);
  const table = state + BITS + 1 + bitMask;
  let pair = firstPair(hashOf(word), pairs);
  // Some place is free.
  for (;;) {
    const place = table + pair * size;
    const first = firstWord(memory, place, wide);
    const second = secondWord(memory, place, wide);
    // An unknown word is 0 as well.
    if (first === 0) return -1;
    if (first === word) return memory[place + size - 2] ?? -1;
    if (second === 0) return -1;
    if (second === word) return memory[place + size - 1] ?? -1;
    pair = nextPair(pair, pairs);
  }
}
