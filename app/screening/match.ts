import {
  BESIDE,
  commonWords,
  ENDS,
  followEdge,
  GAP_BIT_MASK,
  GAP_BITS,
  GAP_COUNT,
  GAP_STATES,
  mayFollow,
  mayFollowFirst,
  PASSED,
  type Automaton,
} from './automaton.ts';
import { BREAK_LINE, BREAK_SENTENCE, type Tokens } from './token-list.ts';

/** A pattern found: its number, its first token and its last. */
export type Hit = { pattern: number; first: number; last: number };

/** So many fillers may stand between two words of a phrase. */
const maximumFillers = 4;
/**
 * So many steps are taken from one place in the text. Real text needs a few dozen; the limit keeps
 * text made of near-matches linear.
 */
const maximumSteps = 300;

let steps = 0;

/** How many words were looked at in the last text, again for each phrase that they could go on. */
export function stepsTaken(): number {
  return steps;
}

type Walk = {
  automaton: Automaton;
  words: Int32Array;
  breaks: Uint16Array;
  count: number;
  skippable: Uint8Array;
  /** Where the first word from `first` on stands that takes no room of a gap. */
  nextAside: number;
  first: number;
  steps: number;
  hits: Hit[];
  found: number;
};

/** Whether one of two words is in a sentence that ends before the other. */
function arePartedBySentence(breaks: Uint16Array, one: number, other: number): boolean {
  const last = Math.max(one, other);
  for (let index = Math.min(one, other) + 1; index <= last; index += 1) {
    if (((breaks[index] ?? 0) & (BREAK_SENTENCE | BREAK_LINE)) !== 0) return true;
  }
  return false;
}

function noteEnds(walk: Walk, place: number, last: number): void {
  const { hits, breaks } = walk;
  const { lists } = walk.automaton;
  for (let at = place; ; at += 1) {
    const pattern = lists[at] ?? -1;
    if (pattern < 0) return;
    // A longer reading of the same pattern from the same place replaces a shorter one, unless it goes on into
    // the next sentence: “Goodbye.” before “Everyone …” is a farewell by itself as well.
    let known: Hit | undefined;
    for (let index = walk.found; index < hits.length && known === undefined; index += 1) {
      const hit = hits[index];
      if (hit?.pattern !== pattern || arePartedBySentence(breaks, hit.last, last)) continue;
      known = hit;
    }
    if (known === undefined) hits.push({ pattern, first: walk.first, last });
    else if (last > known.last) known.last = last;
  }
}

/**
 * Goes on from a state after up to `gaps` words less one; `position` is the first word that may be passed over,
 * `begun` the number of the only word before it, or `commonWords`. Emoji and asides such as “lol” take no room.
 */
function passOver(walk: Walk, state: number, gaps: number, position: number, begun: number): void {
  if (walk.steps > maximumSteps) return;
  const { automaton, words, count, skippable, nextAside } = walk;
  const { memory } = automaton;
  const common = begun < commonWords ? commonWords : 0;
  const bits = memory[state + GAP_BITS] ?? 0;
  const bitMask = memory[state + GAP_BIT_MASK] ?? 0;
  let states = state + GAP_STATES + position;
  let end = Math.min(count, position + gaps);
  let asides = 0;
  walk.steps += end - position;
  for (let at = position; at < end; at += 1) {
    const word = words[at] ?? 0;
    const may =
      word < common
        ? mayFollowFirst(automaton, begun, word, PASSED)
        : mayFollow(memory, bits, bitMask, word);
    if (may) {
      const from = memory[states - at] ?? 0;
      const next = followEdge(automaton, from, word, word < common && at === position);
      if (next >= 0) arrive(walk, next, at, commonWords);
    }
    if (at >= nextAside && skippable[word] === 2 && asides < maximumFillers) {
      asides += 1;
      states += 1;
      if (end < count) end += 1;
      walk.steps += 1;
    }
  }
}

/** Goes on from a state that was reached by the word at `position`; `begun` as in `passOver`. */
function arrive(walk: Walk, state: number, position: number, begun: number): void {
  const { automaton, words, count, skippable } = walk;
  const ends = automaton.memory[state + ENDS] ?? -1;
  if (ends >= 0) noteEnds(walk, ends, position);
  const gaps = automaton.memory[state + GAP_COUNT] ?? 0;
  if (gaps > 0) passOver(walk, state, gaps, position + 1, begun);
  const common = begun < commonWords ? commonWords : 0;
  for (let at = position + 1; at < count && at <= position + 1 + maximumFillers; at += 1) {
    walk.steps += 1;
    if (walk.steps > maximumSteps) return;
    const word = words[at] ?? 0;
    if (word === 0) return;
    if (word >= common || mayFollowFirst(automaton, begun, word, BESIDE)) {
      const next = followEdge(automaton, state, word, word < common);
      if (next >= 0) arrive(walk, next, at, commonWords);
    }
    if (skippable[word] === 0) return;
  }
}

/** The first place from `at` on of a word that takes no room of a gap; the end of the text where there is none. */
function asideFrom({ words, count, skippable }: Walk, at: number): number {
  let place = at;
  while (place < count && skippable[words[place] ?? 0] !== 2) place += 1;
  return place;
}

/** Every pattern found in the text, ordered by first token; linear in the number of tokens. */
export function findPatterns(automaton: Automaton, tokens: Tokens, skippable: Uint8Array): Hit[] {
  const { words, breaks, count } = tokens;
  const { begins } = automaton;
  const hits: Hit[] = [];
  const walk: Walk = {
    automaton,
    words,
    breaks,
    count,
    skippable,
    nextAside: -1,
    first: 0,
    steps: 0,
    hits,
    found: 0,
  };
  steps = count;
  for (let first = 0; first < count; first += 1) {
    const word = words[first] ?? 0;
    const state = begins[word] ?? -1;
    if (state < 0) continue;
    if (walk.nextAside < first) walk.nextAside = asideFrom(walk, first);
    walk.first = first;
    walk.steps = 0;
    walk.found = hits.length;
    arrive(walk, state, first, word);
    steps += walk.steps;
  }
  return hits;
}
