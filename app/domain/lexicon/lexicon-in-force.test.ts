import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  holdLexiconInForce,
  UNREAD_VERSION,
  type LexiconHolder,
} from '#app/domain/lexicon/lexicon-in-force.server.ts';
import { readLexiconPage } from '#app/domain/lexicon/lexicon-page.server.ts';
import { makeReadyHere, type MakeReady } from '#app/domain/lexicon/make-ready.ts';
import { readLexiconInForce } from '#app/domain/lexicon/read-lexicon.server.ts';
import { parseSearch } from '#app/domain/lexicon/search-entries.ts';
import { isCompiled } from '#app/screening/compile-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import { connect } from '#db/client.server.ts';
import { person, quietLog } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { birdsInForce } from '#tests/support/lexicon-jobs.ts';
import { putInForce, signalEntry, withSignals } from '#tests/support/lexicon.ts';

const { db } = testDatabase();
/** What is in force when a test begins: small enough to be read long before a holder does without it. */
let before: number;
beforeEach(async () => {
  before = await birdsInForce(db, { crane: 'watch' });
});

const open: LexiconHolder[] = [];
afterEach(async () => {
  for (const holder of open.splice(0)) await holder.stop();
});

function holderOf(options: { db: typeof db; makeReady?: MakeReady }): LexiconHolder {
  const holder = holdLexiconInForce({
    log: quietLog,
    makeReady: makeReadyHere,
    everyMs: 20,
    ...options,
  });
  open.push(holder);
  return holder;
}

/** A busy machine takes its time. */
const TAKEN = { timeout: 120_000 };
const TEXT = 'A glass heron rising over the water.';

test('a version that is published reaches a holder that runs, and screenings name it', async () => {
  const holder = holderOf({ db });
  await holder.ready;
  expect(screen(TEXT, holder.current())).toMatchObject({ tier: 'none', lexiconVersion: before });
  const after = await putInForce(db, (lexicon) => withSignals(lexicon, signalEntry('heron')));
  await vi.waitFor(() => expect(holder.current().version).toBe(after), TAKEN);
  expect(screen(TEXT, holder.current())).toMatchObject({ tier: 'urgent', lexiconVersion: after });
});

test('what was in force a version ago is ready when somebody goes back to it', async () => {
  const wasReady = new Map<number, boolean>();
  const holder = holderOf({
    db,
    makeReady: (lexicon) => {
      wasReady.set(lexicon.version, isCompiled(lexicon));
      return makeReadyHere(lexicon);
    },
  });
  await holder.ready;
  const former = await readLexiconInForce(db);
  const worse = await putInForce(db, (lexicon) => withSignals(lexicon, signalEntry('heron')));
  await vi.waitFor(() => expect(holder.current().version).toBe(worse), TAKEN);
  const back = await putInForce(db, () => former);
  await vi.waitFor(() => expect(holder.current().version).toBe(back), TAKEN);
  expect(screen(TEXT, holder.current())).toMatchObject({ tier: 'none', lexiconVersion: back });
  expect([wasReady.get(worse), wasReady.get(back)]).toEqual([false, true]);
});

test('a version that the screener cannot use is passed over, and the next one is taken', async () => {
  const holder = holderOf({ db });
  await holder.ready;
  const unusable = signalEntry('heron', { patterns: ['the'] });
  await putInForce(db, (lexicon) => withSignals(lexicon, unusable));
  const usable = await putInForce(db, (lexicon) => ({
    ...lexicon,
    entries: [...lexicon.entries.slice(0, -1), signalEntry('heron', { tier: 'watch' })],
  }));
  await vi.waitFor(() => expect(holder.current().version).toBe(usable), TAKEN);
  await putInForce(db, (lexicon) => withSignals(lexicon, { ...unusable, id: 'other' }));
  const later = holderOf({ db });
  await later.ready;
  expect(later.current().version).toBe(usable);
  expect(screen(TEXT, later.current())).toMatchObject({ tier: 'watch', lexiconVersion: usable });
  expect(holder.current().version).toBe(usable);
});

test('the page of the lexicon says which version is used when the one in force cannot be', async () => {
  const actor = await person(db, ['safety_lead']);
  const firstPage = { search: parseSearch(new URLSearchParams()), from: 0, before: null };
  const shown = async (lexicon: LexiconHolder) =>
    (await readLexiconPage({ db, lexicon, makeReady: makeReadyHere }, actor, firstPage))
      ?.usedInstead;
  const holder = holderOf({ db });
  await holder.ready;
  expect(await shown(holder)).toBeNull();
  expect(holder.current().version).toBe(before);
  await putInForce(db, (lexicon) =>
    withSignals(lexicon, signalEntry('heron', { patterns: ['the'] })),
  );
  const after = holderOf({ db });
  await after.ready;
  expect(await shown(after)).toBe(before);
});

test('without a database the lexicon of the release stands in, and is never said to be a version', async () => {
  const nowhere = connect({
    databaseUrl: 'postgresql://nobody@127.0.0.1:9/nothing',
    applicationName: 'cairn-test',
    maxConnections: 1,
    onError: () => undefined,
  });
  const holder = holderOf({ db: nowhere.db });
  await holder.ready;
  const found = screen('I am going to kill myself tonight.', holder.current());
  expect(found).toMatchObject({ tier: 'emergency', lexiconVersion: UNREAD_VERSION });
  await holder.stop();
  await nowhere.close();
});
