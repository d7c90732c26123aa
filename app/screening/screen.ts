import { compiledLexicon, type CompiledLexicon } from './compile-lexicon.ts';
import { compose, concernsOf, type Finding } from './compose.ts';
import type { Lexicon } from './lexicon.ts';
import { findPatterns } from './match.ts';
import { higherTier, type Screening, type Tier } from './screening.ts';
import { readSignals, type Signal } from './signals.ts';
import { statisticalFindings } from './support.ts';
import { readTokens } from './tokens.ts';

/** What a screening may leave out; everything is on unless said otherwise. */
export type ScreenOptions = {
  /** False leaves the statistical layer out, to measure what the rules alone see. */
  statistics?: boolean;
};

function judge(text: string, compiled: CompiledLexicon, options: ScreenOptions): Screening {
  const { lexicon } = compiled;
  const tokens = readTokens(text, compiled.vocabulary);
  const hits = findPatterns(compiled.automaton, tokens, compiled.skippable);
  let signals: Signal[] = [];
  let findings: Finding[] = [];
  if (hits.length > 0) {
    signals = readSignals(compiled, tokens, hits);
    findings = compose(lexicon, signals);
  }
  if (options.statistics !== false) {
    findings.push(...statisticalFindings(compiled, tokens, signals, findings));
  }
  if (findings.length === 0) {
    return { tier: 'none', concerns: [], lexiconVersion: lexicon.version };
  }
  const concerns = concernsOf(findings, text, tokens);
  let tier: Tier = 'none';
  for (const concern of concerns) tier = higherTier(tier, concern.tier);
  return { tier, concerns, lexiconVersion: lexicon.version };
}

/**
 * Judges a text: how soon somebody must look at it, for what, and by which words. Pure; linear in
 * the length of the text, whatever the size of the lexicon. Throws when `compileLexicon` refuses
 * the lexicon.
 */
export function screen(text: string, lexicon: Lexicon, options: ScreenOptions = {}): Screening {
  return judge(text, compiledLexicon(lexicon), options);
}
