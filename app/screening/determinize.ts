import { createIntList, packedInts, pushInt, type IntList } from './int-list.ts';
import type { PatternGraph } from './pattern-graph.ts';

/** An automaton of more states than this would be slow to build and to keep. */
export const maximumStates = 2_000_000;
/** So many patterns may end with the same words: each is noted wherever these stand. */
export const maximumEnds = 50;

/** Why no automaton is made: too many states, or these patterns that end with the same words. */
export type Unbuilt = { unbuilt: 'states' } | { unbuilt: 'ends'; patterns: readonly number[] };

/** The states of a deterministic graph with their edges side by side; state 0 is the beginning. */
export type States = {
  count: number;
  /** By state: where its edges begin in `words` and `targets`; one more at the end. */
  edgesFrom: Int32Array;
  words: Int32Array;
  targets: Int32Array;
  /** By state: where its list begins in `lists`, -1 for none; see the automaton. */
  gapLists: Int32Array;
  endLists: Int32Array;
  lists: Int32Array;
};

/** The sets of nodes that are states, each sorted, found by their hash. */
type Sets = {
  /** By set: where its nodes begin in `nodes`; one more at the end. */
  from: IntList;
  nodes: IntList;
  hashes: IntList;
  /** Set + 1 by place; at most half full. Sets of one node are not among them. */
  slots: Int32Array;
  /** By node: the set of it alone, plus 1; 0 where there is none. */
  alone: Int32Array;
};

/** Nodes that are being brought together into a set. */
type Gathered = { nodes: Int32Array; count: number };

function spreadHash(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function enlarge(sets: Sets): void {
  const slots = new Int32Array(sets.slots.length * 2);
  const mask = slots.length - 1;
  for (let set = 0; set < sets.hashes.count; set += 1) {
    if ((sets.from.items[set + 1] ?? 0) - (sets.from.items[set] ?? 0) === 1) continue;
    let slot = spreadHash(sets.hashes.items[set] ?? 0, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = set + 1;
  }
  sets.slots = slots;
}

function enlargeGathered(gathered: Gathered): void {
  const larger = new Int32Array(gathered.nodes.length * 2);
  larger.set(gathered.nodes);
  gathered.nodes = larger;
}

/** Sorts what was gathered and leaves out what is there twice. */
function sortGathered(gathered: Gathered): void {
  const { nodes, count } = gathered;
  if (count > 24) nodes.subarray(0, count).sort();
  else {
    for (let at = 1; at < count; at += 1) {
      const node = nodes[at] ?? 0;
      let place = at;
      while (place > 0 && (nodes[place - 1] ?? 0) > node) {
        nodes[place] = nodes[place - 1] ?? 0;
        place -= 1;
      }
      nodes[place] = node;
    }
  }
  let kept = Math.min(count, 1);
  for (let at = 1; at < count; at += 1) {
    const node = nodes[at] ?? 0;
    if (node === nodes[kept - 1]) continue;
    nodes[kept] = node;
    kept += 1;
  }
  gathered.count = kept;
}

function isSet(sets: Sets, set: number, { nodes, count }: Gathered): boolean {
  const from = sets.from.items[set] ?? 0;
  if ((sets.from.items[set + 1] ?? 0) - from !== count) return false;
  const known = sets.nodes.items;
  for (let at = 0; at < count; at += 1) if (known[from + at] !== nodes[at]) return false;
  return true;
}

function addSet(sets: Sets, { nodes, count }: Gathered, hash: number): number {
  pushInt(sets.hashes, hash);
  for (let at = 0; at < count; at += 1) pushInt(sets.nodes, nodes[at] ?? 0);
  pushInt(sets.from, sets.nodes.count);
  return sets.hashes.count - 1;
}

function stateOfOne(sets: Sets, gathered: Gathered): number {
  const node = gathered.nodes[0] ?? 0;
  const known = sets.alone[node] ?? 0;
  if (known > 0) return known - 1;
  const state = addSet(sets, gathered, 0);
  sets.alone[node] = state + 1;
  return state;
}

/** The state of the nodes gathered; a new one when they were never together before. */
function stateOf(sets: Sets, gathered: Gathered): number {
  if (gathered.count > 1) sortGathered(gathered);
  if (gathered.count === 1) return stateOfOne(sets, gathered);
  const { nodes, count } = gathered;
  let hash = count;
  for (let at = 0; at < count; at += 1) hash = Math.imul(hash ^ (nodes[at] ?? 0), 0x9e3779b1);
  const mask = sets.slots.length - 1;
  let slot = spreadHash(hash, mask);
  for (;;) {
    const known = (sets.slots[slot] ?? 0) - 1;
    if (known < 0) break;
    if (sets.hashes.items[known] === hash && isSet(sets, known, gathered)) return known;
    slot = (slot + 1) & mask;
  }
  const state = addSet(sets, gathered, hash);
  sets.slots[slot] = state + 1;
  if (sets.hashes.count * 2 > sets.slots.length) enlarge(sets);
  return state;
}

/** Everything that is needed while states are made, one after the other. */
type Work = {
  graph: PatternGraph;
  sets: Sets;
  gathered: Gathered;
  lists: IntList;
  /** The edges of the state at hand by word: the newest, and from each to the one before it. */
  newest: Int32Array;
  before: IntList;
  targets: IntList;
  seen: IntList;
};

/** Notes where each word leads from the state's nodes, and which words there are. */
function gatherEdges({ graph, sets, newest, before, targets, seen }: Work, state: number): void {
  before.count = 0;
  targets.count = 0;
  seen.count = 0;
  const end = sets.from.items[state + 1] ?? 0;
  for (let at = sets.from.items[state] ?? 0; at < end; at += 1) {
    const node = sets.nodes.items[at] ?? 0;
    const lastArm = graph.armsFrom[node + 1] ?? 0;
    for (let arm = graph.armsFrom[node] ?? 0; arm < lastArm; arm += 1) {
      const list = graph.lists[arm] ?? 0;
      const base = graph.bases[arm] ?? 0;
      const last = graph.listsFrom[list + 1] ?? 0;
      for (let edge = graph.listsFrom[list] ?? 0; edge < last; edge += 1) {
        const word = graph.words[edge] ?? 0;
        const former = newest[word] ?? -1;
        if (former < 0) pushInt(seen, word);
        newest[word] = before.count;
        pushInt(before, former);
        pushInt(targets, base + (graph.steps[edge] ?? 0));
      }
    }
  }
}

/** The state after a word of those that `gatherEdges` noted; forgets the word. */
function stateAfter({ sets, gathered, newest, before, targets }: Work, word: number): number {
  let count = 0;
  for (let at = newest[word] ?? -1; at >= 0; at = before.items[at] ?? -1) {
    if (count === gathered.nodes.length) enlargeGathered(gathered);
    gathered.nodes[count] = targets.items[at] ?? 0;
    count += 1;
  }
  newest[word] = -1;
  gathered.count = count;
  return stateOf(sets, gathered);
}

function listOf(lists: IntList, list: readonly number[]): number {
  if (list.length === 0) return -1;
  const place = lists.count;
  for (const each of list) pushInt(lists, each);
  pushInt(lists, -1);
  return place;
}

/** The nodes' lists of a kind brought together, each value once. */
function together(
  { sets }: Work,
  state: number,
  byNode: readonly (readonly number[] | undefined)[],
): readonly number[] {
  const end = sets.from.items[state + 1] ?? 0;
  let found: readonly number[] = none;
  let lists = 0;
  for (let at = sets.from.items[state] ?? 0; at < end; at += 1) {
    const own = byNode[sets.nodes.items[at] ?? 0];
    if (own === undefined) continue;
    found = lists === 0 ? own : found.concat(own);
    lists += 1;
  }
  return lists < 2 ? found : [...new Set(found)];
}

const none: readonly number[] = [];

/** The states after passing over 0, 1, 2 … words. */
function gapStates(work: Work, state: number): readonly number[] {
  const { graph, sets, gathered } = work;
  const gapNodes = together(work, state, graph.gaps);
  if (gapNodes.length === 0) return none;
  let longest = -1;
  for (const node of gapNodes) longest = Math.max(longest, graph.gapSizes.get(node) ?? 0);
  const states: number[] = [];
  for (let passed = 0; passed <= longest; passed += 1) {
    let count = 0;
    for (const node of gapNodes) {
      if ((graph.gapSizes.get(node) ?? 0) < passed) continue;
      gathered.nodes[count] = node;
      count += 1;
    }
    gathered.count = count;
    states.push(stateOf(sets, gathered));
  }
  return states;
}

/** Makes the graph deterministic, or says why that would make matching slow. */
export function determinize(graph: PatternGraph, wordCount: number): States | Unbuilt {
  const sets: Sets = {
    from: createIntList(1 << 15),
    nodes: createIntList(1 << 16),
    hashes: createIntList(1 << 15),
    slots: new Int32Array(1 << 16),
    alone: new Int32Array(graph.nodeCount),
  };
  const work: Work = {
    graph,
    sets,
    gathered: { nodes: new Int32Array(graph.nodeCount), count: 1 },
    lists: createIntList(1 << 14),
    newest: new Int32Array(wordCount + 1).fill(-1),
    before: createIntList(1 << 10),
    targets: createIntList(1 << 10),
    seen: createIntList(1 << 10),
  };
  pushInt(sets.from, 0);
  stateOf(sets, work.gathered);
  const edgesFrom = createIntList(1 << 15);
  const words = createIntList(1 << 16);
  const targets = createIntList(1 << 16);
  const gapLists = createIntList(1 << 15);
  const endLists = createIntList(1 << 15);
  for (let state = 0; state < sets.hashes.count; state += 1) {
    if (state > maximumStates) return { unbuilt: 'states' };
    pushInt(edgesFrom, words.count);
    gatherEdges(work, state);
    for (let at = 0; at < work.seen.count; at += 1) {
      const word = work.seen.items[at] ?? 0;
      pushInt(words, word);
      pushInt(targets, stateAfter(work, word));
    }
    pushInt(gapLists, listOf(work.lists, gapStates(work, state)));
    const ends = together(work, state, graph.ends);
    if (ends.length > maximumEnds) return { unbuilt: 'ends', patterns: ends };
    pushInt(endLists, listOf(work.lists, ends));
  }
  pushInt(edgesFrom, words.count);
  return {
    count: sets.hashes.count,
    edgesFrom: packedInts(edgesFrom),
    words: packedInts(words),
    targets: packedInts(targets),
    gapLists: packedInts(gapLists),
    endLists: packedInts(endLists),
    lists: packedInts(work.lists),
  };
}
