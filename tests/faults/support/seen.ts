import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';
import type { History } from '#tests/faults/support/history.ts';
import { advance } from '#tests/support/database.ts';

/** What the checker looks at: the record, and what was seen from outside. */
export type Seen = {
  db: Db;
  history: History;
  /** Copies of what our processes sent where they must not carry anybody's words. */
  overheard: { redis: string[] };
  /** Every process that was started, also those that are gone. */
  nodes: readonly { pid: number; lines: readonly string[] }[];
};

/** A promise that holds whatever breaks. `broken` names every breach it finds, by id and code. */
export type Invariant = {
  id: string;
  promise: string;
  broken: (seen: Seen) => Promise<readonly string[]>;
};

/** Turns the clock of the database, and writes down from where to where. */
export async function turnClock(seen: Pick<Seen, 'db' | 'history'>, ms: number): Promise<void> {
  const fromMs = await clockMs(seen.db);
  await advance(seen.db, ms);
  seen.history.add({ kind: 'turned', fromMs, toMs: fromMs + ms });
}

async function clockMs(db: Db): Promise<number> {
  const { rows } = await sql<{ ms: number }>`
    select (extract(epoch from app_now()) * 1000)::float8 as ms
  `.execute(db);
  return rows[0]?.ms ?? 0;
}
