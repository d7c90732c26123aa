import { breaksAt, ENDS_CLAUSE, flagsAt, isParted, says } from './clauses.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import type { MarkerHit } from './marker-hits.ts';
import { hasPastVerb } from './past-times.ts';
import { isQuoteOpen, quoteBefore } from './quotations.ts';
import {
  BREAK_ASIDE,
  BREAK_CLAUSE,
  BREAK_LINE,
  BREAK_QUOTE,
  BREAK_SENTENCE,
  type Tokens,
} from './token-list.ts';
import {
  BINDS,
  CONTRASTS,
  DENIES,
  JOINS,
  NEGATOR,
  NOMINATIVE,
  OPINION,
  PAST_VERB,
  PERFECT,
  POINTS,
  SELF,
  TRANSPARENT,
  WAS,
} from './word-flags.ts';

/** Whether a sentence ends between two places. */
export function crossesSentence(tokens: Tokens, first: number, last: number): boolean {
  for (let index = first + 1; index <= last; index += 1) {
    const breaks = tokens.breaks[index] ?? 0;
    if ((breaks & (BREAK_SENTENCE | BREAK_LINE)) === 0) continue;
    // Texted “goodbye mum!” from the gate: the sentence that ends is the one quoted within.
    if ((breaks & BREAK_QUOTE) === 0 || !quoteBefore(tokens, index - 1, first)) return true;
  }
  return false;
}

/**
 * Whether a phrase that names negations goes over the end of a clause that denies something said: “I never said
 * that, I don't …” are two denials, “I never said I don't …” is none.
 */
export function deniesApart(
  compiled: CompiledLexicon,
  tokens: Tokens,
  first: number,
  last: number,
): boolean {
  for (let index = first + 2; index < last; index += 1) {
    if ((breaksAt(tokens, index) & ENDS_CLAUSE) === 0) continue;
    if ((flagsAt(compiled, tokens, index - 1) & POINTS) === 0) continue;
    const subject = flagsAt(compiled, tokens, index);
    if ((subject & SELF) === 0 || (subject & NOMINATIVE) === 0) continue;
    const denied =
      says(NEGATOR, compiled, tokens, first, index - 2) &&
      says(OPINION | BINDS, compiled, tokens, first, index - 2);
    if (denied) return says(NEGATOR, compiled, tokens, index + 1, last);
  }
  return false;
}

/** Guards are ordered by their first token and never longer than `guardReach`. */
const guardReach = 60;

/** The guards that may take the words from `first` to `last`. */
export function nearby(
  guards: readonly MarkerHit[],
  first: number,
  last: number,
): readonly MarkerHit[] {
  if (guards.length < 16) return guards;
  let low = 0;
  let high = guards.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((guards[middle]?.first ?? 0) < first - guardReach) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < guards.length && (guards[end]?.first ?? 0) <= last) end += 1;
  return guards.slice(low, end);
}

/** A guard of no more words is a fixed phrase, which no mark parts. */
const shortGuard = 3;

/** How many words a guard has beside fillers. */
function wordsIn(compiled: CompiledLexicon, tokens: Tokens, { first, last }: MarkerHit): number {
  let count = 0;
  for (let index = first; index <= last; index += 1) {
    if (compiled.skippable[tokens.words[index] ?? 0] === 0) count += 1;
  }
  return count;
}

/** Whether the writer begins to speak of himself at a place, in the present: “I want …”, “but I'm …”. */
function speaksOfSelf(
  compiled: CompiledLexicon,
  tokens: Tokens,
  index: number,
  last: number,
): boolean {
  const joined = (flagsAt(compiled, tokens, index) & JOINS) !== 0;
  const subject = flagsAt(compiled, tokens, joined ? index + 1 : index);
  if ((subject & SELF) === 0 || (subject & NOMINATIVE) === 0) return false;
  if (joined) return true;
  if ((subject & PERFECT) !== 0) return false;
  return !hasPastVerb(compiled, tokens, index, last, WAS | PAST_VERB);
}

/**
 * Whether a guard reaches the words from `first` to `last` only over a mark behind which something else is
 * said: “the traffic was killing me, I want to die”, “I want to die – the song is on”.
 */
function isOfAnother(
  compiled: CompiledLexicon,
  tokens: Tokens,
  guard: MarkerHit,
  first: number,
  last: number,
): boolean {
  const short = wordsIn(compiled, tokens, guard) <= shortGuard;
  // “Goodbye, winter.”
  const closed = (breaksAt(tokens, guard.last + 1) & ENDS_CLAUSE) !== 0;
  for (let index = guard.first + 1; index <= guard.last; index += 1) {
    const contrasts = (flagsAt(compiled, tokens, index) & CONTRASTS) !== 0;
    if (contrasts && index < first) {
      if (says(SELF, compiled, tokens, first, last)) return true;
      if (speaksOfSelf(compiled, tokens, index, last)) return true;
    }
    const quoted = (breaksAt(tokens, index) & BREAK_QUOTE) !== 0;
    if (short && quoted) return true;
    // The leaflet says “talk to someone”. I've taken …: the writer speaks on behind the quotation.
    const ends = (breaksAt(tokens, index) & ENDS_CLAUSE) !== 0;
    if (quoted && ends && index <= first && isQuoteOpen(tokens, guard.first, index - 1)) {
      const subject = flagsAt(compiled, tokens, index);
      if ((subject & SELF) !== 0 && (subject & NOMINATIVE) !== 0) return true;
    }
    // “Trigger warning: I'm suicidal”
    const aside = (breaksAt(tokens, index) & BREAK_ASIDE) !== 0;
    if (aside && index <= first && speaksOfSelf(compiled, tokens, index, last)) return true;
    if (!isParted(tokens, index, index)) continue;
    if (short && !closed) return true;
    const strong = isParted(tokens, index, index, BREAK_CLAUSE);
    if (index <= first && (strong || speaksOfSelf(compiled, tokens, index, last))) return true;
    // “… since midnight; it's only the scan”, “… if I was suicidal; I said no”
    const explains =
      (flagsAt(compiled, tokens, index) & (POINTS | TRANSPARENT)) !== 0 ||
      says(DENIES, compiled, tokens, index, guard.last);
    if (guard.first >= first && index > last && strong && !explains) return true;
  }
  return false;
}

/**
 * Whether a guard takes the words from `first` to `last`: it covers them, or it goes on where they
 * end (`die` + `of laughter`), or it ends in them and is at least as long.
 */
export function isGuarded(
  compiled: CompiledLexicon,
  tokens: Tokens,
  guards: readonly MarkerHit[],
  first: number,
  last: number,
): boolean {
  return guards.some((guard) => {
    if (guard.last < first || guard.first > last) return false;
    if (isOfAnother(compiled, tokens, guard, first, last)) return false;
    if (guard.first <= first && guard.last >= last) return true;
    if (guard.first > first) return guard.last > last;
    return guard.last - guard.first >= last - first;
  });
}
