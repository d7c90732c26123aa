import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GroupId, MemberId } from '#app/domain/shared/ids.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { addActor, addGroup } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { memberAt, PASSWORD, signInAt, visitor } from '#tests/support/visits.ts';

const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
let web: RunningWeb;
let browser: Browser;
let groupId: GroupId;

beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ databaseUrl: database.url }), launchBrowser()]);
  groupId = await addGroup(db);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});

const WORDS = 'First line.\n\n  "Second" <line> & more, *with signs*: 🌱 e\u0301.\n\nLast.';
/** A handle of one's own for each try of a test. */
const anew = (name: string) => `${name} ${randomUUID().slice(0, 4)}`;
const words = (page: Page) => page.locator('textarea[name=source]');

/** What stands in the form of a new conversation. */
async function written(page: Page) {
  return {
    title: await page.getByLabel('Title').inputValue(),
    source: await words(page).inputValue(),
    touchesOnGrief: await page.getByLabel('death and grief').isChecked(),
  };
}
const ALL = { title: 'The first hour', source: WORDS, touchesOnGrief: true };

async function writeAll(page: Page): Promise<void> {
  await page.getByLabel('Title').fill(ALL.title);
  await words(page).fill(ALL.source);
  const notes = page.locator('.composer-notes');
  if ((await notes.getAttribute('open')) === null) await notes.locator('> summary').click();
  await page.getByLabel('death and grief').check();
}

const draftOf = (authorId: MemberId) =>
  db
    .selectFrom('draft')
    .select(['title', 'source', 'content_notes'])
    .where('member_id', '=', authorId)
    .execute();

describe.each([
  ['with scripts', true, 'Pale Reed'],
  ['without scripts', false, 'Green Fern'],
])('all that was written for a new conversation, %s', (_name, javaScript, name) => {
  it('survives a refusal, a lost session and a wrong password, and is posted as it was typed', async () => {
    const handle = anew(name);
    const { id: authorId } = await addActor(db, handle);
    const path = `/groups/${groupId}/new`;
    const page = await memberAt(browser, { baseURL: web.origin, javaScript }, { handle, path });

    await writeAll(page);
    await page.getByLabel('Title').fill('t'.repeat(300));
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.locator('.error-summary').waitFor();
    expect(await written(page)).toMatchObject({ source: WORDS, touchesOnGrief: true });

    await writeAll(page);
    await db.deleteFrom('session').where('member_id', '=', authorId).execute();
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.getByRole('heading', { name: 'You were signed out' }).waitFor();
    await page.getByLabel('Handle').fill(handle);
    await page.getByLabel('Password').fill('not the right one at all');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('.error-summary').waitFor();
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`**${path}`);
    expect(await written(page)).toEqual(ALL);

    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.waitForURL('**/threads/*posted=1*');
    const post = await db
      .selectFrom('post')
      .innerJoin('post_revision', 'post_revision.post_id', 'post.id')
      .select('post_revision.source')
      .where('post.author_id', '=', authorId)
      .executeTakeFirstOrThrow();
    expect(post.source).toBe(WORDS);
    expect(await draftOf(authorId)).toEqual([]);
    await page.goto(path);
    expect(await written(page)).toEqual({ title: '', source: '', touchesOnGrief: false });
  });
});

describe('a draft', () => {
  it('survives a lost connection, a closed browser and the wait for another day', async () => {
    const handle = anew('Slow River');
    const { id: authorId } = await addActor(db, handle);
    const path = `/groups/${groupId}/new`;
    const page = await memberAt(browser, { baseURL: web.origin }, { handle, path });
    await page.context().setOffline(true);
    await writeAll(page);
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.getByText('There is no connection, so nothing was sent').waitFor();
    expect(await written(page)).toEqual(ALL);
    expect(await draftOf(authorId)).toEqual([]);
    await page.context().setOffline(false);
    await expect
      .poll(() => draftOf(authorId), { timeout: 60_000 })
      .toEqual([{ title: ALL.title, source: WORDS, content_notes: ['grief'] }]);
    await page.context().close();

    const elsewhere = await visitor(browser, { baseURL: web.origin, javaScript: false });
    await signInAt(elsewhere, path, handle);
    await elsewhere.getByText('These are the words you left here last time.').waitFor();
    expect(await written(elsewhere)).toEqual(ALL);
  });

  it('holds what was typed while the scripts of the page were still on their way', async () => {
    const handle = anew('Early Lark');
    const { id: authorId } = await addActor(db, handle);
    const path = `/groups/${groupId}/new`;
    const page = await memberAt(browser, { baseURL: web.origin }, { handle, path });
    await writeAll(page);
    await expect.poll(() => draftOf(authorId)).toHaveLength(1);

    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    const more = `${WORDS}\n\nThere is more, and I want to die.`;
    await page.getByLabel('Title').fill('The second hour');
    await words(page).fill(more);
    await page.getByLabel('death and grief').uncheck();
    arrive();

    await expect
      .poll(() => draftOf(authorId), { timeout: 60_000 })
      .toEqual([{ title: 'The second hour', source: more, content_notes: [] }]);
    expect(await written(page)).toEqual({
      title: 'The second hour',
      source: more,
      touchesOnGrief: false,
    });
    await page.locator('#support').getByRole('region').waitFor();
  });
});
