import { readEnv } from '#app/env.server.ts';
import { createLog } from '#app/log.server.ts';
import { connect } from '#db/client.server.ts';
import { keepSignIns, readWorkingSignIns } from '#db/seeds/demo-sign-ins.ts';
import { seedDemo } from '#db/seeds/demo.ts';

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
    const outcome = await seedDemo({ db: connection.db, log });
    if (outcome.kind === 'seeded') await keepSignIns(env.DATA_DIR, outcome.signIns);
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

await main();
