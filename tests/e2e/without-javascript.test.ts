import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GroupId } from '#app/domain/shared/ids.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startWeb, startWorker, type Running, type RunningWeb } from '#tests/support/processes.ts';
import { joinAs, memberAt, visitor } from '#tests/support/visits.ts';

const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
let web: RunningWeb;
let worker: Running;
let browser: Browser;
let groupId: GroupId;
/** Where the member of the first journey has begun a conversation. */
let conversation: string;

beforeAll(async () => {
  [web, worker, browser] = await Promise.all([
    startWeb({ databaseUrl: database.url }),
    startWorker({ databaseUrl: database.url }),
    launchBrowser(),
  ]);
  groupId = await addGroup(db);
  await addActor(db, 'Steady Oak', { moderates: [groupId] });
  await addActor(db, 'Green Fern');
  await addActor(db, 'Near Harbour', { roles: ['responder'] });
  await addActor(db, 'Far Harbour', { roles: ['responder'] });
  const { id } = await addActor(db, 'Slow River');
  await addThread(db, { groupId, authorId: id, source: 'How do you begin a day?' });
});
afterAll(async () => {
  await browser.close();
  await Promise.all([web.stop(), worker.stop()]);
});

const plain = () => ({ baseURL: web.origin, javaScript: false });
const at = (handle: string, path: string) => memberAt(browser, plain(), { handle, path });
const post = (page: Page, number: number) => page.locator(`#post-${number}`);
const words = (page: Page) => page.locator('textarea[name=source]');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Reloads until the page says it, as a person without scripts would. */
async function untilItSays(page: Page, said: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.reload();
        return page.getByRole('main').textContent();
      },
      { timeout: 60_000 },
    )
    .toContain(said);
}

describe('without JavaScript', () => {
  it('a member joins, begins a conversation, replies, edits, reacts and takes back', async () => {
    const page = await visitor(browser, plain());
    await joinAs(page, 'Pale Reed');
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Group/ })
      .click();
    await press(page, 'Join this group');
    await page.getByRole('button', { name: 'Leave this group' }).waitFor();
    await page.getByRole('link', { name: 'Start a conversation' }).click();
    await press(page, 'Post');
    expect(new URL(page.url()).pathname).toBe(`/groups/${groupId}/new`);
    await page.getByLabel('Title').fill('The long evenings');
    await words(page).fill('They begin at *four*.');
    await press(page, 'Post');
    await page.waitForURL('**/threads/*posted=1*');
    conversation = new URL(page.url()).pathname;

    await words(page).fill('I forgot to say: it is the dark.');
    await press(page, 'Post reply');
    await post(page, 2).getByText('it is the dark').waitFor();
    await post(page, 2).getByRole('link', { name: 'Edit' }).click();
    await words(page).fill('It is the dark and the cold.');
    await press(page, 'Save');
    await post(page, 2).getByText('the dark and the cold').waitFor();
    await post(page, 2).getByRole('link', { name: 'Take back' }).click();
    await press(page, 'Take it back');
    await post(page, 2).getByText('The author took this post back.').waitFor();
    expect(await page.content()).not.toContain('the cold');

    await page.goto(`/groups/${groupId}`);
    await page.getByRole('link', { name: 'A title' }).click();
    await post(page, 1).getByText('Send support').click();
    await press(page, 'Sending strength');
    await post(page, 1)
      .locator('button[aria-pressed=true]', { hasText: 'Sending strength 1' })
      .waitFor();
  });

  it('a responder finds an alert, takes it, notes, proposes its end, and a second one confirms', async () => {
    const author = await at('Green Fern', conversation);
    await words(author).fill('I am going to hang myself tonight, I have the rope here.');
    await press(author, 'Post reply');
    await author.getByText('How are you, right now?').waitFor();

    const page = await at('Near Harbour', '/on-call');
    await untilItSays(page, 'Nobody has it yet');
    await page.getByRole('list', { name: 'Alerts' }).getByRole('link').click();
    const marked = await page.locator('blockquote mark').allTextContents();
    expect(marked.join(' ')).toContain('hang myself tonight');
    await press(page, 'I have this one');
    await page.getByText('You have it. Calling out has stopped.').waitFor();
    await page.getByLabel('Note for colleagues').fill('I have answered in the conversation.');
    await press(page, 'Add the note');
    await page.getByText('Noted.').waitFor();
    await page.getByLabel('In contact').check();
    await page.getByLabel('Anything colleagues should know').fill('A friend is with them.');
    await page.getByLabel('How high is the danger').selectOption('raised');
    await press(page, 'Propose to close it');
    await page.getByText('You proposed it, so you cannot confirm it yourself').waitFor();
    const second = await at('Far Harbour', new URL(page.url()).pathname);
    await press(second, 'I confirm that it is over');
    await second.getByText('Closed by Far Harbour: In contact.').waitFor();
    await page.goto(new URL(page.url()).pathname);
    expect(await page.getByRole('main').textContent()).toContain(
      'I have answered in the conversation.',
    );
    await page.getByRole('link', { name: 'All alerts' }).click();
    await page.getByText('Nobody is waiting.').waitFor();
  });

  it('a report leads to a decision with reasons, a placeholder in the thread, and back again', async () => {
    const reporter = await at('Green Fern', conversation);
    await post(reporter, 1).getByRole('link', { name: 'Report' }).click();
    await press(reporter, 'Send to moderators');
    expect(new URL(reporter.url()).pathname).toMatch(/\/report$/);
    await reporter.getByLabel('It gives dangerous advice').check();
    await reporter.getByLabel('Anything moderators should know').fill('I would not do that.');
    await press(reporter, 'Send to moderators');
    await reporter.getByText('Thank you. Moderators have it now.').waitFor();

    const { id: itemId } = await db
      .selectFrom('review_signal as s')
      .innerJoin('review_item as i', 'i.id', 's.item_id')
      .select('i.id')
      .where('s.reason', '=', 'misleading')
      .executeTakeFirstOrThrow();
    const moderator = await at('Steady Oak', `/moderation/items/${itemId}`);
    const item = moderator.url();
    await press(moderator, 'Take it');
    await moderator.getByText('You have this item.').waitFor();
    await moderator.getByText('They begin at').first().waitFor({ state: 'attached' });
    await moderator.getByLabel('Yes, do something about the text').check();
    await moderator.getByLabel('Hide all of it').check();
    await moderator.getByLabel('The reason', { exact: true }).selectOption('misleading');
    const reasons = 'The second sentence may lead somebody astray. Please say it without.';
    await moderator.getByLabel('Your words to the author').fill(reasons);
    await chooseOutcomeIfAsked(moderator);
    await press(moderator, 'Decide');
    await moderator.getByText('Decided: hidden.').waitFor();

    await reporter.goto(conversation);
    await post(reporter, 1).getByText('Moderators took this post out of view.').waitFor();
    expect(await reporter.content()).not.toContain('They begin at');

    const author = await at('Pale Reed', conversation);
    await post(author, 1).getByText('Moderators took your post out of view.').waitFor();
    await post(author, 1).getByRole('link', { name: 'Read the reasons' }).click();
    await author.getByRole('main').getByRole('link', { name: 'A post was hidden' }).click();
    await author.getByText(reasons).waitFor();

    await moderator.goto(item);
    await moderator.getByLabel('Put it back as its author wrote it').check();
    await moderator.getByLabel('The reason', { exact: true }).selectOption('mistake');
    await moderator.getByLabel('Your words to the author').fill('It reads well on a second look.');
    await chooseOutcomeIfAsked(moderator);
    await press(moderator, 'Decide');
    await moderator.getByText('Decided: put back.').waitFor();
    await reporter.goto(conversation);
    await post(reporter, 1).getByText('They begin at').waitFor();
    await author.goto('/account/statements');
    await author.getByRole('main').getByRole('link', { name: 'A post was put back' }).waitFor();
  });

  it('somebody without an account points at something, and sees how far it has got', async () => {
    const page = await visitor(browser, plain());
    await page.goto(conversation);
    const address = page.url();
    await page.getByRole('link', { name: 'Report without an account' }).click();
    await page.getByLabel('It shows who somebody is').check();
    await page.getByLabel('Where is it?').fill(' ');
    await page.getByLabel('What is there?').fill('A real name stands there.');
    await press(page, 'Send');
    await page.getByRole('alert').getByText('Say where it is').waitFor();
    expect(await page.getByLabel('What is there?').inputValue()).toBe('A real name stands there.');
    await page.getByLabel('Where is it?').fill(address);
    await press(page, 'Send');
    const reference = await page.locator('.notice-reference').textContent();
    expect(page.url()).not.toContain(String(reference));
    await page.getByRole('link', { name: 'See how far it has got' }).click();
    await page.getByLabel('Reference').fill(String(reference).toLowerCase());
    await press(page, 'Show');
    await page.getByRole('heading', { name: 'Received' }).waitFor();
    const item = await db
      .selectFrom('review_signal')
      .innerJoin('review_item', 'review_item.id', 'review_signal.item_id')
      .select('review_item.subject_kind')
      .where('review_signal.kind', '=', 'notice')
      .execute();
    expect(item).toEqual([{ subject_kind: 'post' }]);
  });
});

/** Where the words speak of danger, the form also asks what was done about it. */
async function chooseOutcomeIfAsked(page: Page): Promise<void> {
  const outcome = page.locator('select[name=outcomeCode]');
  if ((await outcome.count()) > 0) await outcome.selectOption('no_risk_found');
}
