import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { hours } from '#app/domain/shared/duration.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import {
  axeFindings,
  complaintsOf,
  launchBrowser,
  newReader,
  sidewaysOverflow,
} from '#tests/support/browser.ts';
import { appNow } from '#db/expressions.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { quietLog } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { memberAt, signInAt } from '#tests/support/visits.ts';

const database = testDatabase();
const { db } = database;
let web: RunningWeb;
let browser: Browser;

beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ databaseUrl: database.url }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});

const mainOf = (page: Page) => page.getByRole('main');
const textOf = async (page: Page) => (await mainOf(page).textContent()) ?? '';
const press = (page: Page, name: string) =>
  mainOf(page).getByRole('button', { name, exact: true }).click();

/** Whatever waits to be screened is, with the real screener. */
async function screenAll(): Promise<void> {
  const tasks = await db
    .selectFrom('screening_task')
    .select('id')
    .where('state', '=', 'pending')
    .execute();
  const deps = { db, log: quietLog, screenText: (text: string) => screen(text, defaultLexicon) };
  await screenTasks(
    deps,
    tasks.map(({ id }) => id),
  );
}

/** The parts of a case are shut until somebody opens them. */
async function openPart(page: Page, heading: string): Promise<void> {
  await page.locator('summary', { has: page.getByRole('heading', { name: heading }) }).click();
}

type People = { author: Actor; first: Actor; second: Actor; threadId: string };

async function people(): Promise<People> {
  const groupId = await addGroup(db);
  const author = await addActor(db, 'Pale Reed');
  const first = await addActor(db, 'Near Harbour', { roles: ['responder'] });
  const second = await addActor(db, 'Far Harbour', { roles: ['responder'] });
  const { threadId } = await addThread(db, { groupId, authorId: author.id });
  return { author, first, second, threadId };
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('somebody in danger, %s', (_name, javaScript) => {
  it('is reached, answers, is looked after by two people, asked again, and may say no', async () => {
    const { author, first, second, threadId } = await people();
    const reader = { baseURL: web.origin, javaScript };
    const member = await memberAt(browser, reader, {
      handle: author.handle,
      path: `/threads/${threadId}`,
    });
    await member.locator('textarea[name=source]').fill('I swallowed all my pills ten minutes ago.');
    await member.getByRole('button', { name: 'Post reply', exact: true }).click();
    await member.waitForURL('**/threads/*posted=*');
    await screenAll();

    const one = await memberAt(browser, reader, { handle: first.handle, path: '/on-call' });
    const complaints = complaintsOf(one);
    await mainOf(one)
      .getByRole('link', { name: /^Alert/ })
      .first()
      .click();
    await press(one, 'I have this one');
    await one.waitForURL('**?did=acknowledged');
    const alertPath = new URL(one.url()).pathname;
    await one.getByRole('link', { name: /^Case/ }).click();
    await one.waitForURL('**/on-call/cases/*');
    const casePath = new URL(one.url()).pathname;
    await one.getByLabel('Write to them').fill('Hello. I read what you wrote. Where are you?');
    await press(one, 'Send');
    await one.waitForURL('**?did=write');

    // A discreet line in the frame, and the words on a page of their own.
    await member.goto('/groups');
    await member.getByText('Somebody wrote to you.').waitFor();
    await member.getByRole('link', { name: 'Read it' }).click();
    await member.waitForURL('**/account/care');
    expect(await member.title()).not.toContain('pills');
    expect(await textOf(member)).toContain('Where are you?');
    expect(await textOf(member)).toContain('Responder on duty');
    expect(await textOf(member)).not.toContain(first.handle);
    await member.getByLabel('Your words').fill('At home. My sister is on her way to me.');
    await press(member, 'Send');
    await member.getByText('Somebody on duty will read it.').waitFor();
    await screenAll();
    const found = await db
      .selectFrom('screening')
      .select('tier')
      .where('subject_kind', '=', 'case_message')
      .execute();
    expect(found).toHaveLength(1);

    await one.goto('/on-call');
    expect(await textOf(one)).toContain('They have answered');
    await one.goto(casePath);
    expect(await textOf(one)).toContain('My sister is on her way');
    await openPart(one, 'How high is the danger');
    await one.getByLabel('Raised').check();
    await one.getByLabel('Why', { exact: true }).fill('Her sister comes.');
    await press(one, 'Set the level');
    await one.waitForURL('**?did=level');
    await one.getByLabel('Write to them').fill('I am glad she comes. I stay here.');
    await press(one, 'Send');
    await one.waitForURL('**?did=write');

    await one.goto(alertPath);
    await one.getByLabel('In contact').check();
    await press(one, 'Propose to close it');
    await one.waitForURL('**?did=proposed');
    expect(await textOf(one)).toContain('you cannot confirm it yourself');
    expect(await textOf(one)).toContain(second.handle);
    expect(await one.getByRole('button', { name: 'I confirm that it is over' }).count()).toBe(0);

    const two = await memberAt(browser, reader, { handle: second.handle, path: '/on-call' });
    expect(await textOf(two)).toContain('Waits for a second person');
    await mainOf(two)
      .getByRole('link', { name: /^Alert/ })
      .first()
      .click();
    await two.waitForURL('**/on-call/alerts/*');
    await press(two, 'I confirm that it is over');
    await two.waitForURL('**?did=closed');

    await two.goto('/on-call');
    expect(await textOf(two)).not.toContain('Follow-ups that are due');
    expect(await textOf(two)).toContain('A debrief waits for you.');
    await advance(db, hours(25));
    // A day later the sessions of both have ended.
    await signInAgain(two, second, '/on-call');
    expect(await textOf(two)).toContain('Follow-up after 24 hours');
    await press(two, 'I do this one');
    await two.waitForURL('**?did=claim');
    await two.getByLabel('They were asked').check();
    await two.getByLabel('How it went').fill('She slept, her sister is there.');
    await mainOf(two)
      .locator('form', { hasText: 'What came of it' })
      .getByRole('button', { name: 'Write it down' })
      .click();
    await two.waitForURL('**?did=settle');

    await signInAgain(member, author, '/account/care');
    await member.getByRole('button', { name: 'Please do not ask me then' }).first().click();
    await member.getByText('Nobody will ask you then.').waitFor();
    await press(member, 'Please do not write to me again about this');
    await member.getByText('Nobody will write to you about this any more.').waitFor();
    const left = await db.selectFrom('case_follow_up').select('state').orderBy('due_at').execute();
    expect(left.map(({ state }) => state)).toEqual(['done', 'declined', 'declined']);
    await two.goto(casePath);
    expect(await textOf(two)).toContain('They asked not to be written to about this.');
    await openPart(two, 'Close the case');
    await press(two, 'Close the case');
    await two.waitForURL('**?did=close');
    expect(complaints).toEqual([]);
  });
});

it('who answers that they are in danger is offered somebody to talk to, heard or not', async () => {
  const { author, first } = await people();
  await openCase(author);
  const reader = { baseURL: web.origin, javaScript: false };
  const member = await memberAt(browser, reader, {
    handle: author.handle,
    path: '/account/care',
  });
  const panel = member.getByRole('region', { name: 'How are you, right now?' });
  const answer = async (text: string) => {
    await member.getByLabel('Your words').fill(text);
    await press(member, 'Send');
  };
  await answer('My sister is on her way to me.');
  await member.waitForURL('**?did=sent');
  expect(await panel.count()).toBe(0);

  await answer('I took all the other pills now.');
  await panel.getByText('It has been sent, and nothing about it changes.').waitFor();
  await panel.getByRole('link', { name: 'Call 112' }).waitFor();
  await panel.getByText('It won’t help').click();
  await panel.getByLabel('Numbers where you are').selectOption('GB');
  await panel.getByRole('button', { name: 'Show numbers' }).click();
  await panel.getByRole('link', { name: 'Call 999' }).waitFor();
  expect(new URL(member.url()).search).toBe('?did=sent&country=GB');

  await db
    .updateTable('care_case')
    .set({ state: 'closed', closed_at: appNow(), closed_by: first.id })
    .execute();
  await answer('I took the last of the pills.');
  await panel.getByText('It was not sent.').waitFor();
  await panel.getByRole('link', { name: 'Call 112' }).waitFor();
  expect(await member.getByLabel('Your words').inputValue()).toContain('the last of the pills');
});

it('an answer costs no word when the session ends meanwhile', async () => {
  const { author } = await people();
  await openCase(author);
  const member = await memberAt(
    browser,
    { baseURL: web.origin, javaScript: false },
    { handle: author.handle, path: '/account/care' },
  );
  const typed = 'It is worse.\n\nPlease come.';
  await member.getByLabel('Your words').fill(typed);
  await member.context().clearCookies();
  await press(member, 'Send');
  await member.getByText('This was not sent.').waitFor();
  expect(await member.getByLabel('What you wrote').inputValue()).toBe(typed);
  const elsewhere = await member.context().newPage();
  await signInAt(elsewhere, '/account', author.handle);
  await press(member, 'Send it again');
  await member.waitForURL('**?did=sent');
  await member.getByText('Please come.').waitFor();
});

it('an answer costs no word when the case ends before anything was said in it', async () => {
  const { author, first } = await people();
  await openCase(author);
  const member = await memberAt(
    browser,
    { baseURL: web.origin, javaScript: false },
    { handle: author.handle, path: '/account/care' },
  );
  await member.getByLabel('Your words').fill('It is worse.');
  await db
    .updateTable('care_case')
    .set({ state: 'closed', closed_at: appNow(), closed_by: first.id })
    .execute();
  await press(member, 'Send');
  await member.getByText('They are still here to copy.').waitFor();
  const words = member.getByLabel(/^(What you wrote|Your words)$/);
  expect(await words.inputValue()).toBe('It is worse.');
});

async function signInAgain(page: Page, who: Actor, path: string): Promise<void> {
  await page.context().clearCookies();
  await signInAt(page, path, who.handle);
}

it('a form that is not whole says beside the field what to do, and keeps what was typed', async () => {
  const { author, first } = await people();
  const { casePath } = await openCase(author);
  const page = await memberAt(
    browser,
    { baseURL: web.origin, javaScript: false },
    { handle: first.handle, path: casePath },
  );
  await openPart(page, 'Emergency step');
  await page.getByLabel('What you know').fill('alone at home');
  await press(page, 'Propose it');
  await page.waitForURL('**?did=propose');
  await page.getByLabel('Emergency services were called').check();
  await page.getByLabel('How many minutes ago').fill('soon');
  await page.getByLabel('Who was called').fill('the number of the town');
  await mainOf(page)
    .locator('form', { hasText: 'How many minutes ago' })
    .getByRole('button', { name: 'Write it down' })
    .click();
  await page.getByText('A whole number of minutes').first().waitFor();
  expect(await page.getByLabel('Who was called').inputValue()).toBe('the number of the town');
});

it('the pages are for those they are for: members find no case, and nobody another one’s messages', async () => {
  const { author, second } = await people();
  const { casePath } = await openCase(author);
  const stranger = await addActor(db, 'Green Fern');
  const page = await memberAt(
    browser,
    { baseURL: web.origin },
    { handle: stranger.handle, path: '/account/care' },
  );
  expect(await textOf(page)).toContain('Nobody has written to you.');
  for (const who of [stranger, author]) {
    await page.context().clearCookies();
    await signInAt(page, '/account', who.handle);
    expect((await page.goto(casePath))?.status()).toBe(404);
    const posted = await page.request.post(web.origin + casePath, {
      form: { intent: 'accept' },
      headers: { Origin: web.origin },
    });
    expect(posted.status()).toBe(404);
  }
  await page.context().clearCookies();
  await signInAt(page, '/account', second.handle);
  expect((await page.goto(casePath))?.status()).toBe(200);
});

/** A case with an emergency, of which somebody has written. */
async function openCase(author: Actor): Promise<{ casePath: string; alertPath: string }> {
  const member = await memberAt(
    browser,
    { baseURL: web.origin, javaScript: false },
    { handle: author.handle, path: '/groups' },
  );
  const thread = await db.selectFrom('thread').select('id').executeTakeFirstOrThrow();
  await member.goto(`/threads/${thread.id}`);
  await member.locator('textarea[name=source]').fill('I swallowed all my pills ten minutes ago.');
  await member.getByRole('button', { name: 'Post reply', exact: true }).click();
  await member.waitForURL('**/threads/*posted=*');
  await member.context().close();
  await screenAll();
  const holder = await addActor(db, 'Calm Harbour', { roles: ['safety_lead'] });
  const page = await memberAt(
    browser,
    { baseURL: web.origin, javaScript: false },
    { handle: holder.handle, path: '/on-call' },
  );
  await mainOf(page)
    .getByRole('link', { name: /^Alert/ })
    .first()
    .click();
  await press(page, 'I have this one');
  const alertPath = new URL(page.url()).pathname;
  await page.getByRole('link', { name: /^Case/ }).click();
  const casePath = new URL(page.url()).pathname;
  await page.getByLabel('Write to them').fill('Hello. Where are you?');
  await press(page, 'Send');
  await page.context().close();
  return { casePath, alertPath };
}

it.each([
  ['light', 320],
  ['dark', 1280],
] as const)('axe finds nothing on the pages of care, %s at %i', async (scheme, width) => {
  const { author, first } = await people();
  const { casePath, alertPath } = await openCase(author);
  const look = async (who: Actor, path: string, before?: (page: Page) => Promise<void>) => {
    const context = await newReader(browser, { baseURL: web.origin, scheme, width });
    const page = await context.newPage();
    await signInAt(page, path, who.handle);
    await before?.(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    await context.close();
  };
  await look(first, casePath, async (page) => {
    const shut = page.locator('details:not([open]) > summary');
    while ((await shut.count()) > 0) await shut.first().click();
  });
  await look(first, alertPath);
  await look(first, '/on-call');
  await look(author, '/account/care');
  await look(first, '/account/debriefs');
});
