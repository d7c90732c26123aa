import type { CompiledLexicon } from './compile-lexicon.ts';
import type { ContextName } from './lexicon.ts';
import { firstNear, type MarkerHit } from './marker-hits.ts';
import {
  beginsAnew,
  beginsLongAgo,
  hasPastVerb,
  isFronted,
  leadingTo,
  pointsBack,
  saidOfBefore,
  tellingReach,
  trails,
} from './past-times.ts';
import {
  breaksAt,
  clauseEnd,
  clauseStart,
  ENDS_CLAUSE,
  flagsAt,
  isBound,
  isParted,
  opensClause,
  says,
  sentenceEnd,
  sentenceStart,
  standsApart,
} from './clauses.ts';
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
import { opensAt, subjectOf, type Subject } from './subjects.ts';
import { BREAK_QUOTE, type Tokens } from './token-list.ts';
import {
  ANSWERED,
  ASKS,
  CONTRASTS,
  DENIES,
  JOINS,
  NEGATOR,
  NOMINATIVE,
  OPINION,
  OTHER,
  PAST_VERB,
  PERFECT,
  POINTS,
  SELF,
  STILL,
  STRESSES,
  TRANSPARENT,
  UNNEGATES,
  WAS,
} from './word-flags.ts';

/** How a stretch of words is to be read. */
export type Reading = { subject: Subject; contexts: ReadonlySet<ContextName> };

/** How far a negation is looked for, and a time that makes it worse. */
const negationReach = 9;
const urgencyReach = 14;
/** How many words may lead from what names a title or a line to it. */
const namingReach = 3;
/** How long a phrase may be for a negation anywhere inside it to count, and how near its beginning in a longer one. */
const insideReach = 6;
const nearReach = 3;

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

/** Whether a subject stands at a place: “I”, “he's”. */
function opensSentence(compiled: CompiledLexicon, tokens: Tokens, index: number): boolean {
  const flags = flagsAt(compiled, tokens, index);
  return (flags & NOMINATIVE) !== 0 && (flags & (SELF | OTHER)) !== 0;
}

/** Whether a “no” answers what was said before: a subject follows, or it begins a clause that goes on with a verb. */
function answersAt(compiled: CompiledLexicon, tokens: Tokens, index: number): boolean {
  if (opensSentence(compiled, tokens, index + 1)) return true;
  // “never been” is no answer.
  if ((flagsAt(compiled, tokens, index) & PERFECT) !== 0) return false;
  if ((flagsAt(compiled, tokens, index + 1) & ANSWERED) === 0) return false;
  return index === 0 || opensAt(compiled, tokens, index);
}

function negationOf(
  compiled: CompiledLexicon,
  tokens: Tokens,
  first: number,
): 'negated' | 'doubted' | null {
  let beyondSubject = false;
  let opinion = false;
  for (let index = first - 1; index >= 0 && first - index <= negationReach; index -= 1) {
    if ((breaksAt(tokens, index + 1) & ENDS_CLAUSE) !== 0) return null;
    const flags = flagsAt(compiled, tokens, index);
    if ((flags & NEGATOR) !== 0) {
      // “no I'm suicidal”: a “no” before a subject answers, and negates nothing.
      if ((flags & DENIES) !== 0 && answersAt(compiled, tokens, index)) return null;
      if (index + 1 < first && (flagsAt(compiled, tokens, index + 1) & UNNEGATES) !== 0)
        return null;
      if (beyondSubject) return opinion ? 'doubted' : null;
      return 'negated';
    }
    if ((flags & SELF) !== 0) {
      if (beyondSubject) return null;
      beyondSubject = true;
    } else if ((flags & OPINION) !== 0) opinion = true;
    else if ((flags & (TRANSPARENT | STRESSES)) === 0) return null;
  }
  return null;
}

/** Whether a negation stands within the first words of a phrase that is none of its `own`. */
export function isNegatedInside(
  compiled: CompiledLexicon,
  tokens: Tokens,
  first: number,
  last: number,
  own: readonly number[] = [],
): boolean {
  // Of a long phrase only its first words: “he has never hit me … when”.
  const until = last - first > insideReach ? first + nearReach : last;
  for (let index = first + 1; index < until; index += 1) {
    if ((breaksAt(tokens, index) & ENDS_CLAUSE) !== 0) return false;
    if ((flagsAt(compiled, tokens, index) & NEGATOR) === 0) continue;
    if (!own.includes(tokens.words[index] ?? 0)) {
      return (flagsAt(compiled, tokens, index + 1) & UNNEGATES) === 0;
    }
  }
  return false;
}

/** Whether a “no” stands alone at a place. */
function deniesAt(compiled: CompiledLexicon, tokens: Tokens, index: number): boolean {
  if (index >= tokens.count || (flagsAt(compiled, tokens, index) & DENIES) === 0) return false;
  return index + 1 >= tokens.count || (breaksAt(tokens, index + 1) & ENDS_CLAUSE) !== 0;
}

/**
 * Whether the words are what the writer asks of himself and then denies: “Suicidal? No.”, “Do I feel suicidal,
 * no.” Where another is asked (“Would anyone mind if I died? No.”) the “no” says nothing of these words.
 */
function isDeniedAfter(
  compiled: CompiledLexicon,
  tokens: Tokens,
  begin: number,
  first: number,
  last: number,
  end: { last: number; asked: boolean },
): boolean {
  const asks = (flagsAt(compiled, tokens, begin) & ASKS) !== 0;
  const from = asks ? begin + 1 : begin;
  if (leadingTo(compiled, tokens, first, TRANSPARENT | SELF, 8) > from) return false;
  if (end.asked && end.last - last <= nearReach && deniesAt(compiled, tokens, end.last + 1))
    return true;
  return (
    asks && (breaksAt(tokens, last + 1) & ENDS_CLAUSE) !== 0 && deniesAt(compiled, tokens, last + 1)
  );
}

/** Whether a word of a marker stands alone between marks. */
function isItselfQuoted(tokens: Tokens, hit: MarkerHit, begin: number): boolean {
  for (let index = hit.first; index <= hit.last; index += 1) {
    const marked = breaksAt(tokens, index) & breaksAt(tokens, index + 1) & BREAK_QUOTE;
    if (marked !== 0 && isQuoteOpen(tokens, begin - 1, index)) return true;
  }
  return false;
}

/** Whether what follows a time that begins a clause has a subject of its own, and no “again”. */
function speaksAfter(compiled: CompiledLexicon, tokens: Tokens, at: number): boolean {
  if ((flagsAt(compiled, tokens, at + 1) & (NOMINATIVE | SELF)) === 0) return false;
  return !says(STILL, compiled, tokens, at + 1, sentenceEnd(tokens, at).last);
}

/**
 * How the words from `first` to `last` are to be read. What lowers holds only within the clause
 * (the sentence for what is past); what raises holds by distance, whatever the punctuation, so
 * that added punctuation never lowers a tier.
 */
export function readContext(
  compiled: CompiledLexicon,
  tokens: Tokens,
  markers: readonly MarkerHit[],
  first: number,
  last: number,
  pastReachesSentence: boolean,
): Reading {
  const contexts = new Set<ContextName>();
  let subject = subjectOf(compiled, tokens, first, last);
  const negation = negationOf(compiled, tokens, first);
  if (negation !== null) contexts.add(negation);

  const begin = sentenceStart(tokens, first);
  const end = sentenceEnd(tokens, last);
  if (end.asked) contexts.add('asked');
  if (isDeniedAfter(compiled, tokens, begin, first, last, end)) contexts.add('negated');
  const clauseFirst = clauseStart(compiled, tokens, first, begin);
  const clauseLast = clauseEnd(compiled, tokens, last, end.last);

  // “I wanted to die then, that is eight years ago”: the verb itself is of the past, and not again.
  const told =
    saidOfBefore(compiled, tokens, first, last) && !says(STILL, compiled, tokens, begin, end.last);
  const wide = pastReachesSentence || told;
  const leadFirst = leadingTo(compiled, tokens, first, TRANSPARENT | SELF | OTHER, 8);

  const past = hasPastVerb(compiled, tokens, Math.max(begin, first - 2), last, WAS | PAST_VERB);
  // “It was good he hits me since 2020”: the verb of a clause that stands apart says nothing of this one.
  const verbsFrom = standsApart(compiled, tokens, clauseFirst, leadFirst, first, past)
    ? leadFirst
    : clauseFirst;

  let fresh = false;
  let longAgo = -1;
  const from = Math.min(begin, first - urgencyReach) - 8;
  const to = end.last + 1 + tellingReach;
  for (let index = firstNear(markers, from); index < markers.length; index += 1) {
    const hit = markers[index];
    if (hit === undefined || hit.first > to) break;
    const name = hit.marker.marks;
    // Asked only of what stands before the words.
    const inSentence = hit.first >= begin;
    const inClause = hit.first >= clauseFirst && hit.last <= clauseLast;
    const distance = hit.last < first ? first - hit.last : hit.first - last;
    if (name === 'guard' || name === 'own') continue;
    if (name === 'now' || name === 'recent') {
      // “Twelve years ago this week”
      if (hit.first === longAgo && (breaksAt(tokens, hit.first) & ENDS_CLAUSE) === 0) continue;
      // “six weeks back in 2008”
      if (name === 'recent' && beginsLongAgo(markers, index)) continue;
      if (distance <= urgencyReach) contexts.add(name);
      // “Ten years ago I attempted suicide. Today I …”: the time of another sentence says nothing of what was then.
      // “… I was suicidal; today I run a bakery”: nor does one that begins the next clause.
      const opens =
        hit.first > first &&
        opensAt(compiled, tokens, hit.first) &&
        speaksAfter(compiled, tokens, hit.last);
      if (inClause && !opens && hit.first <= sentenceEnd(tokens, first).last) fresh = true;
    } else if (name === 'past') {
      longAgo = hit.last + 1;
      // “1996, that was.”
      const second = hit.first < hit.last ? flagsAt(compiled, tokens, hit.first + 1) : 0;
      if (((flagsAt(compiled, tokens, hit.first) | second) & POINTS) !== 0) {
        if ((past || pastReachesSentence) && pointsBack(compiled, tokens, last, hit, end.last))
          contexts.add('past');
        continue;
      }
      if (past && trails(compiled, tokens, last, hit, end.last)) contexts.add('past');
      // A time long past may be that of a clause beside this one, without a full stop between them.
      const apart =
        hit.first < first
          ? // “Back when we had …” leads to what follows by itself.
            (!(past && isBound(compiled, tokens, hit.last + 1)) &&
              standsApart(compiled, tokens, hit.last + 1, leadFirst, first, past)) ||
            beginsAnew(compiled, tokens, hit, clauseFirst, leadFirst, last)
          : hit.first > last &&
            !isBound(compiled, tokens, leadFirst) &&
            opensClause(compiled, tokens, hit.last + 1);
      const reaches =
        (hit.first < first && hit.last + 2 >= leadFirst) ||
        hasPastVerb(compiled, tokens, verbsFrom, last, WAS | PAST_VERB);
      if (apart) continue;
      const begun = hit.first >= begin && hit.first <= end.last;
      const fronted = past && isFronted(compiled, tokens, hit, begin, clauseFirst);
      if (wide ? begun : (inClause || fronted) && reaches) contexts.add('past');
    } else if (name === 'quoted') {
      // “love the "lyrics" thread but …”: a word alone between marks names no quotation.
      if (isItselfQuoted(tokens, hit, begin)) continue;
      const near = hit.last < first && first - hit.last <= 6 && inSentence;
      const quoting = { from: hit.first, at: hit.last, lead: leadFirst, first };
      // The poster says “talk to us” and I have …: what comes after a quotation is the writer's own.
      const own = quoteOver(tokens, quoting) && says(SELF, compiled, tokens, hit.last + 1, last);
      const before = near && !own;
      // “… in chapter two, I want …”: a mark that is no quotation mark or colon ends what is named.
      const named =
        hit.last > hit.first &&
        first - hit.last <= namingReach &&
        !isParted(tokens, hit.last + 1, first) &&
        !says(JOINS, compiled, tokens, hit.last + 1, first - 1);
      // “…” says the actor
      const after =
        hit.first > last &&
        hit.last > hit.first &&
        ((hit.first - last <= 2 &&
          isQuoted(tokens, last) &&
          quoteBefore(tokens, hit.first, last)) ||
          closesQuote(tokens, last, hit.first) ||
          closesQuoteNear(tokens, first, last, hit.first));
      // In episode six the detective reads out the letter: “…”
      const opened =
        hit.last > hit.first && hit.last < first && inSentence && opensQuote(tokens, quoting);
      const within =
        isAnyQuoted(tokens, first, last) || goesOnBehindQuote(compiled, tokens, hit.last, first);
      if (after || opened || (before && (named || within))) {
        contexts.add('quoted');
      }
    } else if (name === 'other') {
      const near = hit.last < first && first - hit.last <= 4 && inSentence;
      const apart =
        turnsToSelf(compiled, tokens, hit.last + 1, first) ||
        standsApart(compiled, tokens, hit.last + 1, leadFirst, first, past);
      if (near && !apart) subject = 'other';
    } else if (name === 'supposed') {
      const apart =
        hit.last < first && standsApart(compiled, tokens, hit.last + 1, leadFirst, first, past);
      if (hit.first <= first && inClause && !apart) contexts.add('supposed');
    } else if (name === 'negated') {
      // “Never have I wanted anything as I want to die”: a subject of its own is denied nothing.
      if (!inClause || says(NOMINATIVE, compiled, tokens, hit.last + 1, first - 1)) continue;
      // “Not once have I not wanted to die”
      if (says(NEGATOR, compiled, tokens, hit.last + 1, first - 1)) contexts.delete('negated');
      else contexts.add('negated');
    } else if (inClause) contexts.add(name);
  }
  // What is long past is only fresh again when the same clause says so.
  if (contexts.has('past')) {
    if (fresh) contexts.delete('past');
    else {
      contexts.delete('now');
      contexts.delete('recent');
    }
  }
  if (
    !contexts.has('now') &&
    !contexts.has('recent') &&
    saidOfBefore(compiled, tokens, first, last)
  ) {
    contexts.add('before');
  }
  if (subject === 'other' || subject === 'addressed' || subject === 'anyone') contexts.add(subject);
  return { subject, contexts };
}
