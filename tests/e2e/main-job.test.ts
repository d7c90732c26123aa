import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Redis } from 'ioredis';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seconds } from '#app/domain/shared/duration.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { complaintsOf, launchBrowser } from '#tests/support/browser.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { startWeb, startWorker, type Running, type RunningWeb } from '#tests/support/processes.ts';
import { hasRedisServer, startRedis, type RunningRedis } from '#tests/support/redis.ts';
import { joinAs, memberAt, visitor } from '#tests/support/visits.ts';

/** Longer than the sweeper leaves a text to the queue, and than a dead worker's lease. */
const FORGOTTEN = seconds(40);
/**
 * Until an alert stands on an open board. Everything but the sweeper's calm round takes well under a second;
 * a busy machine takes its time.
 */
const SEEN = { timeout: 90_000 };
/** Until a process or a queue has taken a text. */
const TAKEN_MS = 60_000;

const database = testDatabase({ keepBetweenTests: true });
const { db } = database;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  await addActor(db, 'Near Harbour', { roles: ['responder'] });
  await addActor(db, 'Far Harbour', { roles: ['responder'] });
});
afterAll(() => browser.close());

/** A handle of one's own for each try of a test. */
const anew = (name: string) => `${name} ${randomUUID().slice(0, 4)}`;

/** Ends at one stroke what an earlier try of a test left open. */
async function endAlerts(): Promise<void> {
  await sql`
    update alert set state = 'closed', acked_by = author_id, acked_at = app_now(), closed_by = author_id,
      closed_at = app_now(), outcome_code = 'contacted', version = version + 1
    where state <> 'closed'
  `.execute(db);
}

const openAlerts = (board: Page) =>
  board.getByRole('list', { name: 'Alerts' }).getByRole('listitem');

/** The board of one responder, open and live. Its page is marked, so that a reload would be noticed. */
async function liveBoard(web: RunningWeb): Promise<Page> {
  const board = await memberAt(
    browser,
    { baseURL: web.origin },
    { handle: 'Near Harbour', path: '/on-call' },
  );
  await board.getByText('Live', { exact: true }).waitFor();
  await board.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
  return board;
}

const wasReloaded = async (board: Page) =>
  (await board.locator('html[data-same-page]').count()) === 0;

async function post(page: Page, button: string, words: string): Promise<void> {
  await page.locator('textarea[name=source]').fill(words);
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.waitForURL('**/threads/*posted=*');
}

/** A member at a conversation, ready to reply. */
async function someoneWriting(web: RunningWeb, handle = anew('Low Cloud')): Promise<Page> {
  const groupId = await addGroup(db);
  const { id } = await addActor(db, handle);
  const { threadId } = await addThread(db, { groupId, authorId: id });
  return memberAt(browser, { baseURL: web.origin }, { handle, path: `/threads/${threadId}` });
}

async function tasksIn(state: 'pending' | 'leased'): Promise<number> {
  const rows = await db
    .selectFrom('screening_task')
    .select('id')
    .where('state', '=', state)
    .execute();
  return rows.length;
}

describe('somebody in danger', () => {
  let web: RunningWeb;
  let worker: Running;
  let board: Page;
  const start = () => startWorker({ databaseUrl: database.url });

  beforeAll(async () => {
    [web, worker] = await Promise.all([startWeb({ databaseUrl: database.url }), start()]);
    board = await liveBoard(web);
  });
  afterAll(async () => {
    await Promise.all([web.stop(), worker.stop()]);
  });

  it('joins, writes of it, is offered help, is seen by responders at once, and one of them takes it', async () => {
    await endAlerts();
    await addGroup(db, { visibility: 'public' });
    const complaints = complaintsOf(board);
    await board.getByText('Nobody is waiting.').waitFor();

    const author = await visitor(browser, { baseURL: web.origin });
    await joinAs(author, anew('Pale Reed'));
    await author
      .getByRole('main')
      .getByRole('link', { name: /^Group/ })
      .first()
      .click();
    await author.getByRole('button', { name: 'Join this group' }).click();
    await author.getByRole('button', { name: 'Leave this group' }).waitFor();
    await author.getByRole('link', { name: 'Start a conversation' }).click();
    await author.getByLabel('Title').fill('Tonight');
    const words =
      'Thank you all. I swallowed the whole packet of sleeping pills half an hour ago. ' +
      'I did not want to wake up again.';
    await post(author, 'Post', words);
    await author.locator('#post-1').getByText('I swallowed the whole packet').waitFor();
    await author.locator('#post-1').getByText('How are you, right now?').waitFor();
    await author.locator('#post-1').getByRole('link', { name: 'Talk to someone now' }).waitFor();

    await expect.poll(() => openAlerts(board).count(), SEEN).toBe(1);
    const alert = openAlerts(board).first();
    expect(await alert.textContent()).toContain('Emergency');
    expect(await alert.textContent()).toContain('Nobody has it yet');
    expect(await board.title()).toBe('(1) Cairn');
    expect(await wasReloaded(board)).toBe(false);

    const second = await memberAt(
      browser,
      { baseURL: web.origin },
      { handle: 'Far Harbour', path: '/on-call' },
    );
    await openAlerts(second).first().getByRole('link').click();
    await second.getByRole('button', { name: 'I have this one' }).waitFor();
    const marked = await second.locator('blockquote mark').allTextContents();
    expect(marked.join(' ')).toContain('I swallowed the whole packet');
    expect(marked.join(' ')).not.toContain('Thank you all');
    expect(await second.locator('blockquote').first().textContent()).toBe(words);

    // The first has the alert open as well, still free, when the second takes it.
    const late = await board.context().newPage();
    await late.goto(second.url());
    await late.getByRole('button', { name: 'I have this one' }).waitFor();
    await second.getByRole('button', { name: 'I have this one' }).click();
    await second.getByText('You have it. Calling out has stopped.').waitFor();
    await alert.getByText('Far Harbour has it').waitFor();
    await late.getByText('Far Harbour has it.', { exact: true }).waitFor();
    await late.getByRole('button', { name: 'Join' }).click();
    await late.getByText('Far Harbour was first and has it. You have joined.').waitFor();
    await late.close();

    expect(await board.title()).toBe('Cairn');
    expect(await wasReloaded(board)).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('is seen although the worker was killed before the text came', async () => {
    const author = await someoneWriting(web);
    const before = await openAlerts(board).count();
    expect(await worker.kill('SIGKILL')).toBe('signal SIGKILL');
    await post(author, 'Post reply', 'I am standing on the bridge and in ten minutes I will jump.');
    expect(await tasksIn('pending')).toBe(1);
    await worker.stop();
    worker = await start();
    await expect.poll(() => openAlerts(board).count(), SEEN).toBe(before + 1);
    expect(await wasReloaded(board)).toBe(false);
  });

  it('is seen although the worker was killed in the middle of it', async () => {
    const handle = anew('Wet Slate');
    const author = await someoneWriting(web, handle);
    const before = await openAlerts(board).count();
    await db.transaction().execute(async (trx) => {
      // The worker claims the text, and cannot record what it found.
      await sql`lock table screening in share mode`.execute(trx);
      await post(
        author,
        'Post reply',
        'I have the rope here and I am going to hang myself tonight.',
      );
      expect(await waitUntil(async () => (await tasksIn('leased')) === 1, TAKEN_MS)).toBe(true);
      await worker.kill('SIGKILL');
    });
    expect(await openAlerts(board).count()).toBe(before);
    await worker.stop();
    await advance(db, FORGOTTEN);
    worker = await start();
    await expect.poll(() => openAlerts(board).count(), SEEN).toBe(before + 1);
    const alerts = await db
      .selectFrom('alert')
      .innerJoin('member', 'member.id', 'alert.author_id')
      .select('alert.id')
      .where('member.handle', '=', handle)
      .execute();
    expect(alerts).toHaveLength(1);
  });

  it('is seen although the queue was emptied', async () => {
    const author = await someoneWriting(web);
    const before = await openAlerts(board).count();
    await worker.kill('SIGKILL');
    await post(author, 'Post reply', 'My brother is not breathing, his lips are blue.');
    const jobs = () => sql<{ id: string }>`select id from bullmq.job`.execute(db);
    expect(await waitUntil(async () => (await jobs()).rows.length > 0, TAKEN_MS)).toBe(true);
    await sql`delete from bullmq.job`.execute(db);
    await worker.stop();
    await advance(db, FORGOTTEN);
    worker = await start();
    await expect.poll(() => openAlerts(board).count(), SEEN).toBe(before + 1);
    expect(await wasReloaded(board)).toBe(false);
  });
});

describe.skipIf(!hasRedisServer)(
  'somebody in danger, with the queue on Redis (needs redis-server)',
  () => {
    let redis: RunningRedis;
    let web: RunningWeb;
    let worker: Running;
    let board: Page;
    let author: Page;
    const settings = () => ({ databaseUrl: database.url, env: { REDIS_URL: redis.url } });

    beforeAll(async () => {
      redis = await startRedis();
      [web, worker] = await Promise.all([startWeb(settings()), startWorker(settings())]);
      board = await liveBoard(web);
      author = await someoneWriting(web);
    });
    afterAll(async () => {
      await Promise.all([web.stop(), worker.stop(), redis.kill()]);
    });

    it('is seen although Redis lost everything', async () => {
      const before = await openAlerts(board).count();
      await worker.kill('SIGKILL');
      await post(author, 'Post reply', 'When you read this I will be dead, I am doing it now.');
      const client = new Redis(redis.url);
      expect(await waitUntil(async () => (await client.dbsize()) > 0, TAKEN_MS)).toBe(true);
      await client.flushall();
      await client.quit();
      await worker.stop();
      await advance(db, FORGOTTEN);
      worker = await startWorker(settings());
      await expect.poll(() => openAlerts(board).count(), SEEN).toBe(before + 1);
    });

    it('can post although Redis is away, and is seen', async () => {
      const before = await openAlerts(board).count();
      await redis.kill();
      await post(author, 'Post reply', 'I just took forty paracetamol to end it.');
      await author.getByText('How are you, right now?').waitFor();
      await expect.poll(() => openAlerts(board).count(), SEEN).toBe(before + 1);
      expect(await wasReloaded(board)).toBe(false);
    });
  },
);
