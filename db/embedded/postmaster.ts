import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { idsOf, type Account } from '#db/embedded/account.ts';
import type { Binaries } from '#db/embedded/binaries.ts';
import { plainEnvironment, waitUntil } from '#db/embedded/running.ts';
import { serverArguments, type Durability } from '#db/embedded/settings.ts';

const READY_WITHIN_MS = 60_000;

/**
 * Starts the server process, detached from this one but guarded: should this process be killed, a small
 * shell stops it. `logStart` is where its part of the log file begins.
 */
export async function launchPostmaster(setting: {
  binaries: Binaries;
  account: Account | null;
  cluster: string;
  logFolder: string;
  durability: Durability;
  port: number;
}): Promise<{ child: ChildProcess; logFile: string; logStart: number }> {
  const { binaries, account, logFolder: folder } = setting;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const logFile = path.join(folder, 'postgres.log');
  const log = await open(logFile, 'a', 0o600);
  const logStart = (await log.stat()).size;
  const args = ['-D', setting.cluster, ...serverArguments(setting.durability, setting.port)];
  // In a group of its own, so that Ctrl-C in the terminal reaches the start command and not Postgres,
  // which must be the last to stop.
  const child = spawn(binaries.postgres, args, {
    ...idsOf(account),
    cwd: '/',
    env: plainEnvironment,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  child.once('spawn', () => guard(child, account));
  child.once('error', () => undefined);
  await new Promise((resolve) => {
    child.once('spawn', resolve);
    child.once('error', resolve);
  });
  await log.close();
  return { child, logFile, logStart };
}

/** A shell that waits at the end of a pipe: when this process is killed, it stops Postgres. */
function guard(child: ChildProcess, account: Account | null): void {
  // The pause lets the web server and the worker, which end too, finish what they are doing.
  const script = 'read -r _; sleep 2; kill -INT "$1"';
  const guardian = spawn('/bin/sh', ['-c', script, 'sh', String(child.pid)], {
    ...idsOf(account),
    cwd: '/',
    env: plainEnvironment,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guardian.on('error', () => undefined);
  child.once('exit', () => guardian.kill('SIGKILL'));
}

/** Waits until the server answers on its port, or has ended instead. */
export async function readiness(
  child: ChildProcess,
  port: number,
  password: string,
): Promise<'ready' | 'ended' | 'late'> {
  const url = urlFor({ user: 'postgres', password, port, database: 'postgres' });
  let outcome: 'ready' | 'ended' | 'late' = 'late';
  await waitUntil(async () => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      outcome = 'ended';
      return true;
    }
    if (!(await answers(url))) return false;
    outcome = 'ready';
    return true;
  }, READY_WITHIN_MS);
  return outcome;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The address of a database on this machine. Names and passwords are plain letters and digits. */
export function urlFor(parts: {
  user: string;
  password: string;
  port: number;
  database: string;
}): string {
  return `postgres://${parts.user}:${parts.password}@127.0.0.1:${parts.port}/${parts.database}`;
}
