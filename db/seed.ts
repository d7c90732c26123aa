import { readEnv } from '#app/env.server.ts';
import { openScreeningQueue } from '#app/jobs/screening-queue.server.ts';
import { createLog, type Log } from '#app/log.server.ts';
import { createSecrets, deploymentSecret } from '#app/secrets.server.ts';
import { connect, type Db } from '#db/client.server.ts';
import { keepSignIns, readWorkingSignIns } from '#db/seeds/demo-sign-ins.ts';
import { seedDemo } from '#db/seeds/demo.ts';

const TASKS_AT_ONCE = 50;

/**
 * Command: fills an empty database with the demo community and prints how to sign in to it. On a
 * database that has members it changes nothing, and prints the demo sign-ins that still work.
 */
async function main(): Promise<void> {
  const env = readEnv();
  if (env.DATABASE_URL === undefined) throw new Error('DATABASE_URL is not set.');
  const log = createLog({ level: env.LOG_LEVEL, process: 'seed' });
  const connection = connect({
    databaseUrl: env.DATABASE_URL,
    applicationName: 'cairn-seed',
    maxConnections: 2,
    onError: (err) => log.error({ err }, 'database connection lost'),
  });
  try {
    const secret = deploymentSecret({ given: env.APP_SECRET, dataDir: env.DATA_DIR });
    const secrets = createSecrets(secret);
    const outcome = await seedDemo({ db: connection.db, log, secrets });
    if (outcome.kind === 'seeded') {
      await keepSignIns(env.DATA_DIR, outcome.signIns);
      await wakeWorkers(connection.db, { ...env, databaseUrl: env.DATABASE_URL }, log);
    }
    const signIns =
      outcome.kind === 'seeded'
        ? outcome.signIns
        : await readWorkingSignIns(env.DATA_DIR, connection.db);
    if (signIns.length === 0) return;
    const lines = [
      'Demo sign-ins, made for this installation alone:',
      ...signIns.map(
        ({ shownAs, handle, password }) =>
          `  ${shownAs.padEnd(12)} handle: ${handle.padEnd(16)} password: ${password}`,
      ),
      '',
    ];
    process.stdout.write(lines.join('\n') + '\n');
  } finally {
    await connection.close();
  }
}

/**
 * Lets the first worker begin at once with what was seeded, the newest first. Nothing depends on it: the
 * sweeper finds what waits.
 */
async function wakeWorkers(
  db: Db,
  env: { databaseUrl: string; REDIS_URL?: string | undefined },
  log: Log,
): Promise<void> {
  const onError = (err: unknown) => log.warn({ err }, 'screening wake-up not delivered');
  const queue = openScreeningQueue({
    databaseUrl: env.databaseUrl,
    redisUrl: env.REDIS_URL,
    onError,
  });
  const waiting = await db
    .selectFrom('screening_task')
    .select('id')
    .where('state', '=', 'pending')
    .orderBy('id', 'desc')
    .execute();
  const taskIds = waiting.map(({ id }) => id);
  try {
    while (taskIds.length > 0) await queue.add({ taskIds: taskIds.splice(0, TASKS_AT_ONCE) });
  } catch (error) {
    onError(error);
  } finally {
    await queue.close();
  }
}

await main();
