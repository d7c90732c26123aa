import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { readEntryPage } from '#app/domain/lexicon/lexicon-page.server.ts';
import { readLexiconVersion } from '#app/domain/lexicon/read-lexicon.server.ts';
import { readVersionPage } from '#app/domain/lexicon/version-page.server.ts';
import { newId, type LexiconDraftId } from '#app/domain/shared/ids.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { SignalEntry } from '#app/screening/lexicon.ts';
import { person } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  guardEntry,
  putInForce,
  signalEntry,
  smallPart,
  withSignals,
} from '#tests/support/lexicon.ts';

const { db } = testDatabase();
let lead: Actor;

beforeEach(async () => {
  lead = await person(db, ['safety_lead']);
  await putInForce(db, smallPart);
});

test('a version shows the entries and the other parts in which it differs from the one before', async () => {
  const gone = (await readLexiconVersion(db, 2))?.entries[0];
  await putInForce(db, (lexicon) => withSignals(lexicon, signalEntry('heron')));
  const louder = signalEntry('heron', { tier: 'emergency' });
  await putInForce(db, (lexicon) => ({
    ...lexicon,
    entries: [...lexicon.entries.filter(({ id }) => id !== 'heron' && id !== gone?.id), louder],
    markers: [...lexicon.markers, guardEntry('song')],
    classes: { ...lexicon.classes, birds: ['heron', 'crane'] },
    fillers: [...lexicon.fillers, 'hm'],
  }));
  const page = await readVersionPage({ db }, lead, 4);
  expect(page).toMatchObject({ before: 3, differencesMore: 0, parts: ['classes', 'fillers'] });
  expect(page?.differences).toEqual([
    { entryId: gone?.id, before: gone, after: null },
    { entryId: 'heron', before: signalEntry('heron'), after: louder },
    { entryId: 'song', before: null, after: guardEntry('song') },
  ]);
  expect((await readVersionPage({ db }, lead, 1))?.before).toBeNull();
});

test('versions that this release cannot read any more can still be looked at', async () => {
  const heron = signalEntry('heron');
  const content = { entries: [heron], markers: [], of: 'long ago' };
  await sql`
    insert into lexicon_version (number, kind, content, digest, release_digest, reason, touched)
    select 3, 'release', ${JSON.stringify(content)}::jsonb, 'of long ago', release_digest, 'Of long ago.',
      array['heron']
    from lexicon_version where number = 2
    union all select 4, kind, content, digest, release_digest, reason, array['heron']
    from lexicon_version where number = 2
  `.execute(db);
  const [third, fourth] = [3, 4].map((number) => readVersionPage({ db }, lead, number));
  expect((await third)?.differences).toEqual([{ entryId: 'heron', before: null, after: heron }]);
  expect((await fourth)?.differences).toEqual([{ entryId: 'heron', before: heron, after: null }]);
  expect((await readEntryPage({ db }, lead, 'heron'))?.entry).toEqual(heron);
});

test('the history of an entry shows it as each version has it, whichever way that came about', async () => {
  const other = await person(db, ['safety_lead']);
  const [quiet, loud] = [signalEntry('heron', { tier: 'watch' }), signalEntry('heron')];
  const without = await readLexiconVersion(db, 2);
  if (without === null) throw new Error('There is no version 2.');
  const publish = async (entry: SignalEntry | null) => {
    const draftId = newId<LexiconDraftId>();
    const people: [Actor['id'], Actor['id']] = [lead.id, other.id];
    const change = { entry: entry === null ? null : JSON.stringify(entry), former: null };
    await db
      .insertInto('lexicon_draft')
      .values({ id: draftId, title: 'Herons', based_on: 2, author_id: lead.id, state: 'published' })
      .execute();
    await db
      .insertInto('lexicon_change')
      .values({
        ...{
          draft_id: draftId,
          entry_id: 'heron',
          author_id: lead.id,
          reason: 'A test.',
          ...change,
        },
        action: entry === null ? 'retire' : 'add',
      })
      .execute();
    const content = entry === null ? without : withSignals(without, entry);
    await putInForce(db, () => content, { kind: 'edit', people, draftId });
  };
  await publish(quiet);
  await publish(null);
  await putInForce(db, () => withSignals(without, loud));
  await putInForce(db, () => withSignals(without, quiet), { kind: 'rollback' });
  await putInForce(db, () => without, { kind: 'rollback' });

  const page = await readEntryPage({ db }, lead, 'heron');
  expect(page?.history.map(({ number, entry }) => [number, entry])).toEqual([
    [7, null],
    [6, quiet],
    [5, loud],
    [4, null],
    [3, quiet],
  ]);
  expect(page).toMatchObject({ isInForce: false, entry: quiet });
});
