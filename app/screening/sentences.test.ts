import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { parseLabelled } from '#app/screening/evaluate.ts';
import { screen } from '#app/screening/screen.ts';
import { atLeast } from '#app/screening/screening.ts';

const lines = readFileSync('tests/fixtures/screening/sentences.jsonl', 'utf8').trim().split('\n');

/** A sentence is right when a danger reaches its least tier, and a harmless twin gives none. */
function wrongSentences(): { stratum: string; text: string }[] {
  return lines.flatMap((line) => {
    const read = parseLabelled(line);
    if (read.kind === 'malformed') throw new Error(read.reason);
    const { text, label, minTier, stratum } = read.row;
    const { tier } = screen(text, defaultLexicon);
    const right = label === 'no_risk' ? tier === 'none' : atLeast(tier, minTier ?? 'watch');
    return right ? [] : [{ stratum, text: `${tier}: ${text}` }];
  });
}

describe('the project’s own labelled sentences', () => {
  const wrong = wrongSentences();

  it('are right in at least 98 of 100', () => {
    expect(wrong.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(
      lines.length * 0.02,
    );
  });

  it('are all right where life is in danger', () => {
    const grave = ['explicit', 'planned', 'in-progress', 'goodbye'];
    expect(wrong.filter(({ stratum }) => grave.includes(stratum))).toEqual([]);
  });
});
