import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { post } from '#tests/faults/support/client.ts';
import { taskOf } from '#tests/faults/support/look.ts';
import { command, redisServer } from '#tests/faults/support/redis-server.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { testDatabase } from '#tests/support/database.ts';
import { hasRedisServer } from '#tests/support/redis.ts';

vi.setConfig({ testTimeout: 400_000 });
const { db, url: databaseUrl } = testDatabase();

describe.skipIf(!hasRedisServer)('a Redis that fails (needs redis-server)', () => {
  test('F3 whose answer never comes: the text is done, the worker is killed, and the second run is nothing', async () => {
    const redis = await redisServer();
    const world = await startWorld({ db, databaseUrl, redisUrl: redis.url });
    const web = await world.web();
    const first = await world.worker();
    await post(world, web.origin);
    expect(await world.settle(15_000)).toBe(true);
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
