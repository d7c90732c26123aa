import type { Automaton } from './automaton.ts';
import { foldWord } from './fold.ts';
import type { LexiconProblem } from './lexicon-limits.ts';
import type { Lexicon } from './lexicon.ts';
import { findPatterns } from './match.ts';
import type { Vocabulary } from './odd-words.ts';
import { LARGE_NUMBER, NUMBER, type PatternPart } from './pattern.ts';
import { readTokens } from './readings.ts';

/** So many phrases of one pattern are tried; nearly every pattern is found by the first. */
const mostTried = 100;
/** The phrases of so many patterns are read in one text. */
const togetherTried = 400;
/** So many patterns that never match are told of at once. */
const mostTold = 50;

type Ready = {
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  automaton: Automaton;
  skippable: Uint8Array;
  /** By pattern number. */
  owners: readonly { id: string }[];
};

/** How a member would write a word of a pattern. */
function writtenAs(word: string, emoji: ReadonlyMap<string, string>): string {
  if (word === NUMBER) return '3';
  if (word === LARGE_NUMBER) return '20';
  return word.startsWith(':') ? (emoji.get(word) ?? word) : word;
}

/** A text that a pattern should find: each part in one of its phrases, a comma for words of any kind. */
function phraseOf(
  parts: readonly PatternPart[],
  round: number,
  emoji: ReadonlyMap<string, string>,
): string {
  const choice = round >> 1;
  let text = '';
  let place = 0;
  for (const part of parts) {
    if ('gap' in part) {
      text += ',';
      continue;
    }
    place += 1;
    // What may be missing is left out in every other round.
    if (part.optional && round % 2 === 0) continue;
    const { length } = part.phrases;
    // Once all phrases of a part were tried they stand beside others of the parts before it.
    const phrase = part.phrases[(choice + place * Math.floor(choice / length)) % length];
    for (const word of phrase?.words ?? []) {
      text += text === '' ? writtenAs(word, emoji) : ` ${writtenAs(word, emoji)}`;
    }
  }
  return text;
}

/** Enough rounds for each phrase of a part beside each of another, with and without what may be missing. */
function roundsOf(parts: readonly PatternPart[]): number {
  let most = 1;
  for (const part of parts) if ('phrases' in part) most = Math.max(most, part.phrases.length);
  return Math.min(mostTried, most * most * 2);
}

/**
 * The patterns that do not find their own phrases, because these are always read otherwise: as another word,
 * as letters repeated, as two words that are one.
 */
export function neverMatching(
  { lexicon, vocabulary, automaton, skippable, owners }: Ready,
  patterns: readonly (readonly PatternPart[])[],
): LexiconProblem[] {
  const emoji = new Map(
    Object.entries(lexicon.emoji).map(([sign, word]) => [`:${foldWord(word)}`, sign]),
  );
  const numbersFound = (text: string): number[] =>
    findPatterns(automaton, readTokens(text, vocabulary), skippable).map((hit) => hit.pattern);
  // First all together, in texts as long as posts are: nearly every pattern is found so.
  const found = new Set<number>();
  for (let from = 0; from < patterns.length; from += togetherTried) {
    const together = patterns.slice(from, from + togetherTried);
    const text = together.map((parts) => phraseOf(parts, 0, emoji)).join('.\n');
    for (const pattern of numbersFound(text)) found.add(pattern);
  }
  const never: LexiconProblem[] = [];
  for (const [pattern, parts] of patterns.entries()) {
    if (found.has(pattern)) continue;
    const rounds = roundsOf(parts);
    let round = 0;
    while (round < rounds && !numbersFound(phraseOf(parts, round, emoji)).includes(pattern)) {
      round += 1;
    }
    if (round < rounds) continue;
    never.push({
      entry: owners[pattern]?.id ?? '',
      pattern: phraseOf(parts, 0, emoji),
      reason: 'it would never match: its words are always read as other ones',
    });
    if (never.length >= mostTold) break;
  }
  return never;
}
