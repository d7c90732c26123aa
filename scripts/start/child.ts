import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { ended } from '#db/embedded/running.ts';
import type { LogFile } from '#scripts/start/log-file.ts';

const DRAIN_MS = 10_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** A process that ran this long was well; the next pause is the shortest again. */
const WELL_AFTER_MS = 60_000;
const WARNING = 40;

const logLine = z.object({
  level: z.number(),
  msg: z.string().default(''),
  err: z.object({ message: z.string() }).optional(),
});

/** How one of our processes is started. */
export type Program = {
  name: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  log: LogFile;
  /** Hears warnings, errors and whatever is not a line of the log. */
  say: (line: string) => void;
};

/** A process that is started again whenever it ends, until it is stopped. */
export type KeptRunning = {
  /** How often it ended by itself. */
  failures: () => number;
  /** Asks it to finish what it is doing and end; insists after ten seconds, or at once when hurried. */
  stop: () => Promise<void>;
  hurry: () => void;
};

/** Starts a program and keeps it running: after it ends, again, with growing pauses. */
export function keepRunning(program: Program): KeptRunning {
  let stopping = false;
  // A function, because TypeScript believes that a variable keeps its value across an await.
  const isStopping = () => stopping;
  let failures = 0;
  let child = launch(program, (line) => hear(program, line));
  const wake = new AbortController();

  const watched = (async () => {
    let pause = FIRST_PAUSE_MS;
    for (;;) {
      const began = performance.now();
      const how = await ended(child);
      if (isStopping()) return;
      failures += 1;
      if (performance.now() - began > WELL_AFTER_MS) pause = FIRST_PAUSE_MS;
      program.say(
        `ended (${how}); starting it again in ${pause / 1000} s. Its log: ${program.log.file}`,
      );
      await delay(pause, undefined, { signal: wake.signal }).catch(() => undefined);
      if (isStopping()) return;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      child = launch(program, (line) => hear(program, line));
    }
  })();

  return {
    failures: () => failures,
    stop: async () => {
      stopping = true;
      wake.abort();
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), DRAIN_MS);
      await watched;
      clearTimeout(insist);
    },
    hurry: () => child.kill('SIGKILL'),
  };
}

/**
 * Runs a program to its end. `said` is what it printed beside its log: for the person at the terminal
 * and, as it may hold passwords, kept out of the log file unless the program failed.
 */
export async function runToEnd(program: Program): Promise<{ ok: boolean; said: string[] }> {
  const said: string[] = [];
  const child = launch(program, (line) => {
    if (line.startsWith('{')) hear(program, line);
    else said.push(line);
  });
  // Not when it ends, but when all it printed has been read.
  const ok = await new Promise<boolean>((resolve) =>
    child.once('close', (code) => resolve(code === 0)),
  );
  if (!ok) for (const line of said) hear(program, line);
  return { ok, said };
}

function launch(program: Program, onLine: (line: string) => void): ChildProcess {
  const child = spawn(process.execPath, program.args, {
    env: program.env,
    // In a group of its own: Ctrl-C in the terminal reaches the start command only, which then stops
    // the others in the right order. The channel tells the process when this one is killed.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.on('error', (error) => program.say(error.message));
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', onLine);
  }
  return child;
}

function hear(program: Program, line: string): void {
  program.log.append(`${line}\n`);
  const worthSaying = readable(line);
  if (worthSaying !== undefined) program.say(worthSaying);
}

/** The part of a log line that a person at the terminal should see; undefined when there is none. */
function readable(line: string): string | undefined {
  if (!line.startsWith('{')) return line.trim() === '' ? undefined : line;
  try {
    const { level, msg, err } = logLine.parse(JSON.parse(line));
    if (level < WARNING) return undefined;
    return err ? `${msg}: ${err.message}` : msg;
  } catch {
    return line;
  }
}
