import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '#db/embedded/free-port.ts';
import { ended, waitUntil } from '#db/embedded/running.ts';

/**
 * Whether a real Redis can be started here. Tests that need one are written as
 * `describe.skipIf(!hasRedisServer)('… (needs redis-server)', …)`, and the run names those it left out.
 */
export const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0;

export type RunningRedis = {
  url: string;
  port: number;
  /** Ends it at once, as a crash does; what it held is lost. */
  kill: () => Promise<void>;
  stop: () => Promise<void>;
};

/**
 * Starts a Redis of its own on a free port, or on `port`: empty, in memory, and with no eviction, unless
 * `settings` say otherwise. What lies in a `folder` that is given is read, and stays when Redis ends.
 */
export async function startRedis(
  options: { port?: number; folder?: string; settings?: Record<string, string> } = {},
): Promise<RunningRedis> {
  const port = options.port ?? (await freePort());
  const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'cairn-redis-')));
  const settings = {
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
    ...options.settings,
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn('redis-server', args, { stdio: 'ignore' });
  const over = ended(child);
  const takeAlong = () => child.kill('SIGKILL');
  process.once('exit', takeAlong);
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    await over;
    process.off('exit', takeAlong);
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
  };
  if (!(await waitUntil(() => answers(port), 60_000))) {
    await end('SIGKILL');
    throw new Error('redis-server did not start.');
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

async function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.write('PING\r\n'));
    socket.once('data', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
