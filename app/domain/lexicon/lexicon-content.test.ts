import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  conflictsOf,
  contentWith,
  differencesBetween,
  entryOf,
  partsThatDiffer,
  releaseWithOwnEdits,
  type EntryChange,
  type LexiconEntry,
} from '#app/domain/lexicon/lexicon-content.ts';
import { lexiconDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import { canonicalJson } from '#app/domain/shared/canonical-json.ts';
import type { Lexicon, SignalEntry } from '#app/screening/lexicon.ts';
import { guardEntry, signalEntry } from '#tests/support/lexicon.ts';

function lexiconOf(...entries: LexiconEntry[]): Lexicon {
  return {
    version: 1,
    classes: {},
    forms: {},
    fillers: [],
    spellings: {},
    fuzzy: [],
    emoji: {},
    entries: entries.flatMap((entry) => ('marks' in entry ? [] : [entry])),
    markers: entries.flatMap((entry) => ('marks' in entry ? [entry] : [])),
    combinations: [],
    statistics: null,
  };
}

const change = (
  action: EntryChange['action'],
  former: LexiconEntry | null,
  entry: LexiconEntry | null,
): EntryChange => ({ entryId: (entry ?? former)?.id ?? '', action, former, entry });

const heron = signalEntry('heron');
const reed = signalEntry('reed', { tier: 'watch' });
const song = guardEntry('song');

describe('changes to a lexicon', () => {
  it('add, replace in place and retire signals and markers by their id', () => {
    const louder = { ...reed, tier: 'urgent' as const };
    const willow = signalEntry('willow');
    const refrain = guardEntry('refrain');
    const after = contentWith(lexiconOf(reed, heron, song), [
      change('add', null, willow),
      change('add', null, refrain),
      change('change', reed, louder),
      change('retire', heron, null),
      change('retire', song, null),
    ]);
    expect(after.entries).toEqual([louder, willow]);
    expect(after.markers).toEqual([refrain]);
  });

  it('make of a signal a marker, when a change says so', () => {
    const asGuard = guardEntry('heron');
    const after = contentWith(lexiconOf(heron), [change('change', heron, asGuard)]);
    expect([after.entries, after.markers]).toEqual([[], [asGuard]]);
    expect(entryOf(after, 'heron')).toEqual(asGuard);
  });

  it('are told apart by entry, whatever the order of fields', () => {
    const reordered = Object.fromEntries(Object.entries(reed).reverse()) as SignalEntry;
    const louder = { ...heron, tier: 'emergency' as const };
    const before = lexiconOf(reed, heron, song);
    expect(differencesBetween(before, lexiconOf(reordered, louder))).toEqual([
      { entryId: 'heron', before: heron, after: louder },
      { entryId: 'song', before: song, after: null },
    ]);
    expect(partsThatDiffer(before, { ...before, fillers: ['um'] })).toEqual(['fillers']);
  });

  it('are in conflict when their entry is no longer what they were made for', () => {
    const moved = { ...heron, tier: 'watch' as const };
    const mine = { ...heron, tier: 'emergency' as const };
    const changes = [
      change('change', heron, mine),
      change('retire', reed, null),
      change('add', null, song),
    ];
    expect(conflictsOf(lexiconOf(heron, reed), changes)).toEqual([]);
    expect(conflictsOf(lexiconOf(moved, reed), changes)).toEqual([
      { change: changes[0], present: moved },
    ]);
    const taken = guardEntry('song', { patterns: ['another song'] });
    expect(conflictsOf(lexiconOf(heron, reed, taken), changes)).toEqual([
      { change: changes[2], present: taken },
    ]);
    // Somebody else has done the same in the meantime.
    expect(conflictsOf(lexiconOf(mine, song), changes)).toEqual([]);
  });
});

describe('a release', () => {
  it('leaves what was edited here as it is, and brings the rest', () => {
    const edited = { ...heron, tier: 'watch' as const };
    const own = signalEntry('own');
    const cameFrom = lexiconOf(heron, reed, song);
    const inForce = lexiconOf(edited, reed, own);
    const release = {
      ...lexiconOf(
        { ...heron, tier: 'emergency' },
        { ...reed, tier: 'none' },
        song,
        signalEntry('new'),
      ),
      fillers: ['um'],
    };
    const merged = releaseWithOwnEdits(release, { cameFrom, inForce });
    expect(merged.entries).toEqual([edited, { ...reed, tier: 'none' }, signalEntry('new'), own]);
    expect(merged.markers).toEqual([]);
    expect(merged.fillers).toEqual(['um']);
  });
});

describe('the digest', () => {
  it('is the same for the same content, and does not depend on the number or the order of keys', () => {
    const one = lexiconOf(heron);
    const reordered = {
      ...Object.fromEntries(Object.entries(one).reverse()),
      version: 9,
    } as Lexicon;
    expect(lexiconDigest(reordered)).toBe(lexiconDigest(one));
    expect(lexiconDigest(one)).toMatch(/^[0-9a-f]{64}$/);
    expect(lexiconDigest(lexiconOf(reed))).not.toBe(lexiconDigest(one));
  });

  it('is that of the whole in canonical JSON, and reads nothing again that was read before', () => {
    let looks = 0;
    const counted: SignalEntry = {
      ...signalEntry('counted'),
      get patterns() {
        looks += 1;
        return ['paper crane'];
      },
    };
    const base = { ...lexiconOf(counted, heron, guardEntry('song')), statistics: undefined };
    const content = base as unknown as Lexicon; // As one might be read that leaves out what may be null.
    lexiconDigest(content);
    const before = looks;
    const changed = contentWith(content, [
      { entryId: heron.id, action: 'retire', entry: null, former: heron },
    ]);
    const digest = lexiconDigest(changed);
    expect(looks).toBe(before);
    const { version, ...rest } = changed;
    expect(version).toBe(1);
    expect(digest).toBe(createHash('sha256').update(canonicalJson(rest)).digest('hex'));
  });
});
