import {
  clauseEnd,
  clauseStart,
  sentenceEnd,
  sentenceStart,
  says,
  standsApart,
} from './clauses.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import type { MarkerHit } from './marker-hits.ts';
import { hasPastVerb, leadingTo, saidOfBefore } from './past-times.ts';
import type { Tokens } from './token-list.ts';
import { OTHER, PAST_VERB, SELF, STILL, TRANSPARENT, WAS } from './word-flags.ts';

/** Words of a text that are to be read, from `first` to `last`, and where they stand. */
export type Stretch = {
  compiled: CompiledLexicon;
  tokens: Tokens;
  first: number;
  last: number;
  /** The sentence: its first word, its last, and whether it is asked. */
  begin: number;
  end: { last: number; asked: boolean };
  clauseFirst: number;
  clauseLast: number;
  /** The first of the words that lead to these: “I think that I …”. */
  leadFirst: number;
  /** Whether a verb of the past leads to them, and from where on the clause's verbs speak of them. */
  past: boolean;
  verbsFrom: number;
  /** Whether a time long past counts in all of the sentence. */
  wide: boolean;
};

/** Says where words stand; `pastReachesSentence` as their entry has it. */
export function stretchOf(
  compiled: CompiledLexicon,
  tokens: Tokens,
  first: number,
  last: number,
  pastReachesSentence: boolean,
): Stretch {
  const begin = sentenceStart(tokens, first);
  const end = sentenceEnd(tokens, last);
  const clauseFirst = clauseStart(compiled, tokens, first, begin);
  const clauseLast = clauseEnd(compiled, tokens, last, end.last);
  // “I wanted to die then, that is eight years ago”: the verb itself is of the past, and not again.
  const told =
    saidOfBefore(compiled, tokens, first, last) && !says(STILL, compiled, tokens, begin, end.last);
  const leadFirst = leadingTo(compiled, tokens, first, TRANSPARENT | SELF | OTHER, 8);
  const past = hasPastVerb(compiled, tokens, Math.max(begin, first - 2), last, WAS | PAST_VERB);
  // “It was good he hits me since 2020”: the verb of a clause that stands apart says nothing of this one.
  const verbsFrom = standsApart(compiled, tokens, clauseFirst, leadFirst, first, past)
    ? leadFirst
    : clauseFirst;
  const wide = pastReachesSentence || told;
  return {
    compiled,
    tokens,
    first,
    last,
    begin,
    end,
    clauseFirst,
    clauseLast,
    leadFirst,
    past,
    verbsFrom,
    wide,
  };
}

/** Whether a marker stands in the words' clause. */
export function isInClause({ clauseFirst, clauseLast }: Stretch, hit: MarkerHit): boolean {
  return hit.first >= clauseFirst && hit.last <= clauseLast;
}

/** Whether a marker stands before the words, at most so many from them, in their sentence. */
export function isNearBefore({ first, begin }: Stretch, hit: MarkerHit, reach: number): boolean {
  return hit.last < first && first - hit.last <= reach && hit.first >= begin;
}

/** Whether what follows a marker before the words is a clause of its own. */
export function isApartFrom(stretch: Stretch, hit: MarkerHit): boolean {
  const { compiled, tokens, first, leadFirst, past } = stretch;
  return standsApart(compiled, tokens, hit.last + 1, leadFirst, first, past);
}
