import { createIntList, packedInts, pushInt, type IntList } from './int-list.ts';
import { createPairTable, keepPair, pairValue, type PairTable } from './pair-table.ts';
import type { Choice, PatternPart, Phrase } from './pattern.ts';

/**
 * All patterns as one graph of nodes. Patterns that begin alike share their path. Several nodes may
 * follow one word: `buildAutomaton` brings that to one.
 *
 * A choice that stands in many patterns has its edges written down once, as lists of words and of
 * how far the node that follows is from the one where the choice ends. A node has arms: a list, and
 * the node where the choice ends there.
 */
export type PatternGraph = {
  nodeCount: number;
  /** By list: where its edges begin in `words` and `steps`; one more at the end. */
  listsFrom: Int32Array;
  words: Int32Array;
  /** How far the node that follows is from where the choice ends: 0 is that node itself. */
  steps: Int32Array;
  /** By node: where its arms begin in `lists` and `bases`; one more at the end. */
  armsFrom: Int32Array;
  lists: Int32Array;
  bases: Int32Array;
  /** By node: the gap nodes that may follow it. */
  gaps: readonly (readonly number[] | undefined)[];
  /** Gap node → how many words it may pass over. */
  gapSizes: ReadonlyMap<number, number>;
  /** By node: the patterns that end there. */
  ends: readonly (readonly number[] | undefined)[];
};

/**
 * A choice written down: its first list, and how many nodes it has between its words. The list of
 * the k-th of them is the k-th after the first.
 */
type WrittenChoice = { id: number; list: number; between: number };

type Draft = {
  nodeCount: number;
  listsFrom: IntList;
  words: IntList;
  steps: IntList;
  /** Node, list, base; node, list, base … */
  arms: IntList;
  gaps: (number[] | undefined)[];
  gapSizes: Map<number, number>;
  ends: (number[] | undefined)[];
  /** Sources (see `groupOf`) and choice → the node that follows. */
  shared: PairTable;
  /** Node and size of a gap after it → the gap's node. */
  sharedGaps: PairTable;
  /** Several sources, written out → a short number. */
  groups: Map<string, number>;
  /** Written-out choices → short numbers. */
  texts: Map<string, number>;
  /** By the reader's number of a phrase: the numbers of its words. */
  phrases: (readonly number[] | undefined)[];
  /** By the reader's number of a choice. */
  choices: (WrittenChoice | undefined)[];
  alike: ReadonlyMap<number, readonly number[]>;
};

function newNode(draft: Draft): number {
  draft.nodeCount += 1;
  draft.gaps.push(undefined);
  draft.ends.push(undefined);
  return draft.nodeCount - 1;
}

function addTo(lists: (number[] | undefined)[], key: number, value: number): void {
  const list = lists[key];
  if (list === undefined) lists[key] = [value];
  else if (!list.includes(value)) list.push(value);
}

function addArm(draft: Draft, node: number, list: number, base: number): void {
  pushInt(draft.arms, node);
  pushInt(draft.arms, list);
  pushInt(draft.arms, base);
}

/** The number of a text in a list of texts; the next one when it is new. */
function numberIn(texts: Map<string, number>, text: string): number {
  let number = texts.get(text);
  if (number === undefined) texts.set(text, (number = texts.size));
  return number;
}

function wordsOf(
  draft: Draft,
  phrase: Phrase,
  numberOf: (word: string) => number,
): readonly number[] {
  const known = draft.phrases[phrase.id];
  if (known !== undefined) return known;
  const words = phrase.words.map(numberOf);
  draft.phrases[phrase.id] = words;
  return words;
}

/** Edges of a choice before they are written down, as word, step; word, step … */
type LooseLists = number[][];

/** The step that a list has for a word on the way to others, or 0. */
function stepOn(list: readonly number[], word: number): number {
  for (let at = 0; at < list.length; at += 2) {
    const step = list[at + 1] ?? 0;
    if (list[at] === word && step > 0) return step;
  }
  return 0;
}

/** Adds a phrase to the lists of a choice; phrases that begin alike share their path. */
function addPhrase(lists: LooseLists, words: readonly number[]): void {
  let from = 0;
  const last = words.length - 1;
  for (let at = 0; at < last; at += 1) {
    const word = words[at] ?? 0;
    const list = lists[from] ?? [];
    let to = stepOn(list, word);
    if (to === 0) {
      to = lists.push([]) - 1;
      list.push(word, to);
    }
    from = to;
  }
  if (last >= 0) lists[from]?.push(words[last] ?? 0, 0);
}

function writtenChoice(
  draft: Draft,
  choice: Choice,
  numberOf: (word: string) => number,
): WrittenChoice {
  const known = draft.choices[choice.id];
  if (known !== undefined) return known;
  const ids: number[] = [];
  const lists: LooseLists = [[]];
  for (const phrase of choice.phrases) {
    ids.push(phrase.id);
    addPhrase(lists, wordsOf(draft, phrase, numberOf));
  }
  const id = numberIn(
    draft.texts,
    ids.length === 1 ? String(ids[0]) : new Int32Array(ids).sort().join(),
  );
  const written = { id, list: draft.listsFrom.count, between: lists.length - 1 };
  for (const list of lists) {
    pushInt(draft.listsFrom, draft.words.count);
    for (let at = 0; at < list.length; at += 2) {
      const word = list[at] ?? 0;
      for (const each of [word, ...(draft.alike.get(word) ?? [])]) {
        pushInt(draft.words, each);
        pushInt(draft.steps, list[at + 1] ?? 0);
      }
    }
  }
  draft.choices[choice.id] = written;
  return written;
}

/** The node where a choice ends that begins at these nodes. */
function addChoice(draft: Draft, choice: WrittenChoice, sources: readonly number[]): number {
  const child = newNode(draft);
  for (const source of sources) addArm(draft, source, choice.list, child);
  for (let each = 1; each <= choice.between; each += 1) {
    addArm(draft, newNode(draft), choice.list + each, child);
  }
  return child;
}

/** One number for where a part begins: a node or, below zero, several nodes. */
function groupOf(draft: Draft, sources: readonly number[]): number {
  const [source = 0] = sources;
  return sources.length === 1 ? source : -1 - numberIn(draft.groups, sources.join());
}

function addPattern(
  draft: Draft,
  parts: readonly PatternPart[],
  pattern: number,
  numberOf: (word: string) => number,
): void {
  let sources = [0];
  // Where each gap began: a pattern may end there when what follows the gap may be missing.
  const beforeGap = new Map<number, number>();
  for (const part of parts) {
    if ('gap' in part) {
      sources = sources.map((source) => {
        // A gap after a gap, where what stood between may be missing, is one gap as long as both.
        const from = beforeGap.get(source) ?? source;
        const size = part.gap + (from === source ? 0 : (draft.gapSizes.get(source) ?? 0));
        let node = pairValue(draft.sharedGaps, from, size);
        if (node < 0) {
          node = newNode(draft);
          keepPair(draft.sharedGaps, from, size, node);
        }
        draft.gapSizes.set(node, size);
        beforeGap.set(node, from);
        addTo(draft.gaps, from, node);
        return node;
      });
      continue;
    }
    const choice = writtenChoice(draft, part, numberOf);
    const group = groupOf(draft, sources);
    let child = pairValue(draft.shared, group, choice.id);
    if (child < 0) {
      child = addChoice(draft, choice, sources);
      keepPair(draft.shared, group, choice.id, child);
    }
    sources = part.optional ? [...sources, child] : [child];
  }
  for (const last of sources) addTo(draft.ends, beforeGap.get(last) ?? last, pattern);
}

/** The arms of each node beside each other. */
function laidOut({ arms, nodeCount }: Draft): Pick<PatternGraph, 'armsFrom' | 'lists' | 'bases'> {
  const { items, count } = arms;
  const armsFrom = new Int32Array(nodeCount + 1);
  for (let arm = 0; arm < count; arm += 3) {
    const after = (items[arm] ?? 0) + 1;
    armsFrom[after] = (armsFrom[after] ?? 0) + 1;
  }
  for (let node = 0; node < nodeCount; node += 1) {
    armsFrom[node + 1] = (armsFrom[node + 1] ?? 0) + (armsFrom[node] ?? 0);
  }
  const lists = new Int32Array(count / 3);
  const bases = new Int32Array(count / 3);
  const next = armsFrom.slice();
  for (let arm = 0; arm < count; arm += 3) {
    const node = items[arm] ?? 0;
    const place = next[node] ?? 0;
    lists[place] = items[arm + 1] ?? 0;
    bases[place] = items[arm + 2] ?? 0;
    next[node] = place + 1;
  }
  return { armsFrom, lists, bases };
}

/**
 * Builds the graph; node 0 is where every pattern begins, pattern numbers are places in the list. The
 * patterns are of one reader. `alike` names the words that a word of a pattern stands for beside itself.
 */
export function buildPatternGraph(
  patterns: readonly (readonly PatternPart[])[],
  numberOf: (word: string) => number,
  alike: ReadonlyMap<number, readonly number[]>,
): PatternGraph {
  const draft: Draft = {
    nodeCount: 0,
    listsFrom: createIntList(1 << 13),
    words: createIntList(1 << 15),
    steps: createIntList(1 << 15),
    arms: createIntList(1 << 16),
    gaps: [],
    gapSizes: new Map(),
    ends: [],
    shared: createPairTable(),
    sharedGaps: createPairTable(),
    groups: new Map(),
    texts: new Map(),
    phrases: [],
    choices: [],
    alike,
  };
  newNode(draft);
  patterns.forEach((parts, pattern) => {
    addPattern(draft, parts, pattern, numberOf);
  });
  pushInt(draft.listsFrom, draft.words.count);
  const { nodeCount, gaps, gapSizes, ends } = draft;
  return {
    nodeCount,
    gaps,
    gapSizes,
    ends,
    listsFrom: packedInts(draft.listsFrom),
    words: packedInts(draft.words),
    steps: packedInts(draft.steps),
    ...laidOut(draft),
  };
}
