import { compiledLexicon, type CompiledLexicon } from './compile-lexicon.ts';
import { compose, concernsOf, type Finding } from './compose.ts';
import type { Lexicon } from './lexicon.ts';
import { findPatterns } from './match.ts';
import {
  concernKinds,
  higherTier,
  tierRank,
  type Concern,
  type Screening,
  type Tier,
} from './screening.ts';
import { eachReading } from './readings.ts';
import { readSignals, type Signal } from './signals.ts';
import { statisticalFindings } from './support.ts';
import type { Tokens } from './token-list.ts';

/** What a screening may leave out; everything is on unless said otherwise. */
export type ScreenOptions = {
  /** False leaves the statistical layer out, to measure what the rules alone see. */
  statistics?: boolean;
};

function findingsIn(compiled: CompiledLexicon, tokens: Tokens, options: ScreenOptions): Finding[] {
  const hits = findPatterns(compiled.automaton, tokens, compiled.skippable);
  let signals: Signal[] = [];
  let findings: Finding[] = [];
  if (hits.length > 0) {
    signals = readSignals(compiled, tokens, hits);
    findings = compose(compiled.lexicon, signals);
  }
  if (options.statistics !== false) {
    findings.push(...statisticalFindings(compiled, tokens, signals, findings));
  }
  return findings;
}

/** The concerns of two readings of one text: of each kind the graver. */
function graver(concerns: readonly Concern[], others: readonly Concern[]): Concern[] {
  const both = new Map(concerns.map((concern) => [concern.kind, concern]));
  for (const other of others) {
    const before = both.get(other.kind);
    if (before === undefined || tierRank(other.tier) > tierRank(before.tier)) {
      both.set(other.kind, other);
    }
  }
  return [...both.values()].sort(
    (a, b) => tierRank(b.tier) - tierRank(a.tier) || order(a) - order(b),
  );
}

const order = ({ kind }: Concern): number => concernKinds.indexOf(kind);

function judge(text: string, compiled: CompiledLexicon, options: ScreenOptions): Screening {
  let concerns: Concern[] = [];
  eachReading(text, compiled.vocabulary, (tokens) => {
    const findings = findingsIn(compiled, tokens, options);
    if (findings.length === 0) return;
    const found = concernsOf(findings, text, tokens);
    concerns = concerns.length === 0 ? found : graver(concerns, found);
  });
  let tier: Tier = 'none';
  for (const concern of concerns) tier = higherTier(tier, concern.tier);
  return { tier, concerns, lexiconVersion: compiled.lexicon.version };
}

/**
 * Judges a text: how soon somebody must look at it, for what, and by which words. Pure; linear in
 * the length of the text, whatever the size of the lexicon. Throws when `compileLexicon` refuses
 * the lexicon.
 */
export function screen(text: string, lexicon: Lexicon, options: ScreenOptions = {}): Screening {
  return judge(text, compiledLexicon(lexicon), options);
}
