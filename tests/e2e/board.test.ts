import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { complaintsOf, launchBrowser } from '#tests/support/browser.ts';
import { addActor } from '#tests/support/community.ts';
import { openAlert } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { memberAt } from '#tests/support/visits.ts';

/** Browsers and a server that goes away and comes back take their time on a busy machine. */
const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
let browser: Browser;
let web: RunningWeb;

beforeAll(async () => {
  [browser, web] = await Promise.all([launchBrowser(), startWeb({ databaseUrl: database.url })]);
  await addActor(db, 'Near Harbour', { roles: ['responder'] });
});
beforeEach(async () => {
  await db
    .updateTable('alert')
    .set({ state: 'triggered', acked_by: null, acked_at: null })
    .execute();
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});

async function board(options: { width?: number } = {}): Promise<Page> {
  const page = await memberAt(
    browser,
    { baseURL: web.origin, ...options },
    { handle: 'Near Harbour', path: '/on-call' },
  );
  await page.getByText('Live', { exact: true }).waitFor({ timeout: 30_000 });
  return page;
}

it('keeps what it shows when the server is gone, says since when, and comes back by itself', async () => {
  const alert = await openAlert(db, 'urgent');
  const page = await board();
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
  const { port } = web;
  await web.stop();

  await page.getByText(/^Not up to date\. The connection was lost at \d\d:\d\d:\d\d\.$/).waitFor();
  await page.locator(`a[href="/on-call/alerts/${alert}"]`).waitFor();
  expect(await page.getByText('Live', { exact: true }).count()).toBe(0);

  const later = await openAlert(db, 'emergency');
  web = await startWeb({ databaseUrl: database.url, port });
  await page.locator(`a[href="/on-call/alerts/${later}"]`).waitFor({ timeout: 60_000 });
  await page.getByText('Live', { exact: true }).waitFor({ timeout: 60_000 });
  expect(await page.getByText(/^Not up to date/).count()).toBe(0);
  expect(await page.locator('html[data-same-page]').count()).toBe(1);
  await page.context().close();
});

it('plays its sound to test it, and remembers whether it is on', async () => {
  const page = await board();
  const complaints = complaintsOf(page);
  await page.getByText('The sound is off.').waitFor();
  await page.getByRole('button', { name: 'Test the sound' }).click();
  await page.getByText('The sound is off. It has been played.').waitFor();
  await page.getByRole('button', { name: 'Turn the sound on' }).click();
  await page.getByText('The sound is on.').waitFor();

  await page.reload();
  // Whether a browser lets a fresh page sound is its own affair; what it came to is said.
  await page.getByText(/^(The sound is on\.|Your browser keeps the sound off\.)/).waitFor();
  await page.getByRole('button', { name: 'Turn the sound off' }).click();
  await page.reload();
  await page.getByText('The sound is off.').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('says so when the browser forbids the sound', async () => {
  const page = await board();
  await page.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext'));
  await page.reload();
  await page.getByRole('button', { name: 'Test the sound' }).click();
  await page.getByText('Your browser does not let this page play a sound.').waitFor();
  await page.context().close();
});

it('is worked by keys, each of which has a button, and which rest while somebody types', async () => {
  await openAlert(db, 'emergency');
  const page = await board();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  const links = await page
    .locator('[data-desk-item]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await page.keyboard.press('j');
  expect(await focused()).toBe(links[0]);
  await page.keyboard.press('j');
  expect(await focused()).toBe(links[1]);
  await page.keyboard.press('k');
  expect(await focused()).toBe(links[0]);
  await page.getByRole('button', { name: 'Next alert' }).click();
  await page.getByRole('button', { name: 'Previous alert' }).waitFor();

  await page.locator('body').press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Turn these keys off' }).click();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.locator(`[href="${links[1]}"]`).focus();
  await page.keyboard.press('k');
  expect(await focused()).toBe(links[1]);
  await page.getByRole('button', { name: 'Keys' }).click();
  await dialog.getByRole('button', { name: 'Turn these keys on' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();

  // On the page of an alert a letter in a note is a letter.
  await page.locator(`[href="${links[0]}"]`).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/on-call/alerts/*');
  await page.getByLabel('Note for colleagues').fill('');
  await page.getByLabel('Note for colleagues').pressSequentially('a jar');
  expect(await page.getByLabel('Note for colleagues').inputValue()).toBe('a jar');
  await page.getByRole('link', { name: 'All alerts' }).focus();
  await page.keyboard.press('a');
  await page.getByRole('button', { name: 'I have this one' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('a');
  await page.getByText('You have it. Calling out has stopped.').waitFor();
  await page.context().close();
});

it('has the one action of a phone within the thumb’s reach, large enough, and takes with it', async () => {
  await openAlert(db, 'emergency');
  const page = await board({ width: 320 });
  const take = page.getByRole('button', { name: /^I have alert \d+$/ });
  expect(await take.count()).toBe(1);
  const box = await take.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(56);
  // In the lower half of a phone that is 640 pixels high.
  expect(box?.y).toBeGreaterThan(320);
  await take.click();
  await page.getByText('You have it. Calling out has stopped.').waitFor();
  const still = await page.getByRole('button', { name: /still on it/ }).boundingBox();
  expect(still?.height).toBeGreaterThanOrEqual(56);
  expect(still?.y).toBeGreaterThan(320);
  await page.context().close();
});
