import { determinize, type States } from './determinize.ts';
import type { PatternGraph } from './pattern-graph.ts';

/**
 * All patterns as one deterministic automaton over word numbers: each word costs one look, however
 * many patterns there are. State 0 is where every pattern begins.
 */
export type Automaton = {
  /**
   * The edges of states that several words may follow: for each a small hash table of its own, of the words
   * (0 for an empty place) and beside it of the states that they lead to. Words are looked at most, so they
   * take no more room than they need.
   */
  edgeWords: Uint16Array | Uint32Array;
  edgeTargets: Int32Array;
  /**
   * Which words may follow a state: two bits for each word, both in one number of 32, about eight bits for
   * each edge. Most words follow no phrase, and these bits say so without a look at the edges. Those of
   * states with few edges are in the state itself.
   */
  follows: Int32Array;
  /** What is known of a state: `STATE_SIZE` numbers side by side, each at its place below. */
  states: Int32Array;
  /** By word number: the state after the first word of a pattern; -1 where none begins so. */
  begins: Int32Array;
  /**
   * Lists of where to go on after words that are passed over: the shift and the bits of the first state, how
   * many states there are, then for 0, 1, 2 … words the state. Each state is reached by no more words than the
   * one before it, so the first one's bits say no for all.
   */
  gaps: Int32Array;
  /** Lists of pattern numbers, each ended by -1. */
  lists: Int32Array;
};

/** Where the states of a list in `gaps` begin. */
export const GAP_STATES = 3;

export const STATE_SIZE = 6;
/** Where its list begins in `gaps`; -1 for none. */
export const GAPS = 0;
/** Where the numbers of the patterns that end here begin in `lists`; -1 for none. */
export const ENDS = 1;
/** How many places its edges have less one; 0 where at most one word may follow. */
const MASK = 2;
/** That word (-1 for none) and where it leads; so most states are read at one place in memory. */
const WORD = 3;
const TARGET = 4;
/** Of a state that several words may follow: where its edges begin. */
const EDGES = 3;
/** How far a hash is shifted to number one of its numbers of bits: `IN_STATE` where there is one. */
const SHIFT = 4;
/** Where its bits begin in `follows`, or its 32 bits. */
const BITS = 5;
const IN_STATE = 32;

function hashOf(word: number): number {
  return Math.imul(word, 0x9e3779b1);
}

/** The two bits of a word: a shift counts by the last five bits of what it is given. */
function bitsOf(hash: number): number {
  return (1 << (hash >>> 3)) | (1 << (hash >>> 11));
}

/** Places for so many edges: a power of two of which an eighth at least is free. Few looks get as far as here. */
function roomFor(count: number): number {
  let room = 4;
  while (room * 7 < count * 8) room *= 2;
  return room;
}

/** The power of two of bits for so many edges: 32 bits at least. */
function bitPower(count: number): number {
  let power = 5;
  while (power < 14 && 2 ** power < count * 8) power += 1;
  return power;
}

/** Room for every state but the first, whose edges are in `begins`. */
function withRoom(states: States, wordCount: number): Automaton {
  const info = new Int32Array(states.count * STATE_SIZE);
  const { gapPlaces, size } = placesOfGaps(states);
  let places = 0;
  let parts = 0;
  for (let state = 0; state < states.count; state += 1) {
    const own = state * STATE_SIZE;
    info[own + GAPS] = gapPlaces[state] ?? -1;
    info[own + ENDS] = states.endLists[state] ?? -1;
    const from = states.edgesFrom[state] ?? 0;
    const count = (states.edgesFrom[state + 1] ?? 0) - from;
    if (count < 2 || state === 0) {
      info[own + WORD] = count === 1 ? (states.words[from] ?? -1) : -1;
      info[own + TARGET] = states.targets[from] ?? -1;
      continue;
    }
    const room = roomFor(count);
    const power = bitPower(count);
    info[own + MASK] = room - 1;
    info[own + EDGES] = places;
    info[own + SHIFT] = IN_STATE - power + 5;
    places += room;
    if (power === 5) continue;
    info[own + BITS] = parts;
    parts += 2 ** (power - 5);
  }
  return {
    edgeWords: wordCount < 2 ** 16 ? new Uint16Array(places) : new Uint32Array(places),
    edgeTargets: new Int32Array(places),
    follows: new Int32Array(parts),
    states: info,
    begins: new Int32Array(wordCount + 1).fill(-1),
    gaps: new Int32Array(size),
    lists: states.lists,
  };
}

/** By state: where its list is to begin among the gaps, -1 for none; and how much room all lists take. */
function placesOfGaps(states: States): { gapPlaces: Int32Array; size: number } {
  const gapPlaces = new Int32Array(states.count).fill(-1);
  let size = 0;
  for (let state = 0; state < states.count; state += 1) {
    const from = states.gapLists[state] ?? -1;
    if (from < 0) continue;
    let end = from;
    while ((states.lists[end] ?? -1) >= 0) end += 1;
    gapPlaces[state] = size;
    size += GAP_STATES + end - from;
  }
  return { gapPlaces, size };
}

/** Writes the lists of gaps, once the states have their bits. */
function writeGaps({ gaps, states }: Automaton, { count, gapLists, lists }: States): void {
  for (let state = 0; state < count; state += 1) {
    let place = states[state * STATE_SIZE + GAPS] ?? -1;
    if (place < 0) continue;
    let from = gapLists[state] ?? -1;
    const first = (lists[from] ?? 0) * STATE_SIZE;
    const isSingle = states[first + MASK] === 0;
    const word = states[first + WORD] ?? -1;
    const own = word < 0 ? 0 : bitsOf(hashOf(word));
    gaps[place] = isSingle ? IN_STATE : (states[first + SHIFT] ?? 0);
    gaps[place + 1] = isSingle ? own : (states[first + BITS] ?? 0);
    const counted = place + 2;
    place += GAP_STATES;
    for (; (lists[from] ?? -1) >= 0; from += 1, place += 1) {
      gaps[place] = lists[from] ?? 0;
      gaps[counted] = (gaps[counted] ?? 0) + 1;
    }
  }
}

function putEdge(automaton: Automaton, state: number, word: number, target: number): void {
  const { edgeWords, edgeTargets, follows, states } = automaton;
  const own = state * STATE_SIZE;
  const mask = states[own + MASK] ?? 0;
  if (mask === 0) return;
  const hash = hashOf(word);
  const shift = states[own + SHIFT] ?? 0;
  if (shift === IN_STATE) states[own + BITS] = (states[own + BITS] ?? 0) | bitsOf(hash);
  else {
    const part = (states[own + BITS] ?? 0) + (hash >>> shift);
    follows[part] = (follows[part] ?? 0) | bitsOf(hash);
  }
  const begin = states[own + EDGES] ?? 0;
  let slot = (hash >>> 8) & mask;
  while (edgeWords[begin + slot] !== 0) slot = (slot + 1) & mask;
  edgeWords[begin + slot] = word;
  edgeTargets[begin + slot] = target;
}

/** Makes the graph deterministic; null when that would take more than `maximumStates`. */
export function buildAutomaton(graph: PatternGraph, wordCount: number): Automaton | null {
  const states = determinize(graph, wordCount);
  if (states === null) return null;
  const automaton = withRoom(states, wordCount);
  const { edgesFrom, words, targets } = states;
  const beginCount = edgesFrom[1] ?? 0;
  for (let edge = 0; edge < beginCount; edge += 1) {
    automaton.begins[words[edge] ?? 0] = targets[edge] ?? -1;
  }
  for (let state = 1; state < states.count; state += 1) {
    const end = edgesFrom[state + 1] ?? 0;
    for (let edge = edgesFrom[state] ?? 0; edge < end; edge += 1) {
      putEdge(automaton, state, words[edge] ?? 0, targets[edge] ?? 0);
    }
  }
  writeGaps(automaton, states);
  return automaton;
}

/** Whether a word may follow, by the shift and the bits of a state or of a list in `gaps`. */
export function mayFollow(
  { follows }: Automaton,
  shift: number,
  bits: number,
  word: number,
): boolean {
  const hash = hashOf(word);
  const part = shift === IN_STATE ? bits : (follows[bits + (hash >>> shift)] ?? 0);
  return ((part >>> (hash >>> 3)) & (part >>> (hash >>> 11)) & 1) === 1;
}

/** The state reached from `state` (not the first) by `word`, or -1. */
export function followEdge(automaton: Automaton, state: number, word: number): number {
  const { edgeWords, edgeTargets, states } = automaton;
  const own = state * STATE_SIZE;
  const mask = states[own + MASK] ?? 0;
  if (mask === 0) return states[own + WORD] === word ? (states[own + TARGET] ?? -1) : -1;
  if (!mayFollow(automaton, states[own + SHIFT] ?? 0, states[own + BITS] ?? 0, word)) return -1;
  const hash = hashOf(word);
  const begin = states[own + EDGES] ?? 0;
  let slot = (hash >>> 8) & mask;
  for (let tried = 0; tried <= mask; tried += 1) {
    const found = edgeWords[begin + slot] ?? 0;
    if (found === 0) return -1;
    if (found === word) return edgeTargets[begin + slot] ?? -1;
    slot = (slot + 1) & mask;
  }
  return -1;
}
