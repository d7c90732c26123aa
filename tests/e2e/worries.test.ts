import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { launchBrowser } from '#tests/support/browser.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';
import { memberAt, PASSWORD } from '#tests/support/visits.ts';

const database = testDatabase();
let web: RunningWeb;
let browser: Browser;

beforeAll(async () => {
  [web, browser] = await Promise.all([startWeb({ databaseUrl: database.url }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await web.stop();
});

it('somebody is worried, without scripts, and whoever answers can stop with one tap', async () => {
  const { db } = database;
  const person = await addActor(db, 'Pale Reed');
  const member = await addActor(db, 'Green Fern');
  const responder = await addActor(db, 'Near Harbour', { roles: ['responder'] });
  const groupId = await addGroup(db);
  const { threadId } = await addThread(db, { groupId, authorId: person.id });
  const reader = { baseURL: web.origin, javaScript: false };

  const page = await memberAt(browser, reader, {
    handle: member.handle,
    path: `/threads/${threadId}`,
  });
  await page.getByRole('link', { name: 'This person' }).click();
  await page.getByRole('link', { name: 'I am worried about this person' }).click();
  await page.getByLabel('Now. Their life may be in danger').check();
  await page.getByLabel('What worries you?').fill('She says goodbye to everybody.');
  // The session runs out meanwhile: the words stay where they were typed.
  await page.context().clearCookies();
  const send = () => page.getByRole('button', { name: 'Tell the people on duty' }).click();
  await send();
  await page.getByText('Nothing is lost: your words stand below.').waitFor();
  const beside = await page.context().newPage();
  await beside.goto('/sign-in?to=/account');
  await beside.getByLabel('Handle').fill(member.handle);
  await beside.getByLabel('Password').fill(PASSWORD);
  await beside.getByRole('button', { name: 'Sign in' }).click();
  await beside.waitForURL('**/account');
  await send();
  await page.waitForURL('**/worry/told');
  expect(await page.getByRole('main').textContent()).toContain('And you?');

  const alert = await db.selectFrom('alert').select('id').executeTakeFirstOrThrow();
  await acknowledgeAlert({ db }, responder, alert.id);
  const staff = await memberAt(browser, reader, {
    handle: responder.handle,
    path: `/on-call/alerts/${alert.id}`,
  });
  expect(await staff.getByRole('main').textContent()).toContain('She says goodbye to everybody.');
  await staff.getByRole('button', { name: 'I need to stop' }).click();
  await staff.getByRole('heading', { name: 'You have stopped for now' }).waitFor();
  const { state } = await db.selectFrom('alert').select('state').executeTakeFirstOrThrow();
  expect(state).toBe('triggered');
});
