import { beforeEach, expect, test } from 'vitest';
import { bringIn, lookAgain, lookAtFile } from '#app/domain/lexicon/bring-in.server.ts';
import { saveEntry } from '#app/domain/lexicon/change-draft.server.ts';
import { readDraftPage } from '#app/domain/lexicon/draft-page.server.ts';
import { entryDigest, lexiconDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import { makeReadyHere } from '#app/domain/lexicon/make-ready.ts';
import { openDraft } from '#app/domain/lexicon/open-draft.server.ts';
import { publishDraft } from '#app/domain/lexicon/publish-draft.server.ts';
import { readDraftLexicon, readLexiconInForce } from '#app/domain/lexicon/read-lexicon.server.ts';
import { readDraftFile, readVersionFile } from '#app/domain/lexicon/take-away.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { LexiconDraftId } from '#app/domain/shared/ids.ts';
import { compileLexicon } from '#app/screening/compile-lexicon.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';
import { parseLexicon } from '#app/screening/parse-lexicon.ts';
import { person } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { addBacktest, guardEntry, signalEntry } from '#tests/support/lexicon.ts';
import { birds, birdsInForce } from '#tests/support/lexicon-jobs.ts';

const { db } = testDatabase();
const deps = { db, makeReady: makeReadyHere };
const REASON = 'What the site next to ours knows.';
let lead: Actor;
let here: Lexicon;
let draftId: LexiconDraftId;

beforeEach(async () => {
  lead = await person(db, ['safety_lead']);
  await birdsInForce(db, { heron: 'watch', crane: 'watch' });
  here = await readLexiconInForce(db);
  const opened = await openDraft(deps, lead, { title: 'Theirs', basis: 'in_force' });
  if (opened.kind !== 'opened') throw new Error('The draft was not opened.');
  draftId = opened.draftId;
});

const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const look = (value: unknown, actor = lead) =>
  lookAtFile(deps, actor, { draftId, bytes: bytesOf(value) });

/** The heron is graver there, the crane is none, and there is a swan. */
const theirs = () => birds(here, { heron: 'urgent', swan: 'emergency' });

async function packedOf(value: unknown): Promise<string> {
  const looked = await look(value);
  if (looked.kind !== 'readable') throw new Error(`The file is ${looked.kind}.`);
  return looked.packed;
}

const bring = (packed: string, version = 1) =>
  bringIn(deps, lead, { draftId, version, packed, reason: REASON });

test('what is taken away is a lexicon that the screener reads, and comes back as the same', async () => {
  const before = await readVersionFile(deps, lead, 2);
  await bring(await packedOf(theirs()));
  const draft = await readDraftLexicon(deps, draftId);
  if (draft.kind !== 'content') throw new Error('The draft cannot be used.');
  const files: [string | null, Lexicon][] = [
    [before, here],
    [await readDraftFile(deps, lead, draftId), draft.lexicon],
  ];
  for (const [file, lexicon] of files) {
    const read = parseLexicon(JSON.parse(file ?? ''));
    if (read.kind !== 'parsed') throw new Error(read.problems.join('\n'));
    expect(lexiconDigest(read.lexicon)).toBe(lexiconDigest(lexicon));
    expect(read.lexicon.version).toBe(lexicon.version);
    expect(compileLexicon(read.lexicon).kind).toBe('compiled');
  }
  expect(await look(before ?? '')).toEqual({ kind: 'no-difference' });
  expect(await readVersionFile(deps, await person(db), 2)).toBeNull();
  expect(await readDraftFile(deps, await person(db), draftId)).toBeNull();
});

test('a file is looked at first, and then takes the place of what the draft changed', async () => {
  const own = { entry: guardEntry('song'), isNew: true, formerDigest: entryDigest(null) };
  await saveEntry(deps, lead, { ...own, draftId, version: 1, reason: REASON });
  const looked = await look(theirs());
  expect(looked).toMatchObject({ added: 1, changed: 1, retired: 1, replaces: 1, parts: [] });
  const changesNow = async () =>
    (await readDraftPage(deps, lead, draftId))?.changes.map(({ entryId, action, reason }) => [
      entryId,
      action,
      reason,
    ]);
  expect(await changesNow()).toEqual([['song', 'add', REASON]]);
  const packed = await packedOf(theirs());
  expect(await lookAgain(deps, lead, { draftId, packed })).toEqual(looked);
  expect(await bring(packed, 1)).toMatchObject({ kind: 'stale' });
  expect(await bring(packed, 2)).toEqual({ kind: 'brought-in' });
  expect(await changesNow()).toEqual([
    ['bird.crane', 'retire', REASON],
    ['bird.heron', 'change', REASON],
    ['bird.swan', 'add', REASON],
  ]);
  const { facts } = await db
    .selectFrom('audit_event')
    .select('facts')
    .where('actor_id', '=', lead.id)
    .where('action', '=', 'lexicon_draft.changed')
    .orderBy('occurred_at', 'desc')
    .executeTakeFirstOrThrow();
  expect(facts).toEqual({ did: 'bring_in', entryId: null, version: 3, changes: 3 });
});

test('publishing what was brought in needs somebody who has no part in it', async () => {
  const importer = await person(db, ['safety_lead']);
  const packed = await packedOf(theirs());
  await bringIn(deps, importer, { draftId, version: 1, packed, reason: REASON });
  await addBacktest(db, draftId, lead);
  const publish = (actor: Actor) =>
    publishDraft(deps, actor, { draftId, version: 2, acceptsWrong: 0 });
  expect(await publish(lead)).toEqual({ kind: 'own-work' });
  expect(await publish(importer)).toEqual({ kind: 'own-work' });
  expect(await publish(await person(db, ['safety_lead']))).toMatchObject({ kind: 'published' });
  expect((await readLexiconInForce(db)).entries).toEqual(theirs().entries);
});

test('parts that come with releases stay as they are here, and are named', async () => {
  const looked = await look({ ...theirs(), classes: { birds: ['heron'] }, fillers: ['hm'] });
  expect(looked).toMatchObject({ kind: 'readable', parts: ['classes', 'fillers'] });
});

test('a file that is no lexicon, or has entries that are refused, changes nothing and says why', async () => {
  const [entry] = here.entries;
  const withEntries = (...entries: unknown[]) => ({
    ...here,
    entries: [...here.entries, ...entries],
  });
  const many = Array.from({ length: 14 }, (_, index) =>
    signalEntry(`all${index}`, { patterns: ['the'] }),
  );
  const refused = { kind: 'refused', why: 'entries', more: 0 };
  const cases: [unknown, object][] = [
    ['{"version": 1', { kind: 'refused', why: 'json' }],
    [
      'null',
      {
        why: 'shape',
        problems: expect.arrayContaining(['lexicon: expected an object']) as unknown,
      },
    ],
    [[1, 2], { kind: 'refused', why: 'shape', more: expect.any(Number) as unknown }],
    [
      withEntries({ ...entry, id: 'x', tier: 'grave' }),
      { why: 'shape', problems: [expect.stringContaining('entries[2] (x).tier') as unknown] },
    ],
    [withEntries(entry), { ...refused, problems: ['bird.heron: another entry has the same id'] }],
    [withEntries(signalEntry('new')), { ...refused, problems: ['new: no entry can have this id'] }],
    [withEntries(signalEntry('a\u0000b')), refused],
    [withEntries(signalEntry('half', { patterns: ['\ud800'] })), refused],
    [withEntries(signalEntry('a+b')), refused],
    [withEntries(signalEntry('classy', { patterns: ['@nobody rising'] })), refused],
    [withEntries(...many), { ...refused, more: 4 }],
  ];
  for (const [value, outcome] of cases) expect(await look(value)).toMatchObject(outcome);
  const latin = Uint8Array.of(0x22, 0xe9, 0x22);
  expect(await lookAtFile(deps, lead, { draftId, bytes: latin })).toMatchObject({
    why: 'encoding',
  });
  const forged = Buffer.from('no gzip').toString('base64url');
  expect(await bring(forged)).toMatchObject({ kind: 'refused' });
  expect((await readDraftPage(deps, lead, draftId))?.changes).toEqual([]);
});

test('it is for safety leads, for open drafts, and for the version that was looked at', async () => {
  const packed = await packedOf(theirs());
  const member = await person(db, ['responder']);
  expect(await look(theirs(), member)).toEqual({ kind: 'not-found' });
  const input = { draftId, version: 1, packed, reason: REASON };
  expect(await bringIn(deps, member, input)).toEqual({ kind: 'not-found' });
  await birdsInForce(db, { heron: 'none' });
  expect(await bring(packed)).toEqual({ kind: 'moved' });
  await db.updateTable('lexicon_draft').set({ state: 'discarded' }).execute();
  expect(await look(theirs())).toEqual({ kind: 'ended', state: 'discarded' });
  expect(await bring(packed)).toEqual({ kind: 'ended', state: 'discarded' });
});

test('a draft of very many changes is shown in pages', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [`bird${index}`, 'watch' as const]),
  );
  await bring(await packedOf(birds(here, { heron: 'watch', crane: 'watch', ...many })));
  const pages = await Promise.all(
    [0, 50, 100].map((from) => readDraftPage(deps, lead, draftId, from)),
  );
  expect(pages.map((page) => [page?.changes.length, page?.previousFrom, page?.nextFrom])).toEqual([
    [50, null, 50],
    [50, 0, 100],
    [20, 50, null],
  ]);
});
