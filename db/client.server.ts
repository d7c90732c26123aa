import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { withPreparedStatements } from '#db/prepared-statements.ts';
import type { Database } from '#db/schema/database.ts';

export type Db = Kysely<Database>;
export type Trx = Transaction<Database>;

// Counts arrive as bigint, which pg hands over as text; no count here comes near 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** No statement may take longer, and no transaction stand idle for as long. */
const LONGEST_MS = 30_000;
/** So long a connection is waited for. */
const CONNECT_MS = 5000;

export type Connection = { db: Db; pool: pg.Pool; close: () => Promise<void> };

/**
 * Opens a pool and a Kysely handle on it. `onError` hears of connections that break while idle, which
 * would otherwise end the process.
 */
export function connect(options: {
  databaseUrl: string;
  applicationName: string;
  maxConnections: number;
  /** `databaseUrl` is that of a pooler, which may give every transaction another server's session. */
  isPooler?: boolean;
  /** Another limit, in milliseconds, for statements, for idle transactions and for waiting for a connection. */
  limitMs?: number;
  onError: (error: Error) => void;
}): Connection {
  const longestMs = options.limitMs ?? LONGEST_MS;
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    application_name: options.applicationName,
    max: options.maxConnections,
    connectionTimeoutMillis: options.limitMs ?? CONNECT_MS,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // A pooler takes no settings for a session, which there is none of: its own timeouts hold, and ours.
    ...(options.isPooler === true
      ? { query_timeout: longestMs }
      : { statement_timeout: longestMs, idle_in_transaction_session_timeout: longestMs }),
  });
  pool.on('error', options.onError);
  // The pool listens to connections that are idle. One that breaks between two statements of a transaction
  // would end the process; its transaction hears of it at the next statement, and fails.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Database>({
    // Another session knows none of our prepared statements.
    dialect: new PostgresDialect({
      pool: options.isPooler === true ? pool : withPreparedStatements(pool),
    }),
  });
  return { db, pool, close: () => db.destroy() };
}
