import { followEdge, type Automaton } from './automaton.ts';
import type { Tokens } from './token-list.ts';

/** A pattern found: its number, its first token and its last. */
export type Hit = { pattern: number; first: number; last: number };

/** So many fillers may stand inside one phrase. */
const maximumFillers = 4;
/**
 * So many steps are taken from one place in the text. Real text needs a few dozen; the limit keeps
 * text made of near-matches linear.
 */
const maximumSteps = 400;

type Walk = {
  automaton: Automaton;
  tokens: Tokens;
  skippable: Uint8Array;
  first: number;
  steps: number;
  hits: Hit[];
  found: number;
};

function noteEnds(walk: Walk, node: number, last: number): void {
  const { automaton, hits } = walk;
  let place = automaton.endLists[node] ?? -1;
  if (place < 0) return;
  for (;;) {
    const pattern = automaton.targets[place] ?? -1;
    if (pattern < 0) return;
    place += 1;
    // Longer readings of the same pattern from the same place replace shorter ones.
    let replaced = false;
    for (let index = walk.found; index < hits.length; index += 1) {
      const hit = hits[index];
      if (hit?.pattern === pattern) {
        if (last > hit.last) hit.last = last;
        replaced = true;
        break;
      }
    }
    if (!replaced) hits.push({ pattern, first: walk.first, last });
  }
}

function stepOverGaps(walk: Walk, node: number, position: number): void {
  const { automaton, tokens } = walk;
  let gapPlace = automaton.gapLists[node] ?? -1;
  if (gapPlace < 0) return;
  for (;;) {
    const gapNode = automaton.targets[gapPlace] ?? -1;
    if (gapNode < 0) return;
    gapPlace += 1;
    const size = automaton.gapSizes[gapNode] ?? 0;
    for (let skipped = 0; skipped <= size && position + skipped < tokens.count; skipped += 1) {
      const place = followEdge(automaton, gapNode, tokens.words[position + skipped] ?? 0);
      if (place >= 0) arrive(walk, place, position + skipped, 0);
      stepOverGaps(walk, gapNode, position + skipped);
    }
  }
}

function step(walk: Walk, node: number, position: number, fillers: number): void {
  const { automaton, tokens } = walk;
  walk.steps += 1;
  if (walk.steps > maximumSteps || position >= tokens.count) return;
  if (fillers === 0) stepOverGaps(walk, node, position);
  const word = tokens.words[position] ?? 0;
  if (word === 0) return;
  const place = followEdge(automaton, node, word);
  if (place >= 0) arrive(walk, place, position, 0);
  if (fillers < maximumFillers && walk.skippable[word] === 1) {
    step(walk, node, position + 1, fillers + 1);
  }
}

function arrive(walk: Walk, place: number, position: number, fillers: number): void {
  const { automaton } = walk;
  for (let index = place; ; index += 1) {
    const node = automaton.targets[index] ?? -1;
    if (node < 0) return;
    noteEnds(walk, node, position);
    step(walk, node, position + 1, fillers);
  }
}

/** Every pattern found in the text, ordered by first token; linear in the number of tokens. */
export function findPatterns(automaton: Automaton, tokens: Tokens, skippable: Uint8Array): Hit[] {
  const hits: Hit[] = [];
  const walk: Walk = { automaton, tokens, skippable, first: 0, steps: 0, hits, found: 0 };
  const { begins } = automaton;
  for (let first = 0; first < tokens.count; first += 1) {
    const word = tokens.words[first] ?? 0;
    if (word === 0 || begins[word] !== 1) continue;
    const place = followEdge(automaton, 0, word);
    if (place < 0) continue;
    walk.first = first;
    walk.steps = 0;
    walk.found = hits.length;
    arrive(walk, place, first, 0);
  }
  return hits;
}
