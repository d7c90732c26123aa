import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import {
  screenAgain,
  screenTasks,
  type ScreeningDeps,
} from '#app/domain/crisis-response/screen-tasks.server.ts';
import type { ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { queueInPostgres } from '#app/jobs/queue-in-postgres.server.ts';
import { SCREENING_QUEUE, screenTextsPayload } from '#app/jobs/screen-texts.ts';

/** The consuming end of the queue. What it does not bring, the sweeper finds. */
export type ScreeningConsumer = {
  /** When a job last arrived, and when the queue last reported an error, on the clock of performance.now(). */
  lastJobAt: () => number;
  lastErrorAt: () => number;
  close: () => Promise<void>;
};

type ConsumerOptions = {
  deps: ScreeningDeps;
  databaseUrl: string;
  redisUrl: string | undefined;
  onError: (error: unknown) => void;
};

/**
 * Short locks, so that a dead worker's job comes back within fifteen seconds; a job that keeps stalling
 * is dropped by the queue and left to the sweeper.
 */
const settings = {
  concurrency: 2,
  lockDuration: 10_000,
  stalledInterval: 5000,
  maxStalledCount: 5,
  maxStartedAttempts: 10,
  drainDelay: 5,
  runRetryDelay: 2000,
  removeOnComplete: { count: 0 },
  removeOnFail: { count: 0 },
};

/** Starts consuming, from Redis when an address is given and else from Postgres. Never throws for a queue that is away. */
export function startScreeningConsumer(options: ConsumerOptions): ScreeningConsumer {
  let lastJob = performance.now();
  let lastError = Number.NEGATIVE_INFINITY;

  const handle = async (job: {
    data: unknown;
    attemptsStarted: number;
    stalledCounter: number;
  }) => {
    lastJob = performance.now();
    const payload = screenTextsPayload.safeParse(job.data);
    // Nobody can mend a job that is not ours; retrying would only repeat it.
    if (!payload.success) return;
    const ids = payload.data.taskIds as ScreeningTaskId[]; // Parsed as UUIDs; the brand is a type alone.
    await screenTasks(options.deps, ids);
    if (job.attemptsStarted > 1 || job.stalledCounter > 0) {
      for (const id of ids) await screenAgain(options.deps, id);
    }
  };
  const noteError = (error: unknown) => {
    lastError = performance.now();
    options.onError(error);
  };

  const close =
    options.redisUrl === undefined
      ? consumeFromPostgres(options.databaseUrl, handle, noteError)
      : consumeFromRedis(options.redisUrl, handle, noteError);
  return { lastJobAt: () => lastJob, lastErrorAt: () => lastError, close };
}

type Handle = (job: {
  data: unknown;
  attemptsStarted: number;
  stalledCounter: number;
}) => Promise<void>;

function consumeFromRedis(
  redisUrl: string,
  handle: Handle,
  onError: (error: unknown) => void,
): () => Promise<void> {
  const connection = new Redis(redisUrl, {
    maxRetriesPerRequest: null,
    connectTimeout: 5000,
    keepAlive: 10_000,
    retryStrategy: (times) => Math.min(times * 200, 3000),
  });
  connection.on('error', onError);
  const worker = new Worker(SCREENING_QUEUE, handle, { ...settings, connection });
  worker.on('error', onError);
  worker.on('failed', (_job, error) => onError(error));
  return async () => {
    await worker.close();
    connection.disconnect();
  };
}

function consumeFromPostgres(
  databaseUrl: string,
  handle: Handle,
  onError: (error: unknown) => void,
): () => Promise<void> {
  const worker = new Worker(
    SCREENING_QUEUE,
    handle,
    {
      ...settings,
      connection: {
        connectionString: databaseUrl,
        max: 3,
        application_name: 'cairn-queue',
        connectionTimeoutMillis: 5000,
        keepAlive: true,
      },
    },
    queueInPostgres,
  );
  worker.on('error', onError);
  worker.on('failed', (_job, error) => onError(error));
  return () => worker.close();
}
