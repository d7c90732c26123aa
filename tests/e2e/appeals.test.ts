import { sql } from 'kysely';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MAX_APPEAL } from '#app/domain/moderation/appeal.ts';
import { undoDecision } from '#app/domain/moderation/undo-decision.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { launchBrowser, newReader } from '#tests/support/browser.ts';
import { testDatabase } from '#tests/support/database.ts';
import { decideNow, decisionScene, METHOD, statementOf } from '#tests/support/decisions.ts';
import { forumDeps } from '#tests/support/groups.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { signInAt } from '#tests/support/visits.ts';

const DANGER = 'I want to kill myself.';

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

async function signedIn(actor: Actor): Promise<Page> {
  const context = await newReader(browser, { baseURL: web.origin, javaScript: false });
  const page = await context.newPage();
  await signInAt(page, '/account', actor.handle);
  return page;
}

const textOf = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';

it('a member whose appeal speaks of danger is offered somebody to talk to, sent or not', async () => {
  const { db } = database;
  const { author, moderator, itemId } = await decisionScene(db);
  const statement = await statementOf(db, await decideNow(db, moderator, itemId, {}));
  const writing = await signedIn(author);
  const panel = writing.getByRole('region', { name: 'How are you, right now?' });
  const send = async (text: string) => {
    await writing.getByLabel('What should the second person know?').fill(text);
    await writing.getByRole('button', { name: 'Send the appeal' }).click();
  };
  await writing.goto(`/account/statements/${statement.id}`);
  await send(`${DANGER} ` + 'x'.repeat(MAX_APPEAL));
  await panel.getByText('It was not sent.').waitFor();
  expect(await writing.getByLabel('What should the second person know?').inputValue()).toContain(
    DANGER,
  );

  await send(DANGER);
  await writing.waitForURL('**?appeal=sent');
  await panel.getByText('It has been sent, and nothing about it changes.').waitFor();
  await panel.getByText('It won’t help').click();
  await panel.getByLabel('Numbers where you are').selectOption('GB');
  await panel.getByRole('button', { name: 'Show numbers' }).click();
  await panel.getByText('Samaritans').waitFor();
  expect(new URL(writing.url()).search).toBe('?appeal=sent&country=GB');
  expect(await db.selectFrom('support_card_count').selectAll().execute()).toEqual([]);

  await writing.goto(`/account/statements/${statement.id}`);
  expect(await panel.count()).toBe(0);
});

it('an appeal that comes too late, or a second time, comes back to whoever wrote it', async () => {
  const { db } = database;
  const scene = async () => {
    const { author, moderator, itemId } = await decisionScene(db);
    const decisionId = await decideNow(db, moderator, itemId, {});
    const statement = await statementOf(db, decisionId);
    const page = await signedIn(author);
    await page.goto(`/account/statements/${statement.id}`);
    const send = async (text: string) => {
      await page.getByLabel('What should the second person know?').fill(text);
      await page.getByRole('button', { name: 'Send the appeal' }).click();
    };
    return { page, send, moderator, decisionId };
  };
  const writtenOn = (page: Page) => page.getByLabel('What you wrote');

  const late = await scene();
  // The session must outlive it.
  await sql`update statement_of_reasons set sent_at = sent_at - interval '31 days'`.execute(db);
  await late.send(`${DANGER}\n\nAll of it.`);
  await late.page.getByText('This was not sent: the 30 days').waitFor();
  expect(await writtenOn(late.page).inputValue()).toBe(`${DANGER}\n\nAll of it.`);
  expect(await writtenOn(late.page).isEditable()).toBe(false);
  await late.page.getByText('It was not sent. You can talk to somebody now').waitFor();

  const undone = await scene();
  await undoDecision(forumDeps(db), undone.moderator, { decisionId: undone.decisionId });
  await undone.send('It was fair.');
  await undone.page.getByText('the decision has been taken back in the meantime').waitFor();
  expect(await writtenOn(undone.page).inputValue()).toBe('It was fair.');

  const twice = await scene();
  const other = await twice.page.context().newPage();
  await other.goto(twice.page.url());
  await twice.send('The first words.');
  await twice.page.getByText('Your appeal has arrived.').waitFor();
  await other.getByLabel('What should the second person know?').fill('Better words.');
  await other.getByRole('button', { name: 'Send the appeal' }).click();
  await other.getByText('you have appealed already').waitFor();
  expect(await writtenOn(other).inputValue()).toBe('Better words.');
  const kept = await db.selectFrom('appeal').select('body').execute();
  expect(kept).toEqual([{ body: 'The first words.' }]);
});

it('a member appeals from the statement, somebody else takes the decision back, and all is as before', async () => {
  const { db } = database;
  const { author, reporter, moderator, lead, itemId, threadId } = await decisionScene(db);
  const decisionId = await decideNow(db, moderator, itemId, {
    person: { kind: 'pause', hours: 48 },
  });
  const statement = await statementOf(db, decisionId);

  const writing = await signedIn(author);
  await writing.goto(`/threads/${threadId}`);
  expect(await textOf(writing)).toContain('You cannot write here at the moment');
  await writing.goto(`/account/statements/${statement.id}`);
  expect(await textOf(writing)).toContain('You can object once, until');
  await writing.getByLabel('What should the second person know?').fill('I named no amount.');
  await writing.getByRole('button', { name: 'Send the appeal' }).click();
  await writing.waitForURL('**?appeal=sent');
  expect(await textOf(writing)).not.toContain('How are you, right now?');
  expect(await textOf(writing)).toContain('we aim to answer by');

  const first = await signedIn(moderator);
  await first.goto('/moderation/appeals');
  expect(await textOf(first)).toContain('No appeal waits for you.');

  const answering = await signedIn(lead);
  await answering.goto('/moderation/appeals');
  await answering
    .getByRole('main')
    .getByRole('link', { name: /^Post in/ })
    .click();
  await answering.waitForURL('**/moderation/appeals/*-*');
  expect(await textOf(answering)).toContain('I named no amount.');
  await answering.getByLabel('Take it back').check();
  await answering
    .getByLabel('Your words to the member')
    .fill('You are right: there is no way in it.');
  await answering.getByRole('button', { name: 'Answer the appeal' }).click();
  await answering.waitForURL('**?done=overturn');

  await writing.goto('/account/statements');
  await writing.getByRole('link', { name: 'The answer to your appeal' }).click();
  await writing.waitForURL('**/account/statements/*-*');
  expect(await textOf(writing)).toContain('You are right: there is no way in it.');
  await writing.goto(`/threads/${threadId}`);
  expect(await textOf(writing)).not.toContain('You cannot write here');
  const reading = await signedIn(reporter);
  await reading.goto(`/threads/${threadId}`);
  expect(await textOf(reading)).toContain(METHOD);
});
