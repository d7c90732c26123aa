import type { PatternPart } from './pattern.ts';

/**
 * All patterns as one automaton over word numbers. Patterns that begin alike share their path, so
 * a word that begins nothing costs one look, however many patterns there are.
 */
export type Automaton = {
  /** Hash table of (node, word) → place in `targets`; keys hold node + 1 and word. */
  mask: number;
  edgeNodes: Int32Array;
  edgeWords: Int32Array;
  edgeTargets: Int32Array;
  /** Lists of nodes, each ended by -1. */
  targets: Int32Array;
  /** For each node, where its gap nodes begin in `targets`; -1 for none. */
  gapLists: Int32Array;
  /** For a gap node, how many words it may pass over. */
  gapSizes: Uint8Array;
  /** For each node, where the numbers of the patterns that end here begin in `targets`; or -1. */
  endLists: Int32Array;
  /** By word number: whether any pattern begins with it. */
  begins: Uint8Array;
};

type Draft = {
  edges: Map<number, Map<number, number[]>>;
  gaps: Map<number, number[]>;
  gapSizes: number[];
  ends: Map<number, number[]>;
  shared: Map<string, number>;
  /** Written-out choices and phrases → short numbers, so that keys of shared nodes stay short. */
  texts: Map<string, number>;
  nodes: number;
};

function textNumber(draft: Draft, text: string): string {
  let number = draft.texts.get(text);
  if (number === undefined) draft.texts.set(text, (number = draft.texts.size));
  return String(number);
}

function newNode(draft: Draft): number {
  draft.gapSizes.push(0);
  draft.nodes += 1;
  return draft.nodes - 1;
}

function addEdge(draft: Draft, from: number, word: number, to: number): void {
  let words = draft.edges.get(from);
  if (words === undefined) draft.edges.set(from, (words = new Map<number, number[]>()));
  const targets = words.get(word);
  if (targets === undefined) words.set(word, [to]);
  else if (!targets.includes(to)) targets.push(to);
}

function sharedNode(draft: Draft, key: string): number {
  let node = draft.shared.get(key);
  if (node === undefined) draft.shared.set(key, (node = newNode(draft)));
  return node;
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
    const origin = sources.join(',');
    if ('gap' in part) {
      const next = sources.map((source) => {
        const node = sharedNode(draft, `${String(source)}*${String(part.gap)}`);
        draft.gapSizes[node] = part.gap;
        beforeGap.set(node, beforeGap.get(source) ?? source);
        const list = draft.gaps.get(source);
        if (list === undefined) draft.gaps.set(source, [node]);
        else if (!list.includes(node)) list.push(node);
        return node;
      });
      sources = next;
      continue;
    }
    const choices = part.phrases
      .map((phrase) => phrase.join(' '))
      .sort()
      .join('|');
    const key = `${origin}|${textNumber(draft, choices)}`;
    const known = draft.shared.has(key);
    const child = sharedNode(draft, key);
    if (!known) {
      for (const phrase of part.phrases) {
        for (const source of sources) {
          let from = source;
          phrase.forEach((word, index) => {
            const head = textNumber(draft, phrase.slice(0, index + 1).join(' '));
            const to =
              index === phrase.length - 1
                ? child
                : sharedNode(draft, `${String(source)}>${String(child)}>${head}`);
            addEdge(draft, from, numberOf(word), to);
            from = to;
          });
        }
      }
    }
    sources = part.optional ? [...sources, child] : [child];
  }
  for (const last of sources) {
    const source = beforeGap.get(last) ?? last;
    const list = draft.ends.get(source);
    if (list === undefined) draft.ends.set(source, [pattern]);
    else if (!list.includes(pattern)) list.push(pattern);
  }
}

function placeOf(node: number, word: number, mask: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & mask;
}

/** Builds the automaton; pattern numbers are places in `patterns`. */
export function buildAutomaton(
  patterns: readonly (readonly PatternPart[])[],
  numberOf: (word: string) => number,
  wordCount: () => number,
): Automaton {
  const draft: Draft = {
    edges: new Map(),
    gaps: new Map(),
    gapSizes: [],
    ends: new Map(),
    shared: new Map(),
    texts: new Map(),
    nodes: 0,
  };
  newNode(draft);
  patterns.forEach((parts, pattern) => {
    addPattern(draft, parts, pattern, numberOf);
  });

  const lists: number[] = [];
  const listOf = (list: readonly number[] | undefined): number => {
    if (list === undefined) return -1;
    const place = lists.length;
    lists.push(...list, -1);
    return place;
  };
  const gapLists = new Int32Array(draft.nodes).fill(-1);
  const endLists = new Int32Array(draft.nodes).fill(-1);
  let edgeCount = 0;
  for (let node = 0; node < draft.nodes; node += 1) {
    gapLists[node] = listOf(draft.gaps.get(node));
    endLists[node] = listOf(draft.ends.get(node));
    edgeCount += draft.edges.get(node)?.size ?? 0;
  }
  let size = 16;
  while (size < edgeCount * 2) size *= 2;
  const mask = size - 1;
  const edgeNodes = new Int32Array(size);
  const edgeWords = new Int32Array(size);
  const edgeTargets = new Int32Array(size);
  const begins = new Uint8Array(wordCount() + 1);
  for (const [node, words] of draft.edges) {
    for (const [word, targets] of words) {
      let slot = placeOf(node, word, mask);
      while (edgeNodes[slot] !== 0) slot = (slot + 1) & mask;
      edgeNodes[slot] = node + 1;
      edgeWords[slot] = word;
      edgeTargets[slot] = listOf(targets);
      if (node === 0) begins[word] = 1;
    }
  }
  return {
    mask,
    edgeNodes,
    edgeWords,
    edgeTargets,
    targets: Int32Array.from(lists),
    gapLists,
    gapSizes: Uint8Array.from(draft.gapSizes),
    endLists,
    begins,
  };
}

/** Where the nodes reached from `node` by `word` begin in `targets`, or -1. */
export function followEdge(automaton: Automaton, node: number, word: number): number {
  const { mask, edgeNodes, edgeWords } = automaton;
  let slot = placeOf(node, word, mask);
  for (;;) {
    const found = edgeNodes[slot] ?? 0;
    if (found === 0) return -1;
    if (found === node + 1 && edgeWords[slot] === word) return automaton.edgeTargets[slot] ?? -1;
    slot = (slot + 1) & mask;
  }
}
