import { createHash, randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { systemCode } from '#db/embedded/problem.ts';
import { processIdentity } from '#db/embedded/running.ts';

const holderFile = z.object({ pid: z.int().positive(), identity: z.string() });

export type Lock =
  { kind: 'held'; release: () => Promise<void>; tookOver: boolean } | { kind: 'taken'; by: number };

/**
 * Takes the lock file for this process, also from a process that was killed. Of several processes
 * that try at once, one gets it.
 */
export async function takeLock(file: string): Promise<Lock> {
  const mine = `${file}.${randomUUID()}`;
  const identity = (await processIdentity(process.pid)) ?? String(process.pid);
  await writeFile(mine, JSON.stringify({ pid: process.pid, identity }), { mode: 0o600 });
  const release = () => rm(file, { force: true });
  try {
    for (;;) {
      // Linking fails when the name is taken, and the content is complete from the first moment.
      if (await linked(mine, file)) return { kind: 'held', release, tookOver: false };
      const text = await textOf(file);
      if (text === undefined) continue;
      const holder = await livingHolder(text);
      if (holder !== undefined) return { kind: 'taken', by: holder };
      if (await takeOver(file, text, mine)) return { kind: 'held', release, tookOver: true };
    }
  } finally {
    await rm(mine, { force: true });
  }
}

/**
 * Replaces a lock that a killed process left. Whoever wants to replace this very lock first takes a lock
 * named after its content, so that of two who saw the old one, the later does not replace the new one.
 */
async function takeOver(file: string, abandoned: string, mine: string): Promise<boolean> {
  const name = createHash('sha256').update(abandoned).digest('hex').slice(0, 16);
  const right = await takeLock(`${file}.${name}`);
  if (right.kind === 'taken') return false;
  try {
    if ((await textOf(file)) !== abandoned) return false;
    await rename(mine, file);
    return true;
  } finally {
    await right.release();
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The process that holds a lock with this content; undefined when it is gone, or the content cut off. */
async function livingHolder(text: string): Promise<number | undefined> {
  try {
    const holder = holderFile.parse(JSON.parse(text));
    return (await processIdentity(holder.pid)) === holder.identity ? holder.pid : undefined;
  } catch {
    return undefined;
  }
}
