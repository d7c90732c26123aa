import type { CompiledLexicon } from './compile-lexicon.ts';
import {
  BREAK_ASIDE,
  BREAK_CLAUSE,
  BREAK_COMMA,
  BREAK_LINE,
  BREAK_QUESTION,
  BREAK_QUOTE,
  BREAK_SENTENCE,
  type Tokens,
} from './token-list.ts';
import {
  BINDS,
  COPULA,
  JOINS,
  NOMINATIVE,
  OTHER,
  PERFECT,
  SELF,
  TOGETHER,
  TRANSPARENT,
} from './word-flags.ts';

export const ENDS_SENTENCE = BREAK_SENTENCE | BREAK_LINE;
export const ENDS_CLAUSE = ENDS_SENTENCE | BREAK_CLAUSE | BREAK_COMMA;

const sentenceReach = 60;
/** How far words of another clause are looked for. */
const clauseReach = 20;

/** What a word says about the words beside it, as in word-flags. */
export function flagsAt(compiled: CompiledLexicon, tokens: Tokens, index: number): number {
  return compiled.flags[tokens.words[index] ?? 0] ?? 0;
}

/** What stood before a word, as in token-list. */
export function breaksAt(tokens: Tokens, index: number): number {
  return tokens.breaks[index] ?? 0;
}

/** Whether a comma or more parts the words of a stretch, but no colon, bracket or quotation mark. */
export function isParted(
  tokens: Tokens,
  first: number,
  last: number,
  marks: number = ENDS_CLAUSE,
): boolean {
  for (let index = first; index <= last; index += 1) {
    const breaks = breaksAt(tokens, index);
    if ((breaks & marks) !== 0 && (breaks & (BREAK_ASIDE | BREAK_QUOTE)) === 0) return true;
  }
  return false;
}

/** The first token of the sentence. */
export function sentenceStart(tokens: Tokens, from: number): number {
  let index = from;
  while (
    index > 0 &&
    from - index < sentenceReach &&
    (breaksAt(tokens, index) & ENDS_SENTENCE) === 0
  ) {
    index -= 1;
  }
  return index;
}

/** The last token of the sentence, and whether a question mark ends it. */
export function sentenceEnd(tokens: Tokens, from: number): { last: number; asked: boolean } {
  let index = from;
  while (
    index + 1 < tokens.count &&
    index - from < sentenceReach &&
    (breaksAt(tokens, index + 1) & ENDS_SENTENCE) === 0
  ) {
    index += 1;
  }
  return { last: index, asked: (breaksAt(tokens, index + 1) & BREAK_QUESTION) !== 0 };
}

/** The first token of the clause, no further back than the floor. */
export function clauseStart(
  compiled: CompiledLexicon,
  tokens: Tokens,
  from: number,
  floor: number,
): number {
  let index = from;
  while (index > floor && (breaksAt(tokens, index) & ENDS_CLAUSE) === 0) {
    if ((flagsAt(compiled, tokens, index - 1) & JOINS) !== 0) return index;
    index -= 1;
  }
  return index;
}

/** The last token of the clause, no further than the ceiling. */
export function clauseEnd(
  compiled: CompiledLexicon,
  tokens: Tokens,
  from: number,
  ceiling: number,
): number {
  let index = from;
  while (index < ceiling && (breaksAt(tokens, index + 1) & ENDS_CLAUSE) === 0) {
    if ((flagsAt(compiled, tokens, index + 1) & JOINS) !== 0) return index;
    index += 1;
  }
  return index;
}

/** Whether a place or one of the two words before it makes one sentence of what is before and after it. */
export function isBound(compiled: CompiledLexicon, tokens: Tokens, index: number): boolean {
  const near =
    flagsAt(compiled, tokens, index) |
    flagsAt(compiled, tokens, index - 1) |
    flagsAt(compiled, tokens, index - 2);
  return (near & (BINDS | JOINS)) !== 0;
}

/**
 * Whether a clause of its own stands between two places, so that what is said before it is said of that
 * clause and not of what follows: “three years ago we moved here, I want to die”. A clause of its own has a
 * subject and at least two words, and nothing joins it to what follows (`lead` is where that begins, `first` where the
 * words in question do, `past` says whether these are in the past tense).
 */
export function standsApart(
  compiled: CompiledLexicon,
  tokens: Tokens,
  from: number,
  lead: number,
  first: number,
  past: boolean,
): boolean {
  let ownSubject = false;
  for (let index = lead; index <= first; index += 1) {
    ownSubject ||= (flagsAt(compiled, tokens, index) & NOMINATIVE) !== 0;
  }
  if (lead - from > clauseReach) return true;
  for (let index = from; index < lead; index += 1) {
    if ((flagsAt(compiled, tokens, index) & NOMINATIVE) === 0) continue;
    // “When my father left …”: that leads to what follows.
    if (index > from && isBound(compiled, tokens, index)) continue;
    let own = 0;
    for (let after = index + 1; after < lead; after += 1) {
      const flags = flagsAt(compiled, tokens, after);
      if ((flags & (BINDS | JOINS)) !== 0) return false;
      // “We moved here my sister …”: the next clause begins before what is looked at.
      if (own >= 2 && (flags & (SELF | OTHER)) !== 0) return true;
      if (compiled.skippable[tokens.words[after] ?? 0] === 0) own += 1;
    }
    // “Three years ago I nearly took …”: the same person goes on.
    const self = (flagsAt(compiled, tokens, index) & (SELF | TOGETHER)) === SELF;
    const goesOn = !ownSubject && self && past;
    return own >= 2 && !goesOn;
  }
  return false;
}

/**
 * Whether what stands before a place leads to a clause of its own that begins there: “… three years ago we
 * moved here”. Words such as “three years ago I was ill” still belong to what was said before.
 */
export function opensClause(compiled: CompiledLexicon, tokens: Tokens, index: number): boolean {
  if (index + 1 >= tokens.count || (breaksAt(tokens, index) & ENDS_SENTENCE) !== 0) return false;
  const subject = flagsAt(compiled, tokens, index);
  const verb = flagsAt(compiled, tokens, index + 1);
  const being = ((subject | verb) & (PERFECT | COPULA)) !== 0;
  return (subject & NOMINATIVE) !== 0 && !being && (verb & (TRANSPARENT | JOINS)) === 0;
}

/**
 * Whether words between a subject and a place already say what the subject is or does, so that what begins at
 * the place is not said of it: “people here are kind”, “my friend likes songs and films”.
 */
export function isSaidOf(
  compiled: CompiledLexicon,
  tokens: Tokens,
  subject: number,
  before: number,
): boolean {
  let said = false;
  let more = false;
  for (let index = subject + 1; index < before; index += 1) {
    const flags = flagsAt(compiled, tokens, index);
    // “… and took them” goes on about the same person.
    if ((flags & JOINS) !== 0) {
      said = true;
      more = false;
    } else if ((flags & BINDS) !== 0) return false;
    else if ((flags & COPULA) !== 0) {
      said = true;
      more = false;
    } else if (said && (flags & TRANSPARENT) === 0) more = true;
  }
  return said && more;
}

/** Whether one of the words says such a thing, as in word-flags. */
export function says(
  flag: number,
  compiled: CompiledLexicon,
  tokens: Tokens,
  first: number,
  last: number,
): boolean {
  for (let index = first; index <= last; index += 1) {
    if ((flagsAt(compiled, tokens, index) & flag) !== 0) return true;
  }
  return false;
}
