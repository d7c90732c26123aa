import { createPostgresBackend, Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { SCREENING_QUEUE, type ScreenTextsPayload } from '#app/jobs/screen-texts.ts';

/** What the web process needs of the queue; the same over Redis and over Postgres. */
export type ScreeningQueue = {
  add: (payload: ScreenTextsPayload) => Promise<void>;
  close: () => Promise<void>;
};

/** Jobs leave no trace in the queue: a retained job would swallow a later one with the same id. */
const jobOptions = {
  removeOnComplete: true,
  removeOnFail: true,
  attempts: 3,
  backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
};

/**
 * Opens the producer side of the screening queue: Redis when an address is given, else Postgres. It
 * fails fast: a queue that is away must never make a person wait.
 */
export function openScreeningQueue(options: {
  databaseUrl: string;
  redisUrl: string | undefined;
  onError: (error: Error) => void;
}): ScreeningQueue {
  return options.redisUrl === undefined
    ? openOnPostgres(options.databaseUrl, options.onError)
    : openOnRedis(options.redisUrl, options.onError);
}

function openOnRedis(redisUrl: string, onError: (error: Error) => void): ScreeningQueue {
  const connection = new Redis(redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: 2000,
    keepAlive: 10_000,
    retryStrategy: (times) => Math.min(times * 200, 5000),
  });
  connection.on('error', onError);
  const queue = new Queue<ScreenTextsPayload>(SCREENING_QUEUE, {
    connection,
    defaultJobOptions: jobOptions,
    skipWaitingForReady: true,
  });
  return wrap(queue, onError, async () => {
    connection.disconnect();
    await Promise.resolve();
  });
}

function openOnPostgres(databaseUrl: string, onError: (error: Error) => void): ScreeningQueue {
  const queue = new Queue(
    SCREENING_QUEUE,
    {
      connection: { connectionString: databaseUrl, max: 2, application_name: 'cairn-queue' },
      defaultJobOptions: jobOptions,
    },
    createPostgresBackend,
  );
  return wrap(queue, onError, () => Promise.resolve());
}

type AnyQueue = {
  on: (event: 'error', listener: (error: Error) => void) => unknown;
  add: (name: string, data: ScreenTextsPayload, options: { jobId: string }) => Promise<unknown>;
  close: () => Promise<void>;
};

function wrap(
  queue: AnyQueue,
  onError: (error: Error) => void,
  afterClose: () => Promise<void>,
): ScreeningQueue {
  queue.on('error', onError);
  return {
    add: async (payload) => {
      // Custom job ids may hold no colon and must not be all digits.
      await queue.add('screen', payload, { jobId: `screen-${payload.taskIds[0] ?? ''}` });
    },
    close: async () => {
      await queue.close().catch(onError);
      await afterClose();
    },
  };
}
