import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import { atLeast, tierRank } from '#app/screening/screening.ts';

const dangerous = [
  'I want to kill myself',
  'I am going to hang myself tonight',
  'I just swallowed the whole bottle of sleeping pills',
  'This is my final goodbye',
  'I wish I was dead',
  'my sister says she wants to kill herself',
  'I cut myself again last night',
  'my roommate wont wake up and his lips are blue',
  'I want to kill my stepfather',
  'quiero matarme',
  'je veux me tuer',
  'ich will mich umbringen',
];

const harmless = [
  'The weather is nice today.',
  'Thanks for reading!',
  'We had soup for dinner, it was good.',
  'lol',
  'My friend likes songs and films.',
  'I am in recovery and I go to meetings.',
  'Hello everyone.',
  '😀😀',
  'Three years ago we moved here.',
];

const lookalikes: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  i: 'і',
  o: 'о',
  c: 'с',
  p: 'р',
  y: 'у',
  s: 'ѕ',
  k: 'к',
  l: 'ⅼ',
  t: 'т',
  m: 'м',
};

function mapLetters(
  text: string,
  picks: readonly number[],
  change: (letter: string) => string,
): string {
  return Array.from(text, (letter, index) =>
    picks[index % picks.length] === 0 ? change(letter) : letter,
  ).join('');
}

function expectNoLower(changed: string, text: string): void {
  const before = screen(text, defaultLexicon).tier;
  const after = screen(changed, defaultLexicon).tier;
  expect(atLeast(after, before), `${before} became ${after}: ${JSON.stringify(changed)}`).toBe(
    true,
  );
}

const text = fc.constantFrom(...dangerous);
const picks = fc.array(fc.nat(2), { minLength: 3, maxLength: 12 });

describe('a tier is never lowered by', () => {
  it('harmless text before and after', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...harmless),
        fc.constantFrom(...harmless),
        (danger, before, after) => {
          expectNoLower(`${before} ${danger}. ${after}`, danger);
          expectNoLower(`${danger} ${after}`, danger);
          expectNoLower(`${before}\n\n${danger}\n${after}`, danger);
        },
      ),
    );
  });

  it('case', () => {
    fc.assert(
      fc.property(text, picks, (danger, chosen) => {
        expectNoLower(
          mapLetters(danger, chosen, (letter) => letter.toUpperCase()),
          danger,
        );
      }),
    );
  });

  it('zero-width characters and combining marks', () => {
    fc.assert(
      fc.property(
        text,
        picks,
        fc.constantFrom('\u200b', '\u200d', '\u2060', '\u0336', '\u0301', '\u202e'),
        (danger, chosen, mark) => {
          expectNoLower(
            mapLetters(danger, chosen, (letter) => letter + mark),
            danger,
          );
        },
      ),
    );
  });

  it('look-alike letters', () => {
    fc.assert(
      fc.property(text, picks, (danger, chosen) => {
        expectNoLower(
          mapLetters(danger, chosen, (letter) => lookalikes[letter] ?? letter),
          danger,
        );
      }),
    );
  });

  it('punctuation, emoji and line breaks between words', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.constantFrom(' ', ', ', '... ', '! ', ' 😭 ', '\n', ' - ', ' 🙏🙏 '), {
          minLength: 1,
          maxLength: 6,
        }),
        (danger, gaps) => {
          const words = danger.split(' ');
          const changed = words
            .map(
              (word, index) =>
                word + (index + 1 < words.length ? (gaps[index % gaps.length] ?? ' ') : ''),
            )
            .join('');
          expectNoLower(changed, danger);
          expectNoLower(`${danger}!!! 😭😭`, danger);
        },
      ),
    );
  });
});

describe('any text', () => {
  const unicode = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'kill',
          'myself',
          'I',
          'want',
          'to',
          '💊',
          'k',
          '.',
          'tonight',
          '\u200b',
          'ｄｉｅ',
          '\n',
          '"',
          'not',
          '5',
        ),
        { maxLength: 60 },
      )
      .map((words) => words.join(' ')),
  );

  it('gives evidence that is a stretch of the original text, and every tier is explained', () => {
    fc.assert(
      fc.property(unicode, (any) => {
        const { tier, concerns } = screen(any, defaultLexicon);
        const highest = Math.max(0, ...concerns.map((concern) => tierRank(concern.tier)));
        expect(highest).toBe(tierRank(tier));
        for (const { evidence } of concerns) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const piece of evidence) {
            expect(piece.end).toBeGreaterThan(piece.start);
            expect(piece.text).toBe(any.slice(piece.start, piece.end));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(unicode, (any) => {
        expect(screen(any, defaultLexicon)).toEqual(screen(any, defaultLexicon));
      }),
    );
  });
});

describe('hostile text of 100 kB', () => {
  const size = 100_000;
  const fill = (piece: string): string =>
    piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

  function processorTime(any: string): number {
    const start = process.cpuUsage();
    screen(any, defaultLexicon);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }

  it.each([
    ['one letter', fill('a')],
    ['near-matches', fill('i want to i want to kill ')],
    ['matches', fill('kill myself ')],
    ['quotes', fill('"')],
    ['combining marks', `a${fill('\u0336')}`],
    ['spaced letters', fill('k i l l ')],
    ['fillers', fill('just really so ')],
    ['digits for letters', fill('k1l1 ')],
  ])('%s costs time in proportion to its length', (_name, any) => {
    processorTime(any);
    const half = Math.min(...[1, 2, 3].map(() => processorTime(any.slice(0, size / 2))));
    const whole = Math.min(...[1, 2, 3].map(() => processorTime(any)));
    // Twice the text, twice the time; the slack is for a busy machine.
    expect(whole).toBeLessThan(half * 3 + 30);
  });
});
