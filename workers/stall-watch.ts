import { url as debuggerUrl } from 'node:inspector';
import { startNodeThread } from '#app/node-thread.server.ts';

/** How often this thread says that it goes on, in milliseconds. The other one looks as often. */
export const BEAT_MS = 500;
/**
 * After so many looks without a beat the process is ended: ten seconds, as long as the lease of a text. The
 * longest thing that a worker does in one piece, making a lexicon ready, takes one.
 */
export const BEATS_MISSED = 20;
/**
 * Without this much processor time meanwhile, in milliseconds, the machine was busy with others, and to
 * end a process would only make it busier. What goes round in circles on a free machine uses all ten seconds;
 * starting takes four, with what the other threads of a process do.
 */
export const BUSY_MS = 8000;
/** What waits for a disk or a lock that never comes uses no time at all: after a minute it is ended too. */
export const MOST_BEATS_MISSED = 120;

/**
 * Watches this thread from another one, and ends the process with SIGKILL when it stands still: a text on
 * which the screener does not come to an end would keep everybody from being paged by this process, and
 * nothing in this thread could notice. The text is found by its lease; after three such attempts people
 * read it. With a debugger attached nothing is watched: it stands still on purpose.
 */
export function watchForStalls(options: { onError: (error: unknown) => void }): {
  stop: () => void;
} {
  if (debuggerUrl() !== undefined) return { stop: () => undefined };
  const beat = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const thread = startNodeThread('stall-thread', {
    workerData: beat,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  });
  // Without it the process goes on unwatched, as it would without this file.
  thread.on('error', options.onError);
  thread.unref();
  const timer = setInterval(() => Atomics.add(beat, 0, 1), BEAT_MS);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      void thread.terminate();
    },
  };
}
