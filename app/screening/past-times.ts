import type { CompiledLexicon } from './compile-lexicon.ts';
import { breaksAt, ENDS_CLAUSE, ENDS_SENTENCE, flagsAt, says, sentenceEnd } from './clauses.ts';
import type { MarkerHit } from './marker-hits.ts';
import { BREAK_COMMA, BREAK_QUOTE, type Tokens } from './token-list.ts';
import {
  ANYONE,
  BINDS,
  COPULA,
  JOINS,
  NAMED,
  NOMINATIVE,
  OTHER,
  PAST_VERB,
  PERFECT,
  POINTS,
  SELF,
  STILL,
  STRESSES,
  TRANSPARENT,
  WAS,
} from './word-flags.ts';

/** Whether a verb in the past says how something is now: “the gun is loaded”, “I'm sat”. */
function isState(verb: number, before: number): boolean {
  return (verb & WAS) === 0 && (before & COPULA) !== 0 && (before & WAS) === 0;
}

/** Whether a verb of these kinds is there; `have wanted` and `wish I was` are of the present. */
export function hasPastVerb(
  compiled: CompiledLexicon,
  tokens: Tokens,
  first: number,
  last: number,
  kinds: number,
): boolean {
  for (let index = first; index <= last; index += 1) {
    if ((flagsAt(compiled, tokens, index) & kinds) === 0) continue;
    const before = index > 0 ? flagsAt(compiled, tokens, index - 1) : 0;
    const earlier = index > 1 ? flagsAt(compiled, tokens, index - 2) : 0;
    if (isState(flagsAt(compiled, tokens, index), before)) continue;
    if (((before | earlier) & PERFECT) === 0) return true;
  }
  return false;
}

/** The first of the words of these kinds, at most so many, that lead to a place in the same clause. */
export function leadingTo(
  compiled: CompiledLexicon,
  tokens: Tokens,
  first: number,
  kinds: number,
  most: number,
): number {
  let floor = first;
  while (
    floor > 0 &&
    first - floor < most &&
    (breaksAt(tokens, floor) & ENDS_CLAUSE) === 0 &&
    (flagsAt(compiled, tokens, floor - 1) & kinds) !== 0
  ) {
    floor -= 1;
  }
  return floor;
}

/** Whether the words, or the verb that leads to them, are in the past tense. */
export function saidOfBefore(
  compiled: CompiledLexicon,
  tokens: Tokens,
  first: number,
  last: number,
): boolean {
  return hasPastVerb(
    compiled,
    tokens,
    leadingTo(compiled, tokens, first, TRANSPARENT, 4),
    last,
    WAS,
  );
}

/** How far from words of the past their time may be named. */
const timeReach = 14;

/** Words that speak of somebody, or say what is. */
const SPEAKS = NOMINATIVE | SELF | OTHER | ANYONE | COPULA | STILL;
/** Words that begin to speak of something else. */
const SPEAKS_ANEW = SPEAKS | BINDS | JOINS;

/**
 * Whether a time after the words is still said of them: “I took them at university, in a rented room, the
 * winter of 1986”. Nothing between or after it in the sentence speaks of anyone.
 */
export function trails(
  compiled: CompiledLexicon,
  tokens: Tokens,
  last: number,
  hit: MarkerHit,
  end: number,
): boolean {
  if (hit.first <= last || hit.last > end || hit.first - last > timeReach) return false;
  const to = Math.min(end, hit.last + 2);
  for (let index = last + 1; index <= to; index += 1) {
    const ofTime = index >= hit.first && index <= hit.last;
    if (index > hit.last && (breaksAt(tokens, index) & ENDS_CLAUSE) !== 0) return true;
    // “… once, in the nineties”
    const flags = flagsAt(compiled, tokens, index);
    if (!ofTime && (flags & SPEAKS_ANEW) !== 0 && (flags & STRESSES) === 0) return false;
  }
  return true;
}

/** How far back a time that begins a sentence may point over sentences that go on telling. */
export const tellingReach = 45;

/**
 * Whether every sentence between two places tells of what was (“My roommate called 911”) or does not speak of
 * the writer.
 */
function tellsOn(compiled: CompiledLexicon, tokens: Tokens, from: number, to: number): boolean {
  if (to - from > tellingReach || says(STILL, compiled, tokens, from, sentenceEnd(tokens, to).last))
    return false;
  for (let first = from; first < to;) {
    const { last } = sentenceEnd(tokens, first);
    const tells = hasPastVerb(compiled, tokens, first, last, WAS | PAST_VERB);
    if (!tells && says(SELF, compiled, tokens, first, last)) return false;
    first = last + 1;
  }
  return true;
}

/**
 * Whether a time begins the clause or sentence after the words and says when they were: “That was the
 * eighties.” Sentences that go on telling may stand between.
 */
export function pointsBack(
  compiled: CompiledLexicon,
  tokens: Tokens,
  last: number,
  hit: MarkerHit,
  end: number,
): boolean {
  if (hit.first <= last || (breaksAt(tokens, hit.first) & ENDS_CLAUSE) === 0) return false;
  if (hit.first <= end + 1) return true;
  const opens = (breaksAt(tokens, hit.first) & ENDS_SENTENCE) !== 0;
  return opens && tellsOn(compiled, tokens, end + 1, hit.first);
}

/** Whether a time before this clause stands alone between marks, and so is of this one: “Years ago, I stood …”. */
export function isFronted(
  compiled: CompiledLexicon,
  tokens: Tokens,
  hit: MarkerHit,
  sentenceFirst: number,
  clauseFirst: number,
): boolean {
  const after = hit.last + 1;
  if (after > clauseFirst) return false;
  if ((breaksAt(tokens, after) & breaksAt(tokens, clauseFirst) & BREAK_COMMA) === 0) return false;
  // “Years ago, after the divorce, I …”
  if (says(SPEAKS, compiled, tokens, after, clauseFirst - 1)) return false;
  return (
    hit.first === sentenceFirst ||
    (breaksAt(tokens, hit.first) & ENDS_CLAUSE) !== 0 ||
    (flagsAt(compiled, tokens, hit.first - 1) & JOINS) !== 0
  );
}

/** Whether the last word of a marker begins a time long past that goes on after it. */
export function beginsLongAgo(markers: readonly MarkerHit[], index: number): boolean {
  const end = markers[index]?.last ?? -1;
  for (let next = index + 1; next < markers.length; next += 1) {
    const hit = markers[next];
    if (hit === undefined || hit.first > end) return false;
    if (hit.marker.marks === 'past' && hit.first === end && hit.last > end) return true;
  }
  return false;
}

/** Whether a word is no subject and the next one is: “me I”. */
function speaksNext(compiled: CompiledLexicon, tokens: Tokens, index: number): boolean {
  const flags = flagsAt(compiled, tokens, index);
  if ((flags & SELF) === 0 || (flags & NOMINATIVE) !== 0) return false;
  const next = flagsAt(compiled, tokens, index + 1);
  return (next & NOMINATIVE) !== 0 && (next & SELF) !== 0;
}

/** How soon it is said what a thing is: “the rope is”. */
const thingReach = 2;

/** Whether it is said of what names a danger what it is: “… twelve years ago the rope is round my neck”. */
function saysOfThing(
  compiled: CompiledLexicon,
  tokens: Tokens,
  first: number,
  last: number,
): boolean {
  for (let index = first + 1; index <= last; index += 1) {
    if ((flagsAt(compiled, tokens, index) & COPULA) === 0) continue;
    if ((flagsAt(compiled, tokens, index - 1) & NAMED) !== 0) return true;
  }
  return false;
}

/**
 * Whether what follows a time within a clause has a subject of its own and tells of now, with no mark between them:
 * “a girl at school died last year I want to die”.
 */
export function beginsAnew(
  compiled: CompiledLexicon,
  tokens: Tokens,
  hit: MarkerHit,
  clauseFirst: number,
  leadFirst: number,
  last: number,
): boolean {
  let from = Math.max(leadFirst, hit.last + 1);
  // “… my uncle hurt me I want”
  while (from < last && speaksNext(compiled, tokens, from)) from += 1;
  if (hit.first - clauseFirst < 2 && from - hit.last <= 2) return false;
  if (from > last || (flagsAt(compiled, tokens, from - 1) & (BINDS | JOINS)) !== 0) return false;
  const spoken = (flagsAt(compiled, tokens, from) & (SELF | OTHER | ANYONE | POINTS)) !== 0;
  if (!spoken && !saysOfThing(compiled, tokens, from, Math.min(from + thingReach, last))) {
    return false;
  }
  // A quotation is what was said then.
  if ((breaksAt(tokens, from) & BREAK_QUOTE) !== 0) return false;
  const subject = (flagsAt(compiled, tokens, from) & NOMINATIVE) !== 0;
  const told = hit.last + 1 < from && !subject ? from - 1 : from;
  return !hasPastVerb(compiled, tokens, told, last, WAS | PAST_VERB);
}
