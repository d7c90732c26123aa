import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { lexiconDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import { readLexiconPage } from '#app/domain/lexicon/lexicon-page.server.ts';
import { makeReadyHere } from '#app/domain/lexicon/make-ready.ts';
import { publishRelease } from '#app/domain/lexicon/publish-release.server.ts';
import { readLexiconInForce } from '#app/domain/lexicon/read-lexicon.server.ts';
import { rollBack } from '#app/domain/lexicon/roll-back.server.ts';
import { parseSearch } from '#app/domain/lexicon/search-entries.ts';
import { tryText } from '#app/domain/lexicon/try-text.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { LexiconDraftId } from '#app/domain/shared/ids.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';
import { person } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { signalEntry } from '#tests/support/lexicon.ts';
import { birds, birdsInForce, draftOfBirds } from '#tests/support/lexicon-jobs.ts';

const { db } = testDatabase();
let lead: Actor;
let readable: Lexicon;
let draftId: LexiconDraftId;

/** Version 3 is in force and of another shape: what this release can read is version 2. */
beforeEach(async () => {
  lead = await person(db, ['safety_lead']);
  await birdsInForce(db, { heron: 'watch' });
  readable = await readLexiconInForce(db);
  draftId = await draftOfBirds(db, lead, { heron: 'urgent' });
  const content = {
    version: 3,
    entries: [...readable.entries, signalEntry('swan')],
    markers: 'of a later release',
  };
  await sql`
    insert into lexicon_version (number, kind, content, digest, release_digest, reason, touched)
    select 3, kind, ${JSON.stringify(content)}::jsonb, 'of another', release_digest, 'Of another.', array['swan']
    from lexicon_version where number = 2
  `.execute(db);
});

const deps = () => ({ db, makeReady: makeReadyHere, lexicon: { current: () => readable } });
const touchedBy = (number: number) =>
  db
    .selectFrom('lexicon_version')
    .select(['digest', 'touched'])
    .where('number', '=', number)
    .executeTakeFirst();

test('the first page says what is wrong with it, and which version is used instead', async () => {
  const asked = { search: parseSearch(new URLSearchParams()), from: 0, before: null };
  const page = await readLexiconPage(deps(), lead, asked);
  expect(page).toMatchObject({ inForce: { number: 3 }, usedInstead: 2 });
  expect(page?.content).toMatchObject({
    kind: 'unreadable',
    problems: [
      'classes: expected an object',
      'forms: expected an object',
      'fillers: expected a list',
      'spellings: expected an object',
      'fuzzy: expected a list',
    ],
  });
  expect(page?.versions.map(({ number }) => number)).toEqual([3, 2, 1]);
});

test('somebody can go back to a version that can be read', async () => {
  const input = { number: 2, inForce: 3, reason: 'Nobody can read version 3.' };
  expect(await rollBack(deps(), lead, input)).toEqual({ kind: 'rolled-back', number: 4 });
  expect((await readLexiconInForce(db)).entries).toEqual(readable.entries);
  expect(await touchedBy(4)).toEqual({ digest: lexiconDigest(readable), touched: ['swan'] });
});

test('going back to the unreadable one is refused with what is wrong', async () => {
  await rollBack(deps(), lead, { number: 2, inForce: 3, reason: 'Nobody can read version 3.' });
  const back = await rollBack(deps(), lead, { number: 3, inForce: 4, reason: 'Once more.' });
  expect(back).toMatchObject({ kind: 'refused' });
});

test('a new release takes the place of one that it cannot read', async () => {
  const release = birds(readable, { heron: 'urgent' });
  expect(await publishRelease(db, release)).toEqual({ kind: 'published', number: 4 });
  expect((await touchedBy(4))?.touched).toEqual(['bird.heron', 'swan']);
});

test('a text is tried with what is used, and the draft is refused with what is wrong', async () => {
  const tried = await tryText(deps(), lead, { text: 'paper heron rising', draftId });
  expect(tried).toMatchObject({
    inForce: { tier: 'watch', version: 2 },
    draft: { kind: 'refused' },
  });
});
