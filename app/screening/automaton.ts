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
   * for each following word, a bit for each first, both below `commonWords`. Most looks of all are at two such
   * words, and these bits are few and near each other.
   */
  passed: Int32Array;
  beside: Int32Array;
};

/** Words numbered below this have bits of their own for each two of them. */
export const commonWords = 2048;
const rowOfBits = commonWords / 32;

/** Where the numbers of the patterns that end here begin in `lists`; -1 for none. */
export const ENDS = 0;
/** Where the list of what follows words that are passed over begins in `memory`; -1 for none. */
export const GAPS = 1;
/** How many places its edges have, an even number; 0 where at most one word may follow. */
const ROOM = 2;
/** That word (-1 for none) and where it leads. */
const WORD = 3;
const TARGET = 4;
/**
 * Of a state that several words may follow: which these are, two bits for each word, both in one number of
 * 32, about eight bits for each edge; how many numbers there are less one, and the numbers. Most words
 * follow no phrase, and these bits say so without a look at the edges. After them a small hash table: the
 * words (0 for an empty place), then the states that they lead to.
 */
const BIT_MASK = 3;
const BITS = 4;
const singleSize = 5;

/**
 * A list of where to go on after words that are passed over: where the bits of the first state stand, how
 * many numbers they are less one, how many states there are, room for the bits of a first state that has
 * none, then for 0, 1, 2 … words the state. What may follow one of them may follow the
 * one before it, so the first one's bits say no for all.
 */
export const GAP_BITS = 0;
export const GAP_BIT_MASK = 1;
export const GAP_COUNT = 2;
const GAP_OWN_BITS = 3;
/** Where the states of such a list begin. */
export const GAP_STATES = 4;

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

/** Places for so many edges, one of eight free. Few looks get as far as here. */
function roomFor(count: number): number {
  const room = Math.ceil((count * 8) / 7);
  return room + (room & 1);
}

/** Where among so many places a word is looked for first. */
function firstSlot(hash: number, room: number): number {
  return Math.floor(((hash >>> 0) / 0x1_0000_0000) * room);
}

function nextSlot(slot: number, room: number): number {
  return slot + 1 < room ? slot + 1 : 0;
}

/** How many numbers of 32 bits so many edges get, less one: a power of two less one, at most 511. */
function bitMaskFor(count: number): number {
  let parts = 1;
  while (parts < 512 && parts * 32 < count * 8) parts *= 2;
  return parts - 1;
}

/** How much room the words of a table of so many places take. */
function wordRoom(room: number, wide: boolean): number {
  return wide ? room : room >> 1;
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

/** How much room a state takes without its list of gaps. */
function sizeOf(states: States, state: number, wide: boolean): number {
  const count = edgeCount(states, state);
  if (count < 2) return singleSize;
  const room = roomFor(count);
  return BITS + bitMaskFor(count) + 1 + wordRoom(room, wide) + room;
}

/** By state: where it is to begin, each followed by its list of gaps; and how much room all take. */
function placesOf(states: States, wide: boolean): { places: Int32Array; size: number } {
  const places = new Int32Array(states.count);
  let size = 0;
  // The first state needs no room: its edges are in `begins`.
  for (let state = 1; state < states.count; state += 1) {
    places[state] = size;
    size += sizeOf(states, state, wide);
    const gaps = gapCount(states, state);
    if (gaps > 0) size += GAP_STATES + gaps;
  }
  return { places, size };
}

function putEdge(
  { memory, wide }: Automaton,
  state: number,
  room: number,
  bitMask: number,
  word: number,
  target: number,
): void {
  const hash = hashOf(word);
  const part = state + BITS + partOf(hash, bitMask);
  memory[part] = (memory[part] ?? 0) | bitsOf(hash);
  const words = state + BITS + 1 + bitMask;
  let slot = firstSlot(hash, room);
  while (wordAt(memory, words, slot, wide) !== 0) slot = nextSlot(slot, room);
  if (wide) memory[words + slot] = word;
  else {
    const pair = words + (slot >> 1);
    memory[pair] = (memory[pair] ?? 0) | (word << ((slot & 1) << 4));
  }
  memory[words + wordRoom(room, wide) + slot] = target;
}

function wordAt(memory: Int32Array, words: number, slot: number, wide: boolean): number {
  if (wide) return memory[words + slot] ?? 0;
  return ((memory[words + (slot >> 1)] ?? 0) >>> ((slot & 1) << 4)) & 0xffff;
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
  memory[state + GAPS] = -1;
  if (count < 2) {
    memory[state + WORD] = count === 1 ? (states.words[from] ?? -1) : -1;
    memory[state + TARGET] = places[states.targets[from] ?? 0] ?? -1;
    return;
  }
  const room = roomFor(count);
  const bitMask = bitMaskFor(count);
  memory[state + ROOM] = room;
  memory[state + BIT_MASK] = bitMask;
  for (let edge = from; edge < from + count; edge += 1) {
    const target = places[states.targets[edge] ?? 0] ?? -1;
    putEdge(automaton, state, room, bitMask, states.words[edge] ?? 0, target);
  }
}

/** Writes the list of gaps of a state, once all states are written. */
function writeGaps(
  { memory, wide }: Automaton,
  states: States,
  places: Int32Array,
  number: number,
): void {
  const count = gapCount(states, number);
  if (count === 0) return;
  const from = states.gapLists[number] ?? 0;
  const list = (places[number] ?? 0) + sizeOf(states, number, wide);
  const first = places[states.lists[from] ?? 0] ?? 0;
  memory[(places[number] ?? 0) + GAPS] = list;
  memory[list + GAP_COUNT] = count;
  if (memory[first + ROOM] === 0) {
    const word = memory[first + WORD] ?? -1;
    memory[list + GAP_BITS] = list + GAP_OWN_BITS;
    memory[list + GAP_OWN_BITS] = word < 0 ? 0 : bitsOf(hashOf(word));
  } else {
    memory[list + GAP_BITS] = first + BITS;
    memory[list + GAP_BIT_MASK] = memory[first + BIT_MASK] ?? 0;
  }
  for (let each = 0; each < count; each += 1) {
    memory[list + GAP_STATES + each] = places[states.lists[from + each] ?? 0] ?? 0;
  }
}

/** Notes the words that may follow `first` by the edges of a state. */
function noteFollowers(bits: Int32Array, first: number, state: number, states: States): void {
  const end = states.edgesFrom[state + 1] ?? 0;
  for (let edge = states.edgesFrom[state] ?? 0; edge < end; edge += 1) {
    const word = states.words[edge] ?? 0;
    if (word >= commonWords) continue;
    const at = word * rowOfBits + (first >>> 5);
    bits[at] = (bits[at] ?? 0) | (1 << first);
  }
}

/** Fills `begins` and the bits of common words. */
function writeBegins(
  { begins, passed, beside }: Automaton,
  states: States,
  places: Int32Array,
): void {
  const count = edgeCount(states, 0);
  for (let edge = 0; edge < count; edge += 1) {
    const first = states.words[edge] ?? 0;
    const state = states.targets[edge] ?? 0;
    begins[first] = places[state] ?? -1;
    if (first >= commonWords) continue;
    noteFollowers(beside, first, state, states);
    const list = states.gapLists[state] ?? -1;
    if (list >= 0) noteFollowers(passed, first, states.lists[list] ?? 0, states);
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
    passed: new Int32Array(commonWords * rowOfBits),
    beside: new Int32Array(commonWords * rowOfBits),
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

/** By bits of common words: whether `word` may follow `first`, where both are below `commonWords`. */
export function mayFollowFirst(bits: Int32Array, first: number, word: number): boolean {
  return (((bits[word * rowOfBits + (first >>> 5)] ?? 0) >>> first) & 1) === 1;
}

/** Whether a word may follow, by the bits of a state or of a list of gaps. */
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

/** The state reached from `state` by `word`, or -1. */
export function followEdge({ memory, wide }: Automaton, state: number, word: number): number {
  const room = memory[state + ROOM] ?? 0;
  if (room === 0) return memory[state + WORD] === word ? (memory[state + TARGET] ?? -1) : -1;
  const bitMask = memory[state + BIT_MASK] ?? 0;
  if (!mayFollow(memory, state + BITS, bitMask, word)) return -1;
  const words = state + BITS + 1 + bitMask;
  let slot = firstSlot(hashOf(word), room);
  // Some place is free.
  for (;;) {
    const found = wordAt(memory, words, slot, wide);
    if (found === 0) return -1;
    if (found === word) return memory[words + wordRoom(room, wide) + slot] ?? -1;
    slot = nextSlot(slot, room);
  }
}
