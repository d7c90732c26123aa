import { runMigrations } from 'bullmq';
import { readEnv } from '#app/env.server.ts';
import { createLog } from '#app/log.server.ts';
import { connect } from '#db/client.server.ts';
import { migrateToLatest } from '#db/migrate-to-latest.ts';

/** Command: brings the database at DATABASE_URL up to date, then the queue's own tables if they live there. */
async function main(): Promise<void> {
  const env = readEnv();
  if (env.DATABASE_URL === undefined) throw new Error('DATABASE_URL is not set.');
  const log = createLog({ level: env.LOG_LEVEL, process: 'migrate' });
  const connection = connect({
    databaseUrl: env.DATABASE_URL,
    applicationName: 'cairn-migrate',
    maxConnections: 2,
    onError: (err) => log.error({ err }, 'database connection lost'),
  });
  try {
    const applied = await migrateToLatest(connection.db);
    if (env.REDIS_URL === undefined) await runMigrations(connection.pool);
    log.info({ applied }, 'database is up to date');
  } finally {
    await connection.close();
  }
}

await main();
