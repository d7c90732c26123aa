import { readEnv, type Env } from '#app/env.server.ts';
import { holdLexiconInForce } from '#app/domain/lexicon/lexicon-in-force.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { createScreeningWaker } from '#app/jobs/screening-waker.server.ts';
import { makeReadyInThread } from '#app/making-ready/make-ready-in-thread.server.ts';
import { createLog } from '#app/log.server.ts';
import { createSecrets, deploymentSecret } from '#app/secrets.server.ts';
import { connect } from '#db/client.server.ts';
import type pg from 'pg';

/** Everything one process is made of. `close` ends what it opened. */
export type Composition = {
  env: Env & { DATABASE_URL: string };
  deps: Deps;
  pool: pg.Pool;
  /** Resolves when there is a lexicon to screen with, which is soon, whatever the database does. */
  ready: Promise<void>;
  close: () => Promise<void>;
};

/** Builds the parts of one process from its settings. Throws when a setting is wrong or missing. */
export function compose(options: {
  process: 'web' | 'worker';
  maxConnections: number;
}): Composition {
  const env = readEnv();
  const databaseUrl = env.DATABASE_URL;
  if (databaseUrl === undefined) {
    throw new Error('DATABASE_URL is not set. `npm start` brings a database of its own.');
  }
  const log = createLog({ level: env.LOG_LEVEL, process: options.process });
  const connection = connect({
    databaseUrl: env.DATABASE_POOL_URL ?? databaseUrl,
    isPooler: env.DATABASE_POOL_URL !== undefined,
    applicationName: `cairn-${options.process}`,
    maxConnections: options.maxConnections,
    onError: (err) => log.error({ err }, 'database connection lost'),
  });
  const waker = createScreeningWaker({ databaseUrl, redisUrl: env.REDIS_URL, log });
  if (options.process === 'web') waker.connect();
  const makeReady = makeReadyInThread(log);
  const lexicon = holdLexiconInForce({ db: connection.db, log, makeReady });
  const secret = deploymentSecret({ given: env.APP_SECRET, dataDir: env.DATA_DIR });
  return {
    env: { ...env, DATABASE_URL: databaseUrl },
    deps: {
      db: connection.db,
      log,
      wakeScreening: waker.wake,
      lexicon,
      makeReady,
      secrets: createSecrets(secret),
      publicOrigin: env.PUBLIC_ORIGIN,
    },
    pool: connection.pool,
    ready: lexicon.ready,
    close: async () => {
      await waker.close();
      await lexicon.stop();
      await connection.close();
    },
  };
}
