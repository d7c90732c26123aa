import { setTimeout as pause } from 'node:timers/promises';
import type { ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { openScreeningQueue, type ScreeningQueue } from '#app/jobs/screening-queue.server.ts';
import type { Log } from '#app/log.server.ts';

const MAX_BATCH = 50;
const ADD_TIMEOUT_MS = 500;
/** Under load wake-ups leave this far apart, each for all that was committed meanwhile. */
const APART_MS = 20;
const LOG_EVERY_MS = 10_000;

/** `wake` returns at once and never throws: the sweeper finds what a lost wake-up left behind. */
export type ScreeningWaker = {
  /** Connects to the queue before the first text is committed. A queue that is away is tried again later. */
  connect: () => void;
  wake: (taskIds: readonly ScreeningTaskId[]) => void;
  /** Brings on its way what was given before, and lets go of the queue. */
  close: () => Promise<void>;
};

/**
 * Wakes workers for committed screening tasks. While one wake-up is on its way the next ones gather,
 * so that a busy hour costs the queue one job for many texts, and a quiet one no delay at all.
 */
export function createScreeningWaker(options: {
  databaseUrl: string;
  redisUrl: string | undefined;
  log: Log;
}): ScreeningWaker {
  const gathered: ScreeningTaskId[] = [];
  let queue: ScreeningQueue | null = null;
  let sending = false;
  let sent = Promise.resolve();
  let lastSent = Number.NEGATIVE_INFINITY;
  let failures = 0;
  let lastLogged = Number.NEGATIVE_INFINITY;

  const noteFailure = (err: unknown) => {
    failures += 1;
    // An unreachable queue reports itself thousands of times a minute; the log hears it six times.
    if (performance.now() - lastLogged < LOG_EVERY_MS) return;
    lastLogged = performance.now();
    options.log.warn(
      { err, failures },
      'screening wake-up not delivered; the sweeper will see to it',
    );
  };

  const openQueue = () => {
    queue ??= openScreeningQueue({ ...options, onError: noteFailure });
    return queue;
  };

  const sendAll = async () => {
    sending = true;
    while (gathered.length > 0) {
      const early = lastSent + APART_MS - performance.now();
      if (early > 0 && gathered.length < MAX_BATCH) await pause(early);
      lastSent = performance.now();
      const taskIds = gathered.splice(0, MAX_BATCH);
      try {
        await withTimeout(openQueue().add({ taskIds }), ADD_TIMEOUT_MS);
      } catch (error) {
        noteFailure(error);
      }
    }
    sending = false;
  };

  return {
    connect: () => {
      openQueue();
    },
    wake: (taskIds) => {
      gathered.push(...taskIds);
      if (!sending) sent = sendAll();
    },
    close: async () => {
      await sent;
      await queue?.close();
    },
  };
}

async function withTimeout<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The queue did not answer within ${limitMs} ms.`));
    }, limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
