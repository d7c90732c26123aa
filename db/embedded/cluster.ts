import { chown, mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { idsOf, type Account } from '#db/embedded/account.ts';
import type { Binaries } from '#db/embedded/binaries.ts';
import type { Home } from '#db/embedded/home.ts';
import { startProblem } from '#db/embedded/problem.ts';
import { commandLine, isRunning, run, signal, waitUntil } from '#db/embedded/running.ts';
import { initArguments, type Durability } from '#db/embedded/settings.ts';

const MAJOR_VERSION = '18';
const ROOM_NEEDED_MB = 200;
const STOP_WITHIN_MS = 30_000;

/**
 * Makes the cluster when there is none. It is made under another name and renamed when complete, so a
 * start that was killed half-way is simply begun again.
 */
export async function ensureCluster(
  home: Home,
  binaries: Binaries,
  account: Account | null,
  durability: Durability,
): Promise<'made' | 'kept'> {
  await checkRoom(home.folder);
  const version = await readFile(path.join(home.cluster, 'PG_VERSION'), 'utf8').catch(() => '');
  if (version.trim() === MAJOR_VERSION) return 'kept';
  if (version) {
    throw startProblem(
      `The data in ${home.cluster} is of Postgres ${version.trim()}, and this Cairn brings Postgres ${MAJOR_VERSION}. ` +
        'Take a dump with the older one and load it into a new DATA_DIR.',
    );
  }
  const draft = `${home.cluster}.new`;
  const passwordFile = path.join(home.folder, 'password');
  await rm(draft, { recursive: true, force: true });
  await writeFile(passwordFile, `${home.record.superuser}\n`, { mode: 0o600 });
  await mkdir(draft, { mode: 0o700 });
  if (account) {
    await chown(passwordFile, account.uid, account.gid);
    await chown(draft, account.uid, account.gid);
  }
  const made = await run(binaries.initdb, initArguments(draft, passwordFile, durability), {
    ...idsOf(account),
    cwd: '/',
  });
  await rm(passwordFile, { force: true });
  if (made.code !== 0) {
    await rm(draft, { recursive: true, force: true });
    throw explain(made.output || (made.failure ?? ''), home.folder);
  }
  await rename(draft, home.cluster);
  return 'made';
}

/**
 * Stops a Postgres that still runs on this cluster although the start that began it is gone, and clears
 * a leftover pid file whose number belongs to some other program by now. Call it with the lock held.
 */
export async function stopForgotten(home: Home, say: (line: string) => void): Promise<void> {
  const pidFile = path.join(home.cluster, 'postmaster.pid');
  const text = await readFile(pidFile, 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  if (!Number.isInteger(pid) || pid <= 1 || !isRunning(pid)) return;
  const words = await commandLine(pid);
  if (!words.includes('postgres') || !words.includes(home.cluster)) {
    await rm(pidFile, { force: true });
    return;
  }
  say('Stopping the Postgres that a killed start has left running.');
  await stopPostmaster(pid);
}

/**
 * Asks a postmaster to end: open work is rolled back and everything is written. When it does not end in
 * time it is told to stop at once, and repairs itself from its journal at the next start.
 */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await waitUntil(() => !isRunning(pid), STOP_WITHIN_MS)) return;
  signal(pid, 'SIGQUIT');
  await waitUntil(() => !isRunning(pid), STOP_WITHIN_MS);
}

/** Sets the superuser's password without a connection, for when the record of it was lost. */
export async function resetPassword(
  home: Home,
  binaries: Binaries,
  account: Account | null,
): Promise<void> {
  // The password is base64url, so it needs no quoting.
  const statement = `ALTER ROLE postgres PASSWORD '${home.record.superuser}'\n`;
  const done = await run(binaries.postgres, ['--single', '-D', home.cluster, 'postgres'], {
    ...idsOf(account),
    cwd: '/',
    input: statement,
  });
  if (done.code !== 0) throw explain(done.output, home.folder);
}

/** Turns what Postgres printed into a sentence for the person at the terminal. */
export function explain(printed: string, folder: string): Error {
  if (printed.includes('No space left on device')) return diskFull(folder);
  const reasons = printed
    .split('\n')
    .filter((line) => /FATAL|PANIC|error|could not/i.test(line))
    .map((line) => line.replace(/^.*?(?=FATAL|PANIC)/, '').trim());
  const reason = reasons.slice(-3).join(' ') || printed.trim().slice(-300) || 'no reason was given';
  return startProblem(`Postgres could not be started in ${folder}: ${reason}`);
}

async function checkRoom(folder: string): Promise<void> {
  const disk = await statfs(folder);
  if ((disk.bavail * disk.bsize) / 2 ** 20 < ROOM_NEEDED_MB) throw diskFull(folder);
}

function diskFull(folder: string): Error {
  return startProblem(
    `The disk that holds ${folder} has too little room left (${ROOM_NEEDED_MB} MB are needed). ` +
      'Make room, or choose a folder on another disk with DATA_DIR.',
  );
}
