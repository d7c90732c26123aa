import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { openScreeningQueue } from '#app/jobs/screening-queue.server.ts';
import { createScreeningWaker } from '#app/jobs/screening-waker.server.ts';
import type { ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { firstWord, postText, quietLog, screeningDeps } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { hasRedisServer, startRedis } from '#tests/support/redis.ts';
import { startScreeningConsumer } from '#workers/screening-consumer.ts';
import { startSweeper } from '#workers/sweeper.ts';
import { readRedisPolicy } from '#workers/redis-policy.ts';

const { db, url: databaseUrl } = testDatabase();

/** What waits for nothing is over at once; a busy machine takes its time all the same. */
const SOON_MS = 60_000;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** The two ends of the queue as the web process and a worker hold them. */
function bothEnds(redisUrl?: string) {
  const waker = createScreeningWaker({ databaseUrl, redisUrl, log: quietLog });
  const consumer = startScreeningConsumer({
    deps: screeningDeps(db),
    databaseUrl,
    redisUrl,
    onError: () => undefined,
  });
  closing.push(
    () => waker.close(),
    () => consumer.close(),
  );
  return { waker, consumer };
}

async function isScreened(id: ScreeningTaskId): Promise<boolean> {
  const row = await db
    .selectFrom('screening_task')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.state === 'done';
}

async function untilScreened(ids: readonly ScreeningTaskId[], ms: number): Promise<boolean> {
  return waitUntil(async () => (await Promise.all(ids.map(isScreened))).every(Boolean), ms);
}

const places = [
  { name: 'on Postgres', start: () => Promise.resolve(undefined), skip: false },
  { name: 'on Redis (needs redis-server)', start: () => startRedis(), skip: !hasRedisServer },
];
describe.each(places)('the queue $name', ({ start, skip }) => {
  test.skipIf(skip)('brings a committed text to a screener', async () => {
    const redis = await start();
    if (redis !== undefined) onTestFinished(redis.stop);
    const { waker } = bothEnds(redis?.url);
    const { taskId } = await postText(db, 'emergency words');
    waker.wake([taskId]);
    expect(await untilScreened([taskId], SOON_MS)).toBe(true);
    const alerts = await db.selectFrom('alert').select('tier').execute();
    expect(alerts).toEqual([{ tier: 'emergency' }]);
    await Promise.all(closing.splice(0).map((close) => close()));
  });

  test.skipIf(skip)('brings every one of many texts that are committed at once', async () => {
    const redis = await start();
    if (redis !== undefined) onTestFinished(redis.stop);
    const { waker } = bothEnds(redis?.url);
    const posted = await Promise.all(
      Array.from({ length: 120 }, (_, index) => postText(db, `hello ${index}`)),
    );
    for (const { taskId } of posted) waker.wake([taskId]);
    expect(
      await untilScreened(
        posted.map(({ taskId }) => taskId),
        SOON_MS,
      ),
    ).toBe(true);
    await Promise.all(closing.splice(0).map((close) => close()));
  });

  test.skipIf(skip)('brings a text although its batch begins like one that is there', async () => {
    const redis = await start();
    if (redis !== undefined) onTestFinished(redis.stop);
    const queue = openScreeningQueue({
      databaseUrl,
      redisUrl: redis?.url,
      onError: () => undefined,
    });
    onTestFinished(queue.close);
    const twice = await postText(db, 'hello');
    const { taskId } = await postText(db, 'emergency words');
    // Nobody has come for the first one when somebody sends the same form again.
    await queue.add({ taskIds: [twice.taskId] });
    await queue.add({ taskIds: [twice.taskId, taskId] });
    bothEnds(redis?.url);
    expect(await untilScreened([twice.taskId, taskId], SOON_MS)).toBe(true);
    await Promise.all(closing.splice(0).map((close) => close()));
  });

  test.skipIf(skip)('takes what it was given before it closes', async () => {
    const redis = await start();
    if (redis !== undefined) onTestFinished(redis.stop);
    const { waker } = bothEnds(redis?.url);
    const ids = [await postText(db, 'emergency words'), await postText(db, 'hello')];
    for (const { taskId } of ids) waker.wake([taskId]);
    await waker.close();
    expect(
      await untilScreened(
        ids.map(({ taskId }) => taskId),
        SOON_MS,
      ),
    ).toBe(true);
    await Promise.all(closing.splice(0).map((close) => close()));
  });

  test.skipIf(skip)('does not mind a job that is not ours', async () => {
    const redis = await start();
    if (redis !== undefined) onTestFinished(redis.stop);
    const { waker } = bothEnds(redis?.url);
    const queue = openScreeningQueue({
      databaseUrl,
      redisUrl: redis?.url,
      onError: () => undefined,
    });
    await queue.add({ taskIds: ['not an id'] });
    const { taskId } = await postText(db, 'watch words');
    waker.wake([taskId]);
    expect(await untilScreened([taskId], SOON_MS)).toBe(true);
    await queue.close();
    await Promise.all(closing.splice(0).map((close) => close()));
  });
});

describe.skipIf(!hasRedisServer)('a Redis that comes and goes (needs redis-server)', () => {
  test('adding to a queue whose Redis is away fails at once', async () => {
    const redis = await startRedis();
    await redis.kill();
    const queue = openScreeningQueue({
      databaseUrl,
      redisUrl: redis.url,
      onError: () => undefined,
    });
    onTestFinished(queue.close);
    const { taskId } = await postText(db, 'hello');
    const startedAt = performance.now();
    await expect(queue.add({ taskIds: [taskId] })).rejects.toThrow();
    await expect(queue.add({ taskIds: [taskId] })).rejects.toThrow();
    // One that waited for its Redis would wait for ever.
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  test('texts are screened within seconds with Redis away from the start, and by wake-ups when it is there', async () => {
    const gone = await startRedis();
    await gone.kill();
    const { waker, consumer } = bothEnds(gone.url);
    const sweeper = startSweeper({
      deps: { ...screeningDeps(db), screenText: firstWord },
      queueErrorAt: consumer.lastErrorAt,
      lastJobAt: consumer.lastJobAt,
      mistrustsQueue: () => false,
      onForgotten: () => undefined,
      onError: () => undefined,
    });
    closing.push(() => sweeper.stop());
    const first = await postText(db, 'emergency words');
    waker.wake([first.taskId]);
    expect(await untilScreened([first.taskId], SOON_MS)).toBe(true);
    expect(sweeper.isAlone()).toBe(true);
    await sweeper.stop();

    // Redis appears, empty. Nobody restarts anything.
    const redis = await startRedis({ port: gone.port });
    onTestFinished(redis.stop);
    const jobBefore = consumer.lastJobAt();
    const arrived = await waitUntil(async () => {
      const { taskId } = await postText(db, 'hello again');
      waker.wake([taskId]);
      await untilScreened([taskId], 500);
      return consumer.lastJobAt() > jobBefore;
    }, SOON_MS);
    expect(arrived).toBe(true);
    await Promise.all(closing.splice(0).map((close) => close()));
  });

  test('a Redis that evicts is told from one that does not, and from one that is away', async () => {
    const redis = await startRedis();
    onTestFinished(redis.stop);
    // One that is given three seconds for its answer may be asked again.
    const policy = () => readRedisPolicy(redis.url);
    await expect.poll(policy, { timeout: SOON_MS }).toBe('safe');
    const { Redis } = await import('ioredis');
    const client = new Redis(redis.url);
    await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
    client.disconnect();
    await expect.poll(policy, { timeout: SOON_MS }).toBe('evicts');
    expect(await readRedisPolicy('redis://127.0.0.1:1')).toBe('unknown');
  });
});
