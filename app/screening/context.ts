import type { CompiledLexicon } from './compile-lexicon.ts';
import type { ContextName } from './lexicon.ts';
import {
  deniesBy,
  isFresh,
  isOfAnother,
  isPartOfPast,
  isPastTime,
  isQuotedBy,
  isSupposedBy,
} from './marker-contexts.ts';
import { firstNear, type MarkerHit } from './marker-hits.ts';
import { isDeniedAfter, negationOf } from './negation.ts';
import { beginsLongAgo, saidOfBefore, tellingReach } from './past-times.ts';
import { isInClause, stretchOf, type Stretch } from './stretch.ts';
import { subjectOf, type Subject } from './subjects.ts';
import type { Tokens } from './token-list.ts';

/** How a stretch of words is to be read. */
export type Reading = { subject: Subject; contexts: ReadonlySet<ContextName> };

/** How far a time that makes words worse is looked for. */
const urgencyReach = 14;

/** What the markers near the words have said so far. */
type Said = {
  contexts: Set<ContextName>;
  subject: Subject;
  /** Whether a time of now stands in the words' clause. */
  fresh: boolean;
  /** Behind the last time long past. */
  longAgo: number;
};

function readTime(
  stretch: Stretch,
  markers: readonly MarkerHit[],
  index: number,
  hit: MarkerHit,
  said: Said,
): void {
  const { first, last } = stretch;
  const name = hit.marker.marks;
  if ((name !== 'now' && name !== 'recent') || isPartOfPast(stretch, hit, said.longAgo)) return;
  // “six weeks back in 2008”
  if (name === 'recent' && beginsLongAgo(markers, index)) return;
  const distance = hit.last < first ? first - hit.last : hit.first - last;
  if (distance <= urgencyReach) said.contexts.add(name);
  if (isFresh(stretch, hit)) said.fresh = true;
}

/** Reads the markers near the words, in their order. */
function readMarkers(
  stretch: Stretch,
  markers: readonly MarkerHit[],
  pastReachesSentence: boolean,
  said: Said,
): void {
  const { contexts } = said;
  const from = Math.min(stretch.begin, stretch.first - urgencyReach) - 8;
  const to = stretch.end.last + 1 + tellingReach;
  for (let index = firstNear(markers, from); index < markers.length; index += 1) {
    const hit = markers[index];
    if (hit === undefined || hit.first > to) return;
    const name = hit.marker.marks;
    switch (name) {
      case 'guard':
      case 'own':
        break;
      case 'now':
      case 'recent':
        readTime(stretch, markers, index, hit, said);
        break;
      case 'past':
        said.longAgo = hit.last + 1;
        if (isPastTime(stretch, hit, pastReachesSentence)) contexts.add('past');
        break;
      case 'quoted':
        if (isQuotedBy(stretch, hit)) contexts.add('quoted');
        break;
      case 'other':
        if (isOfAnother(stretch, hit)) said.subject = 'other';
        break;
      case 'supposed':
        if (isSupposedBy(stretch, hit)) contexts.add('supposed');
        break;
      case 'negated': {
        const denies = deniesBy(stretch, hit);
        if (denies === true) contexts.add('negated');
        else if (denies === false) contexts.delete('negated');
        break;
      }
      default:
        if (isInClause(stretch, hit)) contexts.add(name);
    }
  }
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
  const stretch = stretchOf(compiled, tokens, first, last, pastReachesSentence);
  const contexts = new Set<ContextName>();
  const negation = negationOf(compiled, tokens, first);
  if (negation !== null) contexts.add(negation);
  if (stretch.end.asked) contexts.add('asked');
  if (isDeniedAfter(compiled, tokens, stretch.begin, first, last, stretch.end)) {
    contexts.add('negated');
  }
  const subject = subjectOf(compiled, tokens, first, last);
  const said: Said = { contexts, subject, fresh: false, longAgo: -1 };
  readMarkers(stretch, markers, pastReachesSentence, said);
  // What is long past is only fresh again when the same clause says so.
  if (contexts.has('past')) {
    if (said.fresh) contexts.delete('past');
    else {
      contexts.delete('now');
      contexts.delete('recent');
    }
  }
  const isDated = contexts.has('now') || contexts.has('recent');
  if (!isDated && saidOfBefore(compiled, tokens, first, last)) contexts.add('before');
  if (said.subject === 'other' || said.subject === 'addressed' || said.subject === 'anyone') {
    contexts.add(said.subject);
  }
  return { subject: said.subject, contexts };
}
