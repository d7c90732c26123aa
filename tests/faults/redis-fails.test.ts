import { mkdtemp, readdir, rm, truncate, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { post, startLoad } from '#tests/faults/support/client.ts';
import {
  alertedAfter,
  complaintsPerMinute,
  resultsOf,
  taskOf,
} from '#tests/faults/support/look.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { testDatabase } from '#tests/support/database.ts';
import { hasPrinted } from '#tests/support/processes.ts';
import { hasRedisServer, startRedis, type RunningRedis } from '#tests/support/redis.ts';

vi.setConfig({ testTimeout: 180_000 });
const { db, url: databaseUrl } = testDatabase();

/** Until a text that no wake-up arrives for is screened: the sweeper leaves it half a minute, and looks every ten. */
const FORGOTTEN_MS = 45_000;

async function redisServer(options: Parameters<typeof startRedis>[0] = {}): Promise<RunningRedis> {
  const redis = await startRedis(options);
  onTestFinished(() => redis.stop());
  return redis;
}

async function command(redis: RunningRedis, run: (client: Redis) => Promise<unknown>) {
  const client = new Redis(redis.url);
  await run(client);
  client.disconnect();
}

describe.skipIf(!hasRedisServer)('a Redis that fails (needs redis-server)', () => {
  test('F11, F39 that is emptied again and again under load loses no text, also of somebody who writes thirty emergencies in a minute', async () => {
    const redis = await redisServer();
    const world = await startWorld({ db, databaseUrl, redisUrl: redis.url });
    const web = await world.web();
    await Promise.all([world.worker(), world.worker()]);
    const [writer] = world.writers;
    if (writer === undefined) throw new Error('Nobody writes.');
    for (let each = 0; each < 30; each += 1) {
      const sent = await post(world, web.origin, { tier: 'emergency', writer });
      expect(sent.kind).toBe('accepted');
      if (each % 3 === 0) {
        world.fault('FLUSHALL');
        await command(redis, (client) => client.flushall());
      }
    }
    await expectAllHolds(world);
    expect((await alertedAfter(db)).count).toBe(30);
  });

  test('F12 that is killed and comes back empty: posting goes on, and no process is restarted', async () => {
    const redis = await redisServer();
    const world = await startWorld({ db, databaseUrl, redisUrl: redis.url });
    const web = await world.web();
    const worker = await world.worker();
    await post(world, web.origin);
    world.fault('SIGKILL of Redis');
    await redis.kill();
    for (let each = 0; each < 12; each += 1) {
      const sent = await post(world, web.origin, { tier: each % 4 === 0 ? 'emergency' : 'none' });
      expect(sent.kind).toBe('accepted');
      expect(sent.ms).toBeLessThan(1500);
    }
    expect(await world.settle(15_000)).toBe(true);
    world.fault('Redis is back, empty');
    const back = await redisServer({ port: redis.port });
    // Until wake-ups arrive again: a job leaves Redis only when a worker has taken it.
    const arrives = async () => {
      await post(world, web.origin, { tier: 'emergency' });
      let made = '0';
      await command(
        back,
        async (client) => (made = (await client.get('bull:screening:id')) ?? '0'),
      );
      return Number(made) > 0;
    };
    expect(await waitUntil(arrives, 20_000)).toBe(true);
    await expectAllHolds(world);
    expect(await worker.kill('SIGTERM')).toBe('code 0');
  });

  test('F13 that is away when everything starts: everything starts, and says that it sweeps', async () => {
    const gone = await startRedis();
    await gone.kill();
    const world = await startWorld({ db, databaseUrl, redisUrl: gone.url });
    world.fault('no Redis from the start');
    const [web] = await Promise.all([world.web(), world.worker()]);
    const sent = await post(world, web.origin, { tier: 'emergency' });
    expect(sent.kind).toBe('accepted');
    expect(await waitUntil(async () => (await resultsOf(db, sent)) === 1, 15_000)).toBe(true);
    const problem = async () => {
      const answer = await fetch(`${web.origin}/healthz/oncall`);
      return (await answer.text()).includes('"queueProblem":"sweeping"');
    };
    expect(await waitUntil(problem, 15_000)).toBe(true);
    await expectAllHolds(world);
  });

  test('F16 that is full takes no wake-ups: posting goes on, and the log stays readable', async () => {
    const redis = await redisServer();
    const world = await startWorld({ db, databaseUrl, redisUrl: redis.url });
    const [web, worker] = await Promise.all([world.web(), world.worker()]);
    await post(world, web.origin);
    world.fault('Redis has no memory left');
    await command(redis, (client) => client.config('SET', 'maxmemory', '1'));
    const from = { web: web.lines.length, worker: worker.lines.length };
    const start = performance.now();
    const load = startLoad(world, web.origin, { perSecond: 3, everyNth: 5 });
    await waitUntil(() => performance.now() - start > 25_000, 30_000);
    await load.stop();
    expect(await world.settle(20_000)).toBe(true);
    const minutes = (performance.now() - start) / 60_000;
    expect(complaintsPerMinute(worker.lines.slice(from.worker), minutes)).toBeLessThan(10);
    expect(complaintsPerMinute(web.lines.slice(from.web), minutes)).toBeLessThan(10);
    expect(world.history.of('refused')).toEqual([]);
    world.fault('Redis has memory again');
    await command(redis, (client) => client.config('SET', 'maxmemory', '0'));
    await post(world, web.origin, { tier: 'emergency' });
    await expectAllHolds(world);
  });

  test('F17 that may evict is named as what it is, and what it loses is found', async () => {
    const redis = await redisServer({ settings: { 'maxmemory-policy': 'allkeys-lru' } });
    const world = await startWorld({ db, databaseUrl, redisUrl: redis.url });
    const [web, worker] = await Promise.all([world.web(), world.worker()]);
    const named = () => hasPrinted(worker, 'set maxmemory-policy to noeviction');
    expect(await waitUntil(named, 10_000)).toBe(true);
    const sent = await post(world, web.origin, { tier: 'emergency' });
    await command(redis, (client) => client.flushall());
    expect(await waitUntil(async () => (await resultsOf(db, sent)) === 1, 15_000)).toBe(true);
    await expectAllHolds(world);
  });

  test('F3 whose answer never comes: the text is done, the worker is killed, and the second run is nothing', async () => {
    const redis = await redisServer();
    const world = await startWorld({ db, databaseUrl, redisUrl: redis.url });
    const web = await world.web();
    const first = await world.worker();
    await post(world, web.origin);
    expect(await world.settle(15_000)).toBe(true);
    const { sql } = await import('kysely');
    const told = await db.transaction().execute(async (trx) => {
      await sql`lock table screening in share mode`.execute(trx);
      const sent = await post(world, web.origin, { tier: 'emergency' });
      expect(await waitUntil(async () => (await taskOf(db, sent)).state === 'leased', 10_000)).toBe(
        true,
      );
      world.fault('the worker no longer reaches Redis');
      await first.redis?.become('blackhole');
      return sent;
    });
    expect(await waitUntil(async () => (await taskOf(db, told)).state === 'done', 10_000)).toBe(
      true,
    );
    world.fault('SIGKILL after the commit, before the job was completed');
    await first.kill('SIGKILL');
    await world.worker();
    const isTaken = async () => {
      let left = -1;
      await command(redis, async (client) => {
        left =
          (await client.llen('bull:screening:active')) + (await client.llen('bull:screening:wait'));
      });
      return left === 0;
    };
    expect(await waitUntil(isTaken, 30_000)).toBe(true);
    expect(await taskOf(db, told)).toEqual({ state: 'done', attempt: 1 });
    await expectAllHolds(world);
  });
});

describe.skipIf(!hasRedisServer)('a Redis that remembers wrongly (needs redis-server)', () => {
  test('F14 whose journal is cut off: what it forgot is found', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'cairn-redis-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const settings = { appendonly: 'yes', appendfsync: 'always', 'aof-load-truncated': 'yes' };
    const redis = await redisServer({ folder, settings });
    const world = await startWorld({ db, databaseUrl, redisUrl: redis.url });
    const web = await world.web();
    // Nobody works yet, so the wake-ups lie in Redis.
    for (let each = 0; each < 8; each += 1) await post(world, web.origin, { tier: 'emergency' });
    await redis.kill();
    world.fault('the last half of the journal is gone');
    const journals = await readdir(path.join(folder, 'appendonlydir'));
    const journal = path.join(
      folder,
      'appendonlydir',
      journals.find((name) => name.endsWith('.incr.aof')) ?? '',
    );
    await truncate(journal, Math.floor((await stat(journal)).size / 2));
    await redisServer({ port: redis.port, folder, settings });
    await world.worker();
    await expectAllHolds(world);
  });

  test('F18 that goes back to an older state, as a replica without the last writes: lost and doubled jobs are harmless', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'cairn-redis-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const redis = await redisServer({ folder });
    const world = await startWorld({ db, databaseUrl, redisUrl: redis.url });
    const web = await world.web();
    for (let each = 0; each < 4; each += 1) await post(world, web.origin, { tier: 'emergency' });
    await command(redis, (client) => client.save());
    const worker = await world.worker();
    for (let each = 0; each < 4; each += 1) await post(world, web.origin, { tier: 'emergency' });
    expect(await world.settle(FORGOTTEN_MS)).toBe(true);
    world.fault('the worker is gone, four new wake-ups lie in Redis');
    await worker.kill('SIGKILL');
    for (let each = 0; each < 4; each += 1) await post(world, web.origin, { tier: 'emergency' });
    world.fault('Redis is set back: the first four jobs are there again, the last four are not');
    await redis.kill();
    await redisServer({ port: redis.port, folder });
    await world.worker();
    await expectAllHolds(world);
  });
});
