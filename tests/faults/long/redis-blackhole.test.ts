import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { post, startLoad } from '#tests/faults/support/client.ts';
import { alertedAfter, resultsOf } from '#tests/faults/support/look.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { testDatabase } from '#tests/support/database.ts';
import { hasRedisServer, startRedis } from '#tests/support/redis.ts';

vi.setConfig({ testTimeout: 400_000 });
const { db, url: databaseUrl } = testDatabase();

/** How long nothing comes through. */
const BLACKHOLE_MS = 120_000;

describe.skipIf(!hasRedisServer)(
  'a Redis that nothing comes through to (needs redis-server)',
  () => {
    test('F15 for two minutes: noticed within one, swept meanwhile, and used again afterwards', async () => {
      const redis = await startRedis();
      onTestFinished(() => redis.stop());
      const world = await startWorld({ db, databaseUrl, redisUrl: redis.url });
      const [web, worker] = await Promise.all([world.web(), world.worker()]);
      await post(world, web.origin);
      expect(await world.settle(20_000)).toBe(true);

      world.fault('Redis is a blackhole for both');
      await Promise.all([web.redis?.become('blackhole'), worker.redis?.become('blackhole')]);
      const start = performance.now();
      const load = startLoad(world, web.origin, { perSecond: 1, everyNth: 5 });
      const problem = async () => {
        const answer = await fetch(`${web.origin}/healthz/oncall`);
        return (await answer.text()).includes('"queueProblem":"sweeping"');
      };
      expect(await waitUntil(problem, 75_000)).toBe(true);
      // From now on a text waits for a sweep of every second, not for the queue.
      const sent = await post(world, web.origin, { tier: 'emergency' });
      expect(sent.ms).toBeLessThan(1500);
      expect(await waitUntil(async () => (await resultsOf(db, sent)) === 1, 10_000)).toBe(true);
      await waitUntil(() => performance.now() - start > BLACKHOLE_MS, BLACKHOLE_MS);
      await load.stop();
      expect(world.history.of('refused')).toEqual([]);

      world.fault('Redis is reached again');
      await Promise.all([web.redis?.become('pass'), worker.redis?.become('pass')]);
      await expectAllHolds(world);
      expect((await alertedAfter(db)).worst).toBeLessThan(60_000);
      expect(await worker.kill('SIGTERM')).toBe('code 0');
    });
  },
);
