import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, launchBrowser } from '#tests/support/browser.ts';
import { addActor } from '#tests/support/community.ts';
import { setNow, testDatabase } from '#tests/support/database.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { memberAt } from '#tests/support/visits.ts';

const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
let web: RunningWeb;
let browser: Browser;

beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ databaseUrl: database.url }), launchBrowser()]);
  await addActor(db, 'Cliff Path', { roles: ['safety_lead'] });
  await addActor(db, 'Near Harbour', { roles: ['responder'] });
  await addActor(db, 'Far Harbour', { roles: ['responder'] });
  await addActor(db, 'Green Fern');
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const takeOut = (page: Page, handle: string) =>
  page.getByRole('button', { name: new RegExp(`^Take out.*${handle}$`) }).click();
const said = (page: Page, words: string) => page.getByText(words, { exact: true }).waitFor();

/** Opens a folded part of the page, as a finger does. */
const unfold = (page: Page, name: string) =>
  page.locator('summary', { hasText: name }).first().click();

async function setUpRota(page: Page, name: string): Promise<void> {
  if (!(await page.getByLabel('Name').isVisible())) await unfold(page, 'Add a rota');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Time zone').fill('Europe/Atlantis');
  await press(page, 'Add the rota');
  await page.getByText('Choose a time zone of the list.').first().waitFor();
  expect(await page.getByLabel('Name').inputValue()).toBe(name);
  await page.getByLabel('Time zone').fill('UTC');
  await press(page, 'Add the rota');
  await page.waitForURL('**did=created');

  const rule = page.locator('form:has(input[value=addRotation])');
  await rule.getByLabel('Name').fill('First');
  await rule.getByLabel('Shifts are counted in').selectOption('day');
  await rule.getByLabel('First change').fill('2026-11-09T09:00');
  await rule.getByRole('button').click();
  await page.waitForURL('**did=added');
  for (const handle of ['Near Harbour', 'Far Harbour']) {
    await unfold(page, 'Add somebody');
    await page.locator('form:has(input[value=join])').getByLabel('Who').selectOption(handle);
    await press(page, 'Add');
    await page.waitForURL('**did=changed');
    await page.getByRole('listitem').filter({ hasText: handle }).first().waitFor();
  }
}

/** Asks Far Harbour to take the shift of the 12th, for theirs of the 11th. */
async function offerTheTwelfth(page: Page): Promise<void> {
  await page.goto('/on-call/shifts');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Thu 12 Nov, 09:00 to' })
    .getByRole('link', { name: 'I cannot take this shift' })
    .click();
  await page.getByLabel('Whom do you ask?').selectOption('Far Harbour');
  await page
    .getByLabel('In return you take')
    .selectOption({ label: 'Far Harbour: Wed 11 Nov, 09:00 to Thu 12 Nov, 09:00' });
  await press(page, 'Ask');
  await page.waitForURL('**/on-call/shifts?did=offered');
}

const rotas = (page: Page) => page.getByRole('list', { name: 'Rotas' }).textContent();

describe.each([
  { javaScript: true, name: 'Nights' },
  { javaScript: false, name: 'Days' },
])('a rota, scripts: $javaScript', ({ javaScript, name }) => {
  const at = (handle: string, path: string) =>
    memberAt(browser, { baseURL: web.origin, javaScript }, { handle, path });

  it('is set up, a swap is accepted in another browser, and who is on duty follows the clock', async () => {
    await setNow(db, '2026-11-10T12:00:00Z');
    // One rota at a time, so that nobody's list of shifts has two of each day.
    await db.updateTable('oncall_schedule').set({ archived_at: new Date() }).execute();
    const lead = await at('Cliff Path', '/on-call/rota');
    const complaints = complaintsOf(lead);
    await setUpRota(lead, name);
    await lead.getByText('On duty now: Near Harbour').waitFor();

    const near = await at('Near Harbour', '/on-call/rota');
    expect(await rotas(near)).toContain('On duty now: Near Harbour');
    await offerTheTwelfth(near);
    const far = await at('Far Harbour', '/on-call/shifts');
    await far.getByText('Near Harbour cannot take this shift and asks you:').waitFor();
    await press(far, 'Accept');
    await said(far, 'Accepted. It is in your shifts now.');

    // Without the swap the 11th would be Far Harbour's, and the 12th Near Harbour's.
    await setNow(db, '2026-11-11T09:00:00Z');
    await near.goto('/on-call/rota');
    expect(await rotas(near)).toContain('On duty now: Near Harbour');
    await setNow(db, '2026-11-12T09:00:00Z');
    await near.reload();
    expect(await rotas(near)).toContain('On duty now: Far Harbour');

    // Gone in the meantime: told so, and nothing lost.
    await lead.goto(lead.url());
    const stale = await lead.context().newPage();
    await stale.goto(lead.url());
    await takeOut(lead, 'Near Harbour');
    await lead.waitForURL('**did=changed');
    await takeOut(stale, 'Far Harbour');
    await stale.getByText('Somebody changed this while you were looking.').waitFor();
    expect(complaints.filter((each) => !/status of 40[09]/.test(each))).toEqual([]);
  });

  it('is no place for members, and its calendar opens with its address alone', async () => {
    const member = await at('Green Fern', '/account');
    for (const path of ['/on-call/rota', '/on-call/shifts']) {
      expect((await member.goto(path))?.status()).toBe(404);
    }
    const near = await at('Near Harbour', '/on-call/shifts');
    await near.getByRole('button', { name: /^Make a/ }).click();
    const address = await near.getByLabel('Address of your calendar').inputValue();
    const { pathname } = new URL(address);
    const calendar = await fetch(new URL(pathname, web.origin));
    expect(calendar.status).toBe(200);
    expect(calendar.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(calendar.headers.get('Cache-Control')).toBe('private, max-age=900');
    expect(await calendar.text()).toContain('BEGIN:VCALENDAR');
    for (const wrong of [pathname.replace('.ics', ''), `${pathname.slice(0, -6)}AA.ics`]) {
      expect((await fetch(new URL(wrong, web.origin))).status).toBe(404);
    }
  });
});
