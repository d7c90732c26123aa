import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compiledLexicon, type CompiledLexicon } from '#app/screening/compile-lexicon.ts';
import type { Lexicon, Weights } from '#app/screening/lexicon.ts';
import { readTokens } from '#app/screening/readings.ts';
import { heaviestWindow, readyForWeighing } from '#app/screening/weighing.ts';

const vocabulary = ['north', 'south', 'east', 'west', 'harbour', 'lantern'];
/** Of the class `weighed_named`: what a window must hold to answer a question above `watch`. */
const named = 'harbour';
const windowWords = 12;
const pairReach = 3;

type Features = Readonly<Record<string, Weights>>;

function lexiconOf(weights: Features): Lexicon {
  return {
    version: 1,
    classes: { weighed_named: [named] },
    forms: {},
    fillers: [],
    spellings: {},
    fuzzy: [],
    emoji: {},
    entries: [],
    markers: [],
    combinations: [],
    statistics: { watchAt: 1, urgentAt: 2, emergencyAt: 3, bias: [-0.5, -0.6, -0.7], weights },
  };
}

/** The same question asked of every window, one after the other, in hundredths. */
function heaviestOfAll(words: readonly string[], weights: Features, head: number): number | null {
  const weightOf = (feature: string): number => Math.round((weights[feature]?.[head] ?? 0) * 100);
  let heaviest: number | null = null;
  for (let first = 0; first < words.length; first += 1) {
    let sum = Math.round((-0.5 - head / 10) * 100);
    for (let last = first; last < Math.min(words.length, first + windowWords); last += 1) {
      sum += weightOf(words[last] ?? '');
      for (let back = 1; back <= pairReach && last - back >= first; back += 1) {
        sum += weightOf(`${words[last - back] ?? ''}${back > 1 ? ' …' : ''} ${words[last] ?? ''}`);
      }
      const stands = head === 0 || words.slice(first, last + 1).includes(named);
      if (stands && (heaviest === null || sum > heaviest)) heaviest = sum;
    }
  }
  return heaviest;
}

function weigh(compiled: CompiledLexicon, text: string) {
  const { statistics, vocabulary: read } = compiled;
  if (statistics === null) throw new Error('the lexicon has no weights');
  return {
    statistics,
    readied: readyForWeighing(statistics, readTokens(text, read), [], compiled),
  };
}

/** More of them speak for a danger than against, so that many windows are as long as they may be. */
const weight = fc.integer({ min: -100, max: 200 }).map((hundredths) => hundredths / 100);
const threeWeights = fc.tuple(weight, weight, weight);
const word = fc.constantFrom(...vocabulary);
const feature = fc.oneof(
  word,
  fc.tuple(word, word).map(([first, second]) => `${first} ${second}`),
  fc.tuple(word, word).map(([first, second]) => `${first} … ${second}`),
);
const features = fc.dictionary(feature, threeWeights, { maxKeys: 25, size: 'max' });
/** Every word has a weight, or the screener would not know it. */
const weights = fc
  .tuple(fc.tuple(...vocabulary.map(() => threeWeights)), features)
  .map(([own, others]): Features => ({
    ...others,
    ...Object.fromEntries(vocabulary.map((each, index) => [each, own[index] ?? [0, 0, 0]])),
  }));
const texts = fc.array(fc.array(word, { maxLength: 40, size: 'max' }), {
  minLength: 10,
  maxLength: 20,
});

describe('weighing a text', () => {
  it('finds the heaviest of all windows for each question', () => {
    fc.assert(
      fc.property(weights, texts, (own, written) => {
        const compiled = compiledLexicon(lexiconOf(own));
        for (const words of written) {
          for (const head of [0, 1, 2]) {
            const { statistics, readied } = weigh(compiled, words.join(' '));
            // A window that weighs no more than nothing is not looked for.
            const least = (statistics.bias[head] ?? 0) + 1;
            const found = heaviestWindow(statistics, readied, head, least)?.sum ?? null;
            const heaviest = heaviestOfAll(words, own, head);
            expect(found).toBe(heaviest !== null && heaviest >= least ? heaviest : null);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
