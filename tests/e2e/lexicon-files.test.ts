import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLexiconInForce } from '#app/domain/lexicon/read-lexicon.server.ts';
import { openDraft } from '#app/domain/lexicon/open-draft.server.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';
import { parseLexicon } from '#app/screening/parse-lexicon.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { addActor } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';
import { birds, birdsInForce } from '#tests/support/lexicon-jobs.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { memberAt } from '#tests/support/visits.ts';

const database = testDatabase();
const { db } = database;
let web: RunningWeb;
let browser: Browser;

beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ databaseUrl: database.url }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});

const json = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

async function scene(): Promise<{ path: string; here: Lexicon }> {
  const lead = await addActor(db, 'calm bridge', { roles: ['safety_lead'] });
  await birdsInForce(db, { heron: 'watch', crane: 'watch' });
  const opened = await openDraft({ db }, lead, { title: 'Theirs', basis: 'in_force' });
  if (opened.kind !== 'opened') throw new Error('The draft was not opened.');
  return { path: `/lexicon/drafts/${opened.draftId}`, here: await readLexiconInForce(db) };
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('a file of a lexicon %s', (_name, javaScript) => {
  it('is taken away, and brought into a draft once somebody has seen what it changes', async () => {
    const { path, here } = await scene();
    const page = await memberAt(
      browser,
      { baseURL: web.origin, javaScript },
      { handle: 'calm bridge', path: '/lexicon/versions/2' },
    );
    const said = async () => (await page.getByRole('main').textContent()) ?? '';
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Take this version away as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('cairn-lexicon-version-2.json');
    const taken = JSON.parse(await readFile(await download.path(), 'utf8')) as unknown;
    expect(parseLexicon(taken)).toEqual({ kind: 'parsed', lexicon: here });
    const answer = await page.request.get('/lexicon/versions/2/download');
    expect(answer.headers()['cache-control']).toBe('no-store');

    await page.goto(path);
    await page.getByRole('link', { name: 'Bring in a file' }).click();
    const file = page.getByLabel('The file');
    const look = page.getByRole('button', { name: 'Look at it' });
    await file.setInputFiles(json('broken.json', '{"entries": ['));
    await look.click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('#file-error').textContent()).toContain('not JSON');
    await file.setInputFiles(json('large.json', Buffer.alloc(17 * 1024 * 1024, 32)));
    await look.click();
    await page.locator('#file-error').getByText('more than 16 MB').waitFor();
    const theirs = birds(here, { heron: 'urgent', swan: 'emergency' });
    await file.setInputFiles(json('theirs.json', JSON.stringify(theirs)));
    await look.click();
    await page.getByRole('heading', { name: 'What it would change' }).waitFor();
    expect(await said()).toContain('1 added, 1 changed, 1 retired');
    await page.getByLabel('Why?').fill('Short');
    await page.getByRole('button', { name: 'Put into the draft' }).click();
    await page.locator('#reason-error').waitFor();
    expect(await page.getByLabel('Why?').inputValue()).toBe('Short');
    await page.getByLabel('Why?').fill('What the site next to ours knows.');
    await page.getByRole('button', { name: 'Put into the draft' }).click();
    await page.waitForURL(`**${path}?did=file`);
    expect(await said()).toContain('paper swan rising');
    const [draft] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Take this draft away as a file' }).click(),
    ]);
    const read = parseLexicon(JSON.parse(await readFile(await draft.path(), 'utf8')));
    expect(read.kind === 'parsed' ? read.lexicon.entries : null).toEqual(theirs.entries);
  }, 120_000);
});

it('a large body is read from a safety lead alone', async () => {
  const { path } = await scene();
  await addActor(db, 'pale reed');
  const reader = { baseURL: web.origin };
  const member = await memberAt(browser, reader, { handle: 'pale reed', path: '/groups' });
  const form = new FormData();
  form.set('file', new File([Buffer.alloc(2 * 1024 * 1024, 32)], 'x.json'));
  const cookie = (await member.context().cookies()).map(({ name, value }) => `${name}=${value}`);
  const send = async (to: string, cookies: string) => {
    const headers = { origin: web.origin, cookie: cookies };
    const answer = await fetch(web.origin + to, { method: 'POST', headers, body: form });
    return answer.status;
  };
  expect(await send(`${path}/file`, '')).toBe(404);
  expect(await send(`${path}/file`, cookie.join('; '))).toBe(404);
  expect(await send(path, cookie.join('; '))).toBe(413);
}, 60_000);
