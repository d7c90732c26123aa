import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/** The programs that run in threads of the worker. Each is an entry of the build. */
type ThreadName = 'judge-thread' | 'stall-thread';

/**
 * Starts a thread of this process: of the build, where its program lies beside that of this process; in development,
 * and in tests, of the sources.
 */
export function startThread(name: ThreadName, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    const program = pathToFileURL(process.argv[1] ?? '');
    return new Worker(new URL(`${name}.js`, program), options);
  }
  // A thread does not inherit what makes Node read TypeScript.
  const source = JSON.stringify(new URL(`${name}.ts`, import.meta.url).href);
  const run = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); })`;
  return new Worker(run, { ...options, eval: true });
}
