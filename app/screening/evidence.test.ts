import { describe, expect, it } from 'vitest';

import type { Combination, Lexicon, SignalEntry } from '#app/screening/lexicon.ts';
import { screen } from '#app/screening/screen.ts';

function entryOf(word: string, about: SignalEntry['about'], change: Partial<SignalEntry> = {}) {
  const entry: SignalEntry = {
    id: word,
    language: 'en',
    patterns: [`${word} ashore`],
    role: 'intent',
    concern: 'suicide',
    tier: 'urgent',
    about,
    contexts: {},
  };
  return { ...entry, ...change };
}

const together: Combination = {
  id: 'together',
  needs: [['means'], ['place']],
  within: 0,
  concern: 'overdose',
  tier: 'emergency',
};

/** A lexicon of a few words that nobody else uses, so that every piece of evidence is known. */
const lexicon: Lexicon = {
  version: 1,
  classes: { context_self: ['me'], context_other: ['sister'], weighed_named: ['harbour', 'quay'] },
  forms: {},
  fillers: ['well'],
  spellings: {},
  fuzzy: [],
  emoji: {},
  entries: [
    entryOf('lantern', 'self'),
    entryOf('willow', 'other'),
    entryOf('thistle', 'unknown'),
    entryOf('pebble', 'self', { tier: 'watch' }),
    entryOf('anchor', 'self', { tier: 'emergency' }),
    entryOf('rowboat', 'self', { role: 'means', tier: 'none' }),
    entryOf('jetty', 'other', { role: 'place', tier: 'none' }),
    entryOf('tiller', 'unknown', { role: 'means', tier: 'none' }),
    entryOf('mooring', 'unknown', { role: 'place', tier: 'none' }),
    entryOf('cordial', 'unknown', { role: 'substance', concern: 'overdose', tier: 'none' }),
    entryOf('beacon', 'self'),
    entryOf('beacon-light', 'self', { patterns: ['beacon ashore aglow'] }),
    entryOf('drizzle', 'self', {
      role: 'distress',
      concern: 'distress',
      tier: 'none',
      contexts: { other: 'none' },
    }),
    entryOf('fleet', 'other', { tier: 'watch', contexts: { other: 'none' } }),
    entryOf('fog', 'self', { role: 'mention', tier: 'none', contexts: { other: 'none' } }),
  ],
  markers: [],
  combinations: [together],
  statistics: {
    watchAt: 1,
    urgentAt: 2,
    emergencyAt: 8,
    bias: [-1, -1, -9],
    weights: {
      north: [2.5, 0, 0],
      south: [0.5, 0, 0],
      east: [0.4, 0, 0],
      west: [0.3, 0, 0],
      swift: [2.5, 4, 0],
      gale: [0.1, 4, 0],
      harbour: [0, 0, 0],
      quay: [0, 0, 0],
      '-mention': [5, 0, 0],
    },
  },
};

const concernsOf = (text: string) => screen(text, lexicon).concerns;
/** The first concern's evidence as `rule: words`. */
const shown = (text: string) =>
  (concernsOf(text)[0]?.evidence ?? []).map(({ rule, text: words }) => `${rule}: ${words}`);

describe('what a tier is shown with', () => {
  it('is in the order of the text, and the shorter of two that begin alike comes first', () => {
    const text = 'lantern ashore, pebble ashore and anchor ashore';
    expect(shown(text)).toEqual([
      'lantern: lantern ashore',
      'pebble: pebble ashore',
      'anchor: anchor ashore',
    ]);
    expect(shown('beacon ashore aglow')).toEqual([
      'beacon: beacon ashore',
      'beacon-light: beacon ashore aglow',
    ]);
    const [concern] = concernsOf(text);
    expect(concern?.evidence.map(({ start, end }) => [start, end])).toEqual([
      [0, 14],
      [16, 29],
      [34, 47],
    ]);
  });

  it('leaves out the last of the least pressing words where there are very many', () => {
    const text = `${'pebble ashore. '.repeat(30)}${'anchor ashore. '.repeat(3)}`;
    const evidence = concernsOf(text)[0]?.evidence ?? [];
    expect(evidence.map(({ rule }) => rule)).toEqual([
      ...Array.from({ length: 21 }, () => 'pebble'),
      ...Array.from({ length: 3 }, () => 'anchor'),
    ]);
    expect(evidence.slice(0, 21).map(({ start }) => start)).toEqual(
      Array.from({ length: 21 }, (_, index) => index * 15),
    );
  });

  it('names the words that mean it together, each of them once', () => {
    expect(shown('rowboat ashore jetty ashore jetty ashore')).toEqual([
      'together+rowboat: rowboat ashore',
      'together+jetty: jetty ashore',
      'together+jetty: jetty ashore',
    ]);
  });

  it('is never a word that says nothing by itself, but for distress that no context takes', () => {
    expect(concernsOf('rowboat ashore')).toEqual([]);
    expect(concernsOf('sister drizzle ashore')).toEqual([]);
    expect(concernsOf('drizzle ashore').map(({ kind, tier }) => [kind, tier])).toEqual([
      ['distress', 'none'],
    ]);
  });

  it('is kept apart by kind, the most pressing first', () => {
    const kinds = concernsOf('pebble ashore rowboat ashore jetty ashore drizzle ashore');
    expect(kinds.map(({ kind, tier }) => [kind, tier])).toEqual([
      ['overdose', 'emergency'],
      ['suicide', 'watch'],
      ['distress', 'none'],
    ]);
  });
});

describe('whose danger it is', () => {
  const about = (text: string) => concernsOf(text)[0]?.about;

  it('is the writer’s where any of the words that decide say so', () => {
    expect(about('lantern ashore')).toBe('self');
    expect(about('willow ashore lantern ashore thistle ashore')).toBe('self');
    expect(about('willow ashore thistle ashore')).toBe('other');
    expect(about('thistle ashore')).toBe('unknown');
  });

  it('is not told by words of a lesser tier', () => {
    expect(about('pebble ashore thistle ashore')).toBe('unknown');
    expect(about('pebble ashore willow ashore')).toBe('other');
  });

  it('is read from the nearest subject where the words name none', () => {
    expect(about('me thistle ashore')).toBe('self');
    expect(about('sister thistle ashore')).toBe('other');
    expect(about('sister lantern ashore')).toBe('other');
  });

  it('is somebody else’s where the words themselves say so, and another lowers nothing then', () => {
    expect(concernsOf('sister fleet ashore')[0]).toMatchObject({ about: 'other', tier: 'watch' });
  });

  it('is read from all the words that mean it together', () => {
    expect(about('rowboat ashore jetty ashore')).toBe('self');
    expect(about('tiller ashore jetty ashore')).toBe('other');
    expect(about('tiller ashore mooring ashore')).toBe('unknown');
  });
});

describe('what is weighed is shown with', () => {
  it('the three heaviest words of the window, and nothing that weighs nothing', () => {
    expect(shown('west east south north')).toEqual([
      'weighed.watch: east',
      'weighed.watch: south',
      'weighed.watch: north',
    ]);
    expect(shown('north')).toEqual(['weighed.watch: north']);
    expect(shown('quay north')).toEqual(['weighed.watch: north']);
  });

  it('up to three words that name a means or a place, where it pages somebody', () => {
    expect(shown('swift')).toEqual(['weighed.watch: swift']);
    expect(shown('gale harbour')).toEqual([]);
    expect(shown('quay harbour quay harbour swift quay')).toEqual([
      'weighed.urgent+named: quay',
      'weighed.urgent+named: harbour',
      'weighed.urgent+named: quay',
      'weighed.urgent: swift',
    ]);
  });

  it('up to four of the rules’ words in the window, of their kind and about whom they are', () => {
    const signs = 'tiller ashore '.repeat(5);
    const [concern] = concernsOf(`${signs}swift`);
    expect(concern?.evidence.map(({ rule }) => rule)).toEqual([
      ...Array.from({ length: 4 }, () => 'weighed.urgent+tiller'),
      'weighed.urgent',
    ]);
    expect(concernsOf('swift jetty ashore')[0]?.about).toBe('other');
    expect(concernsOf('swift quay')[0]).toMatchObject({ kind: 'suicide', about: 'unknown' });
    expect(concernsOf('swift drizzle ashore')[0]?.kind).toBe('suicide');
    expect(concernsOf('swift cordial ashore')[0]?.kind).toBe('overdose');
    expect(shown(`tiller ashore ${'quay '.repeat(12)}swift`)).not.toContain(
      'weighed.urgent+tiller: tiller ashore',
    );
  });

  it('the whole window, with the fillers around it, where only words that count for nothing else weigh', () => {
    expect(shown('well sister fog ashore well')).toEqual(['weighed.watch: fog ashore well']);
  });
});
