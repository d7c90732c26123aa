import { beforeAll, describe, expect, it } from 'vitest';

import { compiledLexicon, compileLexicon } from '#app/screening/compile-lexicon.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { explain } from '#app/screening/explain.ts';
import { labelledSentences } from '#app/screening/labelled-sentences.ts';
import type { Combination, Lexicon, MarkerEntry, SignalEntry } from '#app/screening/lexicon.ts';
import { packLexicon, unpackLexicon } from '#app/screening/packed-lexicon.ts';
import { parseLexicon } from '#app/screening/parse-lexicon.ts';
import { screen } from '#app/screening/screen.ts';

// Compiling the default lexicon takes its time on a busy machine.
beforeAll(() => {
  screen('', defaultLexicon);
}, 60_000);

function lexiconOf(...patterns: string[]): Lexicon {
  const entries = patterns.map((pattern, index): SignalEntry => ({
    id: `entry-${String(index)}`,
    language: 'en',
    patterns: [pattern],
    role: 'intent',
    concern: 'suicide',
    tier: 'urgent',
    about: 'self',
    contexts: {},
  }));
  return {
    ...defaultLexicon,
    version: 7,
    entries,
    markers: [],
    combinations: [],
    statistics: null,
  };
}

function refusal(pattern: string): string {
  const outcome = compileLexicon(lexiconOf(pattern));
  return outcome.kind === 'refused' ? (outcome.problems[0]?.reason ?? '') : 'compiled';
}

/** What a lexicon of these patterns and nothing else is refused for, once something of it is changed. */
function refusalsOf(patterns: readonly string[], change: Partial<Lexicon>): string {
  const bare = { classes: {}, forms: {}, fillers: [], spellings: {}, fuzzy: [], emoji: {} };
  const outcome = compileLexicon({ ...lexiconOf(...patterns), ...bare, ...change });
  if (outcome.kind === 'compiled') return 'compiled';
  return outcome.problems.map(({ entry, reason }) => `${entry}: ${reason}`).join('\n');
}

function many(count: number): string[] {
  return Array.from({ length: count }, (_, each) => String(each));
}

function combinationOf(needs: Combination['needs'], id = 'both'): Combination {
  return { id, needs, within: 0, concern: 'suicide', tier: 'urgent' };
}

function markerOf(marks: MarkerEntry['marks'], ...patterns: string[]): MarkerEntry {
  return { id: 'marker', language: 'en', patterns, marks };
}

const noWeights = {
  watchAt: 1,
  urgentAt: 2,
  emergencyAt: 3,
  bias: [-1, -1, -1],
  weights: {},
} as const;

/** The first words that a lexicon finds in a text. */
function found(lexicon: Lexicon, text: string): string {
  return screen(text, lexicon).concerns[0]?.evidence[0]?.text ?? '';
}

describe('compileLexicon', () => {
  it.each([
    ['i', /match everything/],
    ['*3', /match everything/],
    ['just?', /match everything/],
    ['i *8 the *8 a', /match everything/],
    ['sooo dead', /never match/],
    [':unicorn', /never match/],
    [':', /never match/],
    [`kill ${'ka'.repeat(35)}`, /never match/],
    ['kms', /never match/],
    ['', /never match/],
    ['kill *40 myself', /gap/],
    ['kill @nobody', /no class/],
    ['(kill|hurt myself', /bracket/],
    ['a *2 b *2 c *2 d *2 e', /three gaps/],
    [Array.from({ length: 20 }, () => 'word').join(' '), /parts/],
    ['k!ll myself', /not a word/],
    ['@constructor heron', /no class/],
    ['@toString heron', /no class/],
    ['@__proto__ heron', /no class/],
  ])('refuses %j and says why', (pattern, reason) => {
    expect(refusal(pattern)).toMatch(reason);
  });

  it.each(['constructor', 'constructor~'])('takes the word %j for what it is', (word) => {
    const lexicon = lexiconOf(word);
    expect(compileLexicon(lexicon).kind).toBe('compiled');
    expect(found(lexicon, 'The constructor of a ship.')).toBe('constructor');
  });

  it.each([0, 3_000, 40_000, 70_000])('finds the same phrases beside %d other words', (others) => {
    // Words that are as often named get numbers in their order, so the others come first.
    const invented = Array.from({ length: others / 100 }, (_, row) =>
      Array.from({ length: 100 }, (_each, at) => `word${(row * 100 + at).toString(36)}x`).join('|'),
    );
    const lexicon = lexiconOf(
      ...invented.map((words) => `(${words}) kettle`),
      'swallowed *3 (pills|tablets)',
      'swallowed (glass|bleach)',
      'at the bridge',
      'buried *2 spade',
    );
    expect(found(lexicon, 'I swallowed all of my tablets')).toBe('swallowed all of my tablets');
    expect(found(lexicon, 'I swallowed bleach')).toBe('swallowed bleach');
    expect(found(lexicon, 'Meet me at the bridge')).toBe('at the bridge');
    expect(found(lexicon, 'She buried my old spade')).toBe('buried my old spade');
    expect(found(lexicon, 'A word2sx kettle')).toBe(others === 0 ? '' : 'word2sx kettle');
    expect(found(lexicon, 'I swallowed my pride at the door of the bridge')).toBe('');
  });

  it('reads no phrase on from an unknown word', () => {
    const named = Array.from({ length: 400 }, (_, at) => `word${at.toString(36)}x`);
    const lists = named.map((first, at) => [first, named.slice(at, at + 2 + (at % 37))] as const);
    const patterns = lists.map(([first, words]) => `${first} lamp *3 (${words.join('|')})`);
    const lexicon = lexiconOf('blue moon', ...patterns);
    const read = named.map((first) => found(lexicon, `${first} lamp brzxq moon`));
    expect(new Set(read)).toEqual(new Set(['']));
    expect(found(lexicon, 'word9x lamp brzxq wordax')).toBe('word9x lamp brzxq wordax');
  });

  it('refuses two entries with one id', () => {
    const { entries, ...rest } = lexiconOf('kill myself');
    const outcome = compileLexicon({ ...rest, entries: [...entries, ...entries] });
    expect(outcome.kind).toBe('refused');
  });

  it('refuses what would make screening slow', () => {
    const refused = (patterns: readonly string[], change: Partial<Lexicon>) =>
      refusalsOf(['kill myself', ...patterns], change);
    const spelling = { x: 'kill '.repeat(9).trim() };
    expect(refused([], { spellings: spelling })).toMatch(/spellings: .*more than 8 words/);
    const needs = many(9).map(() => ['intent'] as const);
    expect(refused([], { combinations: [combinationOf(needs)] })).toMatch(/both: .*more than 8/);
    const combinations = many(501).map((id) => combinationOf([['intent']], id));
    expect(refused([], { combinations })).toMatch(/combinations: .*more than 500/);
    const weights = Object.fromEntries(
      many(501).map((sign) => [`+sign${sign}`, [1, 1, 1]] as const),
    );
    expect(refused([], { statistics: { ...noWeights, weights } })).toMatch(/more than 500 signs/);
    expect(
      refused(
        many(50).map(() => 'kill myself'),
        {},
      ),
    ).toMatch(/more than 50 patterns end with/);
    const besides = many(50).map((each) => `kill zz${each}? myself`);
    expect(refused(besides, {})).toMatch(/more than 50 patterns end with .* “entry-1” and/);
  });

  it('takes as much as can be screened quickly', () => {
    const needs = many(8).map(() => ['intent'] as const);
    const sign = (each: string) => [`+sign${each}`, [1, 1, 1]] as const;
    const patterns = many(50).map((each) => `kill zz${each}? myself`);
    const limits = {
      spellings: { x: 'kill myself kill myself kill myself kill myself' },
      combinations: many(500).map((id) => combinationOf(needs, id)),
      statistics: { ...noWeights, weights: Object.fromEntries(many(500).map(sign)) },
    };
    expect(refusalsOf(patterns, limits)).toBe('compiled');
  });

  it('refuses what would be found in every text', () => {
    const spellings = { the: 'kill myself' };
    expect(refusalsOf(['kill myself'], { spellings })).toMatch(/spellings: .*nearly every text/);
    const statistics = { ...noWeights, watchAt: -1 };
    expect(refusalsOf(['kill myself'], { statistics })).toMatch(/every text would be raised/);
  });

  it('refuses what would silence everything', () => {
    const refused = (marker: MarkerEntry) => refusalsOf(['kill myself'], { markers: [marker] });
    expect(refused(markerOf('recovered', 'i'))).toMatch(/marker: .*match everything/);
    expect(refused(markerOf('guard', 'kill  Myself'))).toMatch(/silence the entry “entry-0”/);
    expect(refused(markerOf('supposed', '(if|unless)'))).toBe('compiled');
    expect(refused(markerOf('guard', 'kill myself laughing'))).toBe('compiled');
  });

  it('refuses what would never be found', () => {
    const split = { 'him self': 'himself' };
    expect(refusalsOf(['kill him self'], { spellings: split })).toMatch(/entry-0: .*never match/);
    expect(refusalsOf(['kill (him self|himself)'], { spellings: split })).toBe('compiled');
    expect(refusalsOf(['(sooo|so) (dead|deaaad)'], {})).toBe('compiled');
    expect(refusalsOf([':unicorn'], { emoji: { '🦄': 'unicorn' } })).toBe('compiled');
    expect(refusalsOf(['kill~ me'], { forms: { kill: ['kill off'] } })).toMatch(
      /forms: .*“kill off” is not one word/,
    );
    const refused = (needs: Combination['needs']) =>
      refusalsOf(['kill myself'], { combinations: [combinationOf(needs)] });
    expect(refused([])).toMatch(/both: .*needs nothing/);
    expect(refused([['intent'], []])).toMatch(/both: .*never match/);
    expect(refused([['intent'], ['means', 'hand']])).toMatch(/needs means or hand/);
    expect(refused([['intent'], ['means', 'intent']])).toBe('compiled');
  });

  it('refuses ids that could be read as the name of a combination and an entry', () => {
    const lexicon = lexiconOf('kill myself');
    const entries = lexicon.entries.map((entry) => ({ ...entry, id: 'plan+tonight' }));
    const outcome = compileLexicon({ ...lexicon, entries });
    const [problem] = outcome.kind === 'refused' ? outcome.problems : [];
    expect(problem?.entry).toBe('plan+tonight');
    expect(problem?.reason).toMatch(/“\+”/);
  });

  it('passes over words before and after a word that may be missing', () => {
    const lexicon = lexiconOf('paper *1 (blue)? *1 heron');
    const tier = (text: string) => screen(text, lexicon).tier;
    expect(tier('paper heron')).toBe('urgent');
    expect(tier('paper thin blue wet heron')).toBe('urgent');
    expect(tier('paper thin wet heron')).toBe('urgent');
    expect(tier('paper thin wet old heron')).toBe('none');
  });

  it('reads alternatives, optional parts, gaps, forms and numbers', () => {
    const lexicon = lexiconOf('(dance|sing~) badly? *2 (# times|forever)');
    const found = ['dance badly for 3 times', 'singing forever', 'sings at night forever'];
    const missed = ['dance', 'dancing forever', 'sing and then go home forever'];
    expect(found.map((text) => screen(text, lexicon).tier)).toEqual(['urgent', 'urgent', 'urgent']);
    expect(missed.map((text) => screen(text, lexicon).tier)).toEqual(['none', 'none', 'none']);
    expect(screen('dance forever', lexicon).lexiconVersion).toBe(7);
  });

  it('knows a negation that a pattern names from one that stands in a gap of it', () => {
    const lexicon = lexiconOf('he *3 (cant go on|thinking of suicide)');
    const [intent] = lexicon.entries;
    if (intent !== undefined) intent.contexts = { negated: 'none' };
    const tierOf = (text: string) => screen(text, lexicon).tier;
    expect(tierOf('He says he cant go on')).toBe('urgent');
    expect(tierOf('He is often thinking of suicide')).toBe('urgent');
    expect(tierOf('He is not thinking of suicide')).toBe('none');
  });

  it('takes a number that one pattern names away from no other', () => {
    const lexicon = lexiconOf('zork # times', 'zork ## tablets', 'the (# zork|1 of 20)');
    for (const text of [
      'Zork 1 times',
      'zork 20 times',
      'zork 20 tablets',
      'the 1 zork',
      'the 1 of 20',
    ]) {
      expect(screen(text, lexicon).tier, text).toBe('urgent');
    }
    for (const text of ['zork 1 tablets', 'the 9 of 20', 'the 1 of 9']) {
      expect(screen(text, lexicon).tier, text).toBe('none');
    }
  });
});

describe('parseLexicon', () => {
  it('reads the default lexicon back from JSON without a change', () => {
    const outcome = parseLexicon(JSON.parse(JSON.stringify(defaultLexicon)));
    expect(outcome).toEqual({ kind: 'parsed', lexicon: defaultLexicon });
  });

  it('names every wrong field', () => {
    const outcome = parseLexicon({
      ...defaultLexicon,
      version: 'one',
      entries: [{ ...defaultLexicon.entries[0], tier: 'bad', contexts: { later: 'none' } }],
    });
    expect(outcome.kind === 'refused' && outcome.problems.join('\n')).toMatch(
      /version[\s\S]*tier[\s\S]*later/,
    );
  });

  it('takes nothing but emoji for emoji, and three weights for weights', () => {
    const problemsOf = (change: Record<string, unknown>): string => {
      const outcome = parseLexicon({ ...lexiconOf('kill myself'), ...change });
      return outcome.kind === 'refused' ? outcome.problems.join('\n') : 'parsed';
    };
    expect(problemsOf({ emoji: { '’': 'a', é: 'b', 'a💊': 'c' } })).toMatch(/’[^]*é[^]*a💊/);
    expect(problemsOf({ emoji: { '💊': 'pill', '❤️': 'heart', '🇺🇸': 'flag' } })).toBe('parsed');
    const statistics = (bias: number[], weights: Record<string, number[]>) =>
      problemsOf({ statistics: { ...noWeights, bias, weights } });
    expect(statistics([], {})).toMatch(/bias: expected three numbers/);
    expect(statistics([-1, -1, -1], { pills: [1, 1, 1, 1, 1] })).toMatch(/pills: .*three numbers/);
    expect(statistics([-1, -1, -1], { pills: [1, 1, 1] })).toBe('parsed');
  });
});

describe('the default lexicon', () => {
  it('compiles', () => {
    expect(compileLexicon(defaultLexicon).kind).toBe('compiled');
  }, 60_000);
});

describe('a pattern in letters that the screener does not read', () => {
  it('is refused with that reason, and keeps its own direction of writing', () => {
    expect(compileLexicon(lexiconOf('مرحبا water'))).toMatchObject({
      kind: 'refused',
      problems: [
        {
          reason:
            '“\u2068مرحبا\u2069” has no letter that the screener reads; it reads Latin letters',
        },
      ],
    });
  });
});

describe('explain', () => {
  it('says in words what was found', () => {
    const [reason] = explain(screen('I want to kill myself', defaultLexicon));
    expect(reason?.sentence).toMatch(/within the hour.*suicide, about the writer.*kill myself/);
  });
});

it('screens with what was packed of a lexicon as with the lexicon itself', async () => {
  const texts = (await labelledSentences())
    .filter((_, index) => index % 40 === 0)
    .map(({ text }) => text);
  const plain: unknown = JSON.parse(JSON.stringify(defaultLexicon));
  const parsed = parseLexicon(plain);
  if (parsed.kind === 'refused') throw new Error(parsed.problems[0]);
  const packed = packLexicon(compiledLexicon(defaultLexicon));
  unpackLexicon(parsed.lexicon, structuredClone(packed));
  expect(texts.map((text) => screen(text, parsed.lexicon))).toEqual(
    texts.map((text) => screen(text, defaultLexicon)),
  );
});
