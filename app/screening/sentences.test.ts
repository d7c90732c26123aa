import { beforeAll, describe, expect, it } from 'vitest';

import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import { judgeSentence, labelledSentences } from '#app/screening/labelled-sentences.ts';

// Compiling the default lexicon takes its time on a busy machine.
beforeAll(() => {
  screen('', defaultLexicon);
}, 60_000);

// Judged inside the tests, so that a tool that changes the code sees which tests notice.
const judge = () => labelledSentences().map((sentence) => judgeSentence(sentence, defaultLexicon));

describe('the project’s own labelled sentences', () => {
  it('have ids of their own', () => {
    const ids = labelledSentences().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are right, unless they are marked as known misses', () => {
    const wrong = judge().filter(({ right, missed }) => !right && missed !== true);
    expect(wrong.map(({ id, tier, text }) => `${id} ${tier}: ${text}`)).toEqual([]);
  });

  it('that are marked as known misses are still missed', () => {
    const found = judge().filter(({ right, missed }) => right && missed === true);
    expect(found.map(({ id, tier }) => `${id} ${tier}: no longer a miss`)).toEqual([]);
  });

  it('are missed in no more than one of seven', () => {
    const sentences = labelledSentences();
    const missed = sentences.filter((sentence) => sentence.missed === true);
    expect(missed.length).toBeLessThanOrEqual(sentences.length / 7);
  });
});
