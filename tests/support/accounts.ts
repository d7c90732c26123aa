import { hash } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll } from 'vitest';
import { createSessionStore, type SessionStore } from '#app/auth/session.server.ts';
import { SESSION_COOKIE } from '#app/auth/session-cookie.ts';
import { makeReadyHere } from '#app/domain/lexicon/make-ready.ts';
import { handleSkeleton } from '#app/domain/membership/handle-skeleton.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { newId, type MemberId, type ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { createRateLimits, type RateLimits } from '#app/http/rate-limit.server.ts';
import { createLog } from '#app/log.server.ts';
import { createSecrets } from '#app/secrets.server.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import type { TestDatabase } from '#tests/support/database.ts';

export type AccountDeps = Deps & {
  sessions: SessionStore;
  limits: RateLimits;
  /** The screening tasks for which a worker was woken. */
  woken: ScreeningTaskId[];
};

/** What the use cases of accounts need, on the database of the calling test file. Fresh limits each time. */
export function accountDeps(database: TestDatabase): () => AccountDeps {
  const pool = new pg.Pool({ connectionString: database.url, max: 4 });
  // The pool has ended before its last connections have: the database that is dropped then breaks them.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  afterAll(() => pool.end());
  return () => {
    const { db } = database;
    // A secret for each call, so that attempts counted in memory do not reach the next test.
    const secrets = createSecrets(randomBytes(32).toString('hex'));
    const woken: ScreeningTaskId[] = [];
    return {
      db,
      log: createLog({ level: 'silent', process: 'web' }),
      lexicon: { current: () => defaultLexicon },
      makeReady: makeReadyHere,
      wakeScreening: (taskIds) => woken.push(...taskIds),
      woken,
      secrets,
      publicOrigin: 'http://127.0.0.1:4300',
      sessions: createSessionStore({ db }),
      limits: createRateLimits({ pool, secrets }),
    };
  };
}

/** The Cookie header that a browser sends back for a Set-Cookie header. */
export function cookieOf(setCookie: string): string {
  const [pair = ''] = setCookie.split(';');
  return pair;
}

/** The secret in a Set-Cookie header. */
export function secretOf(setCookie: string): string {
  return cookieOf(setCookie).slice(SESSION_COOKIE.length + 1);
}

/** A member with this handle and password, without the steps of joining. The hash is a quick one. */
export async function addMember(
  { db }: Pick<Deps, 'db'>,
  handle: string,
  password = 'the heron waits by grey water',
): Promise<MemberId> {
  const id = newId<MemberId>();
  await db
    .insertInto('member')
    .values({
      id,
      handle,
      handle_skeleton: handleSkeleton(handle),
      password_hash: await hash(password.normalize('NFKC'), { memoryCost: 1024, timeCost: 1 }),
      is_adult: true,
    })
    .execute();
  return id;
}
