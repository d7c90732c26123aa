import { afterEach, expect, test, vi } from 'vitest';
import {
  holdLexiconInForce,
  UNREAD_VERSION,
  type LexiconHolder,
} from '#app/domain/lexicon/lexicon-in-force.server.ts';
import { readLexiconPage } from '#app/domain/lexicon/lexicon-page.server.ts';
import { parseSearch } from '#app/domain/lexicon/search-entries.ts';
import { screen } from '#app/screening/screen.ts';
import { connect } from '#db/client.server.ts';
import { person, quietLog } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { putInForce, signalEntry, withSignals } from '#tests/support/lexicon.ts';

const { db } = testDatabase();
const open: LexiconHolder[] = [];
afterEach(async () => {
  for (const holder of open.splice(0)) await holder.stop();
});

function holderOf(options: { db: typeof db }): LexiconHolder {
  const holder = holdLexiconInForce({ ...options, log: quietLog, everyMs: 20 });
  open.push(holder);
  return holder;
}

const TEXT = 'A glass heron rising over the water.';

test('a version that is published reaches a holder that runs, and screenings name it', async () => {
  const holder = holderOf({ db });
  await holder.ready;
  expect(screen(TEXT, holder.current())).toMatchObject({ tier: 'none', lexiconVersion: 1 });
  await putInForce(db, (lexicon) => withSignals(lexicon, signalEntry('heron')));
  await vi.waitFor(() => expect(holder.current().version).toBe(2), { timeout: 10_000 });
  expect(screen(TEXT, holder.current())).toMatchObject({ tier: 'urgent', lexiconVersion: 2 });
});

test('a version that the screener cannot use is passed over, and the next one is taken', async () => {
  const holder = holderOf({ db });
  await holder.ready;
  const unusable = signalEntry('heron', { patterns: ['the'] });
  await putInForce(db, (lexicon) => withSignals(lexicon, unusable));
  await putInForce(db, (lexicon) => ({
    ...lexicon,
    entries: [...lexicon.entries.slice(0, -1), signalEntry('heron', { tier: 'watch' })],
  }));
  await vi.waitFor(() => expect(holder.current().version).toBe(3), { timeout: 10_000 });
  await putInForce(db, (lexicon) => withSignals(lexicon, { ...unusable, id: 'other' }));
  const later = holderOf({ db });
  await later.ready;
  expect(later.current().version).toBe(3);
  expect(screen(TEXT, later.current())).toMatchObject({ tier: 'watch', lexiconVersion: 3 });
  expect(holder.current().version).toBe(3);
});

test('the page of the lexicon says which version is used when the one in force cannot be', async () => {
  const actor = await person(db, ['safety_lead']);
  const firstPage = { search: parseSearch(new URLSearchParams()), from: 0, before: null };
  const shown = async (lexicon: LexiconHolder) =>
    (await readLexiconPage({ db, lexicon }, actor, firstPage))?.usedInstead;
  const before = holderOf({ db });
  await before.ready;
  expect(await shown(before)).toBeNull();
  const used = before.current().version;
  await putInForce(db, (lexicon) =>
    withSignals(lexicon, signalEntry('heron', { patterns: ['the'] })),
  );
  const after = holderOf({ db });
  await after.ready;
  expect(await shown(after)).toBe(used);
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
