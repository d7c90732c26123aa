import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { queueInPostgres } from '#app/jobs/queue-in-postgres.server.ts';
import { SCREENING_QUEUE, type ScreenTextsPayload } from '#app/jobs/screen-texts.ts';

/** What the web process needs of the queue; the same over Redis and over Postgres. */
export type ScreeningQueue = {
  add: (payload: ScreenTextsPayload) => Promise<void>;
  close: () => Promise<void>;
};

/** Jobs leave no trace in the queue: whatever became of one, the record of it is in Postgres. */
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
    // Commands without a connection fail at once instead of waiting for one.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: 2000,
    keepAlive: 10_000,
    retryStrategy: (times) => Math.min(times * 200, 3000),
  });
  connection.on('error', onError);
  // A queue that is built while Redis is away never recovers, so it is built on a living connection.
  return opensWhenItCan({
    open: async () => {
      await untilConnected(connection);
      const queue = new Queue<ScreenTextsPayload>(SCREENING_QUEUE, {
        connection,
        defaultJobOptions: jobOptions,
      });
      queue.on('error', onError);
      await queue.waitUntilReady();
      return queue;
    },
    close: async (queue) => {
      await queue?.close().catch(onError);
      connection.disconnect();
    },
  });
}

/**
 * A queue that is opened at once, and anew by the next text when that fails: one of BullMQ that could not
 * connect when it began says so for ever.
 */
function opensWhenItCan(options: {
  open: () => Promise<AnyQueue>;
  close: (queue: AnyQueue | null) => Promise<void>;
}): ScreeningQueue {
  let opening: Promise<AnyQueue> | null = null;
  const opened = () => {
    opening ??= options.open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  // The first text of a process does not wait for a connection to be made. A failure shows when adding.
  opened().catch(() => undefined);
  return {
    add: async (payload) => {
      // Under an id of its own: one that is there already would swallow it, with all texts behind its first.
      await (await opened()).add('screen', payload);
    },
    close: async () => {
      await options.close((await opening?.catch(() => null)) ?? null);
    },
  };
}

/** Waits for a connection that is being made for the first time; fails at once when it was lost. */
async function untilConnected(connection: Redis): Promise<void> {
  if (connection.status === 'ready') return;
  if (!['wait', 'connecting', 'connect'].includes(connection.status)) {
    throw new Error('There is no connection to Redis.');
  }
  await new Promise<void>((resolve, reject) => {
    const onReady = () => {
      connection.off('close', onClose);
      resolve();
    };
    const onClose = () => {
      connection.off('ready', onReady);
      reject(new Error('Redis could not be reached.'));
    };
    connection.once('ready', onReady);
    connection.once('close', onClose);
  });
}

function openOnPostgres(databaseUrl: string, onError: (error: Error) => void): ScreeningQueue {
  return opensWhenItCan({
    open: async () => {
      const queue = new Queue(
        SCREENING_QUEUE,
        {
          connection: {
            connectionString: databaseUrl,
            max: 2,
            application_name: 'cairn-queue',
            connectionTimeoutMillis: 5000,
          },
          defaultJobOptions: jobOptions,
        },
        queueInPostgres,
      );
      queue.on('error', onError);
      try {
        await queue.waitUntilReady();
      } catch (error) {
        await queue.close().catch(onError);
        throw error;
      }
      return queue;
    },
    close: async (queue) => {
      await queue?.close().catch(onError);
    },
  });
}

/** What is used of a queue, whose own type differs with the place it lives in. */
type AnyQueue = {
  add: (name: string, data: ScreenTextsPayload) => Promise<unknown>;
  close: () => Promise<void>;
};
