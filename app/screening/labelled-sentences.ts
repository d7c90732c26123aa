import type { Lexicon } from './lexicon.ts';
import { screen } from './screen.ts';
import { atLeast, tiers, type Tier } from './screening.ts';

/**
 * A sentence made for this project, with the least tier that it must reach, or `none` for a harmless
 * one, which must reach nothing. `kind` is the kind of case, such as `planned` or `idiom`. `missed` marks
 * one that the default lexicon is known to get wrong.
 */
export type LabelledSentence = {
  id: string;
  kind: string;
  expect: Tier;
  text: string;
  missed?: boolean | undefined;
};

/** What stands in the file. It has become too long for tools that work its type out. */
type Sentences = { default: readonly (Omit<LabelledSentence, 'expect'> & { expect: string })[] };

/** A sentence with what a lexicon makes of it. */
export type JudgedSentence = LabelledSentence & { tier: Tier; right: boolean };

function tierOf(written: string, id: string): Tier {
  const tier = tiers.find((each) => each === written);
  if (tier === undefined) throw new Error(`labelled sentence ${id}: “${written}” is not a tier`);
  return tier;
}

/**
 * Every labelled sentence of the project, in the order of the file, which is only loaded when asked for: it
 * takes megabytes, and few processes need it. Throws on a sentence that is not well formed.
 */
export async function labelledSentences(): Promise<LabelledSentence[]> {
  const file = (await import('./labelled-sentences.json', { with: { type: 'json' } })) as Sentences;
  return file.default.map((sentence) => ({
    ...sentence,
    expect: tierOf(sentence.expect, sentence.id),
  }));
}

/** Whether a tier is what a sentence expects: a danger from its least tier on, a harmless one `none`. */
export function isRightAt(expect: Tier, tier: Tier): boolean {
  return expect === 'none' ? tier === 'none' : atLeast(tier, expect);
}

/** What a lexicon makes of one sentence. */
export function judgeSentence(sentence: LabelledSentence, lexicon: Lexicon): JudgedSentence {
  const { tier } = screen(sentence.text, lexicon);
  return { ...sentence, tier, right: isRightAt(sentence.expect, tier) };
}
