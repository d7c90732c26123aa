import { randomUUID } from 'node:crypto';
import { channelSettings, monitoredPlaces } from '#app/channel-settings.server.ts';
import { compose } from '#app/composition.server.ts';
import type { ScreeningDeps } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { sweepScreenings } from '#app/domain/crisis-response/sweep-screenings.server.ts';
import { createChannels } from '#app/domain/on-call/channels/channels.server.ts';
import { contactChannels } from '#app/domain/on-call/contact-channels.ts';
import { giveSignOfLife, sayGoodbye } from '#app/domain/on-call/heartbeats.server.ts';
import { RowsFailed } from '#app/domain/shared/row-by-row.server.ts';
import { renderOutdatedPosts } from '#app/domain/posts/outdated-posts.server.ts';
import { screen } from '#app/screening/screen.ts';
import { connect } from '#db/client.server.ts';
import { ping } from '#app/ping.server.ts';
import { startCanaryKeeper } from '#workers/canary-keeper.ts';
import { startClockWatch } from '#workers/clock-watch.ts';
import { startAuditSealer } from '#workers/audit-sealer.ts';
import { createErrorLog } from '#workers/error-log.ts';
import { startDrillKeeper } from '#workers/drill-keeper.ts';
import { startLexiconJobs } from '#workers/lexicon-jobs.ts';
import { watchProgress } from '#workers/liveness.ts';
import { startLoop } from '#workers/loop.ts';
import { startOnCallEngine } from '#workers/on-call-engine.ts';
import { startQueueKeeper } from '#workers/queue-keeper.ts';
import { startRecordsKeeper } from '#workers/records-keeper.ts';
import { readRedisPolicy } from '#workers/redis-policy.ts';
import { startScreeningConsumer } from '#workers/screening-consumer.ts';
import { startShiftKeeper } from '#workers/shift-keeper.ts';
import { watchForStalls } from '#workers/stall-watch.ts';
import { startSweeper } from '#workers/sweeper.ts';
import { startTargetKeeper } from '#workers/target-keeper.ts';

const SCREENING_CONNECTIONS = 4;
/** Paging has connections of its own: screening at its busiest cannot keep a page waiting. */
const ENGINE_CONNECTIONS = 3;
/** What looks at texts and their queue may have to wait for screening; pages must not wait with it. */
const KEEPER_CONNECTIONS = 3;
/** Back-tests and re-screenings take long and may wait; they take no connection from anything else. */
const JOB_CONNECTIONS = 1;
const SIGN_OF_LIFE_MS = 10_000;
const QUEUE_SILENCE_MS = 60_000;
const REDIS_CHECK_MS = 60_000;
const HOUSEKEEPING_MS = 10 * 60_000;
/** A worker that is told to stop is done with them in time. */
const OUTDATED_POSTS_IN_A_ROUND = 100;
const DRAIN_MS = 8000;

/** Starts one worker: screening, sweeping, paging, housekeeping. Any number of them may run. */
async function main(): Promise<void> {
  const { env, deps, ready, close } = compose({
    process: 'worker',
    maxConnections: SCREENING_CONNECTIONS,
  });
  const { log } = deps;
  const workerId = randomUUID();
  const screening: ScreeningDeps = {
    ...deps,
    screenText: (text) => screen(text, deps.lexicon.current()),
  };
  await ready;
  // From here on texts are read.
  const stalls = watchForStalls({
    onError: createErrorLog(log, 'nothing watches whether this worker stands still'),
  });

  const engineConnection = connect({
    databaseUrl: env.DATABASE_URL,
    applicationName: 'cairn-engine',
    maxConnections: ENGINE_CONNECTIONS,
    onError: createErrorLog(log, 'database connection of the on-call engine lost'),
  });
  const channels = createChannels(channelSettings(env));
  if (channels.email === undefined)
    log.warn('SMTP_URL is not set: alerts are on the board, but nobody is paged by mail');

  let lastFailure = Number.NEGATIVE_INFINITY;
  const failing = (message: string) => {
    const say = createErrorLog(log, message);
    return (error: unknown) => {
      // Rows that always fail say nothing of a loop that hangs.
      if (!(error instanceof RowsFailed)) lastFailure = performance.now();
      say(error);
    };
  };

  const queueErrors = createErrorLog(
    log,
    'the queue is not well; the sweeper screens what it does not bring',
  );
  const startConsumer = () =>
    startScreeningConsumer({
      deps: screening,
      databaseUrl: env.DATABASE_URL,
      redisUrl: env.REDIS_URL,
      onError: queueErrors,
    });
  let consumer = startConsumer();
  // A consumer can fall silent without an error, after a failover for example. Then a new one is started.
  const replaceSilentConsumer = () => {
    const silentSince = Math.max(consumer.lastJobAt(), consumer.lastErrorAt());
    if (performance.now() - silentSince < QUEUE_SILENCE_MS) return;
    log.warn('the queue is silent although texts waited; connecting to it anew');
    void consumer.close().catch(queueErrors);
    consumer = startConsumer();
  };
  let redisEvicts = false;
  const sweeper = startSweeper({
    deps: screening,
    queueErrorAt: () => consumer.lastErrorAt(),
    lastJobAt: () => consumer.lastJobAt(),
    onForgotten: replaceSilentConsumer,
    mistrustsQueue: () => redisEvicts,
    onError: failing('a sweep failed'),
  });
  const engine = startOnCallEngine({
    deps: { ...deps, db: engineConnection.db },
    databaseUrl: env.DATABASE_URL,
    channels,
    onError: failing('a round of the on-call engine failed'),
  });
  const shiftKeeper = startShiftKeeper({
    deps: { db: engineConnection.db },
    onError: createErrorLog(log, 'a round of the shift keeper failed'),
  });

  const keeperConnection = connect({
    databaseUrl: env.DATABASE_URL,
    applicationName: 'cairn-keepers',
    maxConnections: KEEPER_CONNECTIONS,
    onError: createErrorLog(log, 'database connection of the keepers lost'),
  });
  const canaryKeeper = startCanaryKeeper({
    deps: { ...deps, db: keeperConnection.db },
    monitored: monitoredPlaces(env),
    onCanaryHome: () => {
      if (env.DEAD_MAN_URL !== undefined) void ping(env.DEAD_MAN_URL, log);
    },
    onError: createErrorLog(log, 'a round of the canary keeper failed'),
  });

  const targetKeeper = startTargetKeeper({
    deps: { ...deps, db: keeperConnection.db },
    onError: createErrorLog(log, 'a round of the target keeper failed'),
  });

  const drillKeeper = startDrillKeeper({
    deps: { ...deps, db: keeperConnection.db },
    onError: createErrorLog(log, 'a round of the drill keeper failed'),
  });

  const clockWatch = startClockWatch({
    db: engineConnection.db,
    log,
    onError: createErrorLog(log, 'the clock could not be compared'),
  });

  const queueKeeper = startQueueKeeper({
    deps: { ...deps, db: keeperConnection.db },
    onError: createErrorLog(log, 'a round of the queue keeper failed'),
  });

  const jobConnection = connect({
    databaseUrl: env.DATABASE_URL,
    applicationName: 'cairn-lexicon-jobs',
    maxConnections: JOB_CONNECTIONS,
    onError: createErrorLog(log, 'database connection of the lexicon jobs lost'),
  });
  const lexiconJobs = startLexiconJobs({
    deps: { ...deps, db: jobConnection.db },
    onError: createErrorLog(log, 'a round of the lexicon jobs failed'),
  });

  const { REDIS_URL: redisUrl } = env;
  const redisCheck = startLoop({
    everyMs: REDIS_CHECK_MS,
    round: async () => {
      if (redisUrl === undefined) return HOUSEKEEPING_MS;
      redisEvicts = (await readRedisPolicy(redisUrl)) === 'evicts';
      if (redisEvicts) {
        log.error(
          'Redis may drop wake-ups: set maxmemory-policy to noeviction. Texts are swept every second until then.',
        );
      }
      return undefined;
    },
    onError: createErrorLog(log, 'Redis could not be checked'),
  });
  const signs = startLoop({
    everyMs: SIGN_OF_LIFE_MS,
    round: async () => {
      const queueProblem = redisEvicts ? 'evicts' : sweeper.isAlone() ? 'sweeping' : null;
      await giveSignOfLife(
        { db: engineConnection.db },
        {
          workerId,
          channels: contactChannels.filter((kind) => channels[kind] !== undefined),
          queue: redisUrl === undefined ? 'postgres' : 'redis',
          queueProblem,
        },
      );
      return undefined;
    },
    onError: failing('no sign of life could be given'),
  });
  const housekeeping = startLoop({
    everyMs: HOUSEKEEPING_MS,
    round: async () => {
      const renewed = await renderOutdatedPosts(deps, OUTDATED_POSTS_IN_A_ROUND);
      return renewed < OUTDATED_POSTS_IN_A_ROUND ? undefined : 0;
    },
    onError: createErrorLog(log, 'housekeeping failed'),
  });
  const auditSealer = startAuditSealer({
    deps,
    onError: createErrorLog(log, 'a round of the audit sealer failed'),
  });
  const recordsKeeper = startRecordsKeeper({
    deps,
    onError: createErrorLog(log, 'a round of the records keeper failed'),
  });
  const progress = watchProgress({
    loops: { sweeper: sweeper.lastSweptAt, engine: engine.lastTickAt },
    lastFailureAt: () => lastFailure,
    onStuck: (loop) => {
      log.fatal(
        { loop },
        'a loop of the worker hangs; leaving, so that a new worker can take over',
      );
      process.exit(1);
    },
  });

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    log.info('worker is stopping');
    progress.stop();
    stalls.stop();
    // What is cut off here is found by its lease.
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
    // A wake-up that was fetched and not begun goes with this worker; its text would wait for a calm sweep.
    const leaveNothing = () => sweepScreenings(screening, { pendingFor: 0 });
    void Promise.allSettled([
      consumer.close().then(leaveNothing),
      sweeper.stop(),
      engine.stop(),
      lexiconJobs.stop(),
      shiftKeeper.stop(),
      canaryKeeper.stop(),
      targetKeeper.stop(),
      drillKeeper.stop(),
      clockWatch.stop(),
      queueKeeper.stop(),
      redisCheck.stop(),
      signs.stop(),
      housekeeping.stop(),
      auditSealer.stop(),
      recordsKeeper.stop(),
    ])
      .then(() => sayGoodbye({ db: engineConnection.db }, workerId).catch(() => undefined))
      .then(() =>
        Promise.allSettled([
          close(),
          ...[engineConnection, keeperConnection, jobConnection].map((each) => each.close()),
        ]),
      )
      .then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('unhandledRejection', (err) => log.error({ err }, 'a promise failed unattended'));
  log.info({ queue: redisUrl === undefined ? 'postgres' : 'redis' }, 'worker is ready');
}

await main();
