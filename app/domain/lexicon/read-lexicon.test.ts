import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { saveEntry } from '#app/domain/lexicon/change-draft.server.ts';
import { entryDigest, lexiconDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import {
  selectContent,
  selectDigest,
} from '#app/domain/lexicon/lexicon-versions.repository.server.ts';
import { makeReadyHere } from '#app/domain/lexicon/make-ready.ts';
import { publishRelease } from '#app/domain/lexicon/publish-release.server.ts';
import {
  readDraftLexicon,
  readLexiconInForce,
  readLexiconVersion,
} from '#app/domain/lexicon/read-lexicon.server.ts';
import { newId, type LexiconDraftId } from '#app/domain/shared/ids.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { parseLexicon } from '#app/screening/parse-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import { person } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { birdsInForce, draftOfBirds } from '#tests/support/lexicon-jobs.ts';
import { putInForce, signalEntry } from '#tests/support/lexicon.ts';

const { db } = testDatabase();
const deps = { db, makeReady: makeReadyHere };

test('version 1 is stored as the lexicon of the repository', async () => {
  // `readLexiconVersion` would go by the digest, and give the lexicon of the repository itself.
  const stored = parseLexicon(await selectContent(db, 1));
  if (stored.kind === 'refused') throw new Error(stored.problems.join('\n'));
  const digest = lexiconDigest(defaultLexicon);
  expect(lexiconDigest(stored.lexicon)).toBe(digest);
  expect(await selectDigest(db, 1)).toBe(digest);
});

test('the highest number is in force, and a version names itself', async () => {
  expect((await readLexiconInForce(db)).version).toBe(1);
  await birdsInForce(db, { heron: 'urgent' });
  const inForce = await readLexiconInForce(db);
  expect([inForce.version, inForce.entries.at(-1)?.id]).toEqual([2, 'bird.heron']);
  expect((await readLexiconVersion(db, 1))?.entries.at(-1)?.id).not.toBe('bird.heron');
  expect(await readLexiconVersion(db, 3)).toBeNull();
});

const released = { ...defaultLexicon, entries: [...defaultLexicon.entries, signalEntry('newer')] };

test('a release is published by itself, once, as long as nobody here has edited', async () => {
  expect(await publishRelease(db)).toEqual({ kind: 'known' });
  const outcomes = await Promise.all([publishRelease(db, released), publishRelease(db, released)]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['known', 'published']);
  expect((await readLexiconInForce(db)).version).toBe(2);
  const { touched } = await db
    .selectFrom('lexicon_version')
    .select('touched')
    .where('number', '=', 2)
    .executeTakeFirstOrThrow();
  expect(touched).toEqual(['newer']);
});

test('a release waits for people where the lexicon was edited, and a draft takes it with the edits kept', async () => {
  const [author, publisher] = [await person(db), await person(db)];
  const older = {
    ...defaultLexicon,
    entries: [signalEntry('gone'), signalEntry('theirs'), ...defaultLexicon.entries.slice(1)],
  };
  await publishRelease(db, older);
  const mine = signalEntry('theirs', { tier: 'watch' });
  await putInForce(
    db,
    (lexicon) => ({
      ...lexicon,
      entries: lexicon.entries.map((entry) => (entry.id === 'theirs' ? mine : entry)),
    }),
    { kind: 'edit', people: [author.id, publisher.id] },
  );
  expect(await publishRelease(db)).toEqual({ kind: 'offered' });

  const id = newId<LexiconDraftId>();
  await db
    .insertInto('lexicon_draft')
    .values({ id, title: 'The release', basis: 'release', based_on: 3, author_id: author.id })
    .execute();
  const draft = await readDraftLexicon(deps, id);
  if (draft.kind !== 'content') throw new Error(`The draft is ${draft.kind}.`);
  expect(draft.against).toBe(3);
  expect(draft.lexicon.entries.map((entry) => entry.id)).toEqual([
    ...defaultLexicon.entries.map((entry) => entry.id),
    'theirs',
  ]);
  expect(draft.lexicon.entries.at(-1)).toEqual(mine);
});

test('a draft is its changes over the version in force, and is refused when it cannot be compiled', async () => {
  const author = await person(db);
  const inForce = await birdsInForce(db, { crane: 'watch' });
  const draftOf = async (patterns: string[]) => {
    const id = newId<LexiconDraftId>();
    await db
      .insertInto('lexicon_draft')
      .values({ id, title: 'A try', based_on: inForce, author_id: author.id })
      .execute();
    await db
      .insertInto('lexicon_change')
      .values({
        draft_id: id,
        entry_id: 'heron',
        action: 'add',
        entry: JSON.stringify(signalEntry('heron', { patterns })),
        former: null,
        reason: 'Heard it three times this week.',
        author_id: author.id,
      })
      .execute();
    return id;
  };
  const good = await readDraftLexicon(deps, await draftOf(['glass heron rising']));
  if (good.kind !== 'content') throw new Error(`The draft is ${good.kind}.`);
  expect(good.digest).toBe(lexiconDigest(good.lexicon));
  expect(good.lexicon.entries.map((entry) => entry.id)).toEqual(['bird.crane', 'heron']);
  expect(screen('A glass heron rising.', good.lexicon)).toMatchObject({
    tier: 'urgent',
    lexiconVersion: inForce + 1,
  });
  const bad = await readDraftLexicon(deps, await draftOf(['the']));
  expect(bad).toMatchObject({ kind: 'refused', problems: [{ entry: 'heron', pattern: 'the' }] });
  expect(await readDraftLexicon(deps, newId())).toEqual({ kind: 'not-found' });
});

test('a draft holds each of its changes, also one that is saved while somebody reads it', async () => {
  const author = await person(db, ['safety_lead']);
  await birdsInForce(db, { crane: 'watch' });
  const draftId = await draftOfBirds(db, author, { heron: 'urgent' });
  const waiting = async () =>
    (
      await sql`select from pg_locks where relation = 'lexicon_draft'::regclass and not granted`.execute(
        db,
      )
    ).rows.length;
  const idsIn = async () => {
    const draft = await readDraftLexicon(deps, draftId);
    return draft.kind === 'content' ? draft.lexicon.entries.map(({ id }) => id) : draft.kind;
  };
  let reading: ReturnType<typeof idsIn> | undefined;
  await db.transaction().execute(async (trx) => {
    // The reader asks before the save, and is told of the draft after it.
    await sql`lock table lexicon_draft in access exclusive mode`.execute(trx);
    reading = idsIn();
    await vi.waitFor(async () => expect(await waiting()).toBe(1));
    const saved = await saveEntry({ db: trx }, author, {
      draftId,
      version: 1,
      isNew: true,
      formerDigest: entryDigest(null),
      entry: signalEntry('swift'),
      reason: 'Heard it three times this week.',
    });
    expect(saved).toEqual({ kind: 'saved' });
  });
  const all = ['bird.crane', 'bird.heron', 'swift'];
  expect([await reading, await idsIn()]).toEqual([all, all]);
});

test('the version in force stays at hand, and ready, while others are looked at', async () => {
  await birdsInForce(db, { crane: 'watch' });
  await birdsInForce(db, { crane: 'urgent' });
  await birdsInForce(db, { crane: 'emergency' });
  const inForce = await readLexiconInForce(db);
  for (const number of [3, 2]) await readLexiconVersion(db, number);
  expect(await readLexiconInForce(db)).toBe(inForce);
  expect(await readLexiconVersion(db, 4)).toBe(inForce);
});
