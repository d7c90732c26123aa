import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addMember } from '#tests/support/accounts.ts';
import {
  axeFindings,
  complaintsOf,
  launchBrowser,
  newReader,
  sidewaysOverflow,
} from '#tests/support/browser.ts';
import { testDatabase } from '#tests/support/database.ts';
import { aGroup, aMember, aReply, aThread, forumDeps } from '#tests/support/groups.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { parseId, type GroupId, type ThreadId } from '#app/domain/shared/ids.ts';

const PASSWORD = 'seven lanterns over wet stones';
const database = testDatabase();
const { db } = database;
const deps = forumDeps(db);

let web: RunningWeb;
let browser: Browser;
let groupId: GroupId;

beforeAll(async () => {
  web = await startWeb({ databaseUrl: database.url });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await web.stop();
});

beforeEach(async () => {
  groupId = await aGroup(db, 'members', 'Slow mornings');
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

async function reader(javaScript = true, width?: number): Promise<Page> {
  const context = await newReader(browser, {
    baseURL: web.origin,
    javaScript,
    ...(width === undefined ? {} : { width }),
  });
  return context.newPage();
}

/** Somebody with an account, in a browser in which they are signed in. */
async function memberAt(
  path: string,
  handle: string,
  options: { javaScript?: boolean; width?: number } = {},
): Promise<Page> {
  await addMember({ db }, handle, PASSWORD);
  return returningAt(path, handle, options);
}

async function returningAt(
  path: string,
  handle: string,
  options: { javaScript?: boolean; width?: number } = {},
): Promise<Page> {
  const page = await reader(options.javaScript, options.width);
  await page.goto(`/sign-in?to=${encodeURIComponent(path)}`);
  await page.getByLabel('Handle').fill(handle);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`**${path}`);
  return page;
}

async function aConversation(): Promise<string> {
  const author = await aMember(db, 'Slow River');
  const { threadId } = await aThread(deps, author, groupId, { title: 'Waking up' });
  return `/threads/${threadId}`;
}

const words = (page: Page) => page.locator('textarea[name=source]');
const post = (page: Page, number: number) => page.locator(`#post-${number}`);

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('writing %s', (_name, javaScript) => {
  it('goes from an empty group through preview, post, edit and history to taking back', async () => {
    const page = await memberAt(`/groups/${groupId}`, 'Pale Reed', { javaScript });
    const complaints = complaintsOf(page);
    await page.getByRole('button', { name: 'Join this group' }).click();
    await page.getByRole('button', { name: 'Leave this group' }).waitFor();
    await page.getByRole('link', { name: 'Start a conversation' }).click();

    await page.getByLabel('Title').fill('The first hour');
    await words(page).fill('It is *heavy* <b>today</b>.');
    await page.getByText('What does it touch on?').first().click();
    await page.getByLabel('death and grief').check();
    await page.getByRole('button', { name: 'See how it looks' }).click();
    await page.locator('.composer-preview em', { hasText: 'heavy' }).waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('The first hour');
    expect(await db.selectFrom('post').select('id').execute()).toEqual([]);

    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.waitForURL('**/threads/*posted=1*');
    await page.getByText('Your post is up.').waitFor();
    expect(await page.title()).not.toContain('The first hour');
    const body = post(page, 1).locator('.post-body');
    expect(await body.isVisible()).toBe(false);
    await post(page, 1).getByText('Touches on death and grief').click();
    expect(await body.innerHTML()).toContain('<em>heavy</em> &lt;b&gt;today');

    await post(page, 1).getByRole('link', { name: 'Edit' }).click();
    await words(page).fill('It was heavy.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL('**/threads/*');
    await post(page, 1).getByText('edited').waitFor();
    await post(page, 1).getByRole('link', { name: 'Earlier wordings' }).click();
    await page.getByText('It is *heavy* <b>today</b>.').waitFor();
    await page.getByRole('link', { name: 'Back to the conversation' }).click();

    await post(page, 1).getByRole('link', { name: 'Take back' }).click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await post(page, 1).getByText('The author took this post back.').waitFor();
    expect(await page.content()).not.toContain('It was heavy');
    expect(complaints).toEqual([]);
  });

  it('replies, gives support and takes it back', async () => {
    const path = await aConversation();
    const page = await memberAt(path, 'Pale Reed', { javaScript });
    await words(page).fill('Same here.');
    await page.getByRole('button', { name: 'Post reply' }).click();
    await page.waitForURL('**/threads/*posted=2*');
    await post(page, 2).getByText('Same here.').waitFor();
    expect(await words(page).inputValue()).toBe('');

    await post(page, 1).getByRole('link', { name: 'Send support' }).click();
    await page.getByRole('button', { name: 'I hear you' }).click();
    const given = post(page, 1).locator('button[aria-pressed=true]', { hasText: 'I hear you 1' });
    await given.waitFor();
    await given.click();
    await expect.poll(() => post(page, 1).locator('button[aria-pressed=true]').count()).toBe(0);
    expect(await db.selectFrom('reaction').selectAll().execute()).toEqual([]);
  });

  it('keeps every word of what is refused, and says why beside the field', async () => {
    const path = await aConversation();
    const page = await memberAt(path, 'Pale Reed', { javaScript });
    const long = `Where it began. ${'x'.repeat(20_000)}`;
    await words(page).fill(long);
    await page.getByRole('button', { name: 'Post reply' }).click();
    await page.locator('#source-error', { hasText: '16 characters over' }).waitFor();
    expect(await words(page).inputValue()).toBe(long);
  });

  it('offers support to the author of heavy words, beside the post, and to nobody else', async () => {
    const path = await aConversation();
    const page = await memberAt(path, 'Pale Reed', { javaScript });
    await words(page).fill('I want to kill myself tonight. I have the pills here.');
    await page.getByRole('button', { name: 'Post reply' }).click();
    const panel = page.getByRole('region', { name: 'How are you, right now?' });
    await panel.waitFor();
    await post(page, 2).getByText('I have the pills here.').waitFor();
    await panel.getByText('It is too much effort').click();
    await panel.getByLabel('Numbers where you are').selectOption('GB');
    await panel.getByRole('button', { name: 'Show numbers' }).click();
    await panel.getByRole('link', { name: /^Call/ }).first().waitFor();
    expect(await panel.locator('.line').count()).toBeLessThanOrEqual(3);

    const address = new URL(page.url());
    const other = await memberAt(path, 'High Moor', { javaScript });
    await other.goto(address.pathname + address.search);
    await post(other, 2).getByText('I have the pills here.').waitFor();
    expect(await other.getByText('How are you, right now?').count()).toBe(0);
  });
});

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('an invitation %s', (_name, javaScript) => {
  it('is sent by a moderator, found in the list of groups, and accepted by joining', async () => {
    const secret = await aGroup(db, 'invited', 'Quiet corner');
    const moderatorId = await addMember({ db }, 'Grey Stone', PASSWORD);
    await db
      .insertInto('group_moderator')
      .values({ group_id: secret, member_id: moderatorId })
      .execute();
    await addMember({ db }, 'High Moor', PASSWORD);
    const page = await returningAt(`/groups/${secret}`, 'Grey Stone', { javaScript });
    await page.getByLabel('Handle').fill('Nobody At All');
    await page.getByRole('button', { name: 'Invite' }).click();
    await page.locator('#handle-error').waitFor();
    expect(await page.getByLabel('Handle').inputValue()).toBe('Nobody At All');
    await page.getByLabel('Handle').fill('high moor');
    await page.getByRole('button', { name: 'Invite' }).click();
    await page.getByText('The invitation waits in their list of groups.').waitFor();

    const guest = await returningAt('/groups', 'High Moor', { javaScript });
    await guest.getByRole('link', { name: 'Quiet corner' }).click();
    await guest.getByRole('button', { name: 'Accept the invitation' }).click();
    await guest.getByText('You are in this group.').waitFor();
  });
});

describe('a draft', () => {
  const drafts = () => db.selectFrom('draft').select('source').where('source', '<>', '').execute();
  /** It is kept three seconds after a change, and tried again after five more, on a machine that is free. */
  const KEPT = { timeout: 60_000 };

  it('is kept while somebody writes, and is there when they come back elsewhere', async () => {
    const path = await aConversation();
    const page = await memberAt(path, 'Pale Reed');
    await words(page).pressSequentially('Half a sentence');
    // Whoever types slowly has the first half kept first.
    await expect.poll(drafts, KEPT).toEqual([{ source: 'Half a sentence' }]);
    await page.getByText('Your words are kept as a draft').waitFor();
    const elsewhere = await returningAt(path, 'Pale Reed');
    expect(await words(elsewhere).inputValue()).toBe('Half a sentence');
    await elsewhere.getByText('These are the words you left here last time.').waitFor();
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    // The router keeps scroll positions by random keys for the time of the visit, and no words.
    expect(kept[0]).toBe(0);
  });

  it('survives a lost connection: nothing is sent, nothing is lost, and it is kept when it is back', async () => {
    const path = await aConversation();
    const page = await memberAt(path, 'Pale Reed');
    await page.context().setOffline(true);
    await words(page).pressSequentially('In the tunnel');
    await page.getByRole('button', { name: 'Post reply' }).click();
    await page.getByText('There is no connection, so nothing was sent').waitFor();
    expect(await words(page).inputValue()).toBe('In the tunnel');
    await page.context().setOffline(false);
    await expect.poll(drafts, KEPT).toEqual([{ source: 'In the tunnel' }]);
    await page.getByRole('button', { name: 'Post reply' }).click();
    await post(page, 2).getByText('In the tunnel').waitFor();
    expect(await drafts()).toEqual([]);
  });

  it('is kept when the page is left in a hurry', async () => {
    const path = await aConversation();
    const page = await memberAt(path, 'Pale Reed');
    await words(page).pressSequentially('Somebody comes');
    await page.goto('/about');
    await expect.poll(drafts, KEPT).toEqual([{ source: 'Somebody comes' }]);
  });

  it('says that the session is over, and keeps the words on the page', async () => {
    const path = await aConversation();
    const page = await memberAt(path, 'Pale Reed');
    await db.deleteFrom('session').execute();
    await words(page).pressSequentially('Still writing');
    await page.getByText('You are signed out, so the draft cannot be kept.').waitFor();
    expect(await words(page).inputValue()).toBe('Still writing');
  });
});

describe('what cannot be seen', () => {
  it('looks the same as what does not exist, for pages, forms and data', async () => {
    const secret = await aGroup(db, 'invited', 'A secret');
    const author = await aMember(db, 'Slow River', { moderates: [secret] });
    const { threadId, postId } = await aThread(deps, author, secret, { title: 'Hidden words' });
    const page = await memberAt('/groups', 'Pale Reed');
    const nobody = '018f4b8e-0000-7000-8000-000000000000';
    const same = async (real: string, missing: string, form?: Record<string, string>) => {
      const answers = [];
      for (const path of [real, missing]) {
        const answer =
          form === undefined
            ? await page.request.get(path)
            : await page.request.post(path, { form, headers: { Origin: web.origin } });
        const text = (await answer.text())
          .replaceAll(/nonce="[^"]*"/g, '')
          .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');
        answers.push({ status: answer.status(), text });
      }
      expect(answers[0]?.status, real).toBe(404);
      expect(answers[0], real).toEqual(answers[1]);
      expect(answers[0]?.text).not.toMatch(/Hidden words|A secret|mornings are/);
    };
    for (const end of ['', '.data']) {
      await same(`/threads/${threadId}${end}`, `/threads/${nobody}${end}`);
      await same(`/groups/${secret}${end}`, `/groups/${nobody}${end}`);
    }
    await same(`/groups/${secret}/new`, `/groups/${nobody}/new`);
    for (const tool of ['edit', 'history', 'withdraw', 'reactions', 'support']) {
      await same(`/posts/${postId}/${tool}`, `/posts/${nobody}/${tool}`);
    }
    const reply = { source: 'Let me in.', place: `reply:${threadId}` };
    await same(`/threads/${threadId}`, `/threads/${nobody}`, reply);
    await same(`/posts/${postId}/reactions`, `/posts/${nobody}/reactions`, { reaction: 'thanks' });
    await same(`/posts/${postId}/withdraw`, `/posts/${nobody}/withdraw`, {});
    await same(`/groups/${secret}/membership`, `/groups/${nobody}/membership`, { intent: 'join' });
    expect((await page.request.get('/threads/not-an-id')).status()).toBe(404);
    expect(await db.selectFrom('post').select('id').execute()).toHaveLength(1);
  });
});

describe('the pages', () => {
  it('hold to the rules of accessibility and fit a narrow phone', async () => {
    const path = await aConversation();
    const other = await aMember(db, 'Soft Rain', { roles: ['companion'] });
    const thread = parseId<ThreadId>(path.slice('/threads/'.length));
    if (thread === null) throw new Error('The address of a thread ends with its id.');
    for (let n = 0; n < 3; n += 1) await aReply(deps, other, thread, 'w'.repeat(200));
    const page = await memberAt(path, 'Pale Reed', { width: 320 });
    const complaints = complaintsOf(page);
    for (const address of ['/groups', `/groups/${groupId}`, path, `/groups/${groupId}/new`]) {
      await page.goto(address);
      expect(await axeFindings(page), address).toEqual([]);
      expect(await sidewaysOverflow(page), address).toBe(0);
    }
    expect(complaints).toEqual([]);
  });
});
