import { compiledLexicon, type CompiledLexicon } from './compile-lexicon.ts';
import { compose, type Finding } from './compose.ts';
import { concernsOf, locate, type Located } from './concerns.ts';
import type { Lexicon } from './lexicon.ts';
import { findPatterns } from './match.ts';
import type { Screening } from './screening.ts';
import { eachReading } from './readings.ts';
import { readSignals, type Signal } from './signals.ts';
import { statisticalFindings } from './support.ts';
import type { Tokens } from './token-list.ts';
import { settleWhose } from './whose.ts';

/** What a screening may leave out; everything is on unless said otherwise. */
export type ScreenOptions = {
  /** False leaves the statistical layer out, to measure what the rules alone see. */
  statistics?: boolean;
};

function findingsIn(compiled: CompiledLexicon, tokens: Tokens, options: ScreenOptions): Finding[] {
  const hits = findPatterns(compiled.automaton, tokens, compiled.skippable);
  let signals: Signal[] = [];
  const findings: Finding[] = [];
  if (hits.length > 0) {
    signals = readSignals(compiled, tokens, hits);
    findings.push(...settleWhose(compiled, tokens, compose(compiled.lexicon, signals)));
  }
  if (options.statistics !== false) {
    findings.push(...statisticalFindings(compiled, tokens, signals, findings));
  }
  return findings;
}

function judge(text: string, compiled: CompiledLexicon, options: ScreenOptions): Screening {
  const found: Located[] = [];
  eachReading(text, compiled.vocabulary, (tokens) => {
    for (const finding of findingsIn(compiled, tokens, options))
      found.push(locate(finding, tokens));
  });
  const concerns = concernsOf(found, text);
  return {
    tier: concerns[0]?.tier ?? 'none',
    concerns,
    lexiconVersion: compiled.lexicon.version,
  };
}

/**
 * Judges a text: how soon somebody must look at it, for what, and by which words. Pure; linear in
 * the length of the text, whatever the size of the lexicon. Throws when `compileLexicon` refuses
 * the lexicon.
 */
export function screen(text: string, lexicon: Lexicon, options: ScreenOptions = {}): Screening {
  return judge(text, compiledLexicon(lexicon), options);
}
