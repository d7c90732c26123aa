import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '#tests/support/chromium.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** What kind of reader a browser context stands for. A desktop with JavaScript, in light, unless said. */
export type Reader = {
  baseURL: string;
  javaScript?: boolean;
  scheme?: 'light' | 'dark';
  /** CSS pixels; 320 is the narrowest phone that pages must fit. */
  width?: number;
  reducedMotion?: boolean;
};

/** Starts a real Chromium without a window; `isWhole` one that can show notifications. */
export async function launchBrowser(options: { isWhole?: boolean } = {}): Promise<Browser> {
  const { executablePath, env } = await findChromium(options);
  return chromium.launch({ executablePath, env, args: flags, headless: true });
}

/** A browser of one person: cookies of its own. Time-outs are short, as everything is on this machine. */
export async function newReader(browser: Browser, reader: Reader): Promise<BrowserContext> {
  const width = reader.width ?? 1280;
  const context = await browser.newContext({
    baseURL: reader.baseURL,
    javaScriptEnabled: reader.javaScript ?? true,
    colorScheme: reader.scheme ?? 'light',
    reducedMotion: reader.reducedMotion === true ? 'reduce' : 'no-preference',
    viewport: { width, height: width < 600 ? 640 : 800 },
    hasTouch: width < 600,
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  context.setDefaultTimeout(60_000);
  return context;
}

/**
 * Collects what the browser complains of on a page: errors of scripts, blocked by the content policy or
 * not, and failed requests of the page's own files.
 */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

/** One finding of axe, short enough to be read in a failed test. */
export type AxeFinding = { rule: string; help: string; where: string[] };

/**
 * Lets axe judge the page as it is now. Its source is evaluated, not added as a script element, so the
 * page's content policy does not matter. Needs a context with JavaScript.
 */
export async function axeFindings(page: Page, options: RunOptions = {}): Promise<AxeFinding[]> {
  axeSource ??= await readFile(
    createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
    'utf8',
  );
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axeSource);
  const results: AxeResults = await page.evaluate(
    (chosen) => axe.run(document, { resultTypes: ['violations'], ...chosen }),
    options,
  );
  return results.violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
}

let axeSource: string | undefined;

/** In the page, after its source was evaluated there. */
declare const axe: { run: (root: Document, options: RunOptions) => Promise<AxeResults> };

/** By how many CSS pixels the page is wider than its window; 0 when nothing sticks out. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}
