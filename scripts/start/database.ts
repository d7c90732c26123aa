import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Env } from '#app/env.server.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#db/embedded/postgres.ts';
import { startProblem, systemCode } from '#db/embedded/problem.ts';
import { runToEnd, type Program } from '#scripts/start/child.ts';

const LONGEST_PAUSE_MS = 30_000;

export type OpenDatabase = { url: string; isEmbedded: boolean; stop: () => Promise<void> };

/** The database of DATABASE_URL when it is set, otherwise a Postgres of our own. */
export async function openDatabase(env: Env, say: (line: string) => void): Promise<OpenDatabase> {
  if (env.DATABASE_URL !== undefined) {
    await checkReachable(env.DATABASE_URL);
    return { url: env.DATABASE_URL, isEmbedded: false, stop: () => Promise.resolve() };
  }
  say('Starting Postgres …');
  const postgres = await startEmbeddedPostgres({ dataDir: env.DATA_DIR, durability: 'full', say });
  return { url: postgres.databaseUrl, isEmbedded: true, stop: watchOver(postgres, say) };
}

/**
 * Migrates, and seeds the demo community where it is wanted. Returns the lines that tell a person how
 * to sign in to it.
 */
export async function prepareDatabase(options: {
  migrate: Program;
  seed: Program;
  env: Env;
  isEmbedded: boolean;
  say: (line: string) => void;
}): Promise<string[]> {
  const { migrate, seed, env, isEmbedded, say } = options;
  say('Bringing the database up to date …');
  if (!(await runToEnd(migrate)).ok) {
    throw startProblem(`The database could not be brought up to date. See ${migrate.log.file}.`);
  }
  if (!wantsDemo(env, isEmbedded)) return [];
  say('Looking after the demo community …');
  const seeded = await runToEnd(seed);
  if (!seeded.ok) throw startProblem(`The demo could not be made. See ${seed.log.file}.`);
  return seeded.said;
}

/** Whether an empty database is filled with the demo community. */
export function wantsDemo(env: Env, isEmbedded: boolean): boolean {
  return env.SEED === 'demo' || (env.SEED === undefined && isEmbedded);
}

/** Starts Postgres again should it end by itself. Returns what stops it for good. */
function watchOver(first: EmbeddedPostgres, say: (line: string) => void): () => Promise<void> {
  let current = first;
  let stopping = false;
  const isStopping = () => stopping;
  const watch = async () => {
    for (let pause = 500; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const how = await current.ended;
      if (isStopping()) return;
      say(`Postgres ended (${how}); starting it again.`);
      await delay(pause);
      if (isStopping()) return;
      try {
        current = await current.startAgain();
        if (isStopping()) await current.stop();
      } catch (error) {
        say(error instanceof Error ? error.message : String(error));
      }
    }
  };
  void watch();
  return async () => {
    stopping = true;
    await current.stop();
  };
}

async function checkReachable(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const { hostname, port, pathname } = new URL(databaseUrl);
    const reason = systemCode(error) ?? (error instanceof Error ? error.message : 'unknown reason');
    throw startProblem(
      `DATABASE_URL: no connection to ${hostname}:${port || '5432'}${pathname} (${reason}). ` +
        'Is Postgres running there, and are the user and the password right?',
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
