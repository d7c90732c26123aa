import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { compiledLexicon } from '#app/screening/compile-lexicon.ts';
import { labelledSentences } from '#app/screening/labelled-sentences.ts';
import type { Lexicon, SignalEntry } from '#app/screening/lexicon.ts';
import { findPatterns, stepsTaken } from '#app/screening/match.ts';
import { parseLexicon } from '#app/screening/parse-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import { atLeast, concernKinds, tierRank } from '#app/screening/screening.ts';
import { readTokens } from '#app/screening/readings.ts';

// Compiling the default lexicon takes its time on a busy machine.
beforeAll(() => {
  screen('', defaultLexicon);
}, 60_000);

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

/** So many dangers share the changes: each tries its part of them, and every change meets one of so many. */
const shares = 3;

/**
 * Tries the changes of every danger, and expects that at most one of so many lowers a tier: whoever wrote
 * a danger may have meant what the words beside it say, and what is rare is then named here.
 */
function expectFewLowered(
  cases: readonly { danger: string; changes: readonly string[] }[],
  oneOf: number,
): void {
  const lowered: string[] = [];
  let tried = 0;
  for (const [index, { danger, changes }] of cases.entries()) {
    const before = screen(danger, defaultLexicon).tier;
    const own = changes.filter((_, at) => at % shares === index % shares);
    tried += own.length;
    for (const changed of own) {
      const after = screen(changed, defaultLexicon).tier;
      if (!atLeast(after, before)) lowered.push(`${before} became ${after}: ${changed}`);
    }
  }
  expect(lowered.length, lowered.join('\n')).toBeLessThanOrEqual(tried / oneOf);
}

/** A text without the marks that would make a sentence of it. */
function runningOn(sentence: string): string {
  return sentence.replace(/[.!?]+$/, '');
}

/** Every danger of the project's own sentences that is written plainly. */
const plainDangers = (await labelledSentences())
  .filter(({ expect, text }) => expect !== 'none' && /^[a-z0-9 ,.']+$/i.test(text))
  .map(({ text }) => text);

const text = fc.constantFrom(...dangerous);
const anyDanger = fc.constantFrom(...dangerous, ...plainDangers);
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

  it('harmless sentences beside any danger of the project’s sentences, in all but one of 40,000 cases', () => {
    // Words of a phrase that go on into the harmless sentence may cover the next sign.
    expectFewLowered(
      plainDangers.map((danger) => ({
        danger,
        changes: harmless.flatMap((each) => [`${danger}\n${each}`, `${each}\n${danger}`]),
      })),
      40_000,
    );
  }, 120_000);

  it('harmless words that run on within the same sentence, before and after', () => {
    for (const danger of dangerous) {
      for (const words of harmless.map(runningOn)) {
        expectNoLower(`${danger} ${words}`, danger);
        expectNoLower(`${words} ${danger}`, danger);
      }
    }
  });

  it('such words beside any danger of the project’s sentences, in all but one of 3,000 cases', () => {
    // What names a time long past or another person may be read as the time or the person of the danger.
    const words = harmless.filter((each) => !/years ago|friend/.test(each)).map(runningOn);
    expectFewLowered(
      plainDangers.map(runningOn).map((danger, index) => ({
        danger,
        changes: words.flatMap((each) => [
          `${danger} ${each}`,
          `${each} ${danger}`,
          `${each} ${danger} ${words[index % words.length] ?? ''}`,
        ]),
      })),
      3000,
    );
  }, 120_000);

  it('a clause that names a time long past or another person, in all but one of 200 cases', () => {
    const clauses = [
      'Three years ago we moved here',
      'My friend likes songs and films',
      'People here are kind',
    ];
    expectFewLowered(
      plainDangers.map(runningOn).map((danger) => ({
        danger,
        changes: clauses.flatMap((clause) => [`${clause} ${danger}`, `${danger} ${clause}`]),
      })),
      200,
    );
  }, 60_000);

  it('case', () => {
    fc.assert(
      fc.property(anyDanger, picks, (danger, chosen) => {
        expectNoLower(
          mapLetters(danger, chosen, (letter) => letter.toUpperCase()),
          danger,
        );
      }),
    );
  });

  it('what nobody sees between a full stop and the next sentence', () => {
    for (const danger of plainDangers) expectNoLower(danger.replaceAll('.', '.\u200b'), danger);
  });

  it('zero-width characters and combining marks', () => {
    fc.assert(
      fc.property(
        anyDanger,
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

describe('a finding', () => {
  it('is explained: kinds once each for each person, by rank, with evidence in the order of the text', () => {
    fc.assert(
      fc.property(fc.array(anyDanger, { minLength: 1, maxLength: 4 }), (dangers) => {
        const { tier, concerns } = screen(dangers.join('\n'), defaultLexicon);
        expect(new Set(concerns.map(({ kind, about }) => `${kind} ${about}`)).size).toBe(
          concerns.length,
        );
        const ranks = concerns.map((concern) => tierRank(concern.tier));
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
        expect(ranks[0] ?? 0).toBe(tierRank(tier));
        for (const { kind, evidence } of concerns) {
          expect(concernKinds).toContain(kind);
          const starts = evidence.map(({ start }) => start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('does not depend on what was screened before', () => {
    fc.assert(
      fc.property(anyDanger, anyDanger, (one, other) => {
        const alone = screen(one, defaultLexicon);
        screen(other, defaultLexicon);
        screen(other.repeat(40), defaultLexicon);
        expect(screen(one, defaultLexicon)).toEqual(alone);
      }),
    );
  });
});

describe('the lexicon', () => {
  it('survives JSON', () => {
    const parsed = parseLexicon(JSON.parse(JSON.stringify(defaultLexicon)));
    expect(parsed).toEqual({ kind: 'parsed', lexicon: defaultLexicon });
  });

  it('of ten times the entries costs the same work, to a quarter', () => {
    const words = 'i want to going never always need help time home night friend'.split(' ');
    const added = Array.from(
      { length: defaultLexicon.entries.length * 9 },
      (_, index): SignalEntry => ({
        id: `added-${String(index)}`,
        language: 'en',
        patterns: [`${words[index % words.length] ?? 'i'} invented${String(index)} again`],
        role: 'mention',
        concern: 'suicide',
        tier: 'none',
        about: 'unknown',
        contexts: {},
      }),
    );
    const large: Lexicon = { ...defaultLexicon, entries: [...defaultLexicon.entries, ...added] };
    const post = `${harmless.join(' ')} i want to go home and i always need time `.repeat(20);
    const small = work(post, defaultLexicon);
    expect(work(post, large)).toBeLessThanOrEqual(small * 1.25);
  }, 60_000);
});

/** Looks into the automaton that a text takes. */
function work(any: string, lexicon: Lexicon): number {
  const compiled = compiledLexicon(lexicon);
  findPatterns(compiled.automaton, readTokens(any, compiled.vocabulary), compiled.skippable);
  return stepsTaken();
}

describe('hostile text of 100 kB', () => {
  const size = 100_000;
  const fill = (piece: string): string =>
    piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

  it.each([
    ['one letter', fill('a')],
    ['near-matches', fill('i want to i want to kill ')],
    ['matches', fill('kill myself ')],
    ['quotes', fill('"')],
    ['combining marks', `a${fill('\u0336')}`],
    ['spaced letters', fill('k i l l ')],
    ['fillers', fill('just really so ')],
    ['digits for letters', fill('k1l1 ')],
    ['gaps', fill('took all my had the got a ')],
  ])('%s costs work in proportion to its length', (_name, any) => {
    const half = work(any.slice(0, size / 2), defaultLexicon);
    const whole = work(any, defaultLexicon);
    expect(whole).toBeLessThanOrEqual(half * 2 + 1000);
    expect(screen(any, defaultLexicon)).toBeDefined();
  });
});
