import path from 'node:path';
import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import type { Db } from '#db/client.server.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { deliveredMail, startHistory } from '#tests/faults/support/history.ts';
import { standOutside, type Outside } from '#tests/faults/support/outside.ts';
import { CANARY_HANDLE, CANARY_WORDS, settleCommunity } from '#tests/faults/support/people.ts';
import type { Community } from '#tests/faults/support/people.ts';
import { openProxy, type Proxy } from '#tests/faults/support/proxy.ts';
import { turnClock, type Seen } from '#tests/faults/support/seen.ts';
import { freshChance, type Chance } from '#tests/faults/support/seed.ts';
import { watchTransitions } from '#tests/faults/support/transitions.ts';
import { startWeb, startWorker, type Running, type RunningWeb } from '#tests/support/processes.ts';
import { startSmtp, type FakeSmtp } from '#tests/support/smtp.ts';

const PRELOAD = path.resolve('tests', 'faults', 'support', 'preload.mjs');

/** In the last line of a worker whose loop hangs. */
const LEAVES = 'leaving, so that a new worker can take over';

/** The ways on which one process reaches what it depends on. Each process has ways of its own. */
export type Ways = { postgres: Proxy; redis: Proxy | null };
export type WorkerNode = Running & Ways;
export type WebNode = RunningWeb & Ways;

/** What `preload.mjs` can be told. */
export type Bending = { skewMs?: number; freezeMs?: number; bitten?: boolean };

/** A whole product on this machine whose parts can be broken one by one, and what was seen of it. */
export type World = Community &
  Omit<Seen, 'nodes'> & {
    chance: Chance;
    mail: FakeSmtp;
    outside: Outside;
    /** Every process that was ever started here, also those that are gone. */
    nodes: readonly (WorkerNode | WebNode)[];
    /** What processes said last that ended with an error of their own. Those that were told to end do not. */
    crashes: () => readonly string[];
    web: () => Promise<WebNode>;
    worker: (bending?: Bending) => Promise<WorkerNode>;
    /** A worker that is started again whenever it ends, as a supervisor does. */
    supervised: (bending?: Bending) => Promise<Supervised>;
    /** Writes down that something is broken from now on. */
    fault: (what: string) => void;
    /** Writes down whether texts can become pages at all. */
    pipeline: (is: 'broken' | 'whole') => void;
    /** Turns the clock of the database, so that nobody waits for what is due later. */
    turn: (ms: number) => Promise<void>;
    /** Waits until nothing is owed: every text screened, every step and message that was due gone out. */
    settle: (withinMs: number) => Promise<boolean>;
  };

export type Supervised = {
  now: () => WorkerNode;
  restarts: () => number;
  stop: () => Promise<void>;
};

/**
 * Sets up a community on a migrated database and opens the ways to it and to Redis. The processes are
 * the test's to start. Everything ends with the test.
 */
export async function startWorld(options: {
  db: Db;
  databaseUrl: string;
  redisUrl?: string;
  /** A pooler before the database, for all but what goes past one. */
  poolUrl?: string;
  writers?: number;
}): Promise<World> {
  const { db, databaseUrl, redisUrl, poolUrl } = options;
  const chance = freshChance();
  const history = startHistory();
  const overheard: World['overheard'] = { redis: [] };
  const mail = await startSmtp('accept', (letter) => history.add(deliveredMail(letter)));
  await watchTransitions(db);
  const community = await settleCommunity(db, { writers: options.writers ?? 20 });
  const outside = await standOutside(db, history);
  const nodes: (WorkerNode | WebNode)[] = [];
  const crashes: string[] = [];
  const supervisors: Supervised[] = [];
  const proxies: Proxy[] = [];
  onTestFinished(async () => {
    // Supervisors first: they would bring back what is stopped.
    await Promise.all(supervisors.map((each) => each.stop()));
    await Promise.all(nodes.map((node) => node.stop()));
    await Promise.all(proxies.map((proxy) => proxy.close()));
    await Promise.all([mail.close(), outside.close()]);
  }, 60_000);

  const openWays = async (): Promise<Ways> => {
    const postgres = await openProxy(portOf(databaseUrl));
    const redis =
      redisUrl === undefined
        ? null
        : await openProxy(portOf(redisUrl), listenForWords(overheard.redis));
    proxies.push(postgres, ...(redis === null ? [] : [redis]));
    return { postgres, redis };
  };
  const settingsFor = (ways: Ways) => ({
    databaseUrl: ways.postgres.through(databaseUrl),
    env: {
      ...(redisUrl === undefined || ways.redis === null
        ? {}
        : { REDIS_URL: ways.redis.through(redisUrl) }),
      ...(poolUrl === undefined ? {} : { DATABASE_POOL_URL: poolUrl }),
      SMTP_URL: mail.url,
      ...outside.env,
    },
    preload: PRELOAD,
  });
  const join = <T extends WorkerNode | WebNode>(node: T): T => {
    nodes.push(node);
    void node.over.then((how) => {
      const isCrash = how.startsWith('code ') && how !== 'code 0';
      // A worker that finds itself stuck leaves on purpose, and says so.
      if (isCrash && !node.lines.some((line) => line.includes(LEAVES))) {
        crashes.push(`process ${node.pid} ended with ${how}: ${node.lines.slice(-20).join('\n')}`);
      }
    });
    return node;
  };
  const worker = async (bending: Bending = {}) => {
    const ways = await openWays();
    const settings = settingsFor(ways);
    const env = { ...settings.env, FAULTS_SKEW_MS: String(bending.skewMs ?? 0) };
    const running = await startWorker({ ...settings, env });
    running.tell(bending);
    return join({ ...running, ...ways });
  };

  return {
    ...community,
    db,
    history,
    chance,
    mail,
    outside,
    nodes,
    overheard,
    crashes: () => crashes,
    fault: (what) => history.add({ kind: 'fault', what }),
    pipeline: (is) => history.add({ kind: 'pipeline', is }),
    turn: (ms) => turnClock({ db, history }, ms),
    web: async () => {
      const ways = await openWays();
      return join({ ...(await startWeb(settingsFor(ways))), ...ways });
    },
    worker,
    supervised: async (bending) => {
      const kept = await supervise(() => worker(bending));
      supervisors.push(kept);
      return kept;
    },
    settle: (withinMs) => waitUntil(() => owesNothing(db).catch(() => false), withinMs),
  };
}

/** Starts a worker and starts another whenever it has ended, until told to stop. */
async function supervise(start: () => Promise<WorkerNode>): Promise<Supervised> {
  let current = await start();
  let restarts = 0;
  let stopping = false;
  const run = async () => {
    for (;;) {
      await current.over;
      if (isStopping()) return;
      restarts += 1;
      // A worker that could not start is what its supervisor tries again, too.
      for (let next: WorkerNode | null = null; next === null && !isStopping();) {
        next = await start().catch(() => null);
        if (next !== null) current = next;
      }
      if (isStopping()) await current.stop();
    }
  };
  const isStopping = () => stopping;
  const running = run();
  return {
    now: () => current,
    restarts: () => restarts,
    stop: async () => {
      stopping = true;
      await current.stop();
      await running;
    },
  };
}

/** Whether every text is screened, every due step has fired and every message that could go has gone. */
async function owesNothing(db: Db): Promise<boolean> {
  const { rows } = await sql<{ owed: number }>`
    select (select count(*) from screening_task where state in ('pending', 'leased'))
         + (select count(*) from alert_escalation where due_at <= app_now())
         + (select count(*) from outgoing_message
             where state in ('pending', 'sending', 'failed_temp') and next_at <= app_now()) as owed
  `.execute(db);
  return rows[0]?.owed === 0;
}

/** Keeps what was sent if it carries the words that nothing may carry, also across two pieces. */
function listenForWords(kept: string[]): (bytes: Buffer) => void {
  let tail = '';
  return (bytes) => {
    const heard = tail + bytes.toString('latin1');
    if (heard.includes(CANARY_WORDS) || heard.includes(CANARY_HANDLE)) kept.push(heard);
    tail = heard.slice(-64);
  };
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}
