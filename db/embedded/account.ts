import { startProblem } from '#db/embedded/problem.ts';
import { run } from '#db/embedded/running.ts';

/** The account Postgres runs under when this process is root, which Postgres refuses to be. */
export type Account = { name: string; uid: number; gid: number };

/**
 * The account to run Postgres under; null when this process is not root, and Postgres can simply run
 * as the same user. `owner` is who owns an existing data folder and is taken when possible. Otherwise
 * `postgres`, then `cairn` (made when missing), then `nobody`.
 */
export async function accountForPostgres(owner: number | undefined): Promise<Account | null> {
  if (typeof process.getuid !== 'function' || process.getuid() !== 0) return null;
  const account =
    (owner === undefined || owner === 0 ? undefined : await lookUp(String(owner))) ??
    (await lookUp('postgres')) ??
    (await lookUp('cairn')) ??
    (await create('cairn')) ??
    (await lookUp('nobody'));
  if (!account) {
    throw startProblem(
      'Postgres refuses to run as root, and this machine has no other user for it and no way to make one. ' +
        'Add a user named postgres, start Cairn as an ordinary user, or set DATABASE_URL.',
    );
  }
  const tried = await run('/bin/sh', ['-c', 'exit 0'], { ...idsOf(account), cwd: '/' });
  if (tried.code !== 0) {
    throw startProblem(
      `Postgres refuses to run as root, and root may not become another user here (tried ${account.name}). ` +
        'Start Cairn as an ordinary user, or set DATABASE_URL.',
    );
  }
  return account;
}

/** The part of spawn's options that makes a command run under the account. */
export function idsOf(account: Account | null): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/** Whether the account can reach and enter the folder. */
export async function canEnter(account: Account | null, folder: string): Promise<boolean> {
  return test(account, '-x', folder);
}

/** Whether the account can read the file. */
export async function canRead(account: Account | null, file: string): Promise<boolean> {
  return test(account, '-r', file);
}

async function test(account: Account | null, flag: '-x' | '-r', path: string): Promise<boolean> {
  const tested = await run('/bin/sh', ['-c', `test ${flag} "$1"`, 'sh', path], {
    ...idsOf(account),
    cwd: '/',
  });
  return tested.code === 0;
}

async function lookUp(nameOrId: string): Promise<Account | undefined> {
  const [name, uid, gid] = await Promise.all(
    ['-un', '-u', '-g'].map(async (flag) => run('id', [flag, nameOrId])),
  );
  // Postgres needs a user that has a name, so a bare number is of no use.
  if (!name || !uid || !gid || name.code !== 0 || uid.code !== 0 || gid.code !== 0)
    return undefined;
  const account = {
    name: name.output.trim(),
    uid: Number(uid.output.trim()),
    gid: Number(gid.output.trim()),
  };
  return account.uid > 0 && Number.isInteger(account.gid) ? account : undefined;
}

async function create(name: string): Promise<Account | undefined> {
  // shadow's tools, then busybox's.
  const shadow = ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', name];
  const made = await run('useradd', shadow);
  if (made.code !== 0) await run('adduser', ['-S', '-D', '-H', '-s', '/bin/false', name]);
  return lookUp(name);
}
