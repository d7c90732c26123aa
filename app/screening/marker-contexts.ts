import {
  breaksAt,
  ENDS_CLAUSE,
  flagsAt,
  isBound,
  isParted,
  opensClause,
  says,
  sentenceEnd,
} from './clauses.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import type { MarkerHit } from './marker-hits.ts';
import { beginsAnew, hasPastVerb, isFronted, pointsBack, trails } from './past-times.ts';
import {
  closesQuote,
  closesQuoteNear,
  goesOnBehindQuote,
  isAnyQuoted,
  isQuoted,
  isQuoteOpen,
  opensQuote,
  quoteBefore,
  quoteOver,
} from './quotations.ts';
import { isApartFrom, isInClause, isNearBefore, type Stretch } from './stretch.ts';
import { opensAt } from './subjects.ts';
import { BREAK_QUOTE, type Tokens } from './token-list.ts';
import {
  CONTRASTS,
  JOINS,
  NEGATOR,
  NOMINATIVE,
  PAST_VERB,
  POINTS,
  SELF,
  STILL,
  WAS,
} from './word-flags.ts';

/** What each kind of marker says of words near it. */

/** How many words may lead from what names a title or a line to it, and how near a name before it must be. */
const namingReach = 3;
const quotedReach = 6;
const otherReach = 4;

/** Whether what follows a time that begins a clause has a subject of its own, and no “again”. */
function speaksAfter(compiled: CompiledLexicon, tokens: Tokens, at: number): boolean {
  if ((flagsAt(compiled, tokens, at + 1) & (NOMINATIVE | SELF)) === 0) return false;
  return !says(STILL, compiled, tokens, at + 1, sentenceEnd(tokens, at).last);
}

/** Whether a time of now or lately in the clause of the words says that what is long past is so again. */
export function isFresh(stretch: Stretch, hit: MarkerHit): boolean {
  if (!isInClause(stretch, hit)) return false;
  const { compiled, tokens, first } = stretch;
  // “Ten years ago I attempted suicide. Today I …”: the time of another sentence says nothing of what was then.
  // “… I was suicidal; today I run a bakery”: nor does one that begins the next clause.
  const opens =
    hit.first > first &&
    opensAt(compiled, tokens, hit.first) &&
    speaksAfter(compiled, tokens, hit.last);
  return !opens && hit.first <= sentenceEnd(tokens, first).last;
}

/** Whether a time long past stands in a clause beside that of the words, without a full stop between them. */
function isPastOfAnother(stretch: Stretch, hit: MarkerHit): boolean {
  const { compiled, tokens, first, last, clauseFirst, leadFirst, past } = stretch;
  if (hit.first < first) {
    // “Back when we had …” leads to what follows by itself.
    const leads = past && isBound(compiled, tokens, hit.last + 1);
    if (!leads && isApartFrom(stretch, hit)) return true;
    return beginsAnew(compiled, tokens, hit, clauseFirst, leadFirst, last);
  }
  const follows = hit.first > last && !isBound(compiled, tokens, leadFirst);
  return follows && opensClause(compiled, tokens, hit.last + 1);
}

/** Whether a time long past is that of the words. */
export function isPastTime(
  stretch: Stretch,
  hit: MarkerHit,
  pastReachesSentence: boolean,
): boolean {
  const { compiled, tokens, first, last, begin, end, clauseFirst, leadFirst, past } = stretch;
  // “1996, that was.”
  const second = hit.first < hit.last ? flagsAt(compiled, tokens, hit.first + 1) : 0;
  if (((flagsAt(compiled, tokens, hit.first) | second) & POINTS) !== 0) {
    const may = past || pastReachesSentence;
    return may && pointsBack(compiled, tokens, last, hit, end.last);
  }
  if (past && trails(compiled, tokens, last, hit, end.last)) return true;
  if (isPastOfAnother(stretch, hit)) return false;
  if (stretch.wide) return hit.first >= begin && hit.first <= end.last;
  const reaches =
    (hit.first < first && hit.last + 2 >= leadFirst) ||
    hasPastVerb(compiled, tokens, stretch.verbsFrom, last, WAS | PAST_VERB);
  const fronted = past && isFronted(compiled, tokens, hit, begin, clauseFirst);
  return (isInClause(stretch, hit) || fronted) && reaches;
}

/** Whether a word of a marker stands alone between marks. */
function isItselfQuoted(tokens: Tokens, hit: MarkerHit, begin: number): boolean {
  for (let index = hit.first; index <= hit.last; index += 1) {
    const marked = breaksAt(tokens, index) & breaksAt(tokens, index + 1) & BREAK_QUOTE;
    if (marked !== 0 && isQuoteOpen(tokens, begin - 1, index)) return true;
  }
  return false;
}

/** Whether words between two marks stand before what says whose they are: “…” says the actor. */
function isQuotedBefore({ tokens, first, last }: Stretch, hit: MarkerHit): boolean {
  if (hit.first <= last || hit.last === hit.first) return false;
  const beside =
    hit.first - last <= 2 && isQuoted(tokens, last) && quoteBefore(tokens, hit.first, last);
  return (
    beside ||
    closesQuote(tokens, last, hit.first) ||
    closesQuoteNear(tokens, first, last, hit.first)
  );
}

/** Whether a marker says that the words are a quotation, a title, a line. */
export function isQuotedBy(stretch: Stretch, hit: MarkerHit): boolean {
  const { compiled, tokens, first, last, begin, leadFirst } = stretch;
  // “love the "lyrics" thread but …”: a word alone between marks names no quotation.
  if (isItselfQuoted(tokens, hit, begin)) return false;
  if (isQuotedBefore(stretch, hit)) return true;
  if (hit.last >= first) return false;
  const isPhrase = hit.last > hit.first;
  const quoting = { from: hit.first, at: hit.last, lead: leadFirst, first };
  // In episode six the detective reads out the letter: “…”
  if (isPhrase && hit.first >= begin && opensQuote(tokens, quoting)) return true;
  if (!isNearBefore(stretch, hit, quotedReach)) return false;
  // The poster says “talk to us” and I have …: what comes after a quotation is the writer's own.
  if (quoteOver(tokens, quoting) && says(SELF, compiled, tokens, hit.last + 1, last)) return false;
  // “… in chapter two, I want …”: a mark that is no quotation mark or colon ends what is named.
  const named =
    isPhrase &&
    first - hit.last <= namingReach &&
    !isParted(tokens, hit.last + 1, first) &&
    !says(JOINS, compiled, tokens, hit.last + 1, first - 1);
  return (
    named ||
    isAnyQuoted(tokens, first, last) ||
    goesOnBehindQuote(compiled, tokens, hit.last, first)
  );
}

/** Whether the writer speaks of himself from somewhere between two places on: “… but I”. */
function turnsToSelf(
  compiled: CompiledLexicon,
  tokens: Tokens,
  from: number,
  first: number,
): boolean {
  for (let index = from; index <= first; index += 1) {
    if ((flagsAt(compiled, tokens, index) & CONTRASTS) === 0) continue;
    const next = flagsAt(compiled, tokens, index + 1);
    if ((next & SELF) !== 0 && (next & NOMINATIVE) !== 0) return true;
  }
  return false;
}

/** Whether a marker before the words says that they are another's. */
export function isOfAnother(stretch: Stretch, hit: MarkerHit): boolean {
  if (!isNearBefore(stretch, hit, otherReach)) return false;
  const { compiled, tokens, first } = stretch;
  return !turnsToSelf(compiled, tokens, hit.last + 1, first) && !isApartFrom(stretch, hit);
}

/** Whether an “if” or its like leads to the words. */
export function isSupposedBy(stretch: Stretch, hit: MarkerHit): boolean {
  const { first } = stretch;
  if (hit.first > first || !isInClause(stretch, hit)) return false;
  return hit.last >= first || !isApartFrom(stretch, hit);
}

/** Whether a marker denies the words (true), denies a denial of them (false), or says neither (null). */
export function deniesBy(stretch: Stretch, hit: MarkerHit): boolean | null {
  const { compiled, tokens, first } = stretch;
  if (!isInClause(stretch, hit)) return null;
  // “Never have I wanted anything as I want to die”: a subject of its own is denied nothing.
  if (says(NOMINATIVE, compiled, tokens, hit.last + 1, first - 1)) return null;
  // “Not once have I not wanted to die”
  return !says(NEGATOR, compiled, tokens, hit.last + 1, first - 1);
}

/** Whether a time of now or lately is that of something else: “twelve years ago this week”. */
export function isPartOfPast({ tokens }: Stretch, hit: MarkerHit, longAgo: number): boolean {
  return hit.first === longAgo && (breaksAt(tokens, hit.first) & ENDS_CLAUSE) === 0;
}
