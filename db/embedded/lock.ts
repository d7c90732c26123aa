import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { systemCode } from '#db/embedded/problem.ts';
import { processIdentity } from '#db/embedded/running.ts';

const holderFile = z.object({ pid: z.int().positive(), identity: z.string() });

/** Who holds a lock: `stale` when that process is gone, which is how a killed one leaves it. */
export type Holder = { pid: number; stale: boolean };

export type Lock = { kind: 'held'; release: () => Promise<void>; tookOver: boolean };

/**
 * Takes the lock file for this process, also from a process that was killed. Of several processes
 * that try at once, one gets it.
 */
export async function takeLock(file: string): Promise<Lock | { kind: 'taken'; by: number }> {
  const mine = `${file}.${randomUUID()}`;
  const identity = (await processIdentity(process.pid)) ?? String(process.pid);
  await writeFile(mine, JSON.stringify({ pid: process.pid, identity }), { mode: 0o600 });
  let tookOver = false;
  try {
    for (;;) {
      try {
        // Linking is atomic and fails when the name is taken, with the content already complete.
        await link(mine, file);
        return { kind: 'held', release: () => rm(file, { force: true }), tookOver };
      } catch (error) {
        if (systemCode(error) !== 'EEXIST') throw error;
      }
      const holder = await lockHolder(file);
      if (holder && !holder.stale) return { kind: 'taken', by: holder.pid };
      if (holder) tookOver = await removeStale(file);
    }
  } finally {
    await rm(mine, { force: true });
  }
}

/** Who holds the lock now; undefined when nobody does. */
export async function lockHolder(file: string): Promise<Holder | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  const holder = readHolder(text);
  // An unreadable lock was cut off by a full disk: nobody can be behind it.
  if (!holder) return { pid: 0, stale: true };
  const stale = (await processIdentity(holder.pid)) !== holder.identity;
  return { pid: holder.pid, stale };
}

/** Moves the lock aside and looks again, as another process may have renewed it a moment ago. */
async function removeStale(file: string): Promise<boolean> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch {
    return false;
  }
  const holder = await lockHolder(aside);
  if (holder && !holder.stale) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
  return holder?.stale ?? false;
}

function readHolder(text: string): z.output<typeof holderFile> | undefined {
  try {
    return holderFile.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
