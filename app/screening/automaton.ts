import { determinize, type States } from './determinize.ts';
import type { PatternGraph } from './pattern-graph.ts';

/**
 * All patterns as one deterministic automaton over word numbers: each word costs one look, however
 * many patterns there are. State 0 is where every pattern begins.
 */
export type Automaton = {
  /**
   * The edges: for each state a small hash table of its own, word + target + word + target …, word 0
   * for an empty place. A state that many words may follow takes much room, most take one place.
   */
  edges: Int32Array;
  /**
   * Which words may follow a state, as bits of a part of their hash: about eight bits for each edge.
   * Most words follow no phrase, and these bits say so without a look at the edges.
   */
  follows: Uint32Array;
  /** What is known of a state: `STATE_SIZE` numbers side by side, each at its place below. */
  states: Int32Array;
  /** By word number: the state after the first word of a pattern; -1 where none begins so. */
  begins: Int32Array;
  /** Lists, each ended by -1. */
  lists: Int32Array;
};

export const STATE_SIZE = 6;
/** Where its list of gap states begins in `lists`; -1 for none. The k-th state of the list is where to
 * go on after k words were passed over. */
export const GAPS = 0;
/** Where the numbers of the patterns that end here begin in `lists`; -1 for none. */
export const ENDS = 1;
/** Where its bits begin in `follows`, and how far a hash is shifted to number one. */
const BITS = 2;
const SHIFT = 3;
/** Where its edges begin, and how many places it has less one. */
const EDGES = 4;
const MASK = 5;

function hashOf(word: number): number {
  return Math.imul(word, 0x9e3779b1);
}

/** Places for so many edges: one for one, else a power of two of which a third at least is free. */
function roomFor(count: number): number {
  if (count < 2) return count;
  let room = 4;
  while (room * 2 < count * 3) room *= 2;
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
  let places = 0;
  // The first part has no bit: it is of the states that nothing follows.
  let parts = 1;
  for (let state = 0; state < states.count; state += 1) {
    const own = state * STATE_SIZE;
    info[own + GAPS] = states.gapLists[state] ?? -1;
    info[own + ENDS] = states.endLists[state] ?? -1;
    info[own + SHIFT] = 27;
    const count = (states.edgesFrom[state + 1] ?? 0) - (states.edgesFrom[state] ?? 0);
    if (count === 0 || state === 0) continue;
    const room = roomFor(count);
    const power = bitPower(count);
    info[own + BITS] = parts;
    info[own + SHIFT] = 32 - power;
    info[own + EDGES] = places * 2;
    info[own + MASK] = room - 1;
    places += room;
    parts += 2 ** (power - 5);
  }
  return {
    edges: new Int32Array(places * 2),
    follows: new Uint32Array(parts),
    states: info,
    begins: new Int32Array(wordCount + 1).fill(-1),
    lists: states.lists,
  };
}

function putEdge(automaton: Automaton, state: number, word: number, target: number): void {
  const { edges, follows, states } = automaton;
  const own = state * STATE_SIZE;
  const hash = hashOf(word);
  const bit = hash >>> (states[own + SHIFT] ?? 0);
  const part = (states[own + BITS] ?? 0) + (bit >>> 5);
  follows[part] = (follows[part] ?? 0) | (1 << (bit & 31));
  const begin = states[own + EDGES] ?? 0;
  const mask = states[own + MASK] ?? 0;
  let slot = (hash >>> 8) & mask;
  while (edges[begin + slot * 2] !== 0) slot = (slot + 1) & mask;
  edges[begin + slot * 2] = word;
  edges[begin + slot * 2 + 1] = target;
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
  return automaton;
}

/** The state reached from `state` (not the first) by `word`, or -1. */
export function followEdge(automaton: Automaton, state: number, word: number): number {
  const { edges, follows, states } = automaton;
  const own = state * STATE_SIZE;
  const hash = hashOf(word);
  const bit = hash >>> (states[own + SHIFT] ?? 0);
  const part = (states[own + BITS] ?? 0) + (bit >>> 5);
  if ((((follows[part] ?? 0) >>> (bit & 31)) & 1) === 0) return -1;
  const begin = states[own + EDGES] ?? 0;
  const mask = states[own + MASK] ?? 0;
  let slot = (hash >>> 8) & mask;
  for (let tried = 0; tried <= mask; tried += 1) {
    const found = edges[begin + slot * 2] ?? 0;
    if (found === 0) return -1;
    if (found === word) return edges[begin + slot * 2 + 1] ?? -1;
    slot = (slot + 1) & mask;
  }
  return -1;
}
