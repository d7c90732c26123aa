import { once } from 'node:events';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** The programs that run in threads of a process, by where their source is. Each is an entry of the build. */
const sources = {
  'judge-thread': '../workers/judge-thread.ts',
  'ready-thread': './making-ready/ready-thread.ts',
  'stall-thread': '../workers/stall-thread.ts',
};

/**
 * Starts a thread of this process: of the build, where its program lies beside that of this process; in development,
 * and in tests, of the sources.
 */
export function startNodeThread(name: keyof typeof sources, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    const program = pathToFileURL(process.argv[1] ?? '');
    return new Worker(new URL(`${name}.js`, program), options);
  }
  // A thread does not inherit what makes Node read TypeScript.
  const source = JSON.stringify(new URL(sources[name], import.meta.url).href);
  const run = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); })`;
  return new Worker(run, { ...options, eval: true });
}

/**
 * The next message of a thread. Rejects when the thread fails, has ended or ends, or says nothing for
 * `withinMs` milliseconds.
 */
export async function nextMessage(thread: Worker, withinMs: number): Promise<unknown> {
  // Of a thread that has ended no event will come.
  if (thread.threadId < 0) throw new Error('The thread has ended.');
  const ended = new AbortController();
  const end = () => ended.abort();
  thread.once('exit', end);
  try {
    const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(withinMs)]);
    const sent: unknown[] = await once(thread, 'message', { signal });
    return sent[0];
  } finally {
    thread.off('exit', end);
  }
}
