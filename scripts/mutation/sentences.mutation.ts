import { describe, expect, it } from 'vitest';

import { judgeSentence } from '#app/screening/labelled-sentences.ts';
import { defaultLexicon, sentences } from './ready-lexicon.ts';

/** The first sentence that is judged otherwise ends a run: the fewer in a group, the fewer are judged for nothing. */
const groups = 32;

describe('the project’s own labelled sentences', () => {
  it.each(Array.from({ length: groups }, (_, group) => group))(
    'are judged as they are marked, in group %i',
    (group) => {
      for (const sentence of sentences.filter((_, index) => index % groups === group)) {
        const { id, right, missed } = judgeSentence(sentence, defaultLexicon);
        expect(right, id).toBe(missed !== true);
      }
    },
  );
});
