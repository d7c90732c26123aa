import { beforeAll, describe, expect, it } from 'vitest';

import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import { judgeSentence, labelledSentences } from '#app/screening/labelled-sentences.ts';

// Compiling the default lexicon takes its time on a busy machine.
beforeAll(() => {
  screen('', defaultLexicon);
}, 60_000);

/** Where a miss can cost a life. */
const grave = ['explicit', 'planned', 'in-progress', 'goodbye'];

// Judged inside the tests, so that a tool that changes the code sees which tests notice.
const judge = () => labelledSentences().map((sentence) => judgeSentence(sentence, defaultLexicon));

describe('the project’s own labelled sentences', () => {
  it('have ids of their own', () => {
    const ids = labelledSentences().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are right in at least 98 of 100', () => {
    const judged = judge();
    const wrong = judged.filter(({ right }) => !right);
    const shown = wrong.map(({ id, tier, text }) => `${id} ${tier}: ${text}`);
    expect(wrong.length, shown.join('\n')).toBeLessThanOrEqual(judged.length * 0.02);
  });

  it('are all right where life is in danger', () => {
    expect(judge().filter(({ kind, right }) => !right && grave.includes(kind))).toEqual([]);
  });
});
