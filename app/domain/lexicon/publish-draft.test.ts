import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { readDraftPage } from '#app/domain/lexicon/draft-page.server.ts';
import { readLexiconPage } from '#app/domain/lexicon/lexicon-page.server.ts';
import { makeReadyHere } from '#app/domain/lexicon/make-ready.ts';
import { parseSearch } from '#app/domain/lexicon/search-entries.ts';
import { discardDraft, openDraft } from '#app/domain/lexicon/open-draft.server.ts';
import { retireEntry, saveEntry, takeBackChange } from '#app/domain/lexicon/change-draft.server.ts';
import { entryOf, type LexiconEntry } from '#app/domain/lexicon/lexicon-content.ts';
import { entryDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import { publishDraft } from '#app/domain/lexicon/publish-draft.server.ts';
import { publishRelease } from '#app/domain/lexicon/publish-release.server.ts';
import { readDraftLexicon, readLexiconInForce } from '#app/domain/lexicon/read-lexicon.server.ts';
import { rollBack } from '#app/domain/lexicon/roll-back.server.ts';
import { tryText } from '#app/domain/lexicon/try-text.server.ts';
import { isCompiled } from '#app/screening/compile-lexicon.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';
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
const REASON = 'Heard it three times this week.';
const TEXT = 'A glass heron rising over the water.';
let author: Actor;
let second: Actor;

beforeEach(async () => {
  // Version 2, small, so that each of its drafts is compiled in an instant.
  await putInForce(db, smallPart);
  author = await person(db, ['safety_lead']);
  second = await person(db, ['safety_lead']);
});

async function aDraft(basis: 'in_force' | 'release' = 'in_force'): Promise<LexiconDraftId> {
  const outcome = await openDraft(deps, author, { title: 'Herons', basis });
  if (outcome.kind !== 'opened') throw new Error('The draft was not opened.');
  return outcome.draftId;
}

async function isReleaseOffered(): Promise<boolean | undefined> {
  const asked = { search: parseSearch(new URLSearchParams()), from: 0, before: null };
  const content = (await readLexiconPage(deps, author, asked))?.content;
  return content?.kind === 'read' ? content.releaseWaits : undefined;
}

async function versionOf(draftId: LexiconDraftId): Promise<number> {
  const row = await db
    .selectFrom('lexicon_draft')
    .select('version')
    .where('id', '=', draftId)
    .executeTakeFirstOrThrow();
  return row.version;
}

/** Saves an entry as somebody does who has just opened the form. */
async function save(draftId: LexiconDraftId, entry: LexiconEntry, actor = author) {
  const present = entryOf(await readLexiconInForce(db), entry.id);
  return saveEntry(deps, actor, {
    draftId,
    version: await versionOf(draftId),
    isNew: present === null,
    formerDigest: entryDigest(present),
    entry,
    reason: REASON,
  });
}

async function aDraftWith(entry: LexiconEntry = signalEntry('heron')): Promise<LexiconDraftId> {
  const draftId = await aDraft();
  expect(await save(draftId, entry)).toEqual({ kind: 'saved' });
  return draftId;
}

async function publish(draftId: LexiconDraftId, actor = second, acceptsWrong = 0) {
  return publishDraft(deps, actor, { draftId, version: await versionOf(draftId), acceptsWrong });
}

describe('publishing a draft', () => {
  test('takes a second person and a back-test, and puts the next version in force', async () => {
    const draftId = await aDraftWith();
    await addBacktest(db, draftId, author);
    expect(await publish(draftId, author)).toEqual({ kind: 'own-work' });
    expect(await publish(draftId)).toEqual({ kind: 'published', number: 3 });
    expect(entryOf(await readLexiconInForce(db), 'heron')).toEqual(signalEntry('heron'));
    const row = await db
      .selectFrom('lexicon_version')
      .select(['kind', 'based_on', 'reason', 'author_id', 'published_by', 'draft_id', 'touched'])
      .where('number', '=', 3)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({
      kind: 'edit',
      based_on: 2,
      reason: `Herons\n${REASON}`,
      author_id: author.id,
      published_by: second.id,
      draft_id: draftId,
      touched: ['heron'],
    });
    const late = await person(db, ['safety_lead']);
    expect(await publish(draftId, late)).toEqual({ kind: 'ended', state: 'published' });
    const audit = await db
      .selectFrom('audit_event')
      .select(['action', 'actor_id'])
      .where('action', '=', 'lexicon.published')
      .execute();
    expect(audit).toEqual([{ action: 'lexicon.published', actor_id: second.id }]);
  });

  test('is not for somebody who made one of its changes', async () => {
    const draftId = await aDraftWith();
    await save(draftId, guardEntry('song'), second);
    await addBacktest(db, draftId, author);
    expect(await publish(draftId, second)).toEqual({ kind: 'own-work' });
    const third = await person(db, ['safety_lead']);
    expect(await publish(draftId, third)).toEqual({ kind: 'published', number: 3 });
  });

  test('is not for somebody whose change another one has saved over, unless it was taken back', async () => {
    const draftId = await aDraft();
    const heron = signalEntry('heron', { tier: 'watch' });
    await save(draftId, signalEntry('heron'), second);
    const seen = { draftId, version: await versionOf(draftId), formerDigest: entryDigest(null) };
    await saveEntry(deps, author, { ...seen, isNew: false, entry: heron, reason: REASON });
    await addBacktest(db, draftId, author);
    expect((await readDraftPage(deps, second, draftId))?.needs).toEqual(['ownWork']);
    expect(await publish(draftId)).toEqual({ kind: 'own-work' });
    const version = await versionOf(draftId);
    await takeBackChange(deps, second, { draftId, version, entryId: 'heron' });
    await save(draftId, heron);
    expect((await readDraftPage(deps, second, draftId))?.needs).toEqual([]);
    expect(await publish(draftId)).toEqual({ kind: 'published', number: 3 });
  });

  test('is for safety leads alone', async () => {
    const draftId = await aDraftWith();
    await addBacktest(db, draftId, author);
    for (const actor of [await person(db), await person(db, ['responder', 'companion'])]) {
      expect(await publish(draftId, actor)).toEqual({ kind: 'not-found' });
      expect(await save(draftId, guardEntry('song'), actor)).toEqual({ kind: 'not-found' });
      const opened = await openDraft(deps, actor, { title: 'Mine', basis: 'in_force' });
      expect(opened).toEqual({ kind: 'not-found' });
      const tried = await tryText(deps, actor, { text: TEXT, draftId });
      expect(tried).toEqual({ kind: 'not-found' });
      const back = await rollBack(deps, actor, { number: 1, inForce: 2, reason: REASON });
      expect(back).toEqual({ kind: 'not-found' });
    }
  });

  test('wants a finished back-test of exactly this content', async () => {
    const draftId = await aDraftWith();
    expect(await publish(draftId)).toEqual({ kind: 'backtest-needed' });
    await addBacktest(db, draftId, author, { state: 'running' });
    expect(await publish(draftId)).toEqual({ kind: 'backtest-needed' });
    await addBacktest(db, draftId, author, { result: { something: 'else' } });
    expect(await publish(draftId)).toEqual({ kind: 'backtest-needed' });
    await addBacktest(db, draftId, author);
    await save(draftId, guardEntry('song'));
    expect(await publish(draftId)).toEqual({ kind: 'backtest-needed' });
    const { draftId: back, version } = { draftId, version: await versionOf(draftId) };
    await takeBackChange(deps, author, { draftId: back, version, entryId: 'song' });
    expect(await publish(draftId)).toEqual({ kind: 'published', number: 3 });
  });

  test('wants the number of sentences that become wrong to be accepted', async () => {
    const draftId = await aDraftWith();
    await addBacktest(db, draftId, author, { result: { sentences: { newlyWrong: 3 } } });
    expect(await publish(draftId)).toEqual({ kind: 'acceptance-needed', newlyWrong: 3 });
    expect(await publish(draftId, second, 2)).toEqual({ kind: 'acceptance-needed', newlyWrong: 3 });
    expect(await publish(draftId, second, 3)).toEqual({ kind: 'published', number: 3 });
  });

  test('is refused to somebody who saw an older state of the draft, who learns what changed', async () => {
    const draftId = await aDraftWith();
    const seen = await versionOf(draftId);
    await save(draftId, guardEntry('song'));
    await addBacktest(db, draftId, author);
    const outcome = await publishDraft(deps, second, { draftId, version: seen, acceptsWrong: 0 });
    expect(outcome).toEqual({
      kind: 'stale',
      events: [{ did: 'add', entryId: 'song', by: author.handle }],
    });
  });

  test('happens once, however many do it at once', async () => {
    const draftId = await aDraftWith();
    await addBacktest(db, draftId, author);
    const version = await versionOf(draftId);
    const leads = [second, await person(db, ['safety_lead']), await person(db, ['safety_lead'])];
    const outcomes = await Promise.all(
      leads.map((lead) => publishDraft(deps, lead, { draftId, version, acceptsWrong: 0 })),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['ended', 'ended', 'published']);
  });

  test('leads to the version as well when the same person sends it twice', async () => {
    const draftId = await aDraftWith();
    await addBacktest(db, draftId, author);
    const sent = { draftId, version: await versionOf(draftId), acceptsWrong: 0 };
    const outcomes = await Promise.all([1, 2].map(() => publishDraft(deps, second, sent)));
    expect(outcomes).toEqual([
      { kind: 'published', number: 3 },
      { kind: 'published', number: 3 },
    ]);
  });

  test('of two drafts at once one is published, and the other wants a new back-test', async () => {
    const drafts = [await aDraftWith(), await aDraftWith(signalEntry('reed'))];
    for (const draftId of drafts) await addBacktest(db, draftId, author);
    const outcomes = await Promise.all(drafts.map((draftId) => publish(draftId)));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['backtest-needed', 'published']);
    const [late] = drafts.filter((_, index) => outcomes[index]?.kind !== 'published');
    if (late === undefined) throw new Error('Both were published.');
    await addBacktest(db, late, author);
    expect(await publish(late)).toEqual({ kind: 'published', number: 4 });
    const inForce = await readLexiconInForce(db);
    expect([entryOf(inForce, 'heron'), entryOf(inForce, 'reed')]).not.toContain(null);
  });

  test('waits while the version in force has another idea of the same entry, until that is seen and redone', async () => {
    await putInForce(db, (lexicon) => withSignals(lexicon, signalEntry('heron')));
    const louder = signalEntry('heron', { tier: 'emergency' });
    const draftId = await aDraftWith(louder);
    const seen = entryDigest(signalEntry('heron'));
    await putInForce(db, (lexicon) => ({
      ...lexicon,
      entries: [...lexicon.entries.slice(0, -1), signalEntry('heron', { tier: 'watch' })],
    }));
    await addBacktest(db, draftId, author);
    expect(await publish(draftId)).toEqual({ kind: 'conflicts', entryIds: ['heron'] });
    const version = await versionOf(draftId);
    const again = { draftId, version, isNew: false, entry: louder, reason: REASON };
    const unseen = await saveEntry(deps, author, { ...again, formerDigest: seen });
    expect(unseen).toEqual({ kind: 'moved' });
    expect(await save(draftId, louder)).toEqual({ kind: 'saved' });
    expect(await publish(draftId)).toEqual({ kind: 'published', number: 5 });
  });

  test('does nothing where it would change nothing', async () => {
    const draftId = await aDraft();
    await addBacktest(db, draftId, author);
    expect(await publish(draftId)).toEqual({ kind: 'no-difference' });
  });
});

describe('changing a draft', () => {
  test('retires an entry and takes that back', async () => {
    const draftId = await aDraft();
    const [first] = defaultLexicon.entries;
    if (first === undefined) throw new Error('The lexicon is empty.');
    const former = entryDigest(first);
    const seen = { draftId, entryId: first.id };
    const retired = await retireEntry(deps, author, {
      ...seen,
      version: 1,
      formerDigest: former,
      reason: REASON,
    });
    expect(retired).toEqual({ kind: 'saved' });
    const draft = await readDraftLexicon(deps, draftId);
    expect(draft.kind === 'content' && entryOf(draft.lexicon, first.id)).toBeNull();
    expect(await takeBackChange(deps, second, { ...seen, version: 1 })).toMatchObject({
      kind: 'stale',
      events: [{ did: 'retire', by: author.handle }],
    });
    expect(await takeBackChange(deps, second, { ...seen, version: 2 })).toEqual({
      kind: 'taken-back',
    });
  });

  test('names the pattern that cannot be used, and keeps ids apart', async () => {
    const draftId = await aDraftWith();
    const wide = signalEntry('wide', { patterns: ['the', 'a glass *40 heron'] });
    expect(await save(draftId, wide)).toMatchObject({
      kind: 'refused',
      problems: [
        { entry: 'wide', pattern: 'the', reason: expect.stringMatching(/everything/) as string },
        { entry: 'wide', pattern: 'a glass *40 heron' },
      ],
    });
    expect(await save(draftId, signalEntry('heron', { tier: 'watch' }))).toEqual({ kind: 'taken' });
  });

  test('is over once the draft is discarded', async () => {
    const draftId = await aDraftWith();
    const version = await versionOf(draftId);
    expect(await discardDraft(deps, second, { draftId, version })).toEqual({ kind: 'discarded' });
    expect(await save(draftId, guardEntry('song'))).toEqual({ kind: 'ended', state: 'discarded' });
  });

  test('can be tried on a text beside the version in force', async () => {
    const draftId = await aDraftWith();
    const outcome = await tryText(deps, author, { text: TEXT, draftId });
    expect(outcome).toMatchObject({
      kind: 'tried',
      inForce: { tier: 'none', version: 1, evidence: [] },
      draft: {
        tier: 'urgent',
        version: 3,
        concerns: [{ kind: 'suicide', rules: ['heron'] }],
        evidence: [{ start: 2, end: 20 }],
      },
    });
  });
});

describe('rolling back', () => {
  test('one person brings back what was in force before, as a new version', async () => {
    await putInForce(db, (lexicon) => withSignals(lexicon, signalEntry('heron')));
    const back = { number: 2, inForce: 3, reason: REASON };
    expect(await rollBack(deps, author, back)).toEqual({ kind: 'rolled-back', number: 4 });
    expect(entryOf(await readLexiconInForce(db), 'heron')).toBeNull();
    expect(await rollBack(deps, second, back)).toEqual({ kind: 'stale', inForce: 4 });
    expect(await rollBack(deps, second, { ...back, inForce: 4 })).toEqual({
      kind: 'no-difference',
    });
    expect(await rollBack(deps, second, { ...back, number: 9, inForce: 4 })).toEqual({
      kind: 'not-found',
    });
  });

  test('finds what was in force a version ago ready, and is done once however often it is sent', async () => {
    await deps.makeReady(await readLexiconInForce(db));
    await putInForce(db, (lexicon) => withSignals(lexicon, signalEntry('heron')));
    await readLexiconInForce(db);
    const wasReady: boolean[] = [];
    const makeReady = (lexicon: Lexicon) => {
      wasReady.push(isCompiled(lexicon));
      return makeReadyHere(lexicon);
    };
    const back = { number: 2, inForce: 3, reason: REASON };
    const sent = () => rollBack({ db, makeReady }, author, back);
    expect(await Promise.all([sent(), sent()])).toEqual([
      { kind: 'rolled-back', number: 4 },
      { kind: 'rolled-back', number: 4 },
    ]);
    expect(wasReady).toEqual([true, true]);
  });

  test('to a version that this release cannot read is refused, and says so', async () => {
    await sql`
      insert into lexicon_version (number, kind, content, digest, release_digest, reason)
      select 3, 'release', '{"of": "long ago"}', 'of long ago', release_digest, 'A release of long ago.'
      from lexicon_version where number = 2
      union all select 4, kind, content, digest, release_digest, reason
      from lexicon_version where number = 2
    `.execute(db);
    const back = { number: 3, inForce: 4, reason: REASON };
    expect(await rollBack(deps, author, back)).toMatchObject({
      kind: 'refused',
      problems: expect.arrayContaining([
        { entry: 'version 3', pattern: null, reason: 'version: expected a number' },
      ]) as unknown,
    });
  });
});

describe('a release where people have edited', () => {
  test('is taken over by a draft that two people publish, with what was edited here kept', async () => {
    const older = { ...defaultLexicon, entries: [signalEntry('old'), ...defaultLexicon.entries] };
    await publishRelease(db, older);
    await putInForce(db, (lexicon) => withSignals(lexicon, signalEntry('own')), {
      kind: 'edit',
      people: [author.id, second.id],
    });
    expect(await isReleaseOffered()).toBe(true);
    const draftId = await aDraft('release');
    await addBacktest(db, draftId, author);
    expect(await publish(draftId)).toEqual({ kind: 'published', number: 5 });
    const inForce = await readLexiconInForce(db);
    expect([entryOf(inForce, 'old'), entryOf(inForce, 'own')?.id]).toEqual([null, 'own']);
    expect(await publishRelease(db)).toEqual({ kind: 'known' });
    expect(await isReleaseOffered()).toBe(false);
  });
});
