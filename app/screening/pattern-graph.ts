import type { PatternPart } from './pattern.ts';

/**
 * All patterns as one graph of nodes. Patterns that begin alike share their path. Several nodes may
 * follow one word: `determinize` brings that to one.
 */
export type PatternGraph = {
  edges: Map<number, Map<number, number[]>>;
  /** Node → the gap nodes that may follow it. */
  gaps: Map<number, number[]>;
  /** Gap node → how many words it may pass over. */
  gapSizes: number[];
  /** Node → the patterns that end there. */
  ends: Map<number, number[]>;
};

type Draft = PatternGraph & {
  shared: Map<string, number>;
  /** Written-out choices and phrases → short numbers, so that keys of shared nodes stay short. */
  texts: Map<string, number>;
};

function textNumber(draft: Draft, text: string): string {
  let number = draft.texts.get(text);
  if (number === undefined) draft.texts.set(text, (number = draft.texts.size));
  return String(number);
}

function newNode(draft: Draft): number {
  return draft.gapSizes.push(0) - 1;
}

function addTo<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function addEdge(draft: Draft, from: number, word: number, to: number): void {
  let words = draft.edges.get(from);
  if (words === undefined) draft.edges.set(from, (words = new Map<number, number[]>()));
  addTo(words, word, to);
}

function sharedNode(draft: Draft, key: string): number {
  let node = draft.shared.get(key);
  if (node === undefined) draft.shared.set(key, (node = newNode(draft)));
  return node;
}

function addPhrases(
  draft: Draft,
  phrases: readonly (readonly string[])[],
  sources: readonly number[],
  child: number,
  numberOf: (word: string) => number,
): void {
  for (const phrase of phrases) {
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
        const node = sharedNode(draft, `${String(source)}*${String(part.gap)}`);
        draft.gapSizes[node] = part.gap;
        beforeGap.set(node, beforeGap.get(source) ?? source);
        addTo(draft.gaps, source, node);
        return node;
      });
      continue;
    }
    const choices = part.phrases
      .map((phrase) => phrase.join(' '))
      .sort()
      .join('|');
    const key = `${sources.join(',')}|${textNumber(draft, choices)}`;
    const known = draft.shared.has(key);
    const child = sharedNode(draft, key);
    if (!known) addPhrases(draft, part.phrases, sources, child, numberOf);
    sources = part.optional ? [...sources, child] : [child];
  }
  for (const last of sources) addTo(draft.ends, beforeGap.get(last) ?? last, pattern);
}

/** Builds the graph; node 0 is where every pattern begins, pattern numbers are places in the list. */
export function buildPatternGraph(
  patterns: readonly (readonly PatternPart[])[],
  numberOf: (word: string) => number,
): PatternGraph {
  const draft: Draft = {
    edges: new Map(),
    gaps: new Map(),
    gapSizes: [],
    ends: new Map(),
    shared: new Map(),
    texts: new Map(),
  };
  newNode(draft);
  patterns.forEach((parts, pattern) => {
    addPattern(draft, parts, pattern, numberOf);
  });
  return draft;
}
