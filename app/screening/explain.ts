import { WEIGHED } from './support.ts';
import type { About, ConcernKind, Screening, Tier } from './screening.ts';

/** One reason in plain words, with the words of the text that it stands on. */
export type Reason = { kind: ConcernKind; tier: Tier; sentence: string; words: string[] };

const kindWords: Record<ConcernKind, string> = {
  suicide: 'suicide',
  self_harm: 'self-harm',
  overdose: 'overdose or dangerous use',
  withdrawal: 'withdrawal',
  relapse: 'a slip or strong craving',
  harm_to_others: 'harm to somebody else',
  abuse: 'abuse',
  child_at_risk: 'a child at risk',
  eating_disorder: 'an eating disorder',
  distress: 'distress',
};

const tierWords: Record<Tier, string> = {
  none: 'Nothing here calls for action by itself; it speaks of',
  watch: 'Worth a look: it may speak of',
  urgent: 'Somebody should look within the hour: it speaks of',
  emergency: 'Life may be in danger now: it speaks of',
};

const aboutWords: Record<About, string> = {
  self: ', about the writer',
  other: ', about somebody else',
  unknown: '',
};

function joinWords(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

/** The last is of screenings made before weights could support more than `urgent`. */
const supported: readonly string[] = [WEIGHED.urgent, WEIGHED.emergency, 'weighed.support'];

function because(rules: readonly string[]): string {
  if (rules.includes(WEIGHED.watch)) {
    return ' No rule was enough; the choice of words is one often found where people are at risk.';
  }
  if (supported.some((name) => rules.includes(name))) {
    return ' Words that name a danger stand here, and the words around them are often found in the most serious texts.';
  }
  // Named `combination+entry`; no id has a plus, and weights that stand with an entry are no combination.
  const isCombined = rules.some((rule) => rule.includes('+') && !rule.startsWith('weighed.'));
  return isCombined ? ' Several signs together weigh more than each alone.' : '';
}

/**
 * What a screening found, in sentences for moderators; the most pressing first. It says all that is needed by
 * itself: the lexicon that it was made with may be one that nobody can read any more.
 */
export function explain(screening: Screening): Reason[] {
  return screening.concerns.map(({ kind, tier, about, evidence }) => {
    const words = [...new Set(evidence.map(({ text }) => text))];
    const rules = evidence.map(({ rule }) => rule);
    const shown = joinWords(words.slice(0, 4));
    return {
      kind,
      tier,
      sentence: `${tierWords[tier]} ${kindWords[kind]}${aboutWords[about]}: ${shown}.${because(rules)}`,
      words,
    };
  });
}
