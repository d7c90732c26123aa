import { beforeAll, describe, expect, it } from 'vitest';

import { compiledLexicon, compileLexicon } from '#app/screening/compile-lexicon.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { explain } from '#app/screening/explain.ts';
import { labelledSentences } from '#app/screening/labelled-sentences.ts';
import type { Lexicon, SignalEntry } from '#app/screening/lexicon.ts';
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

/** The first words that a lexicon finds in a text. */
function found(lexicon: Lexicon, text: string): string {
  return screen(text, lexicon).concerns[0]?.evidence[0]?.text ?? '';
}

describe('compileLexicon', () => {
  it.each([
    ['i', /match everything/],
    ['*3', /match everything/],
    ['just?', /match everything/],
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

  it('refuses two entries with one id', () => {
    const { entries, ...rest } = lexiconOf('kill myself');
    const outcome = compileLexicon({ ...rest, entries: [...entries, ...entries] });
    expect(outcome.kind).toBe('refused');
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
});

describe('the default lexicon', () => {
  it('compiles', () => {
    expect(compileLexicon(defaultLexicon).kind).toBe('compiled');
  }, 60_000);
});

describe('explain', () => {
  it('says in words what was found', () => {
    const [reason] = explain(screen('I want to kill myself', defaultLexicon), defaultLexicon);
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
