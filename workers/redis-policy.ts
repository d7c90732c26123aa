import { Redis } from 'ioredis';

/** What can be wrong with a Redis that carries wake-ups. `unknown`: it does not tell, or does not answer. */
export type RedisPolicy = 'safe' | 'evicts' | 'unknown';

const ANSWERS_WITHIN_MS = 3000;

/**
 * Whether this Redis keeps what it accepted. One that evicts keys drops jobs without a word, so its
 * wake-ups must not be counted on.
 */
export async function readRedisPolicy(redisUrl: string): Promise<RedisPolicy> {
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    connectTimeout: ANSWERS_WITHIN_MS,
    commandTimeout: ANSWERS_WITHIN_MS,
    retryStrategy: () => null,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const answer = await redis.config('GET', 'maxmemory-policy');
    const policy = Array.isArray(answer) ? answer.map(String).at(-1) : undefined;
    if (policy === undefined) return 'unknown';
    return policy === 'noeviction' ? 'safe' : 'evicts';
  } catch {
    return 'unknown';
  } finally {
    redis.disconnect();
  }
}
