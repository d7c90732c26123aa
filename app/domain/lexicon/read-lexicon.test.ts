import { expect, test } from 'vitest';
import { lexiconDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import { publishRelease } from '#app/domain/lexicon/publish-release.server.ts';
import {
  readDraftLexicon,
  readLexiconInForce,
  readLexiconVersion,
} from '#app/domain/lexicon/read-lexicon.server.ts';
import { newId, type LexiconDraftId } from '#app/domain/shared/ids.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { labelledSentences } from '#app/screening/labelled-sentences.ts';
import { screen } from '#app/screening/screen.ts';
import { person } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { putInForce, signalEntry, withSignals } from '#tests/support/lexicon.ts';

const { db } = testDatabase();

test('version 1 is the lexicon of the repository, and judges sentences as it does', async () => {
  const stored = await readLexiconVersion(db, 1);
  if (stored === null) throw new Error('Version 1 is missing.');
  expect(lexiconDigest(stored)).toBe(lexiconDigest(defaultLexicon));
  // Equal lexicons judge alike; every tenth sentence shows that what was stored is used as one.
  for (const [index, { text }] of labelledSentences().entries()) {
    if (index % 10 === 0) expect(screen(text, stored)).toEqual(screen(text, defaultLexicon));
  }
});

test('the highest number is in force, and a version names itself', async () => {
  expect((await readLexiconInForce(db)).version).toBe(1);
  await putInForce(db, (lexicon) => withSignals(lexicon, signalEntry('heron')));
  const inForce = await readLexiconInForce(db);
  expect([inForce.version, inForce.entries.at(-1)?.id]).toEqual([2, 'heron']);
  expect((await readLexiconVersion(db, 1))?.entries.at(-1)?.id).not.toBe('heron');
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
  const draft = await readDraftLexicon(db, id);
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
  const draftOf = async (patterns: string[]) => {
    const id = newId<LexiconDraftId>();
    await db
      .insertInto('lexicon_draft')
      .values({ id, title: 'A try', based_on: 1, author_id: author.id })
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
  const good = await readDraftLexicon(db, await draftOf(['glass heron rising']));
  if (good.kind !== 'content') throw new Error(`The draft is ${good.kind}.`);
  expect(good.digest).toBe(lexiconDigest(good.lexicon));
  expect(screen('A glass heron rising.', good.lexicon)).toMatchObject({
    tier: 'urgent',
    lexiconVersion: 2,
  });
  const bad = await readDraftLexicon(db, await draftOf(['the']));
  expect(bad).toMatchObject({ kind: 'refused', problems: [{ entry: 'heron', pattern: 'the' }] });
  expect(await readDraftLexicon(db, newId())).toEqual({ kind: 'not-found' });
});
