import { compiledLexicon } from './compile-lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { findPatterns } from './match.ts';
import { eachReading } from './readings.ts';

/**
 * By id, every entry whose words stand in a text, whatever is made of them there, with the share of the text
 * that they span: above 0, and 1 for all of it. Throws when `compileLexicon` refuses the lexicon.
 */
export function entriesIn(text: string, lexicon: Lexicon): Map<string, number> {
  const { automaton, owners, skippable, vocabulary } = compiledLexicon(lexicon);
  const spans = new Map<string, number>();
  eachReading(text, vocabulary, (tokens) => {
    for (const { pattern, first, last } of findPatterns(automaton, tokens, skippable)) {
      const owner = owners[pattern];
      if (owner === undefined) continue;
      const share = (last - first + 1) / tokens.count;
      spans.set(owner.id, Math.max(share, spans.get(owner.id) ?? 0));
    }
  });
  return spans;
}
