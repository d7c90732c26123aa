import { expect, onTestFinished, test } from 'vitest';
import { letNemesisLoose, type Targets } from '#tests/faults/random/nemesis.ts';
import { measure, writeReport } from '#tests/faults/random/report.ts';
import { expectAllHolds, HELD_FOR_MS } from '#tests/faults/support/check.ts';
import { startLoad } from '#tests/faults/support/client.ts';
import { startOwnPostgres } from '#tests/faults/support/servers.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { hasRedisServer, startRedis } from '#tests/support/redis.ts';

const MINUTES = Number(process.env['FAULTS_MINUTES'] ?? 10);
/** Enough that nobody writes more than thirty posts in five minutes. */
const WRITERS = 100;
const POSTS_PER_SECOND = 5;
/** One of so many posts is an emergency: two of a hundred. */
const EVERY_NTH = 50;

test.skipIf(!hasRedisServer)(
  'F59 whatever breaks, in any order, nothing is lost (needs redis-server)',
  async () => {
    const postgres = await startOwnPostgres();
    onTestFinished(() => postgres.stop());
    const redis = await startRedis();
    const { db } = postgres.connection;
    const world = await startWorld({
      db,
      databaseUrl: postgres.url,
      redisUrl: redis.url,
      writers: WRITERS,
    });
    const web = await world.web();
    const workers = [await world.supervised(), await world.supervised()] as const;
    const targets: Targets = { world, postgres, redis, webs: [web], workers: [...workers] };
    onTestFinished(() => targets.redis.stop());

    const load = startLoad(world, web.origin, { perSecond: POSTS_PER_SECOND, everyNth: EVERY_NTH });
    const strokes = await letNemesisLoose(targets, MINUTES * 60_000);
    world.fault('everything is mended');
    await load.stop();
    expect(await world.settle(120_000)).toBe(true);
    // The last pages wait half a minute for others to be told with; only then is the clock turned.
    await expect
      .poll(
        async () => {
          const { emergencies, toMail } = await measure(world);
          return emergencies - toMail.count;
        },
        { timeout: 90_000, interval: 1000 },
      )
      .toBe(0);
    const measured = await measure(world);
    // Other messages that wait to be told together are told now, and owed no more.
    await world.turn(HELD_FOR_MS);
    await world.settle(60_000);
    await writeReport({
      world,
      measured,
      strokes,
      minutes: MINUTES,
      restarts: workers.map((each) => each.restarts()),
    });
    await expectAllHolds(world, {
      isFatal: (line) => line.includes('a promise failed unattended'),
    });
  },
);
