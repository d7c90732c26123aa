import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { OwnPostgres } from '#tests/faults/support/servers.ts';
import type { Supervised, WebNode, World } from '#tests/faults/support/world.ts';
import { startRedis, type RunningRedis } from '#tests/support/redis.ts';

/** What the nemesis has in its hands. */
export type Targets = {
  world: World;
  postgres: OwnPostgres;
  redis: RunningRedis;
  webs: readonly WebNode[];
  workers: readonly [Supervised, ...Supervised[]];
};

/** One way to break something: breaks it, waits, and mends it. */
type Stroke = { name: string; strike: (targets: Targets) => Promise<void> };

const SHORTEST_MS = 2000;
const LONGEST_MS = 20_000;

/** Between two strokes everything works for so long. */
const CALM_MS = [3000, 12_000] as const;

const strokes: readonly [Stroke, ...Stroke[]] = [
  {
    name: 'SIGKILL of a worker',
    strike: async ({ world, workers }) => {
      await world.chance.pick(workers).now().kill('SIGKILL');
    },
  },
  {
    name: 'SIGKILL of all workers',
    strike: async ({ workers }) => {
      await Promise.all(workers.map((each) => each.now().kill('SIGKILL')));
    },
  },
  {
    name: 'SIGTERM of a worker',
    strike: async ({ world, workers }) => {
      await world.chance.pick(workers).now().kill('SIGTERM');
    },
  },
  {
    name: 'SIGSTOP of a worker',
    strike: async ({ world, workers }) => {
      const node = world.chance.pick(workers).now();
      node.pause();
      await spell(world);
      node.resume();
    },
  },
  {
    name: 'a worker without Redis (no answer)',
    strike: async ({ world, workers }) => {
      const { redis } = world.chance.pick(workers).now();
      await redis?.become('blackhole');
      await spell(world);
      await redis?.become('pass');
    },
  },
  {
    name: 'everybody without Redis (refused)',
    strike: async ({ world, webs, workers }) => {
      const nodes = [...webs, ...workers.map((each) => each.now())];
      const ways = nodes.flatMap(({ redis }) => (redis === null ? [] : [redis]));
      await Promise.all(ways.map((way) => way.become('refuse')));
      await spell(world);
      await Promise.all(ways.map((way) => way.become('pass')));
    },
  },
  {
    name: 'a worker without Postgres (no answer)',
    strike: async ({ world, workers }) => {
      const { postgres } = world.chance.pick(workers).now();
      await postgres.become('blackhole');
      await spell(world);
      await postgres.become('pass');
    },
  },
  {
    name: 'all connections of a worker reset',
    strike: ({ world, workers }) => {
      const { postgres, redis } = world.chance.pick(workers).now();
      postgres.reset();
      redis?.reset();
      return Promise.resolve();
    },
  },
  {
    name: 'a slow way to Postgres',
    strike: async ({ world, workers }) => {
      const { postgres } = world.chance.pick(workers).now();
      await postgres.become({ delayMs: world.chance.between(50, 400) });
      await spell(world);
      await postgres.become('pass');
    },
  },
  {
    name: 'FLUSHALL',
    strike: async ({ redis }) => {
      const client = new Redis(redis.url, { retryStrategy: () => null });
      await client.flushall();
      client.disconnect();
    },
  },
  {
    name: 'SIGKILL of Redis, back empty',
    strike: async (targets) => {
      await targets.redis.kill();
      await spell(targets.world);
      targets.redis = await startRedis({ port: targets.redis.port });
    },
  },
  {
    name: 'immediate restart of Postgres',
    strike: async ({ postgres }) => {
      await postgres.crash();
      await postgres.startAgain();
    },
  },
  {
    name: 'a wrong clock of a worker',
    strike: async ({ world, workers }) => {
      const node = world.chance.pick(workers).now();
      node.tell({ skewMs: world.chance.between(-3_600_000, 3_600_000) });
      await spell(world);
      node.tell({ skewMs: 0 });
    },
  },
];

/** Breaks one thing after another until the time is over, and counts how often each was broken. */
export async function letNemesisLoose(
  targets: Targets,
  forMs: number,
): Promise<ReadonlyMap<string, number>> {
  const { chance, fault } = targets.world;
  const counts = new Map<string, number>(strokes.map(({ name }) => [name, 0]));
  const end = performance.now() + forMs;
  while (performance.now() < end) {
    const { name, strike } = chance.pick(strokes);
    fault(name);
    await strike(targets);
    fault(`${name}: over`);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    await pause(chance.between(...CALM_MS));
  }
  return counts;
}

async function spell({ chance }: World): Promise<void> {
  await pause(chance.between(SHORTEST_MS, LONGEST_MS));
}
