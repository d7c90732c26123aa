import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { accountForPostgres, type Account } from '#db/embedded/account.ts';
import { postgresBinaries, type Binaries } from '#db/embedded/binaries.ts';
import {
  ensureCluster,
  explain,
  resetPassword,
  stopForgotten,
  stopPostmaster,
} from '#db/embedded/cluster.ts';
import { freePort, isFree } from '#db/embedded/free-port.ts';
import { keepRecord, openHome, ownerOfCluster, type Home } from '#db/embedded/home.ts';
import { takeLock } from '#db/embedded/lock.ts';
import { launchPostmaster, readiness, urlFor } from '#db/embedded/postmaster.ts';
import { startProblem } from '#db/embedded/problem.ts';
import { ended } from '#db/embedded/running.ts';
import type { Durability } from '#db/embedded/settings.ts';

const ATTEMPTS = 6;

type Options = {
  /** Absolute path of the folder that the cluster belongs to. */
  dataDir: string;
  durability: Durability;
  say: (line: string) => void;
};

/** A running Postgres of our own. */
export type EmbeddedPostgres = {
  pid: number;
  /** Where its data is. */
  folder: string;
  /** Connects as the owner of Cairn's database, who is no superuser. */
  databaseUrl: string;
  /** Connects to the named database as superuser: for tests and repairs. */
  superuserUrl: (database: string) => string;
  /** Resolves when Postgres has ended, for whatever reason. */
  ended: Promise<string>;
  /** Starts it once more, at the same port, after it ended by itself. */
  startAgain: () => Promise<EmbeddedPostgres>;
  /** Stops it with everything written, and gives its folder free. */
  stop: () => Promise<void>;
};

type Setting = {
  home: Home;
  binaries: Binaries;
  account: Account | null;
  options: Options;
  release: () => Promise<void>;
};

/**
 * Starts Postgres on the data that belongs to `dataDir`, making it when there is none, and makes sure
 * that Cairn's database and its owner exist. Throws a start problem when this machine prevents it.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { dataDir, durability, say } = options;
  const account = await accountForPostgres(await ownerOfCluster(dataDir));
  const binaries = await postgresBinaries(account);
  const home = await openHome(dataDir, account, say);
  const lock = await takeLock(path.join(home.folder, 'start.lock'));
  if (lock.kind === 'taken') {
    throw startProblem(
      `The data in ${home.folder} is in use by another start of Cairn (process ${lock.by}).`,
    );
  }
  try {
    await stopForgotten(home, say);
    const cluster = await ensureCluster(home, binaries, account, durability);
    if (cluster === 'kept' && home.passwordsAreNew) await resetPassword(home, binaries, account);
    const setting = { home, binaries, account, options, release: lock.release };
    const running = await start(setting, home.record.port);
    await ensureDatabase(running, home.record.owner);
    return running;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function start(setting: Setting, preferredPort?: number): Promise<EmbeddedPostgres> {
  const { home, options } = setting;
  let port = preferredPort;
  for (let attempt = 1; ; attempt += 1) {
    port = port !== undefined && (await isFree(port)) ? port : await freePort();
    const { child, logFile, logStart } = await launchPostmaster({
      binaries: setting.binaries,
      account: setting.account,
      cluster: home.cluster,
      logFolder: path.join(options.dataDir, 'logs'),
      durability: options.durability,
      port,
    });
    const outcome = await readiness(child, port, home.record.superuser);
    if (outcome === 'ready' && child.pid !== undefined) {
      home.record.port = port;
      await keepRecord(options.dataDir, home.record);
      return describe(setting, child, child.pid, port);
    }
    child.kill('SIGINT');
    const printed = (await readFile(logFile, 'utf8')).slice(logStart);
    // Somebody took the port in between, or the processes of a killed Postgres are still ending.
    const passing = /could not bind|Address already in use|shared memory block|postmaster\.pid/;
    if (attempt === ATTEMPTS || !passing.test(printed)) throw explain(printed, home.folder);
    if (/could not bind|Address already in use/.test(printed)) port = undefined;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function describe(
  setting: Setting,
  child: ChildProcess,
  pid: number,
  port: number,
): EmbeddedPostgres {
  const { superuser, owner } = setting.home.record;
  return {
    pid,
    folder: setting.home.folder,
    databaseUrl: urlFor({ user: 'cairn', password: owner, port, database: 'cairn' }),
    superuserUrl: (database) => urlFor({ user: 'postgres', password: superuser, port, database }),
    ended: ended(child),
    startAgain: () => start(setting, port),
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) await stopPostmaster(pid);
      await setting.release();
    },
  };
}

async function ensureDatabase(running: EmbeddedPostgres, ownerPassword: string): Promise<void> {
  const client = new pg.Client({ connectionString: running.superuserUrl('postgres') });
  await client.connect();
  try {
    const role = await client.query("select from pg_roles where rolname = 'cairn'");
    // The password is base64url, so it needs no quoting; roles take no bound parameters.
    const verb = role.rowCount === 0 ? 'create' : 'alter';
    await client.query(`${verb} role cairn login password '${ownerPassword}'`);
    const database = await client.query("select from pg_database where datname = 'cairn'");
    if (database.rowCount === 0) await client.query('create database cairn owner cairn');
  } finally {
    await client.end();
  }
}
