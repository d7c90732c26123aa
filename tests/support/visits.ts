import type { Browser, Page } from 'playwright-core';
import { newReader, type Reader } from '#tests/support/browser.ts';

/** Of everybody whom `addMember` and `addActor` make. */
export const PASSWORD = 'the heron waits by grey water';

/** A new browser of somebody who is not signed in. */
export async function visitor(browser: Browser, reader: Reader): Promise<Page> {
  const context = await newReader(browser, reader);
  return context.newPage();
}

/** Joins through the pages, keeps the codes, and ends up in the list of groups. */
export async function joinAs(page: Page, handle: string, password = PASSWORD): Promise<void> {
  await page.goto('/join');
  await page.getByLabel('Handle').fill(handle);
  await page.getByLabel('Password').fill(password);
  await page.getByLabel('I am 18 or older').check();
  await page.getByLabel('I agree').check();
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('button', { name: 'I have put them somewhere safe' }).click();
  await page.waitForURL('**/groups');
}

/** Signs in through the page, which leads on to `path`. */
export async function signInAt(page: Page, path: string, handle: string): Promise<void> {
  await page.goto(`/sign-in?to=${encodeURIComponent(path)}`);
  await page.getByLabel('Handle').fill(handle);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname + url.search === path);
}

/** A new browser in which somebody is signed in, at `path`. */
export async function memberAt(
  browser: Browser,
  reader: Reader,
  who: { handle: string; path: string },
): Promise<Page> {
  const page = await visitor(browser, reader);
  await signInAt(page, who.path, who.handle);
  return page;
}
