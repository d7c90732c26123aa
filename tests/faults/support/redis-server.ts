import { Redis } from 'ioredis';
import { onTestFinished } from 'vitest';
import { startRedis, type RunningRedis } from '#tests/support/redis.ts';

/** A Redis that ends with the test. */
export async function redisServer(
  options: Parameters<typeof startRedis>[0] = {},
): Promise<RunningRedis> {
  const redis = await startRedis(options);
  onTestFinished(() => redis.stop());
  return redis;
}

/** Runs commands on a Redis over a connection of their own. */
export async function command(redis: RunningRedis, run: (client: Redis) => Promise<unknown>) {
  const client = new Redis(redis.url);
  await run(client);
  client.disconnect();
}
