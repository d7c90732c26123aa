import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runMigrations } from 'bullmq';
import { createSessionStore } from '#app/auth/session.server.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import { connect, type Connection } from '#db/client.server.ts';
import { freePort } from '#db/embedded/free-port.ts';
import { startEmbeddedPostgres } from '#db/embedded/postgres.ts';
import { ended, waitUntil } from '#db/embedded/running.ts';
import { migrateToLatest } from '#db/migrate-to-latest.ts';
import { memoryEnv, nodeLimits } from '#scripts/start/node-limits.ts';

/** A whole product on this machine, as it runs in production, with a database that may be filled. */
export type Site = {
  origin: string;
  connection: Connection;
  /** The value of a Cookie header with which a request is signed in as this member. */
  signIn: (member: MemberId) => Promise<string>;
  /** Resident memory of web and worker together, in megabytes. */
  residentMegabytes: () => number;
  stop: () => Promise<void>;
};

/**
 * Starts Postgres with full durability, fills it by `fill`, then starts the built web and worker
 * processes. With the secret that addresses in it are sealed with, letters go to a folder, as in the demo.
 * Everything lies in a temporary folder that `stop` removes.
 */
export async function startSite(
  fill: (connection: Connection) => Promise<void>,
  secret?: string,
): Promise<Site> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cairn-site-'));
  // Postgres may run under another user, who must be able to pass through.
  await chmod(folder, 0o711);
  const postgres = await startEmbeddedPostgres({
    dataDir: folder,
    durability: 'full',
    say: () => undefined,
  });
  const { databaseUrl } = postgres;
  const connection = connect({
    databaseUrl,
    applicationName: 'cairn-site',
    maxConnections: 4,
    onError: () => undefined,
  });
  await migrateToLatest(connection.db);
  await runMigrations(connection.pool);
  await fill(connection);

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    ...memoryEnv,
    PATH: process.env['PATH'],
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    PORT: String(port),
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production' as const,
    ...(secret === undefined ? {} : { APP_SECRET: secret, MAIL_FOLDER: path.join(folder, 'mail') }),
  };
  const children = ['web', 'worker'].map((name) =>
    spawn(process.execPath, [...nodeLimits, path.resolve('build', 'node', `${name}.js`)], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    }),
  );
  const isReady = await waitUntil(() => answers(`${origin}/readyz`), 30_000);
  const sessions = createSessionStore(connection);
  const stop = async () => {
    await connection.close();
    await Promise.all(children.map(stopChild));
    await postgres.stop();
    await rm(postgres.folder, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  };
  if (!isReady) {
    await stop();
    throw new Error('The web process did not become ready.');
  }
  return {
    origin,
    connection,
    signIn: async (member) => {
      const { setCookie } = await sessions.create(member, null);
      return setCookie.split(';')[0] ?? '';
    },
    residentMegabytes: () => children.reduce((sum, child) => sum + residentOf(child), 0),
    stop,
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

async function stopChild(child: ChildProcess): Promise<void> {
  const over = ended(child);
  child.kill('SIGTERM');
  await over;
}

function residentOf(child: ChildProcess): number {
  const status = readFileSync(`/proc/${String(child.pid)}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
}
