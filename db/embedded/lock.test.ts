import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from '#db/embedded/lock.ts';
import { ended, processIdentity } from '#db/embedded/running.ts';

describe('lock', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'cairn-lock-'));
    file = path.join(folder, 'start.lock');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is held by one, and free again when given back', async () => {
    const first = await takeLock(file);
    expect(first.kind).toBe('held');
    expect(await takeLock(file)).toEqual({ kind: 'taken', by: process.pid });
    if (first.kind === 'held') await first.release();
    expect(existsSync(file)).toBe(false);
    expect((await takeLock(file)).kind).toBe('held');
  });

  test('is taken over from a process that is gone, by one of many that try at once', async () => {
    await writeFile(file, JSON.stringify(await goneProcess()));
    const tries = await Promise.all(Array.from({ length: 20 }, () => takeLock(file)));
    expect(tries.filter((lock) => lock.kind === 'held')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['start.lock']);
  });

  test('is taken over when another process has the number of the one that held it', async () => {
    await writeFile(file, JSON.stringify({ pid: process.pid, identity: 'an earlier process' }));
    expect(await takeLock(file)).toMatchObject({ kind: 'held', tookOver: true });
  });

  test('is taken over when it was cut off by a full disk', async () => {
    await writeFile(file, '{"pid":');
    expect(await takeLock(file)).toMatchObject({ kind: 'held', tookOver: true });
  });
});

async function goneProcess(): Promise<{ pid: number; identity: string }> {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => undefined, 1000)']);
  const pid = child.pid ?? 0;
  const identity = (await processIdentity(pid)) ?? '';
  child.kill('SIGKILL');
  await ended(child);
  return { pid, identity };
}
