import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { freePort } from '#db/embedded/free-port.ts';
import { ended, waitUntil } from '#db/embedded/running.ts';

/** A start takes two seconds, and a minute on a machine that is busy with ten other things. */
const READY_WITHIN_MS = 150_000;
const STOPS_WITHIN_MS = 15_000;

/** The secret of the deployment that all processes of a test belong to. */
export const APP_SECRET = 'a secret that only the tests know, and not a real one';

/** One of our processes, as it runs in production, started by a test. */
export type Running = {
  pid: number;
  /** Every line it has printed so far. */
  lines: readonly string[];
  /** Sends a signal and waits until the process has ended. Resolves with `code 0` or `signal SIGKILL`. */
  kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<string>;
  /** Stops it where it stands, as a machine does that is frozen, until `resume`. */
  pause: () => void;
  resume: () => void;
  /** Hands a message to what `node.preload` loaded into it. */
  tell: (message: Record<string, unknown>) => void;
  /** Resolves with how it ended, for whatever reason. */
  over: Promise<string>;
  /** Ends it in good order and removes what it left behind. Safe to call after `kill`. */
  stop: () => Promise<void>;
};

export type RunningWeb = Running & { origin: string; port: number };

type Settings = {
  databaseUrl: string;
  /** Settings on top of the usual ones; those of the machine the tests run on are not passed on. */
  env?: Record<string, string>;
  /** A module that is loaded before the program, as an absolute path. */
  preload?: string;
};

/**
 * Starts the built web server on a free port, or on `port`, and waits until it is ready. Processes that
 * are to share one deployment's secret are given the same APP_SECRET, as here.
 */
export async function startWeb(settings: Settings & { port?: number }): Promise<RunningWeb> {
  const port = settings.port ?? (await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const running = await start('web', { ...settings, env: { PORT: String(port), ...settings.env } });
  await untilReady(running, async () => {
    const answer = await fetch(`${origin}/readyz`);
    await answer.arrayBuffer();
    return answer.ok;
  });
  return { ...running, origin, port };
}

/** Starts the built worker and waits until it says that it works. */
export async function startWorker(settings: Settings): Promise<Running> {
  const running = await start('worker', settings);
  await untilReady(running, () => Promise.resolve(hasPrinted(running, 'worker is ready')));
  return running;
}

/** Whether the process has printed a line that contains the words. */
export function hasPrinted(running: Running, words: string): boolean {
  return running.lines.some((line) => line.includes(words));
}

async function start(
  name: 'web' | 'worker',
  settings: Settings,
): Promise<Running & { ended: () => boolean }> {
  const program = path.resolve('build', 'node', `${name}.js`);
  if (!existsSync(program))
    throw new Error('There is no build to test. Run `npm run build` first.');
  const dataDir = await mkdtemp(path.join(tmpdir(), `cairn-process-`));
  const { preload } = settings;
  const before = preload === undefined ? [] : ['--import', pathToFileURL(preload).href];
  const child = spawn(process.execPath, [...before, program], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      DATABASE_URL: settings.databaseUrl,
      DATA_DIR: dataDir,
      APP_SECRET,
      ...settings.env,
    },
    stdio: ['ignore', 'pipe', 'pipe', ...(preload === undefined ? [] : ['ipc' as const])],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', (line) => lines.push(line));
  }
  const over = ended(child);
  let isOver = false;
  // Should the test's own process be ended early, its children must not live on.
  const takeAlong = () => child.kill('SIGKILL');
  process.once('exit', takeAlong);
  void over.then(() => {
    isOver = true;
    process.off('exit', takeAlong);
  });
  return {
    pid: child.pid ?? 0,
    lines,
    over,
    ended: () => isOver,
    pause: () => child.kill('SIGSTOP'),
    resume: () => child.kill('SIGCONT'),
    tell: (message) => child.send(message),
    kill: async (signal) => {
      child.kill(signal);
      child.kill('SIGCONT');
      const insist = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
      const how = await over;
      clearTimeout(insist);
      return how;
    },
    stop: async () => {
      child.kill('SIGTERM');
      child.kill('SIGCONT');
      const insist = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
      await over;
      clearTimeout(insist);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function untilReady(
  running: Running & { ended: () => boolean },
  isReady: () => Promise<boolean>,
): Promise<void> {
  const ready = await waitUntil(
    async () => running.ended() || (await isReady().catch(() => false)),
    READY_WITHIN_MS,
  );
  if (ready && !running.ended()) return;
  await running.stop();
  throw new Error(`The process did not become ready. It printed:\n${running.lines.join('\n')}`);
}
