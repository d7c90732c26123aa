import { chmod, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { takeLock } from '#db/embedded/lock.ts';
import { startProblem, systemCode } from '#db/embedded/problem.ts';
import { waitUntil } from '#db/embedded/running.ts';

/** How long a start waits for one that is just stopping. */
const PATIENCE_MS = 4000;

export type DataDir = {
  release: () => Promise<void>;
  /** Whether another start used this folder a moment ago, so that its port may still be closing. */
  followsAnother: boolean;
};

/**
 * Makes the data folder when it is missing and takes it for this process alone. Throws a start problem
 * when it cannot be written in, or another start runs on it.
 */
export async function takeDataDir(dataDir: string): Promise<DataDir> {
  try {
    await makeFolder(dataDir);
    return await take(path.join(dataDir, 'start.lock'), dataDir);
  } catch (error) {
    const reason = reasons[systemCode(error) ?? ''];
    if (reason === undefined) throw error;
    throw startProblem(
      `DATA_DIR ${dataDir} cannot be used: ${reason}. Choose another folder with DATA_DIR, or change this one.`,
    );
  }
}

const reasons: Record<string, string> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'its disk is read-only',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'it is a file, not a folder',
  ENOENT: 'it cannot be made there',
  ENOSPC: 'its disk is full',
  EDQUOT: 'the disk quota is used up',
};

/** Not mkdir's own `recursive`, which never returns where a folder cannot be made, as under /proc. */
async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  try {
    await mkdir(folder);
  } catch (error) {
    const parent = path.dirname(folder);
    if (systemCode(error) !== 'ENOENT' || (await stat(parent).catch(() => undefined))) throw error;
    await makeFolder(parent);
    await mkdir(folder);
  }
  // Postgres, under another user, must be able to pass through root's folders, and no more.
  await chmod(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}

async function take(file: string, dataDir: string): Promise<DataDir> {
  let lock = await takeLock(file);
  const waited = lock.kind === 'taken';
  if (waited) {
    await waitUntil(async () => (lock = await takeLock(file)).kind === 'held', PATIENCE_MS);
  }
  if (lock.kind === 'taken') {
    throw startProblem(
      `Cairn runs already on the data in ${dataDir} (process ${lock.by}). ` +
        'Stop it first, or run a second one beside it with another DATA_DIR and PORT.',
    );
  }
  return { release: lock.release, followsAnother: waited || lock.tookOver };
}
