import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  stat,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { canEnter, type Account } from '#db/embedded/account.ts';
import { startProblem, systemCode } from '#db/embedded/problem.ts';
import { run } from '#db/embedded/running.ts';
import { sharedRoot } from '#db/embedded/shared-root.ts';

const passwords = { superuser: z.string(), owner: z.string() };
const recordFile = z.object({
  /** Relative to the folder of the record, or absolute when the data had to live elsewhere. */
  folder: z.string(),
  port: z.int().optional(),
  ...passwords,
});

/** What is written down about one cluster, beside it and readable by its owner only. */
export type HomeRecord = z.output<typeof recordFile>;

/** Where one cluster lives. `folder` belongs to the account that Postgres runs under. */
export type Home = {
  folder: string;
  cluster: string;
  record: HomeRecord;
  /** True when the record was just made: a cluster that is there already has other passwords. */
  passwordsAreNew: boolean;
};

const recordOf = (dataDir: string) => path.join(dataDir, 'postgres.json');

/** Who owns the cluster that `dataDir` knows of; undefined when there is none. */
export async function ownerOfCluster(dataDir: string): Promise<number | undefined> {
  const record = await readRecord(dataDir);
  const folder = path.resolve(dataDir, record?.folder ?? 'postgres');
  const found = await stat(path.join(folder, 'cluster')).catch(() => undefined);
  return found?.uid;
}

/**
 * Finds or makes the folder of the cluster that belongs to `dataDir`. It is `dataDir`/postgres, unless
 * the account cannot get there (root's own folder): then it is a folder under /var/lib/cairn, and the
 * record in `dataDir` says which. Removing `dataDir` therefore always means a fresh start.
 */
export async function openHome(
  dataDir: string,
  account: Account | null,
  say: (line: string) => void,
): Promise<Home> {
  const known = await readRecord(dataDir);
  const record = known ?? (await newRecord(dataDir, account, say));
  let folder = path.resolve(dataDir, record.folder);
  if (path.isAbsolute(record.folder) && !(await exists(folder))) {
    throw startProblem(
      `${recordOf(dataDir)} says that the data is in ${folder}, which is not there. ` +
        `Put it back, or remove ${dataDir} to start with an empty database.`,
    );
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (account) {
    await chown(folder, account.uid, account.gid);
    if (!(await canEnter(account, folder))) {
      const moved = await newPlace(dataDir, account, say);
      await moveInto(folder, moved);
      record.folder = folder = moved;
    }
  }
  await keepRecord(dataDir, record);
  return { folder, cluster: path.join(folder, 'cluster'), record, passwordsAreNew: !known };
}

/** Writes the record down; a reader never sees half of it. */
export async function keepRecord(dataDir: string, record: HomeRecord): Promise<void> {
  const file = recordOf(dataDir);
  await writeFile(`${file}.new`, JSON.stringify(record, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

async function readRecord(dataDir: string): Promise<HomeRecord | undefined> {
  const file = recordOf(dataDir);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return recordFile.parse(JSON.parse(text));
  } catch {
    throw startProblem(`${file} is damaged. Restore it from a backup, or choose another DATA_DIR.`);
  }
}

async function newRecord(
  dataDir: string,
  account: Account | null,
  say: (line: string) => void,
): Promise<HomeRecord> {
  const inside = path.join(dataDir, 'postgres');
  const reachable =
    (await exists(path.join(inside, 'cluster'))) || !account || (await canEnter(account, dataDir));
  const folder = reachable ? 'postgres' : await newPlace(dataDir, account, say);
  const word = () => randomBytes(24).toString('base64url');
  return { folder, superuser: word(), owner: word() };
}

async function newPlace(
  dataDir: string,
  account: Account | null,
  say: (line: string) => void,
): Promise<string> {
  const root = await sharedRoot();
  await noteForgotten(root, dataDir, say);
  const place = await mkdtemp(path.join(root, 'data-'));
  await chmod(place, 0o700);
  await writeFile(path.join(place, 'belongs-to'), `${dataDir}\n`);
  if (account) {
    await chown(place, account.uid, account.gid);
    say(
      `The user ${account.name}, under whom Postgres runs, cannot read ${dataDir}: its data is in ${place}.`,
    );
  }
  return place;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** A DATA_DIR that was removed leaves its data behind. It is never deleted here, but said. */
async function noteForgotten(
  root: string,
  dataDir: string,
  say: (line: string) => void,
): Promise<void> {
  for (const name of await readdir(root)) {
    const owner = await readFile(path.join(root, name, 'belongs-to'), 'utf8').catch(() => '');
    if (owner.trim() !== dataDir) continue;
    say(
      `Data of an earlier ${dataDir} is still in ${path.join(root, name)}; remove it when you like.`,
    );
  }
}

async function moveInto(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) {
    const moved = await run('mv', [path.join(from, name), path.join(to, name)]);
    if (moved.code !== 0) {
      throw startProblem(
        `The data in ${from} could not be moved to ${to}: ${moved.output.trim()}.`,
      );
    }
  }
}
