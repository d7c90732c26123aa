import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, newReader } from '#tests/support/browser.ts';
import { testDatabase } from '#tests/support/database.ts';
import { startWeb, type RunningWeb } from '#tests/support/processes.ts';

const database = testDatabase({ keepBetweenTests: true });
let web: RunningWeb;
let browser: Browser;
let reader: BrowserContext;

beforeAll(async () => {
  web = await startWeb({ databaseUrl: database.url });
  browser = await launchBrowser();
});
afterEach(() => reader.close());
afterAll(async () => {
  await browser.close();
  await web.stop();
});

const NEUTRAL = /^https:\/\/www\.wikipedia\.org\//;

/** A reader for whom the neutral site answers without a network. */
async function read(options: { javaScript?: boolean } = {}) {
  reader = await newReader(browser, { baseURL: web.origin, ...options });
  await reader.route(NEUTRAL, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  const page = await reader.newPage();
  await page.goto('/about');
  await page.goto('/privacy');
  return page;
}

describe('quick exit', () => {
  it('leaves by the button, and Back leads away again instead of to the page', async () => {
    const page = await read();
    await page.getByRole('link', { name: 'Leave this page' }).click();
    await page.waitForURL(NEUTRAL);
    await page.goBack();
    await page.waitForURL(NEUTRAL);
    expect(await page.title()).toBe('Elsewhere');
  });

  it('lets whoever types the address come back', async () => {
    const page = await read();
    await page.getByRole('link', { name: 'Leave this page' }).click();
    await page.waitForURL(NEUTRAL);
    await page.goto('/about');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/about');
  });

  it('leaves when Shift is pressed three times, and not while capital letters are typed', async () => {
    const page = await read();
    for (const key of ['Shift', 'Shift', 'Shift+A', 'Shift', 'Shift']) {
      await page.keyboard.press(key);
    }
    // A page that was left has no heading any more, whether or not the other site has answered.
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    // On a busy machine one press may come so long after another that they do not belong together.
    const pressed = async () => {
      await page.keyboard.press('Shift');
      return page.url();
    };
    await expect.poll(pressed, { timeout: 60_000 }).toMatch(NEUTRAL);
  });

  it('leaves by the button without JavaScript', async () => {
    const page = await read({ javaScript: false });
    await page.getByRole('link', { name: 'Leave this page' }).click();
    await page.waitForURL(NEUTRAL);
  });
});

describe('help', () => {
  it('assumes no country, and shows the numbers of the chosen one without JavaScript', async () => {
    const page = await read({ javaScript: false });
    await page.getByRole('link', { name: 'Get help now' }).click();
    expect(await page.getByLabel('Where are you?').inputValue()).toBe('');
    await page.getByLabel('Where are you?').selectOption('IE');
    await page.getByRole('button', { name: 'Show numbers' }).click();
    const numbers = page.getByRole('link', { name: /^Call / });
    expect(await numbers.first().getAttribute('href')).toBe('tel:112');
    expect(await page.locator('a[href="tel:116123"]').count()).toBe(1);
    expect(await page.getByText('Nobody has checked this number yet.').count()).toBeGreaterThan(3);
  });

  it('opens without a connection once it has been opened, and nothing else was kept', async () => {
    const page = await read();
    await page.goto('/help-now');
    await page.waitForFunction(async () => {
      await navigator.serviceWorker.ready;
      return (await caches.match('/help-now.html')) !== undefined;
    });
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return caught.flat().map((request) => new URL(request.url).pathname);
    });
    expect(
      kept.filter((path) => !/^\/(help-now|quick-exit|keep-help|favicon)\./.test(path)),
    ).toEqual([]);
    await reader.setOffline(true);
    await page.goto('/help-now?country=de');
    await page.getByText('Germany (Deutschland)').click();
    expect(await page.locator('a[href="tel:08001110111"]').isVisible()).toBe(true);
  });
});

describe('a visitor', () => {
  it('gets pages without scripts but the one that leaves, and no cookie', async () => {
    const page = await read();
    const scripts = await page
      .locator('script')
      .evaluateAll((found) => found.map((script) => script.getAttribute('src')));
    expect(scripts).toEqual(['/quick-exit.js']);
    expect(await reader.cookies()).toEqual([]);
  });
});
