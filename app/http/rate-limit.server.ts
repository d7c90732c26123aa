import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type pg from 'pg';
import type { Secrets } from '#app/domain/shared/deps.ts';

/**
 * How often something may be done: `points` times in `seconds`.
 *
 * Sign-in counts three ways. From one network to one account it is strict. Over all networks one account
 * is generous and short, because somebody else can use it up: sessions that are open stay open, and a
 * recovery code still lets its owner in. Over all accounts one network is in between, because a household
 * or a clinic shares it. Sources: OWASP ASVS 6.1.1, 6.3.1; NIST SP 800-63B-4, 3.2.2.
 */
const rules = {
  signInHere: { points: 10, seconds: 15 * 60 },
  signInAccount: { points: 60, seconds: 15 * 60 },
  signInNetwork: { points: 100, seconds: 15 * 60 },
  join: { points: 40, seconds: 60 * 60 },
  resetNetwork: { points: 20, seconds: 60 * 60 },
  password: { points: 10, seconds: 15 * 60 },
  post: { points: 30, seconds: 5 * 60 },
  report: { points: 20, seconds: 60 * 60 },
  worry: { points: 60, seconds: 60 * 60 },
  notice: { points: 10, seconds: 60 * 60 },
  noticeStatus: { points: 30, seconds: 60 * 60 },
  reaction: { points: 120, seconds: 5 * 60 },
  contactMessage: { points: 10, seconds: 15 * 60 },
  forgedCallback: { points: 60, seconds: 60 * 60 },
  calendar: { points: 60, seconds: 60 * 60 },
  calendarWrong: { points: 20, seconds: 60 * 60 },
  draft: { points: 240, seconds: 5 * 60 },
  tryText: { points: 240, seconds: 5 * 60 },
} as const;

export type LimitedAction = keyof typeof rules;

/** `retryAfterSeconds` is how long to wait, for a person to read and for the Retry-After header. */
export type LimitVerdict = { kind: 'allowed' } | { kind: 'limited'; retryAfterSeconds: number };

export type RateLimits = {
  /** Counts one attempt. `subject` may be anything; it is stored as a keyed hash alone. */
  consume: (action: LimitedAction, subject: string) => Promise<LimitVerdict>;
  /** Forgets the attempts, after a success. */
  reset: (action: LimitedAction, subject: string) => Promise<void>;
};

/**
 * Rate limits kept in Postgres, shared by all web processes. They never fail open silently: without the
 * database nothing else works either.
 */
export function createRateLimits(options: {
  pool: Pick<pg.Pool, 'query'>;
  secrets: Secrets;
}): RateLimits {
  // The library names its statements, and behind a pooler the next session knows none of them.
  const unnamed = {
    query: ({ text, values }: { text: string; values: unknown[] }) =>
      options.pool.query(text, values),
  };
  const limiters = new Map(
    Object.entries(rules).map(([action, rule]) => [
      action,
      new RateLimiterPostgres({
        storeClient: unnamed,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        keyPrefix: action,
        points: rule.points,
        duration: rule.seconds,
        // Attempts over the limit within one process are answered from memory.
        inMemoryBlockOnConsumed: rule.points + 1,
      }),
    ]),
  );
  const limiterFor = (action: LimitedAction): RateLimiterPostgres => {
    const limiter = limiters.get(action);
    if (limiter === undefined) throw new Error(`There is no limit named ${action}.`);
    return limiter;
  };
  const keyOf = (action: LimitedAction, subject: string) =>
    options.secrets.fingerprint(`limit:${action}`, subject);

  return {
    consume: async (action, subject) => {
      try {
        await limiterFor(action).consume(keyOf(action, subject));
        return { kind: 'allowed' };
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        return { kind: 'limited', retryAfterSeconds: Math.ceil(error.msBeforeNext / 1000) };
      }
    },
    reset: async (action, subject) => {
      await limiterFor(action).delete(keyOf(action, subject));
    },
  };
}
