import { createPostgresBackend } from 'bullmq';
import pg from 'pg';

/**
 * The queue kept in Postgres, for `Queue` and `Worker`. BullMQ listens to no connection while it looks at
 * the schema over it: one that broke just then ended the process. The query over it fails all the same.
 */
export const queueInPostgres: typeof createPostgresBackend = (...settings) => {
  const backend = createPostgresBackend(...settings);
  const { pool } = backend.connection;
  if (pool instanceof pg.Pool) pool.on('connect', (client) => client.on('error', () => undefined));
  return backend;
};
