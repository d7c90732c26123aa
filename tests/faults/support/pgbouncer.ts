import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { onTestFinished } from 'vitest';
import { freePort, isFree } from '#db/embedded/free-port.ts';
import { ended, waitUntil } from '#db/embedded/running.ts';

/** Debian keeps it where ordinary users have no path to. */
const PROGRAM = ['pgbouncer', '/usr/sbin/pgbouncer'].find(
  (each) => spawnSync(each, ['--version']).status === 0,
);
/** Whether a real one can be started here. */
export const hasPgBouncer = PROGRAM !== undefined;

/** Fewer sessions than a web process and a worker open, so that they must share. */
const SESSIONS = 3;

/** Puts a PgBouncer before a database, in transaction mode, until the end of the test. Its address. */
export async function startPgBouncer(databaseUrl: string): Promise<string> {
  if (PROGRAM === undefined) throw new Error('There is no PgBouncer here.');
  const behind = new URL(databaseUrl);
  const name = behind.pathname.slice(1);
  const port = await freePort();
  const folder = await mkdtemp(path.join(tmpdir(), 'cairn-pgbouncer-'));
  await chmod(folder, 0o755);
  const isRoot = process.getuid?.() === 0;
  const settings = path.join(folder, 'pgbouncer.ini');
  await writeFile(
    settings,
    `[databases]
${name} = host=${behind.hostname} port=${behind.port} dbname=${name} user=${behind.username} password=${decodeURIComponent(behind.password)}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${SESSIONS}
max_client_conn = 200
server_reset_query_always = 0
${isRoot ? 'user = nobody' : ''}
`,
  );
  const child = spawn(PROGRAM, ['-q', settings], { stdio: 'ignore' });
  const over = ended(child);
  const takeAlong = () => child.kill('SIGKILL');
  process.once('exit', takeAlong);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await over;
    process.off('exit', takeAlong);
    await rm(folder, { recursive: true, force: true });
  });
  if (!(await waitUntil(async () => !(await isFree(port)), 10_000))) {
    throw new Error('PgBouncer did not start.');
  }
  behind.port = String(port);
  behind.hostname = '127.0.0.1';
  return behind.href;
}
