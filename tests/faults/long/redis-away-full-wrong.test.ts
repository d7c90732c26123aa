import { mkdtemp, readdir, rm, truncate, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { post, startLoad } from '#tests/faults/support/client.ts';
import { complaintsPerMinute, resultsOf } from '#tests/faults/support/look.ts';
import { command, redisServer } from '#tests/faults/support/redis-server.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { testDatabase } from '#tests/support/database.ts';
import { hasRedisServer, startRedis } from '#tests/support/redis.ts';

vi.setConfig({ testTimeout: 400_000 });
const { db, url: databaseUrl } = testDatabase();

/** Until a text that no wake-up arrives for is screened: the sweeper leaves it half a minute, and looks every ten. */
const FORGOTTEN_MS = 45_000;

describe.skipIf(!hasRedisServer)('a Redis that is away, full or wrong (needs redis-server)', () => {
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
