import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ThreadId } from '#app/domain/shared/ids.ts';
import { launchBrowser, newReader } from '#tests/support/browser.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startWeb, startWorker, type Running, type RunningWeb } from '#tests/support/processes.ts';
import { PASSWORD } from '#tests/support/visits.ts';

const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
let web: RunningWeb;
let worker: Running;
let browser: Browser;
let threadId: ThreadId;

beforeAll(async () => {
  [web, worker, browser] = await Promise.all([
    startWeb({ databaseUrl: database.url }),
    startWorker({ databaseUrl: database.url }),
    launchBrowser(),
  ]);
  const groupId = await addGroup(db);
  const { id } = await addActor(db, 'Pale Reed');
  ({ threadId } = await addThread(db, { groupId, authorId: id }));
  await addActor(db, 'Near Harbour', { roles: ['responder'] });
});
afterAll(async () => {
  await browser.close();
  await Promise.all([web.stop(), worker.stop()]);
});

type Focused = { name: string; isVisible: boolean; isMarked: boolean };

/** What has the focus: its name, whether it lies in the window, and whether its ring can be seen. */
async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) {
      return { name: '', isVisible: true, isMarked: true };
    }
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const labels = 'labels' in element ? element.labels : null;
    const spoken = element.cloneNode(true);
    if (spoken instanceof HTMLElement) {
      for (const unsaid of spoken.querySelectorAll('[aria-hidden=true]')) unsaid.remove();
    }
    const label = labels instanceof NodeList ? labels[0]?.textContent : undefined;
    return {
      name: (element.getAttribute('aria-label') ?? label ?? spoken.textContent ?? '').trim(),
      isVisible:
        width > 0 &&
        height > 0 &&
        bottom > 0 &&
        right > 0 &&
        top < window.innerHeight &&
        left < window.innerWidth,
      isMarked:
        (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) ||
        style.boxShadow !== 'none',
    };
  });
}

/** Presses Tab until the element of that name has the focus. Each on the way must show that it has it. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    // The page follows the focus a frame or two later, and on a busy machine later still.
    await expect
      .poll(() => focused(page), { message: `${now.name} has the focus out of sight, or unmarked` })
      .toMatchObject({ isVisible: true, isMarked: true });
    if (typeof name === 'string' ? now.name === name : name.test(now.name)) return;
    passed.push(now.name);
  }
  throw new Error(`Tab never came to ${String(name)}. On the way: ${passed.join(' | ')}`);
}

async function signedInByKeyboard(path: string, handle: string): Promise<Page> {
  const context = await newReader(browser, { baseURL: web.origin });
  const page = await context.newPage();
  await page.goto(`/sign-in?to=${encodeURIComponent(path)}`);
  await tabTo(page, 'Handle');
  await page.keyboard.type(handle);
  await tabTo(page, 'Password');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${path}`);
  return page;
}

describe('with the keyboard alone', () => {
  it('the first stop of a page leads past its frame', async () => {
    const context = await newReader(browser, { baseURL: web.origin });
    const page = await context.newPage();
    await page.goto('/groups');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toEqual({
      name: 'Skip to the page',
      isVisible: true,
      isMarked: true,
    });
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    const inMain = () => page.evaluate(() => document.activeElement?.closest('header') === null);
    expect(await inMain()).toBe(true);
  });

  it('a member replies with a note of what it touches on, and a responder takes the alert', async () => {
    const writer = await signedInByKeyboard(`/threads/${threadId}`, 'Pale Reed');
    await tabTo(writer, 'What would you like to say?');
    await writer.keyboard.type('When you read this I will be dead.');
    await writer.keyboard.press('Enter');
    await writer.keyboard.type('I am doing it now.');
    await tabTo(writer, 'What does it touch on?');
    await writer.keyboard.press('Enter');
    await tabTo(writer, 'suicide');
    await writer.keyboard.press('Space');
    await tabTo(writer, 'Post reply');
    await writer.keyboard.press('Enter');
    await writer.waitForURL('**/threads/*posted=2*');
    await writer.locator('#post-2').waitFor();
    await tabTo(writer, /^Touches on suicide/);
    await writer.keyboard.press('Enter');
    await writer.locator('#post-2').getByText('I am doing it now.').waitFor();
    await tabTo(writer, 'Talk to someone now');

    const responder = await signedInByKeyboard('/on-call', 'Near Harbour');
    await responder.getByRole('list', { name: 'Alerts' }).waitFor({ timeout: 15_000 });
    await tabTo(responder, /^Alert \d+$/);
    await responder.keyboard.press('Enter');
    await responder.waitForURL('**/on-call/alerts/*');
    await tabTo(responder, 'I have this one');
    await responder.keyboard.press('Enter');
    await responder.getByText('You have it. Calling out has stopped.').waitFor();
    await tabTo(responder, 'Note for colleagues');
    await responder.keyboard.type('Answered in the conversation.');
    await tabTo(responder, 'Add the note');
    await responder.keyboard.press('Enter');
    await responder.getByText('Noted.').waitFor();
    await tabTo(responder, /^In contact/);
    await responder.keyboard.press('Space');
    await tabTo(responder, /^How high is the danger/);
    await responder.keyboard.type('Raised');
    await tabTo(responder, 'Propose to close it');
    await responder.keyboard.press('Enter');
    await responder.getByText('You proposed it, so you cannot confirm it yourself').waitFor();
  });
});
