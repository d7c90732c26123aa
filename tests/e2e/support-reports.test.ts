import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PostId, ThreadId } from '#app/domain/shared/ids.ts';
import { axeFindings, launchBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { rowCounts } from '#tests/support/row-counts.ts';
import { memberAt } from '#tests/support/visits.ts';

const database = testDatabase();
const { db } = database;
let web: RunningWeb;
let browser: Browser;
let postId: PostId;
let threadId: ThreadId;

const FRIEND = 'My friend says she will kill herself tonight.';
/** Danger, and no word of whose it is. */
const SOMEBODY = 'Wants to kill herself.';
const OWN = 'Since I read this I want to kill myself.';
const LIGHT = 'It advertises a shop.';
/** Makes any note or story too long. */
const MORE = ` ${'x'.repeat(3_000)}`;

beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ databaseUrl: database.url }), launchBrowser()]);
});
beforeEach(async () => {
  const author = await addActor(db, 'Slow River');
  ({ postId, threadId } = await addThread(db, {
    groupId: await addGroup(db),
    authorId: author.id,
  }));
  await addActor(db, 'Green Fern');
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});

const forSelf = (page: Page) => page.getByRole('region', { name: 'How are you, right now?' });
const forOther = (page: Page) => page.getByRole('region', { name: 'Somebody may be in danger' });
const calls = (page: Page) =>
  page
    .locator('.support a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

const at = (path: string, { javaScript = false } = {}) =>
  memberAt(
    browser,
    { baseURL: web.origin, javaScript, width: 320 },
    { handle: 'Green Fern', path },
  );

async function report(page: Page, note: string): Promise<void> {
  await page.goto(`/posts/${postId}/report`);
  await page.getByLabel('It attacks or shames somebody').check();
  await page.getByLabel('Anything moderators should know').fill(note);
  await page.getByRole('button', { name: 'Send to moderators' }).click();
}

/** Types more than the field takes, as a browser can that does not know its limit. */
async function typeTooMuch(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label);
  await field.evaluate((element) => element.removeAttribute('maxlength'));
  await field.fill(text + MORE);
}

describe.each([true, false])('whoever reports a post, with scripts: %s', (javaScript) => {
  it('and fears for somebody is offered numbers to call for them, and nothing of that is kept', async () => {
    const page = await at(`/threads/${threadId}`, { javaScript });
    await report(page, FRIEND);
    await page.getByText('Thank you. Moderators have it now.').waitFor();
    await forOther(page).getByText('You can call for them.').waitFor();
    await forOther(page).getByText('It has been sent, and nothing about it changes.').waitFor();
    // Life may be in danger now: the emergency number first, and no question about oneself.
    expect(await calls(page)).toEqual(['tel:112', 'tel:911']);
    expect(await page.getByText('What gets in the way').count()).toBe(0);
    expect(await sidewaysOverflow(page)).toBe(0);
    // The check is a script itself.
    if (javaScript) expect(await axeFindings(page)).toEqual([]);

    const before = await rowCounts(db);
    await forOther(page).getByLabel('Numbers where you are').selectOption('GB');
    await forOther(page).getByRole('button', { name: 'Show numbers' }).click();
    await forOther(page).getByText('Samaritans').waitFor();
    expect((await calls(page))[0]).toBe('tel:999');
    // The address says that something was sent, and no more.
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ sent: 'yes', country: 'GB' });
    expect(await rowCounts(db)).toEqual(before);
    expect(await db.selectFrom('support_card_count').selectAll().execute()).toEqual([]);
  });
});

describe('whoever reports', () => {
  it('a post, and is in danger, is asked how they are', async () => {
    const page = await at(`/threads/${threadId}`);
    await report(page, OWN);
    await forSelf(page).getByText('What you wrote sounds heavy.').waitFor();
  });

  it('a post in words that name nobody is taken to speak of somebody else', async () => {
    const page = await at(`/threads/${threadId}`);
    await report(page, SOMEBODY);
    await forOther(page).waitFor();
    expect(await forSelf(page).count()).toBe(0);
  });

  it('sees the offer for what they sent last, and nobody else does', async () => {
    const page = await at(`/threads/${threadId}`);
    await report(page, FRIEND);
    await forOther(page).waitFor();
    await page.goto('/account/reports');
    await page.getByRole('heading', { name: 'What you reported' }).waitFor();
    expect(await page.locator('.support').count()).toBe(0);
    // The note is taken back, and another says nothing of danger.
    for (const note of ['', LIGHT]) {
      await report(page, note);
      await page.getByText('Thank you. Moderators have it now.').waitFor();
      expect(await page.locator('.support').count()).toBe(0);
    }
    await report(page, FRIEND);
    await forOther(page).waitFor();

    const { pathname, search } = new URL(page.url());
    await addActor(db, 'Pale Reed');
    const other = await memberAt(
      browser,
      { baseURL: web.origin, javaScript: false },
      { handle: 'Pale Reed', path: pathname + search },
    );
    await other.getByText('Thank you. Moderators have it now.').waitFor();
    expect(await other.locator('.support').count()).toBe(0);
  });

  it('a post in a form that is refused keeps the words and has the offer beside them', async () => {
    const page = await at(`/posts/${postId}/report`);
    await page.getByLabel('It attacks or shames somebody').check();
    await typeTooMuch(page, 'Anything moderators should know', FRIEND);
    await page.getByRole('button', { name: 'Send to moderators' }).click();
    await forOther(page).getByText('It was not sent.').waitFor();
    expect(await page.locator('textarea[name=note]').inputValue()).toBe(FRIEND + MORE);
  });

  it('how somebody behaves is offered the same, refused or taken', async () => {
    const page = await at(`/posts/${postId}/person/report`);
    const send = () => page.getByRole('button', { name: 'Send to staff' }).click();
    await page.getByLabel('They keep after somebody').check();
    await typeTooMuch(page, 'What happened?', FRIEND);
    await send();
    await forOther(page).getByText('It was not sent.').waitFor();
    expect(await page.locator('textarea[name=body]').inputValue()).toBe(FRIEND + MORE);
    await page.getByLabel('What happened?').fill(FRIEND);
    await send();
    await page.waitForURL('**/account/reports?sent=yes');
    await forOther(page).getByText('It has been sent').waitFor();
  });

  it('a worry is offered the same, refused or taken, and is asked how they are besides', async () => {
    const page = await at(`/worry?post=${postId}`, { javaScript: true });
    const send = () => page.getByRole('button', { name: 'Tell the people on duty' }).click();
    await page.getByLabel('In the next hours').check();
    await typeTooMuch(page, 'What worries you?', SOMEBODY);
    await send();
    await forOther(page).getByText('It was not sent.').waitFor();
    expect(await page.locator('textarea[name=body]').inputValue()).toBe(SOMEBODY + MORE);
    await page.getByLabel('What worries you?').fill(SOMEBODY);
    await send();
    await page.waitForURL('**/worry/told');
    await forOther(page).getByText('It has been sent').waitFor();
    await page.getByRole('heading', { name: 'And you?' }).waitFor();
    await forOther(page).getByLabel('Numbers where you are').selectOption('GB');
    await forOther(page).getByRole('button', { name: 'Show numbers' }).click();
    await forOther(page).getByText('Samaritans').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
  });
});
