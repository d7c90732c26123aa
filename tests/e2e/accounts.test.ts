import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, type GroupId, type ThreadId } from '#app/domain/shared/ids.ts';
import { addMember } from '#tests/support/accounts.ts';
import { axeFindings, launchBrowser, newReader } from '#tests/support/browser.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';

const PASSWORD = 'seven lanterns over wet stones';
const database = testDatabase();
let web: RunningWeb;
let browser: Browser;

beforeAll(async () => {
  web = await startWeb({ databaseUrl: database.url });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await web.stop();
});

async function reader(javaScript: boolean): Promise<Page> {
  const context = await newReader(browser, { baseURL: web.origin, javaScript });
  return context.newPage();
}

/** Joins with the handle that is offered, and returns it with the recovery codes. */
async function joinAs(page: Page, handle?: string) {
  await page.goto('/join');
  if (handle !== undefined) await page.getByLabel('Handle').fill(handle);
  const chosen = await page.getByLabel('Handle').inputValue();
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByLabel('I am 18 or older').check();
  await page.getByLabel('I agree').check();
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('heading', { name: 'Keep these recovery codes' }).waitFor();
  const codes = await page.locator('main code').allTextContents();
  return { handle: chosen, codes };
}

async function signInAs(page: Page, handle: string, password = PASSWORD) {
  await page.goto('/sign-in?to=/account');
  await page.getByLabel('Handle').fill(handle);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('accounts %s', (_name, javaScript) => {
  it('join, keep the codes, sign out, see nothing behind, sign in', async () => {
    const page = await reader(javaScript);
    const { handle, codes } = await joinAs(page);
    expect(codes).toHaveLength(10);
    await page.getByRole('button', { name: 'I have put them somewhere safe' }).click();
    await page.waitForURL('**/groups');

    await page.goto('/account');
    await expect(page.getByRole('main').textContent()).resolves.toContain(handle);
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.waitForURL(`${web.origin}/`);
    await page.goBack();
    await expect(page.getByRole('main').textContent()).resolves.not.toContain(handle);
    expect(await page.context().cookies()).toEqual([]);

    await signInAs(page, handle.toUpperCase());
    await page.waitForURL('**/account');
    await expect(page.getByRole('main').textContent()).resolves.toContain(handle);
  });

  it('a refusal says why beside the field and keeps what was typed', async () => {
    const page = await reader(javaScript);
    await page.goto('/join?to=/about');
    await page.getByLabel('Handle').fill('Moderator Anna');
    await page.getByLabel('Password').fill('iloveyou forever 2019');
    await page.getByLabel('I am 18 or older').check();
    await page.getByLabel('I agree').check();
    await page.getByRole('button', { name: 'Join' }).click();
    await page.locator('.error-summary').waitFor();
    await expect(page.locator('#handle-error').textContent()).resolves.toContain(
      'sounds like staff',
    );
    await expect(page.locator('#password-error').textContent()).resolves.toContain(
      'many people use',
    );
    expect(await page.getByLabel('Handle').inputValue()).toBe('Moderator Anna');
    expect(await page.getByLabel('I am 18 or older').isChecked()).toBe(true);
    expect(await page.getByLabel('Password').inputValue()).toBe('');
    expect(await page.locator('input[name=to]').inputValue()).toBe('/about');
  });

  it('a recovery code opens the account again and closes it everywhere else', async () => {
    const home = await reader(javaScript);
    const { handle, codes } = await joinAs(home);
    const elsewhere = await reader(javaScript);
    await elsewhere.goto('/reset-password');
    await elsewhere.getByLabel('Handle').fill(handle);
    await elsewhere.getByLabel('Recovery code').fill((codes[3] ?? '').toUpperCase());
    await elsewhere.getByLabel('New password').fill('a lighthouse keeps its distance');
    await elsewhere.getByRole('button', { name: 'Set the new password' }).click();
    await elsewhere.waitForURL('**/account/recovery-codes?after=reset');
    await expect(elsewhere.getByRole('main').textContent()).resolves.toContain('9 unused codes');

    await home.goto('/account');
    await home.waitForURL('**/sign-in?to=%2Faccount');
  });

  it('sessions are listed, and one that is not here can be ended', async () => {
    const here = await reader(javaScript);
    const { handle } = await joinAs(here);
    const there = await reader(javaScript);
    await signInAs(there, handle);
    await there.waitForURL('**/account');

    await here.goto('/account/sessions');
    await here.getByRole('button', { name: 'Sign out there' }).click();
    await here.getByText('That session is closed.').waitFor();
    await expect(here.getByRole('main').textContent()).resolves.toContain('nowhere else');
    await there.goto('/account');
    await there.waitForURL('**/sign-in?to=%2Faccount');
  });

  it('a changed password signs out everywhere but here', async () => {
    const here = await reader(javaScript);
    const { handle } = await joinAs(here);
    const there = await reader(javaScript);
    await signInAs(there, handle);
    await there.waitForURL('**/account');

    await here.goto('/account/password');
    await here.getByLabel('Your present password').fill(PASSWORD);
    await here.getByLabel('New password').fill('a lighthouse keeps its distance');
    await here.getByRole('button', { name: 'Change it' }).click();
    await here.getByText('Your password is changed').waitFor();
    await there.goto('/account');
    await there.waitForURL('**/sign-in?to=%2Faccount');
    await here.goto('/account');
    await expect(here.getByRole('main').textContent()).resolves.toContain(handle);
  });

  it('words that were written for a lost session are shown, kept as a draft and led back to', async () => {
    const authorId = await addMember(database, 'Mossy Larch', PASSWORD);
    const groupId = newId<GroupId>();
    const threadId = newId<ThreadId>();
    await database.db
      .insertInto('topic_group')
      .values({
        id: groupId,
        name: 'Mornings',
        description: '',
        visibility: 'members',
        audience: 'all',
      })
      .execute();
    await database.db
      .insertInto('group_membership')
      .values({ group_id: groupId, member_id: authorId })
      .execute();
    await database.db
      .insertInto('thread')
      .values({ id: threadId, group_id: groupId, author_id: authorId, title: 'Waking up' })
      .execute();
    const page = await reader(javaScript);
    await signInAs(page, 'Mossy Larch');
    await page.waitForURL('**/account');
    await page.goto(`/threads/${threadId}`);
    const words = 'First line.\n\n"Second" <line> & more.';
    await page.locator('textarea[name=source]').fill(words);
    await database.db.deleteFrom('session').execute();
    await page.getByRole('button', { name: 'Post reply' }).click();

    await page.getByRole('heading', { name: 'You were signed out' }).waitFor();
    expect(await page.getByLabel('What you wrote').inputValue()).toBe(words);
    await page.getByLabel('Handle').fill('Mossy Larch');
    await page.getByLabel('Password').fill('not the right one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.locator('.error-summary').waitFor();
    expect(await page.getByLabel('What you wrote').inputValue()).toBe(words);

    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`**/threads/${threadId}`);
    expect(await page.locator('textarea[name=source]').inputValue()).toBe(words);
    expect(await database.db.selectFrom('post').selectAll().execute()).toEqual([]);
    const draft = await database.db.selectFrom('draft').selectAll().executeTakeFirstOrThrow();
    expect(draft).toMatchObject({
      member_id: authorId,
      place: `reply:${threadId}`,
      source: words,
    });
  });
});

describe('the account pages', () => {
  it('hold to the rules of accessibility', async () => {
    const page = await reader(true);
    for (const path of ['/join', '/sign-in', '/reset-password']) {
      await page.goto(path);
      expect(await axeFindings(page), path).toEqual([]);
    }
    await joinAs(page);
    expect(await axeFindings(page), 'recovery codes').toEqual([]);
    for (const path of [
      '/account',
      '/account/sessions',
      '/account/password',
      '/account/recovery-codes',
    ]) {
      await page.goto(path);
      expect(await axeFindings(page), path).toEqual([]);
    }
  });

  it('answer the same way, word for word, for a known and an unknown handle', async () => {
    await addMember(database, 'Quiet Heron', PASSWORD);
    const asked = async (path: string, fields: Record<string, string>) => {
      const answer = await fetch(`${web.origin}${path}`, {
        method: 'POST',
        headers: { Origin: web.origin },
        body: new URLSearchParams(fields),
      });
      const headers = [...answer.headers].filter(
        ([name]) => !['date', 'content-security-policy'].includes(name),
      );
      const text = (await answer.text())
        .replaceAll(/nonce="[^"]+"/g, '')
        .replaceAll(fields['handle'] ?? '', 'HANDLE');
      return { status: answer.status, headers, text };
    };
    const signIn = { intent: 'signIn', password: 'not the right one' };
    expect(await asked('/sign-in', { ...signIn, handle: 'Nobody Here' })).toEqual(
      await asked('/sign-in', { ...signIn, handle: 'Quiet Heron' }),
    );
    const reset = {
      recoveryCode: '00000-00000-00000-00000',
      newPassword: 'wet stones and lanterns',
    };
    expect(await asked('/reset-password', { ...reset, handle: 'Nobody Here' })).toEqual(
      await asked('/reset-password', { ...reset, handle: 'Quiet Heron' }),
    );
  });

  it('sign nobody out by a link', async () => {
    const page = await reader(true);
    const { handle } = await joinAs(page);
    await page.goto('/sign-out');
    await page.goto('/account');
    await expect(page.getByRole('main').textContent()).resolves.toContain(handle);
  });
});
