import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GroupId, MemberId, PostId } from '#app/domain/shared/ids.ts';
import { launchBrowser, newReader } from '#tests/support/browser.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { memberAt, PASSWORD } from '#tests/support/visits.ts';

/** The offer beside words when something is in its way: a lost answer, a refused form, a page opened anew. */
const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
let web: RunningWeb;
let browser: Browser;
let groupId: GroupId;
let writer: MemberId;
/** A conversation to reply in. */
let path: string;

const handle = 'Pale Reed';
const SUICIDE = 'I want to kill myself.';
const OVERDOSE = 'I think I overdosed, I can hardly keep my eyes open.';
const RELAPSE = 'I relapsed last night.';
const LIGHT = 'Tea and a walk helped me today.';

beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ databaseUrl: database.url }), launchBrowser()]);
  groupId = await addGroup(db);
  const { id } = await addActor(db, 'Slow River');
  const { threadId } = await addThread(db, { groupId, authorId: id });
  path = `/threads/${threadId}`;
  writer = (await addActor(db, handle)).id;
});
beforeEach(async () => {
  await db.deleteFrom('support_card_count').execute();
  await db.deleteFrom('draft').execute();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});

const scripted = () => ({ baseURL: web.origin, reducedMotion: true });
const plain = () => ({ baseURL: web.origin, javaScript: false });
const words = (page: Page) => page.locator('textarea[name=source]');
const panel = (page: Page) => page.getByRole('region', { name: 'How are you, right now?' });
const show = (page: Page) => panel(page).getByRole('button', { name: 'Show numbers' });
const country = (page: Page) => panel(page).getByLabel('Numbers where you are');
const look = (page: Page) => page.getByRole('button', { name: 'See how it looks' }).click();
const calls = (page: Page) =>
  panel(page)
    .locator('a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** How often a panel was counted as shown. */
async function shown(): Promise<number> {
  const counts = await db
    .selectFrom('support_card_count')
    .select('count')
    .where('event', '=', 'shown')
    .execute();
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** Opens the page anew until its coin fell on the numbers at once. Which one a form carries is chance. */
async function withNumbersAtOnce(page: Page): Promise<void> {
  const drawn = page.locator('input[name=supportVariant]');
  for (let tries = 0; tries < 60; tries += 1) {
    if ((await drawn.inputValue()) === 'list') return;
    await page.reload();
  }
  throw new Error('The coin never fell on the list.');
}

async function atReply(): Promise<Page> {
  const page = await memberAt(browser, scripted(), { handle, path });
  await withNumbersAtOnce(page);
  return page;
}

async function keep(place: string, source: string): Promise<void> {
  await db
    .insertInto('draft')
    .values({ member_id: writer, place, title: 'Tonight', source, content_notes: [] })
    .execute();
}

async function dangerousPost(): Promise<PostId> {
  const { postId } = await addThread(db, { groupId, authorId: writer, source: SUICIDE });
  return postId;
}

describe('when the numbers cannot be reached', () => {
  it('says so, with the way to help, and asks again by itself', async () => {
    const page = await atReply();
    let asked = 0;
    await page.route('**/support/lines', (route) => {
      asked += 1;
      return asked === 1 ? route.fulfill({ status: 503 }) : route.continue();
    });
    await words(page).fill(SUICIDE);
    const unreached = panel(page).getByText('The numbers could not be reached just now.');
    await unreached.waitFor();
    expect(await panel(page).getByRole('link', { name: 'Get help now' }).count()).toBe(1);
    await country(page).waitFor();
    expect(asked).toBe(2);
    expect(await unreached.count()).toBe(0);
  });

  it('answers a press on the button in words, whether they came or not', async () => {
    const page = await atReply();
    await words(page).fill(SUICIDE);
    await country(page).selectOption('GB');
    await page.route('**/support/lines', (route) => route.abort());
    await show(page).focus();
    await page.keyboard.press('Enter');
    const status = panel(page).getByRole('status');
    await status.getByText('The numbers could not be reached just now.').waitFor();
    expect(await calls(page)).toEqual([]);

    await page.unroute('**/support/lines');
    const before = await show(page).boundingBox();
    await page.keyboard.press('Enter');
    await status.getByText('The numbers are shown below.').waitFor();
    expect(await calls(page)).toEqual(['tel:116123', 'tel:999']);
    expect((await show(page).boundingBox())?.y).toBe(before?.y);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Show numbers');
  });

  it('goes on giving the emergency number of a known country, and three numbers at most', async () => {
    const page = await atReply();
    await words(page).fill(RELAPSE);
    await country(page).selectOption('US');
    await show(page).click();
    await panel(page).getByText('988').first().waitFor();
    await page.route('**/support/lines', (route) => route.abort());
    await words(page).fill(OVERDOSE);
    await panel(page).getByText('Call the emergency number first.').waitFor();
    await panel(page).getByText('The numbers could not be reached just now.').waitFor();
    expect((await calls(page))[0]).toBe('tel:911');
    expect(await calls(page)).not.toContain('tel:112');
    expect((await calls(page)).length).toBeLessThanOrEqual(3);
  });
});

it('shows the lines of the last question, whichever answer comes last', async () => {
  const page = await atReply();
  await words(page).fill(RELAPSE);
  await country(page).selectOption('GB');
  const held: Route[] = [];
  await page.route('**/support/lines', async (route) => {
    if (held.length === 0) held.push(route);
    else await route.continue();
  });
  await show(page).click();
  await expect.poll(() => held.length).toBe(1);
  await words(page).fill(OVERDOSE);
  await panel(page).getByRole('link', { name: 'Call 999' }).waitFor();
  const right = await calls(page);
  expect(right[0]).toBe('tel:999');
  const late = page.waitForEvent('requestfinished', (request) =>
    request.url().endsWith('/support/lines'),
  );
  await held[0]?.continue();
  await late;
  await words(page).pressSequentially(' Help.');
  await page.waitForResponse((answer) => answer.url().endsWith('/drafts'));
  expect(await calls(page)).toEqual(right);
});

describe('words that stand in a form when its page opens', () => {
  it.each([
    ['a kept reply', () => keep(path.replace('/threads/', 'reply:'), SUICIDE).then(() => path)],
    [
      'the beginning of a conversation',
      () => keep(`thread:${groupId}`, SUICIDE).then(() => `/groups/${groupId}/new`),
    ],
    ['one’s own post', async () => `/posts/${await dangerousPost()}/edit`],
  ])('are answered with the offer before a key is pressed: %s', async (_what, prepare) => {
    const address = await prepare();
    const page = await memberAt(browser, scripted(), { handle, path: address });
    await panel(page).waitFor();
    await expect.poll(shown).toBe(1);
    await page.reload();
    await expect.poll(shown).toBe(2);
    await words(page).fill(LIGHT);
    await panel(page).waitFor({ state: 'detached' });
  });

  it('are answered without JavaScript, too, after a lost session, and counted when seen beside a preview', async () => {
    const page = await memberAt(browser, plain(), { handle, path });
    await words(page).fill(SUICIDE);
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Post reply' }).click();
    await page.getByLabel('Handle').fill(handle);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await panel(page).waitFor();
    await withNumbersAtOnce(page);
    expect(await shown()).toBe(0);
    await country(page).selectOption('GB');
    await show(page).click();
    await panel(page).getByText('Samaritans').waitFor();
    expect(await shown()).toBe(1);
  });

  it('are not posted by putting the offer away before its script has come', async () => {
    await keep(path.replace('/threads/', 'reply:'), SUICIDE);
    const page = await memberAt(browser, plain(), { handle, path });
    const cookies = await page.context().cookies();
    const context = await newReader(browser, scripted());
    await context.addCookies(cookies);
    const slow = await context.newPage();
    await slow.route('**/draft-support*', () => undefined);
    await slow.goto(path, { waitUntil: 'commit' });
    await expect
      .poll(() => words(slow).evaluate((field) => Object.keys(field).join(' ')))
      .toContain('__reactProps');
    await panel(slow).getByRole('button', { name: 'Put this away' }).click();
    await panel(slow).waitFor({ state: 'detached' });
    expect(new URL(slow.url()).search).toBe('');
    expect(await words(slow).inputValue()).toBe(SUICIDE);
  });
});

describe('a form that is not taken, without JavaScript', () => {
  it('still carries the offer when there are too many characters', async () => {
    const page = await memberAt(browser, plain(), { handle, path });
    await withNumbersAtOnce(page);
    await words(page).fill(`${SUICIDE} ${'x'.repeat(20_000)}`);
    await look(page);
    await page.getByText('characters over').first().waitFor();
    await panel(page).getByText('It was not sent.').waitFor();
    expect(await panel(page).getByText('post it as it is').count()).toBe(0);
    await country(page).selectOption('GB');
    await show(page).click();
    await panel(page).getByText('Samaritans').waitFor();
    expect(await shown()).toBe(1);
    await panel(page).getByRole('button', { name: 'Put this away' }).click();
    await page.getByText('characters over').first().waitFor();
    expect(await panel(page).count()).toBe(0);
  });

  it('needs no title to show numbers, and asks for one to post', async () => {
    const page = await memberAt(browser, plain(), { handle, path: `/groups/${groupId}/new` });
    await withNumbersAtOnce(page);
    await page.getByLabel('Title').fill('Tonight');
    await words(page).fill(SUICIDE);
    await look(page);
    await page.getByLabel('Title').fill('');
    await country(page).selectOption('GB');
    await show(page).click();
    await panel(page).getByText('Samaritans').waitFor();
    await page.getByText('This is how it will look').waitFor();
    expect(await page.getByText('Please give it a title.').count()).toBe(0);
    await page.getByLabel('Title').evaluate((field) => field.removeAttribute('required'));
    await panel(page).getByText('You can go on writing.').waitFor();
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.getByText('Please give it a title.').first().waitFor();
    await panel(page).getByText('It was not sent.').waitFor();
    expect(await shown()).toBe(1);
  });

  it('still carries the offer when its post was changed elsewhere', async () => {
    const postId = await dangerousPost();
    const page = await memberAt(browser, plain(), { handle, path: `/posts/${postId}/edit` });
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(`/posts/${postId}/edit`);
    await words(elsewhere).fill(LIGHT);
    await elsewhere.getByRole('button', { name: 'Save' }).click();
    await elsewhere.waitForURL('**/threads/**');
    await words(page).fill(`${SUICIDE} Still.`);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(LIGHT).waitFor();
    await panel(page).waitFor();
  });
});

describe('an offer that is over', () => {
  it('goes once who was reading it has left it', async () => {
    const page = await atReply();
    const saved = () => page.waitForResponse((answer) => answer.url().endsWith('/drafts'));
    await words(page).fill(SUICIDE);
    await panel(page).waitFor();
    const kept = saved();
    await words(page).fill(LIGHT);
    await panel(page).getByRole('link', { name: 'Talk to someone now' }).focus();
    await kept;
    await page.getByText('Your words are kept as a draft').waitFor();
    expect(await panel(page).count()).toBe(1);
    await words(page).focus();
    await panel(page).waitFor({ state: 'detached' });
  });

  it.each([
    ['with', true],
    ['without', false],
  ])('comes back when there is more to it than was put away, %s scripts', async (_how, scripts) => {
    const page = scripts ? await atReply() : await memberAt(browser, plain(), { handle, path });
    const write = async (text: string) => {
      await words(page).fill(text);
      if (scripts) await page.waitForResponse((answer) => answer.url().endsWith('/drafts'));
      else await look(page);
    };
    const away = () => panel(page).getByRole('button', { name: 'Put this away' }).click();
    await write(RELAPSE);
    await away();
    await panel(page).waitFor({ state: 'detached' });
    await write(`${RELAPSE} It happens.`);
    await write(`${RELAPSE} ${OVERDOSE}`);
    await panel(page).getByText('Call the emergency number first.').waitFor();
    await away();
    await panel(page).waitFor({ state: 'detached' });
    await write(`${RELAPSE} ${OVERDOSE} Still.`);
    expect(await panel(page).count()).toBe(0);
    await write(`${OVERDOSE} ${SUICIDE}`);
    await panel(page).waitFor();
    await page.getByRole('button', { name: 'Post reply' }).click();
    await page.getByText('Your reply is posted.').waitFor();
    await panel(page).waitFor();
  });

  it('stays away beside the post for which it was put away', async () => {
    const page = await atReply();
    await words(page).fill(SUICIDE);
    await panel(page).getByRole('button', { name: 'Put this away' }).click();
    await page.getByRole('button', { name: 'Post reply' }).click();
    await page.getByText('Your reply is posted.').waitFor();
    expect(await panel(page).count()).toBe(0);
  });
});
