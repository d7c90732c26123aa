import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Db } from '#db/client.server.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { seedDemo } from '#db/seeds/demo.ts';
import { readWorkers } from '#app/domain/on-call/heartbeats.server.ts';
import { createLog } from '#app/log.server.ts';
import { createSecrets } from '#app/secrets.server.ts';
import { shots, type Shot } from '#scripts/screenshots/shots.ts';
import { startSite, type Site } from '#scripts/site.ts';
import { launchBrowser, newReader } from '#tests/support/browser.ts';

const FOLDER = 'docs/screenshots';
const SCREENED_WITHIN_MS = 30_000;
/** A worker says how it does every ten seconds. */
const SHOWN_WITHIN_MS = 15_000;
const CALM_WITHIN_MS = 90_000;

/** Command: starts the demo community and takes the pictures that the README shows. */
async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const log = createLog({ level: 'warn', process: 'seed' });
  const secret = randomBytes(32).toString('hex');
  const site = await startSite(async ({ db }) => {
    await seedDemo({ db, log, secrets: createSecrets(secret) });
  }, secret);
  const browser = await launchBrowser();
  try {
    await waitUntil(() => isScreened(site.connection.db), SCREENED_WITHIN_MS);
    // Texts that were there before the worker were found by a sweep, which the board shows for a while.
    await waitUntil(async () => !(await isCalm(site.connection.db)), SHOWN_WITHIN_MS);
    await waitUntil(() => isCalm(site.connection.db), CALM_WITHIN_MS);
    for (const shot of shots) {
      const context = await newReader(browser, {
        baseURL: site.origin,
        width: shot.width,
        scheme: shot.scheme,
        reducedMotion: true,
      });
      await signIn(site, shot, (cookie) => context.addCookies([cookie]));
      const page = await context.newPage();
      await page.goto(await shot.path(site.connection.db));
      await shot.before?.(page);
      await picture(page, shot);
      await context.close();
      console.log(`${FOLDER}/${shot.name}.png`);
    }
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function picture(page: Page, shot: Shot): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: `${FOLDER}/${shot.name}.png` });
}

async function signIn(
  site: Site,
  shot: Shot,
  add: (cookie: {
    name: string;
    value: string;
    url: string;
    secure: boolean;
    httpOnly: boolean;
  }) => Promise<void>,
): Promise<void> {
  if (shot.as === null) return;
  const member = await shot.as(site.connection.db);
  const [name = '', value = ''] = (await site.signIn(member)).split('=', 2);
  await add({
    name,
    value,
    url: site.origin.replace('http:', 'https:'),
    secure: true,
    httpOnly: true,
  });
}

async function isCalm(db: Db): Promise<boolean> {
  const { queueProblem } = await readWorkers({ db });
  return queueProblem === null;
}

async function isScreened(db: Db): Promise<boolean> {
  const waiting = await db
    .selectFrom('screening_task')
    .select('id')
    .where('state', 'in', ['pending', 'leased'])
    .limit(1)
    .executeTakeFirst();
  return waiting === undefined;
}

await main();
