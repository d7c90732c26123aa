import type { PatternGraph } from './pattern-graph.ts';

/**
 * All patterns as one deterministic automaton over word numbers: each word costs one look, however
 * many patterns there are. State 0 is where every pattern begins.
 */
export type Automaton = {
  /**
   * Hash table of (state, word) → state. Each slot takes four places, so that one look touches one
   * line of memory: state + 1, word, target, nothing.
   */
  mask: number;
  edges: Int32Array;
  /**
   * Which words may follow a state, as bits of a part of their hash: about eight bits for each edge.
   * Most words follow no phrase, and these bits say so without a look into the large table.
   */
  follows: Uint32Array;
  /** By state: where its bits begin in `follows`, and how far a hash is shifted to number one. */
  followPlaces: Int32Array;
  followShifts: Uint8Array;
  /** By word number: the state after the first word of a pattern; -1 where none begins so. */
  begins: Int32Array;
  /** By state: where its list of gap states begins in `lists`; -1 for none. The k-th state of the
   * list is where to go on after k words were passed over. */
  gapLists: Int32Array;
  /** By state: where the numbers of the patterns that end here begin in `lists`; -1 for none. */
  endLists: Int32Array;
  /** Lists, each ended by -1. */
  lists: Int32Array;
};

/** An automaton of more states than this would be slow to build and to keep. */
export const maximumStates = 2_000_000;

type States = { ids: Map<string, number>; members: (readonly number[])[] };

function stateOf(states: States, nodes: ReadonlySet<number>): number {
  const members = [...nodes].sort((a, b) => a - b);
  const key = members.join();
  let state = states.ids.get(key);
  if (state === undefined) {
    state = states.members.push(members) - 1;
    states.ids.set(key, state);
  }
  return state;
}

function edgesOf(graph: PatternGraph, members: readonly number[]): Map<number, Set<number>> {
  const words = new Map<number, Set<number>>();
  for (const node of members) {
    for (const [word, targets] of graph.edges.get(node) ?? []) {
      let set = words.get(word);
      if (set === undefined) words.set(word, (set = new Set<number>()));
      for (const target of targets) set.add(target);
    }
  }
  return words;
}

/** The state after passing over 0, 1, 2 … words. */
function gapStates(graph: PatternGraph, states: States, members: readonly number[]): number[] {
  const gapNodes = [...new Set(members.flatMap((node) => graph.gaps.get(node) ?? []))];
  const longest = Math.max(-1, ...gapNodes.map((node) => graph.gapSizes[node] ?? 0));
  return Array.from({ length: longest + 1 }, (_, passed) =>
    stateOf(states, new Set(gapNodes.filter((node) => (graph.gapSizes[node] ?? 0) >= passed))),
  );
}

function placeOf(state: number, word: number, mask: number): number {
  const hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & mask;
}

/** The number of the bit that stands for a word in a state. */
function bitOf(word: number, shift: number): number {
  return Math.imul(word, 0x9e3779b1) >>> shift;
}

/** Lays out the bits of the states: a power of two of them for each, 32 at least. */
function followLayout(counts: readonly number[]): {
  size: number;
  places: Int32Array;
  shifts: Uint8Array;
} {
  const places = new Int32Array(counts.length);
  const shifts = new Uint8Array(counts.length);
  let size = 0;
  counts.forEach((count, state) => {
    let power = 5;
    while (power < 14 && 2 ** power < count * 8) power += 1;
    places[state] = size;
    shifts[state] = 32 - power;
    size += 2 ** (power - 5);
  });
  return { size, places, shifts };
}

/** Makes the graph deterministic; null when that would take more than `maximumStates`. */
export function buildAutomaton(graph: PatternGraph, wordCount: number): Automaton | null {
  const states: States = { ids: new Map(), members: [] };
  stateOf(states, new Set([0]));
  const lists: number[] = [];
  const listOf = (list: readonly number[]): number => {
    if (list.length === 0) return -1;
    const place = lists.length;
    for (const each of list) lists.push(each);
    lists.push(-1);
    return place;
  };
  const edges: number[] = [];
  const edgeCounts: number[] = [];
  const gapLists: number[] = [];
  const endLists: number[] = [];
  for (let state = 0; state < states.members.length; state += 1) {
    if (state > maximumStates) return null;
    const members = states.members[state] ?? [];
    const words = edgesOf(graph, members);
    edgeCounts.push(words.size);
    for (const [word, targets] of words) {
      edges.push(state, word, stateOf(states, targets));
    }
    gapLists.push(listOf(gapStates(graph, states, members)));
    endLists.push(listOf([...new Set(members.flatMap((node) => graph.ends.get(node) ?? []))]));
  }

  let size = 16;
  while (size < (edges.length / 3) * 2) size *= 2;
  const layout = followLayout(edgeCounts);
  const automaton: Automaton = {
    mask: size - 1,
    edges: new Int32Array(size * 4),
    follows: new Uint32Array(layout.size),
    followPlaces: layout.places,
    followShifts: layout.shifts,
    begins: new Int32Array(wordCount + 1).fill(-1),
    gapLists: Int32Array.from(gapLists),
    endLists: Int32Array.from(endLists),
    lists: Int32Array.from(lists),
  };
  for (let edge = 0; edge < edges.length; edge += 3) {
    const state = edges[edge] ?? 0;
    const word = edges[edge + 1] ?? 0;
    const target = edges[edge + 2] ?? 0;
    if (state === 0) automaton.begins[word] = target;
    const bit = bitOf(word, layout.shifts[state] ?? 0);
    const part = (layout.places[state] ?? 0) + (bit >>> 5);
    automaton.follows[part] = (automaton.follows[part] ?? 0) | (1 << (bit & 31));
    let slot = placeOf(state, word, automaton.mask);
    while (automaton.edges[slot * 4] !== 0) slot = (slot + 1) & automaton.mask;
    automaton.edges[slot * 4] = state + 1;
    automaton.edges[slot * 4 + 1] = word;
    automaton.edges[slot * 4 + 2] = target;
  }
  return automaton;
}

/** The state reached from `state` by `word`, or -1. */
export function followEdge(automaton: Automaton, state: number, word: number): number {
  const { mask, edges, follows, followPlaces, followShifts } = automaton;
  const bit = bitOf(word, followShifts[state] ?? 0);
  const part = (followPlaces[state] ?? 0) + (bit >>> 5);
  if ((((follows[part] ?? 0) >>> (bit & 31)) & 1) === 0) return -1;
  let slot = placeOf(state, word, mask);
  for (;;) {
    const found = edges[slot * 4] ?? 0;
    if (found === 0) return -1;
    if (found === state + 1 && edges[slot * 4 + 1] === word) return edges[slot * 4 + 2] ?? -1;
    slot = (slot + 1) & mask;
  }
}
