import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GroupId, ThreadId } from '#app/domain/shared/ids.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { appNow } from '#db/expressions.ts';
import { axeFindings, launchBrowser, sidewaysOverflow } from '#tests/support/browser.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { memberAt } from '#tests/support/visits.ts';

const database = testDatabase();
const { db } = database;
let web: RunningWeb;
let browser: Browser;
let member: Actor;
let groupId: GroupId;
let threadId: ThreadId;

const DANGER = 'I have taken all my pills and I want to die.';

beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ databaseUrl: database.url }), launchBrowser()]);
});
beforeEach(async () => {
  const author = await addActor(db, 'Slow River');
  member = await addActor(db, 'Green Fern');
  groupId = await addGroup(db);
  ({ threadId } = await addThread(db, { groupId, authorId: author.id }));
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});

const lock = () => db.updateTable('thread').set({ locked_at: appNow() }).execute();
const told = () => db.selectFrom('member_report').select(['body', 'about_id']).execute();
const askDuty = (page: Page) =>
  page.getByRole('button', { name: 'Send this to the people on duty' });

/** A reply is written, and meanwhile the conversation is closed. */
async function turnedAway(words: string, { javaScript }: { javaScript: boolean }): Promise<Page> {
  const page = await memberAt(
    browser,
    { baseURL: web.origin, javaScript, width: 320 },
    { handle: 'Green Fern', path: `/threads/${threadId}` },
  );
  await page.getByLabel('What would you like to say?').fill(words);
  await lock();
  await page.getByRole('button', { name: 'Post reply' }).click();
  await page.locator('.error-summary').waitFor();
  return page;
}

describe.each([{ javaScript: false }, { javaScript: true }])(
  'with $javaScript scripts',
  (scripts) => {
    it('offers people on duty for words of danger that were turned away, and tells nobody unless it is pressed', async () => {
      const page = await turnedAway(DANGER, scripts);
      await askDuty(page).waitFor();
      expect(await told()).toEqual([]);
      expect(await db.selectFrom('alert').select('id').execute()).toEqual([]);
      if (scripts.javaScript) expect(await axeFindings(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
      // What is written on goes along.
      await page.getByLabel('What would you like to say?').fill(`${DANGER} I am alone.`);
      await askDuty(page).click();
      await page.getByRole('heading', { name: 'The people on duty have it.' }).waitFor();
      if (scripts.javaScript) expect(await axeFindings(page)).toEqual([]);
      expect(await told()).toEqual([{ body: `${DANGER} I am alone.`, about_id: member.id }]);
      const alert = await db.selectFrom('alert').select(['tier', 'author_id']).execute();
      expect(alert).toEqual([{ tier: 'emergency', author_id: member.id }]);
      const drafts = await db.selectFrom('draft').select('source').execute();
      expect(drafts).toContainEqual({ source: `${DANGER} I am alone.` });
    });

    it('is not in the way of words that say nothing of danger', async () => {
      const page = await turnedAway('Thank you all.', scripts);
      expect(await askDuty(page).count()).toBe(0);
    });
  },
);

it('is there for whoever posted too much, and is not held back by that', async () => {
  const page = await memberAt(
    browser,
    { baseURL: web.origin, javaScript: false, width: 320 },
    { handle: 'Green Fern', path: `/threads/${threadId}` },
  );
  const post = (source: string) =>
    page.request.post(`/threads/${threadId}`, {
      form: { source, place: `reply:${threadId}` },
      headers: { Origin: web.origin },
      maxRedirects: 0,
    });
  let status = 303;
  for (let count = 0; count < 40 && status === 303; count += 1) {
    status = (await post(`Number ${count}`)).status();
  }
  expect(status).toBe(429);
  await page.getByLabel('What would you like to say?').fill(DANGER);
  await page.getByRole('button', { name: 'Post reply' }).click();
  await askDuty(page).click();
  await page.getByRole('heading', { name: 'The people on duty have it.' }).waitFor();
  expect(await told()).toEqual([{ body: DANGER, about_id: member.id }]);
});

it('is there where somebody may not write any more', async () => {
  const page = await memberAt(
    browser,
    { baseURL: web.origin, javaScript: false, width: 320 },
    { handle: 'Green Fern', path: `/threads/${threadId}` },
  );
  await page.getByLabel('What would you like to say?').fill(DANGER);
  await db.updateTable('topic_group').set({ visibility: 'invited' }).execute();
  await page.getByRole('button', { name: 'Post reply' }).click();
  await askDuty(page).click();
  await page.getByRole('heading', { name: 'The people on duty have it.' }).waitFor();
  expect(await told()).toEqual([{ body: DANGER, about_id: member.id }]);
});

it('gives words back that could not be sent', async () => {
  const page = await memberAt(
    browser,
    { baseURL: web.origin, javaScript: true, width: 320 },
    { handle: 'Green Fern', path: '/account/ask' },
  );
  const words = page.getByLabel('What you want them to read');
  await words.fill(`${DANGER}${' x'.repeat(10_000)}`);
  await page.getByRole('button', { name: 'Send it' }).click();
  expect(await words.inputValue()).toContain(DANGER);
  expect(await axeFindings(page)).toEqual([]);
  await words.fill(DANGER);
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.getByRole('heading', { name: 'The people on duty have it.' }).waitFor();
  expect(await told()).toHaveLength(1);
});
