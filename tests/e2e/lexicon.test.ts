import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { saveEntry, takeBackChange } from '#app/domain/lexicon/change-draft.server.ts';
import { entryDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import { discardDraft, openDraft } from '#app/domain/lexicon/open-draft.server.ts';
import type { LexiconDraftId } from '#app/domain/shared/ids.ts';
import { launchBrowser, newReader } from '#tests/support/browser.ts';
import { addActor } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';
import { aGroup } from '#tests/support/groups.ts';
import {
  addBacktest,
  guardEntry,
  putInForce,
  signalEntry,
  smallPart,
  withSignals,
} from '#tests/support/lexicon.ts';
import { startWeb, startWorker, type Running, type RunningWeb } from '#tests/support/processes.ts';
import { memberAt, signInAt } from '#tests/support/visits.ts';

const TEXT = 'There is a glass heron rising over the water tonight.';
const database = testDatabase();
const { db } = database;
let web: RunningWeb;
let worker: Running;
let browser: Browser;

beforeAll(async () => {
  [web, worker, browser] = await Promise.all([
    startWeb({ databaseUrl: database.url }),
    startWorker({ databaseUrl: database.url }),
    launchBrowser(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([web.stop(), worker.stop()]);
});

const textOf = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';

async function leadAt(handle: string, path: string, javaScript: boolean): Promise<Page> {
  return memberAt(browser, { baseURL: web.origin, javaScript }, { handle, path });
}

async function putIntoDraft(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Put into the draft' }).click();
  await page.waitForURL(`**${path}?did=entry`);
}

/** The tier of everything that the worker has screened so far, by the version that it was screened with. */
async function screenings() {
  return db
    .selectFrom('screening')
    .select(['tier', 'lexicon_version as version'])
    .where('subject_kind', '=', 'post')
    .orderBy('screened_at')
    .execute();
}

// The whole lexicon once is enough: it takes seconds to be made ready, in each process, for each draft and version.
describe.each([
  ['with scripts', { javaScript: true, isWhole: true }],
  ['without scripts', { javaScript: false, isWhole: false }],
])('the lexicon %s', (_name, { javaScript, isWhole }) => {
  it('one lead drafts and tries, a second publishes, what is written then is screened by it, and one rolls back', async () => {
    const first = isWhole ? 1 : await putInForce(db, smallPart);
    const [second, third] = [first + 1, first + 2];
    const before = { second: takings(second), third: takings(third) };
    const author = await addActor(db, 'calm bridge', { roles: ['safety_lead'] });
    await addActor(db, 'bold bridge', { roles: ['safety_lead'] });
    const drafting = await leadAt('calm bridge', '/lexicon', javaScript);
    expect(await textOf(drafting)).toContain(`Version ${first} is in force`);
    await drafting.getByText('Open a draft').first().click();
    await drafting.getByLabel('What is it about?').fill('Words of a new song');
    await drafting.getByRole('button', { name: 'Open a draft' }).click();
    await drafting.waitForURL('**/lexicon/drafts/*');
    const path = new URL(drafting.url()).pathname;

    await drafting.getByRole('link', { name: 'Add words that speak of danger' }).click();
    await drafting.getByLabel('Id', { exact: true }).fill('glass-heron');
    await drafting.getByLabel('Patterns').fill('the\nglass heron rising');
    await drafting.getByLabel('Tier by itself').selectOption('urgent');
    await drafting.getByLabel('Why?').fill('Heard it three times this week.');
    await drafting.getByRole('button', { name: 'Put into the draft' }).click();
    await drafting.getByRole('alert').waitFor();
    expect(await textOf(drafting)).toContain('Line 1, “\u2068the\u2069”');
    expect(await drafting.getByLabel('Tier by itself').inputValue()).toBe('urgent');
    await drafting.getByLabel('Patterns').fill('glass heron rising');
    await putIntoDraft(drafting, path);

    await drafting.getByLabel('A text').fill(TEXT);
    if (!javaScript) await drafting.getByRole('button', { name: 'Try it' }).click();
    const marked = drafting.locator('mark');
    await marked.waitFor();
    expect(await marked.allTextContents()).toEqual(['glass heron rising']);
    expect(await textOf(drafting)).toContain('In force: No sign. Draft: Urgent.');
    expect(await textOf(drafting)).toContain('It needs a finished back-test');
    expect([...web.lines, ...worker.lines].join('\n')).not.toContain('heron');

    // The draft's id is in its address.
    const draftId = path.split('/').at(-1) as LexiconDraftId;
    await addBacktest(db, draftId, author, { result: { sentences: { newlyWrong: 1 } } });
    await drafting.goto(path);
    expect(await textOf(drafting)).toContain('Somebody else has to publish it');

    const publishing = await leadAt('bold bridge', path, javaScript);
    await publishing.getByRole('button', { name: `Publish as version ${second}` }).click();
    await publishing.getByRole('alert').waitFor();
    await publishing.getByLabel('One of our own labelled sentences').check();
    await publishing.getByRole('button', { name: `Publish as version ${second}` }).click();
    await publishing.waitForURL(`**/lexicon/versions/${second}?did=published`);
    expect(await textOf(publishing)).toContain('Heard it three times this week.');
    expect(await textOf(publishing)).toContain('glass heron rising');

    const group = await aGroup(db);
    await addActor(db, 'pale reed');
    const writing = await memberAt(
      browser,
      { baseURL: web.origin, javaScript },
      {
        handle: 'pale reed',
        path: `/groups/${group}/new`,
      },
    );
    const write = async () => {
      await writing.goto(`/groups/${group}/new`);
      await writing.getByLabel('Title').fill('A morning');
      await writing.getByLabel('What is on your mind?').fill(TEXT);
      await writing.getByRole('button', { name: 'Post', exact: true }).click();
      await writing.waitForURL('**/threads/*');
    };
    await untilTaken(second, before.second);
    await write();
    await vi.waitFor(
      async () => expect(await screenings()).toEqual([{ tier: 'urgent', version: second }]),
      { timeout: 45_000, interval: 100 },
    );

    await drafting.goto(`/lexicon/versions/${first}`);
    await drafting.getByLabel('Why?').fill('It found a song, and nothing else.');
    await drafting.getByRole('button', { name: `Go back to version ${first}` }).click();
    await drafting.waitForURL(`**/lexicon/versions/${third}?did=rolledBack`);
    await untilTaken(third, before.third);
    await write();
    await vi.waitFor(
      async () => expect((await screenings()).at(-1)).toEqual({ tier: 'none', version: third }),
      { timeout: 45_000, interval: 100 },
    );
  }, 240_000);

  it('whoever saves over an older state is told what changed and by whom, and keeps the words', async () => {
    await addActor(db, 'calm bridge', { roles: ['safety_lead'] });
    await addActor(db, 'bold bridge', { roles: ['safety_lead'] });
    await putInForce(db, smallPart);
    const first = await leadAt('calm bridge', '/lexicon', javaScript);
    await first.getByText('Open a draft').first().click();
    await first.getByLabel('What is it about?').fill('Together');
    await first.getByRole('button', { name: 'Open a draft' }).click();
    await first.waitForURL('**/lexicon/drafts/*');
    const path = new URL(first.url()).pathname;
    const late = await leadAt('bold bridge', path, javaScript);
    for (const [page, id] of [
      [first, 'song'],
      [late, 'refrain'],
    ] as const) {
      await page.goto(`${path}/entries/new?kind=marker`);
      await page.getByLabel('Id', { exact: true }).fill(id);
      await page.getByLabel('Patterns').fill(`the glass heron ${id}`);
      await page.getByLabel('Why?').fill('It is from a song.');
    }
    await putIntoDraft(first, path);
    await late.getByRole('button', { name: 'Put into the draft' }).click();
    const told = late.getByRole('alert');
    await told.waitFor();
    expect(await told.textContent()).toContain('calm bridge has added song.');
    expect(await late.getByLabel('Patterns').inputValue()).toBe('the glass heron refrain');
    await putIntoDraft(late, path);
    expect(await textOf(late)).toContain('the glass heron song');
    await late.getByRole('button', { name: 'Take back' }).first().click();
    await late.waitForURL(`**${path}?did=back`);
    expect(await textOf(late)).not.toContain('the glass heron refrain');
  }, 120_000);
});

it('what was typed into the form of an entry stays when the entry or the draft goes meanwhile', async () => {
  const author = await addActor(db, 'bold bridge', { roles: ['safety_lead'] });
  await addActor(db, 'calm bridge', { roles: ['safety_lead'] });
  await putInForce(db, (lexicon) => withSignals(smallPart(lexicon), signalEntry('theirs')));
  const opened = await openDraft({ db }, author, { title: 'Together', basis: 'in_force' });
  if (opened.kind !== 'opened') throw new Error('The draft was not opened.');
  const { draftId } = opened;
  const path = `/lexicon/drafts/${draftId}`;
  const reason = 'It is from a song.';
  const added = { draftId, version: 1, isNew: true, formerDigest: entryDigest(null), reason };
  await saveEntry({ db }, author, { ...added, entry: guardEntry('song') });

  const page = await leadAt('calm bridge', path, true);
  const write = async (entryId: string) => {
    await page.goto(`${path}/entries/${entryId}`);
    await page.getByLabel('Patterns').fill(`the glass heron ${entryId}`);
    await page.getByLabel('Why?').first().fill(reason);
  };
  const save = page.getByRole('button', { name: 'Put into the draft' });
  const isToldAndKeeps = async (told: string, entryId: string) => {
    await page.getByRole('alert').getByText(told).waitFor();
    expect(await page.getByLabel('Patterns').inputValue()).toBe(`the glass heron ${entryId}`);
    expect(await page.getByLabel('Why?').first().inputValue()).toBe(reason);
  };

  await write('song');
  await takeBackChange({ db }, author, { draftId, version: 2, entryId: 'song' });
  await save.click();
  await isToldAndKeeps('bold bridge has taken back', 'song');
  expect(await page.getByLabel('What it says of the words beside it').inputValue()).toBe('guard');
  await putIntoDraft(page, path);
  expect(await textOf(page)).toContain('the glass heron song');

  await write('theirs');
  await putInForce(db, smallPart);
  await save.click();
  await isToldAndKeeps('A version was published while you were writing', 'theirs');
  expect(await textOf(page)).toContain('Send it again if you want it all the same');

  await discardDraft({ db }, author, { draftId, version: 4 });
  await save.click();
  await isToldAndKeeps('This draft was given up in the meantime', 'theirs');
  expect(await save.count()).toBe(0);
}, 120_000);

/** How often each process has said that it screens with this version from now on. */
function takings(version: number): number[] {
  const said = `"version":${version},`;
  return [web, worker].map(({ lines }) => lines.filter((line) => line.includes(said)).length);
}

/** Waits until both processes screen with this version, which they had taken so often before. */
async function untilTaken(version: number, before: readonly number[]): Promise<void> {
  await vi.waitFor(
    () => {
      const now = takings(version);
      expect(now.every((count, index) => count > (before[index] ?? 0))).toBe(true);
    },
    { timeout: 45_000, interval: 100 },
  );
}

it('whoever tries a text is told when the draft has to be made ready first', async () => {
  const author = await addActor(db, 'calm bridge', { roles: ['safety_lead'] });
  await putInForce(db, smallPart);
  const opened = await openDraft({ db }, author, { title: 'Herons', basis: 'in_force' });
  if (opened.kind !== 'opened') throw new Error('The draft was not opened.');
  const page = await leadAt('calm bridge', `/lexicon/drafts/${opened.draftId}`, true);
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await page.route('**/lexicon/try', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByLabel('A text').fill(TEXT);
  const said = page.getByRole('status').filter({ hasText: 'being made ready' });
  await said.waitFor();
  goOn();
  await page.getByText('Both judge it the same.').waitFor();
  expect(await said.count()).toBe(0);
}, 60_000);

it('the lexicon leads to an entry and its history, and keeps a search in its address', async () => {
  await addActor(db, 'calm bridge', { roles: ['safety_lead'] });
  const context = await newReader(browser, { baseURL: web.origin });
  const page = await context.newPage();
  await signInAt(page, '/lexicon', 'calm bridge');
  await page.getByLabel('Words or part of an id').fill('noose');
  await page.getByLabel('Tier', { exact: true }).selectOption('urgent');
  await page.getByRole('button', { name: 'Look' }).click();
  await page.waitForURL('**/lexicon?text=noose&tier=urgent*');
  await page.locator('.entry-patterns').first().click();
  await page.waitForURL('**/lexicon/entries/*');
  expect(await textOf(page)).toContain('As it came with version 1.');
  // Its id has characters that mean something in addresses.
  await page.goto('/lexicon?text=%23');
  const address = await page.locator('.entry-patterns').first().getAttribute('href');
  expect((await page.goto(address ?? ''))?.status()).toBe(200);
});
