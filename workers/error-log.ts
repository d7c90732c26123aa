import type { Log } from '#app/log.server.ts';

const LOG_EVERY_MS = 10_000;

/**
 * Logs the first error at once and then at most one line every ten seconds, with the count of those in
 * between: a queue that is away reports itself thousands of times a minute.
 */
export function createErrorLog(log: Log, message: string): (error: unknown) => void {
  let unsaid = 0;
  let lastSaid = Number.NEGATIVE_INFINITY;
  return (err) => {
    unsaid += 1;
    if (performance.now() - lastSaid < LOG_EVERY_MS) return;
    log.error({ err, times: unsaid }, message);
    lastSaid = performance.now();
    unsaid = 0;
  };
}
