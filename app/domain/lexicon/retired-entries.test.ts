import { beforeEach, expect, test } from 'vitest';
import { bringBackEntry, retireEntry } from '#app/domain/lexicon/change-draft.server.ts';
import { readDraftPage, readEntryInDraft } from '#app/domain/lexicon/draft-page.server.ts';
import { entryOf } from '#app/domain/lexicon/lexicon-content.ts';
import { entryDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import { readEntryPage, readLexiconPage } from '#app/domain/lexicon/lexicon-page.server.ts';
import { makeReadyHere } from '#app/domain/lexicon/make-ready.ts';
import { openDraft } from '#app/domain/lexicon/open-draft.server.ts';
import { publishDraft } from '#app/domain/lexicon/publish-draft.server.ts';
import { readDraftLexicon, readLexiconInForce } from '#app/domain/lexicon/read-lexicon.server.ts';
import { parseSearch } from '#app/domain/lexicon/search-entries.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { LexiconDraftId } from '#app/domain/shared/ids.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { person } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  addBacktest,
  guardEntry,
  putInForce,
  signalEntry,
  smallPart,
  withSignals,
} from '#tests/support/lexicon.ts';

const { db } = testDatabase();
const deps = { db, lexicon: { current: () => defaultLexicon }, makeReady: makeReadyHere };
const REASON = 'Heard of it this week.';
let lead: Actor;
let other: Actor;

/** With two blanks, as no form would send it. */
const heron = signalEntry('heron', { patterns: ['glass  heron rising'] });
const song = guardEntry('song', { patterns: ['the glass heron song'] });

beforeEach(async () => {
  [lead, other] = [await person(db, ['safety_lead']), await person(db, ['safety_lead'])];
  await putInForce(db, (lexicon) => {
    const part = smallPart(lexicon);
    return { ...withSignals(part, heron), markers: [...part.markers, song] };
  });
});

async function aDraft(): Promise<LexiconDraftId> {
  const opened = await openDraft(deps, lead, { title: 'Herons', basis: 'in_force' });
  if (opened.kind !== 'opened') throw new Error('The draft was not opened.');
  return opened.draftId;
}

/** Retires the heron, in version 3, by a draft, and the song, in version 4, by a release. */
async function retireBoth(): Promise<void> {
  const draftId = await aDraft();
  const formerDigest = entryDigest(heron);
  const reason = 'It found a poem, and nothing else.';
  await retireEntry(deps, lead, { draftId, version: 1, entryId: 'heron', formerDigest, reason });
  await addBacktest(db, draftId, lead);
  await publishDraft(deps, other, { draftId, version: 2, acceptsWrong: 0 });
  await putInForce(db, (lexicon) => ({
    ...lexicon,
    markers: lexicon.markers.filter(({ id }) => id !== 'song'),
  }));
}

/** What is found, but for what version 2 left out of the release. */
async function find(asked: Record<string, string>) {
  const search = parseSearch(new URLSearchParams(asked));
  const page = await readLexiconPage(deps, lead, { search, from: 0, before: null });
  if (page?.content.kind !== 'read') throw new Error('The lexicon cannot be read.');
  return page.content.entries.filter(({ retired }) => retired === null || retired.version > 2);
}

const bringBack = (draftId: LexiconDraftId, entryId: string, version = 1, actor = lead) =>
  bringBackEntry(deps, actor, {
    ...{ draftId, version, entryId, formerDigest: entryDigest(null), reason: REASON },
  });

test('entries that went are found among the retired ones, with the version, who and why', async () => {
  expect(await find({ state: 'retired' })).toEqual([]);
  await retireBoth();
  const authors = db.selectFrom('member').select('handle').where('id', '=', lead.id);
  const { handle } = await authors.executeTakeFirstOrThrow();
  const why = 'It found a poem, and nothing else.';
  expect(await find({ state: 'retired' })).toEqual([
    {
      entry: song,
      retired: { entry: song, version: 4, by: null, reason: 'Put in force by a test.' },
    },
    { entry: heron, retired: { entry: heron, version: 3, by: handle, reason: why } },
  ]);
  const ids = async (asked: Record<string, string>) =>
    (await find({ state: 'retired', ...asked })).map(({ entry }) => entry.id);
  expect(await ids({ text: 'Glass heron RISING' })).toEqual(['heron']);
  expect(await ids({ role: 'markers' })).toEqual(['song']);
  expect(await ids({ tier: 'watch' })).toEqual([]);
  expect((await find({ text: 'song' })).map(({ entry }) => entry.id)).not.toContain('song');
  expect((await readEntryPage(deps, lead, 'song'))?.retired?.version).toBe(4);
});

test('a retired entry comes back into a draft exactly as it was, and with its version into force', async () => {
  await retireBoth();
  const draftId = await aDraft();
  expect(
    (await readEntryInDraft(deps, lead, { draftId, entryId: 'heron' }))?.retired?.entry,
  ).toEqual(heron);
  expect(await bringBack(draftId, 'heron')).toEqual({ kind: 'saved' });
  expect(await bringBack(draftId, 'song', 2)).toEqual({ kind: 'saved' });
  const page = await readDraftPage(deps, lead, draftId);
  expect(page?.changes.map(({ action, entry, reason }) => [action, entry, reason])).toEqual([
    ['add', heron, REASON],
    ['add', song, REASON],
  ]);
  await addBacktest(db, draftId, lead);
  await publishDraft(deps, other, { draftId, version: 3, acceptsWrong: 0 });
  expect(entryOf(await readLexiconInForce(db), 'heron')).toEqual(heron);
  expect(await find({ state: 'retired' })).toEqual([]);
});

test('what came back by a rollback is in force, and what went by one is not', async () => {
  await putInForce(db, (lexicon) => withSignals(lexicon, signalEntry('crane')));
  await putInForce(
    db,
    (lexicon) => ({ ...lexicon, entries: lexicon.entries.filter(({ id }) => id !== 'crane') }),
    { kind: 'rollback' },
  );
  expect((await find({ state: 'retired' })).map(({ entry }) => entry.id)).toEqual(['crane']);
});

test('it is not brought back twice, over a draft that has moved on, or by somebody else', async () => {
  await retireBoth();
  const draftId = await aDraft();
  expect(await bringBack(draftId, 'heron', 1, await person(db))).toEqual({ kind: 'not-found' });
  expect(await bringBack(draftId, 'never-there')).toEqual({ kind: 'not-found' });
  expect(await bringBack(draftId, 'heron', 7)).toMatchObject({ kind: 'stale' });
  await bringBack(draftId, 'heron');
  expect(await bringBack(draftId, 'heron', 2)).toEqual({ kind: 'taken' });
  await putInForce(db, (lexicon) => ({ ...lexicon, markers: [...lexicon.markers, song] }));
  expect(await bringBack(draftId, 'song', 2)).toEqual({ kind: 'moved' });
});

test('an entry that this release cannot use any more is refused, with what is wrong', async () => {
  const old = signalEntry('old', { patterns: ['@birds rising'] });
  const without = await readLexiconInForce(db);
  await putInForce(db, (lexicon) => ({
    ...lexicon,
    classes: { ...lexicon.classes, birds: ['heron'] },
    entries: [...lexicon.entries, old],
  }));
  const draftId = await aDraft();
  await putInForce(db, () => without);
  const outcome = await bringBack(draftId, 'old');
  expect(outcome).toMatchObject({ kind: 'refused', problems: [{ entry: 'old' }] });
  expect((await readDraftLexicon(deps, draftId)).kind).toBe('content');
});
