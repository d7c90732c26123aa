import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** What a finished command printed. `code` is null when it could not be started at all. */
export type Finished = { code: number | null; output: string; failure: string | undefined };

/** Runs a command to its end and returns what it printed; never throws. */
export async function run(
  command: string,
  args: readonly string[],
  options: { uid?: number; gid?: number; cwd?: string; input?: string } = {},
): Promise<Finished> {
  const { input, ...rest } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...rest, env: plainEnvironment, stdio: 'pipe' });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString('utf8'));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      const failure = 'code' in error ? String(error.code) : error.message;
      resolve({ code: null, output, failure });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output, failure: undefined }));
    // A command that ends without reading its input is not an error of ours.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input ?? '');
  });
}

/**
 * The environment of helper commands and of Postgres: fixed, so that messages are in English and a
 * library path or a locale set for something else changes nothing.
 */
export const plainEnvironment: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  LC_ALL: 'C',
  TZ: 'UTC',
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
};

/**
 * Names one run of one process, so that a number that was given to another process later is not taken
 * for it. Undefined when no such process runs.
 */
export async function processIdentity(pid: number): Promise<string | undefined> {
  if (!isRunning(pid)) return undefined;
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may hold spaces; what follows it is plain. Field 3 is the state.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : `${pid}@${fields[19] ?? ''}`;
  } catch {
    const started = await printed('ps', ['-o', 'lstart=', '-p', String(pid)]);
    return `${pid}@${started}`;
  }
}

/** The command line of a process, with spaces between its words; empty when there is none. */
export async function commandLine(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
  } catch {
    return printed('ps', ['-o', 'command=', '-p', String(pid)]);
  }
}

/** Whether a process with this number exists, ours or not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Waits until the condition holds; false when it did not within `withinMs`. */
export async function waitUntil(
  holds: () => boolean | Promise<boolean>,
  withinMs: number,
): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) return false;
    await delay(50);
  }
  return true;
}

/** Sends a signal; false when the process had ended already or may not be signalled. */
export function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/** Resolves with the code or signal that ended the child. */
export async function ended(child: ChildProcess): Promise<string> {
  if (child.exitCode !== null) return `code ${child.exitCode}`;
  if (child.signalCode !== null) return `signal ${child.signalCode}`;
  return new Promise((resolve) => {
    child.once('exit', (code, name) => resolve(name ? `signal ${name}` : `code ${code ?? 1}`));
    child.once('error', (error) => resolve(error.message));
  });
}

async function printed(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, args, (_error, stdout) => resolve(stdout.trim()));
  });
}
