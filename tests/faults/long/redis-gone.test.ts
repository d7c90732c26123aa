import { describe, expect, test, vi } from 'vitest';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { post } from '#tests/faults/support/client.ts';
import { alertedAfter, waitsOf, resultsOf } from '#tests/faults/support/look.ts';
import { command, redisServer } from '#tests/faults/support/redis-server.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { testDatabase } from '#tests/support/database.ts';
import { hasPrinted } from '#tests/support/processes.ts';
import { hasRedisServer } from '#tests/support/redis.ts';

vi.setConfig({ testTimeout: 900_000 });
const { db, url: databaseUrl } = testDatabase();

const AWAY_MS = 5 * 60_000;
const POST_EVERY_MS = 3000;

describe.skipIf(!hasRedisServer)('a Redis that is gone, or may forget (needs redis-server)', () => {
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

  test('F12 that is killed, is away for five minutes and comes back empty: posting goes on, and no process is restarted', async () => {
    const redis = await redisServer();
    const world = await startWorld({ db, databaseUrl, redisUrl: redis.url });
    const web = await world.web();
    const worker = await world.worker();
    await post(world, web.origin);
    const usual = await post(world, web.origin);
    world.fault('SIGKILL of Redis');
    await redis.kill();
    const start = performance.now();
    const added: number[] = [];
    for (let each = 0; performance.now() - start < AWAY_MS; each += 1) {
      const sent = await post(world, web.origin, { tier: each % 10 === 0 ? 'emergency' : 'none' });
      expect(sent.kind).toBe('accepted');
      added.push(sent.ms - usual.ms);
      await waitUntil(() => performance.now() - start > each * POST_EVERY_MS, POST_EVERY_MS);
    }
    // What posting takes longer, as nearly everybody sees it; this machine has other things to do as well.
    expect(waitsOf(added).p95).toBeLessThan(1000);
    expect(await world.settle(15_000)).toBe(true);
    expect((await alertedAfter(db)).worst).toBeLessThan(45_000);
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
});
