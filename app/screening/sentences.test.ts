import { describe, expect, it } from 'vitest';

import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { judgeSentence, labelledSentences } from '#app/screening/labelled-sentences.ts';

describe('the project’s own labelled sentences', () => {
  const judged = labelledSentences().map((sentence) => judgeSentence(sentence, defaultLexicon));
  const wrong = judged.filter(({ right }) => !right);

  it('have ids of their own', () => {
    expect(new Set(judged.map(({ id }) => id)).size).toBe(judged.length);
  });

  it('are right in at least 98 of 100', () => {
    const shown = wrong.map(({ id, tier, text }) => `${id} ${tier}: ${text}`);
    expect(wrong.length, shown.join('\n')).toBeLessThanOrEqual(judged.length * 0.02);
  });

  it('are all right where life is in danger', () => {
    const grave = ['explicit', 'planned', 'in-progress', 'goodbye'];
    expect(wrong.filter(({ kind }) => grave.includes(kind))).toEqual([]);
  });
});
