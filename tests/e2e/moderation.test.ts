import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { GroupId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { axeFindings, launchBrowser, newReader, type Reader } from '#tests/support/browser.ts';
import { setNow, testDatabase } from '#tests/support/database.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';

/** Of everybody whom `addActor` makes. */
const PASSWORD = 'the heron waits by grey water';
const EXPLANATION = 'The insult in the last line is in the way. Please say it without.';
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

type Scene = {
  groupId: GroupId;
  author: Actor;
  reporter: Actor;
  moderator: Actor;
  threadId: ThreadId;
  postId: PostId;
};

async function scene(): Promise<Scene> {
  const { db } = database;
  const groupId = await addGroup(db);
  const author = await addActor(db, 'quiet birch');
  const reporter = await addActor(db, 'green fern');
  const moderator = await addActor(db, 'steady oak', { moderates: [groupId] });
  const thread = await addThread(db, { groupId, authorId: author.id, source: 'An unkind line.' });
  return { groupId, author, reporter, moderator, ...thread };
}

async function signedIn(actor: Actor, reader: Partial<Reader> = {}): Promise<Page> {
  const context = await newReader(browser, { baseURL: web.origin, ...reader });
  const page = await context.newPage();
  await page.goto('/sign-in?to=/account');
  await page.getByLabel('Handle').fill(actor.handle);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/account');
  return page;
}

const textOf = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';

async function report(page: Page, postId: PostId): Promise<void> {
  await page.goto(`/posts/${postId}/report`);
  await page.getByLabel('It attacks or shames somebody').check();
  await page.getByRole('button', { name: 'Send to moderators' }).click();
  await page.waitForURL('**/account/reports?sent=yes');
}

async function fillDecision(page: Page): Promise<void> {
  await page.getByLabel('Yes, do something about the text').check();
  await page.getByLabel('Hide all of it').check();
  await page.getByLabel('The reason', { exact: true }).selectOption('attack');
  await page.getByLabel('Your words to the author').fill(EXPLANATION);
}

const decideButton = (page: Page) => page.getByRole('button', { name: 'Decide', exact: true });

// The way of a report without scripts is in without-javascript.test.ts.
describe('moderation', () => {
  it('a report is decided, the author reads why, and the reporter that something was done', async () => {
    const { author, reporter, moderator, threadId, postId } = await scene();
    const reporting = await signedIn(reporter);
    await report(reporting, postId);
    expect(await textOf(reporting)).toContain('Received');

    const deciding = await signedIn(moderator);
    await deciding.goto('/moderation');
    expect(await textOf(deciding)).not.toContain('An unkind line.');
    await deciding.getByRole('button', { name: 'Take the next one' }).click();
    await deciding.waitForURL('**/moderation/items/*');
    expect(await textOf(deciding)).toContain('An unkind line.');
    expect(await textOf(deciding)).not.toContain(reporter.handle);
    await fillDecision(deciding);
    await decideButton(deciding).click();
    await deciding.waitForURL('**/moderation?decided=*');

    await reporting.goto(`/threads/${threadId}`);
    expect(await textOf(reporting)).not.toContain('An unkind line.');
    await reporting.goto('/account/reports');
    expect(await textOf(reporting)).toContain('Action taken');
    expect(await textOf(reporting)).not.toContain(EXPLANATION);

    const reading = await signedIn(author);
    await reading.goto('/account/statements');
    await reading.getByRole('main').getByRole('link', { name: 'A post was hidden' }).click();
    await reading.waitForURL('**/account/statements/*-*');
    expect(await textOf(reading)).toContain(EXPLANATION);
    expect(await textOf(reading)).toContain('you can appeal');
  });

  it('who decides second is told who was first, and keeps the words', async () => {
    const { groupId, reporter, moderator, postId } = await scene();
    const second = await addActor(database.db, 'bold rowan', { moderates: [groupId] });
    await report(await signedIn(reporter), postId);
    const pages = [await signedIn(moderator), await signedIn(second)];
    const item = await database.db.selectFrom('review_item').select('id').executeTakeFirstOrThrow();
    for (const page of pages) {
      await page.goto(`/moderation/items/${item.id}`);
      await fillDecision(page);
    }
    const [first, late] = pages;
    if (first === undefined || late === undefined) throw new Error('Two pages were opened.');
    await decideButton(first).click();
    await first.waitForURL('**/moderation?decided=*');
    await decideButton(late).click();
    const told = late.getByRole('alert');
    await told.waitFor();
    expect(await told.textContent()).toContain(
      'steady oak has decided this in the meantime: hidden',
    );
    expect(await late.getByLabel('Your words to the author').inputValue()).toBe(EXPLANATION);
    await late.getByLabel('Put it back as its author wrote it').waitFor();
  });
});

it('axe finds nothing on the pages of moderation while something is decided, in the dark on a phone', async () => {
  const scheme = 'dark';
  const { author, reporter, moderator, postId } = await scene();
  const reporting = await signedIn(reporter, { scheme });
  await reporting.goto(`/posts/${postId}/report`);
  expect(await axeFindings(reporting)).toEqual([]);
  await report(reporting, postId);
  expect(await axeFindings(reporting)).toEqual([]);
  const deciding = await signedIn(moderator, { scheme, width: 360 });
  await deciding.goto('/moderation');
  expect(await axeFindings(deciding)).toEqual([]);
  await deciding.getByRole('button', { name: 'Take the next one' }).click();
  await deciding.waitForURL('**/moderation/items/*');
  expect(await axeFindings(deciding)).toEqual([]);
  await fillDecision(deciding);
  await decideButton(deciding).click();
  await deciding.waitForURL('**/moderation?decided=*');
  const reading = await signedIn(author, { scheme });
  await reading.goto('/account/statements');
  expect(await axeFindings(reading)).toEqual([]);
  await reading.getByRole('main').getByRole('link', { name: 'A post was hidden' }).click();
  await reading.waitForURL('**/account/statements/*-*');
  expect(await axeFindings(reading)).toEqual([]);
});

it('a moderator of another group finds no such page, and a visitor is led to sign in', async () => {
  const { db } = database;
  const { reporter, postId } = await scene();
  await report(await signedIn(reporter), postId);
  const item = await db.selectFrom('review_item').select('id').executeTakeFirstOrThrow();
  const elsewhere = await addActor(db, 'far heron', { moderates: [await addGroup(db)] });
  const page = await signedIn(elsewhere);
  expect((await page.goto(`/moderation/items/${item.id}`))?.status()).toBe(404);
  const member = await signedIn(reporter);
  expect((await member.goto('/moderation'))?.status()).toBe(404);
  const visitor = await (await newReader(browser, { baseURL: web.origin })).newPage();
  await visitor.goto('/moderation');
  expect(new URL(visitor.url()).pathname).toBe('/sign-in');
});

it('by keys alone a moderator is dealt an item, lets it pass, undoes that, and decides with a second key', async () => {
  const { reporter, moderator, postId } = await scene();
  await report(await signedIn(reporter), postId);
  const page = await signedIn(moderator);
  await page.goto('/moderation');
  // Keys work once the page is alive; then there is a button for the list of them.
  const alive = () => page.getByRole('button', { name: 'Keys', exact: true }).waitFor();
  await alive();
  await page.keyboard.press('c');
  await page.waitForURL('**/moderation/items/*');
  await alive();
  await page.keyboard.press('s');
  await page.waitForURL('**/moderation?skipped=*');
  await page.getByText('Nothing waits for you.').waitFor();
  await alive();
  await page.keyboard.press('u');
  await page.waitForURL('**/moderation/items/*');
  await alive();

  // Passing on only opens, and a letter that is typed is a letter.
  await page.keyboard.press('e');
  await page.keyboard.type('cs');
  expect(await page.getByLabel('What they should know').inputValue()).toBe('cs');
  await page.getByRole('heading', { level: 1 }).click();

  // So does putting off: the next key is for how long, and nothing is sent.
  await page.keyboard.press('z');
  const nameOfField = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
  expect(await nameOfField()).toBe('forHours');
  await page.getByRole('heading', { level: 1 }).click();

  // A number chooses and sends nothing.
  await page.keyboard.press('1');
  expect(await page.getByLabel('No, leave the text as it is').isChecked()).toBe(true);
  await page.keyboard.press('r');
  await page.keyboard.type('it is within');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  for (let each = 0; each < 9 && (await focused()) !== 'Decide'; each += 1) {
    await page.keyboard.press('Tab');
  }
  // A decision can be taken back for half a minute, which a busy machine may need for one page.
  await setNow(database.db, new Date().toISOString());
  await page.keyboard.press('Enter');
  await page.waitForURL('**/moderation?decided=*');
  expect(await page.getByRole('status').first().textContent()).toContain('left as it is');

  // One more press takes the decision back, and says so where the focus is.
  await alive();
  await page.keyboard.press('u');
  await page.waitForURL('**/moderation/items/*told=decision_undone');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await page.getByRole('status').first().textContent()).toContain('with you again');
});

it('Enter in a line of the decision presses nothing, and whoever holds an item is named once', async () => {
  const { reporter, moderator, postId } = await scene();
  await report(await signedIn(reporter), postId);
  const item = await database.db.selectFrom('review_item').select('id').executeTakeFirstOrThrow();
  const page = await signedIn(moderator);
  await page.goto(`/moderation/items/${item.id}`);
  await page.getByRole('button', { name: 'Take it', exact: true }).click();
  await page.getByText('You have this item.').waitFor();
  await page.getByLabel('Yes, do something about the text').check();
  await page.getByLabel('Your words to the author').fill(EXPLANATION);
  await page.locator('summary').filter({ hasText: 'Which words to leave out' }).first().click();
  const passage = page.locator('input[name=passage]');
  await passage.fill('unkind');
  await passage.press('Enter');
  // A page that was sent would be here by then.
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await page.getByRole('heading', { name: 'Keys' }).waitFor();
  expect(await passage.inputValue()).toBe('unkind');
  expect(await page.getByLabel('Your words to the author').inputValue()).toBe(EXPLANATION);
  const decisions = await database.db.selectFrom('decision').select('id').execute();
  expect(decisions).toEqual([]);

  const lead = await addActor(database.db, 'calm harbour', { roles: ['safety_lead'] });
  const second = await signedIn(lead);
  await second.goto(`/moderation/items/${item.id}`);
  const named = (await textOf(second)).split(moderator.handle).length - 1;
  expect(named).toBe(1);

  // A lead takes it over: one key opens, the others say why and press the button.
  await second.getByRole('button', { name: 'Keys', exact: true }).waitFor();
  await second.keyboard.press('t');
  await second.keyboard.type('They are');
  await second.keyboard.press('Tab');
  await second.keyboard.press('Enter');
  await second.getByText('You have it now.').waitFor();
});
