import { sql } from 'kysely';
import type { Deps } from '#app/domain/shared/deps.ts';
import { seconds } from '#app/domain/shared/duration.ts';
import type { Db, Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';

/** Rows of one kind of work. `what` says which it is: one name for each query that finds such rows. */
type Work = { db: Db; what: string };

/** One that failed again and again waits so long at the most until it is tried again. */
const LONGEST_WAIT = seconds(60);
const SHORTEST_WAIT = seconds(5);
/** Whatever is not met again for so long after its wait is forgotten. */
const FORGOTTEN_AFTER = seconds(600);
/** A round that met so many ends, so that what comes after it has its turn. */
const MOST_FAILURES = 100;
const MOST_NAMED = 10;

type Failure = { times: number; until: number; error: unknown };

/**
 * What failed lately in this process, for each database and kind of work. A note in the row itself would have
 * to pass the same constraints and triggers that may be what fails.
 */
const failures = new WeakMap<Db, Map<string, Map<string, Failure>>>();

function failuresOf({ db, what }: Work): Map<string, Failure> {
  const ofDb = failures.get(db) ?? new Map<string, Map<string, Failure>>();
  failures.set(db, ofDb);
  const known = ofDb.get(what) ?? new Map<string, Failure>();
  ofDb.set(what, known);
  return known;
}

/** Some rows could not be handled. It names them by their ids, and says nothing of what the errors quote. */
export class RowsFailed extends Error {
  override readonly name = 'RowsFailed';
  /** How many others were handled. */
  readonly done: number;

  constructor(what: string, failed: ReadonlyMap<string, unknown>, done: number) {
    const ids = [...failed.keys()];
    const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : '';
    const [error] = failed.values();
    super(`${what}: ${ids.slice(0, MOST_NAMED).join(' ')}${more} failed (${kindOf(error)})`);
    this.done = done;
    // Where it happened, without the line that says what.
    const frames = error instanceof Error ? (error.stack ?? '').split('\n    at ').slice(1) : [];
    if (frames.length > 0)
      this.stack = [`${this.name}: ${this.message}`, ...frames].join('\n    at ');
  }
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string'
    ? `${error.name} ${error.code}`
    : error.name;
}

async function answers(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}

/** The rows that are left out for now, because they failed. For the query that finds what is to be done. */
export function setAside(work: Work): string[] {
  const now = performance.now();
  return [...failuresOf(work)].filter(([, { until }]) => until > now).map(([id]) => id);
}

/** One round over such rows; `done` are those that were handled before it began to count. */
function startRound(work: Work, handled: readonly string[] = []) {
  const known = failuresOf(work);
  const failed = new Map<string, unknown>();
  let done = 0;
  const succeeded = (id: string, count = 1) => {
    known.delete(id);
    done += count;
  };
  for (const id of handled) succeeded(id);
  return {
    failed,
    succeeded,
    done: () => done,
    isOver: () => failed.size >= MOST_FAILURES,
    noteFailure: async (id: string, error: unknown) => {
      // A database that is away is no fault of the row, and the next one would fare no better.
      if (!(await answers(work.db))) throw error;
      const times = (known.get(id)?.times ?? 0) + 1;
      // What failed by chance is tried again in the next round.
      const wait = times === 1 ? 0 : Math.min(SHORTEST_WAIT * 2 ** (times - 2), LONGEST_WAIT);
      known.set(id, { times, until: performance.now() + wait, error });
      failed.set(id, error);
    },
    end: (): number => {
      const now = performance.now();
      for (const [id, { until, error }] of known) {
        if (until > now) failed.set(id, error);
        // It is gone, or somebody else handled it.
        else if (until + FORGOTTEN_AFTER < now) known.delete(id);
      }
      if (failed.size > 0) throw new RowsFailed(work.what, failed, done);
      return done;
    },
  };
}

/**
 * Takes one row after the other, each in a transaction of its own, until there is none or `atMost` were
 * handled; returns how many. One that fails holds up no other: it is tried again in the next round, and when
 * it fails again later and later, up to a minute. Throws `RowsFailed` at the end as long as there are such
 * rows, and at once what the database says when it cannot be asked.
 *
 * `lock` finds the next row, but none of `except`; `handle` returns false where nothing was to be done.
 */
export async function eachNext<Row>(
  work: Work,
  options: {
    lock: (trx: Trx, except: readonly string[]) => Promise<Row | null>;
    idOf: (row: Row) => string;
    handle: (trx: Trx, row: Row) => Promise<unknown>;
    atMost?: number;
  },
): Promise<number> {
  const { lock, idOf, handle, atMost = Infinity } = options;
  const round = startRound(work);
  for (let more = true; more && round.done() < atMost && !round.isOver();) {
    const found: { id: string | null } = { id: null };
    try {
      more = await inTransaction(work.db, async (trx) => {
        found.id = null;
        const row = await lock(trx, [...setAside(work), ...round.failed.keys()]);
        if (row === null) return false;
        found.id = idOf(row);
        await handle(trx, row);
        return true;
      });
      if (found.id !== null) round.succeeded(found.id);
    } catch (error) {
      if (found.id === null) throw error;
      await round.noteFailure(found.id, error);
    }
  }
  return round.end();
}

/** The same for rows that were found before: `ids`, without those that are `setAside`. */
export async function eachOf<Id extends string>(
  work: Work,
  ids: readonly Id[],
  handle: (trx: Trx, id: Id) => Promise<boolean>,
): Promise<number> {
  const round = startRound(work);
  for (const id of ids) {
    if (round.isOver()) break;
    try {
      const isDone = await inTransaction(work.db, (trx) => handle(trx, id));
      round.succeeded(id, isDone ? 1 : 0);
    } catch (error) {
      await round.noteFailure(id, error);
    }
  }
  return round.end();
}

/**
 * The same for rows that belong together: all in one transaction, and each in one of its own where that fails.
 */
export async function togetherOrAlone<Row extends { id: string }>(
  work: Work,
  rows: readonly Row[],
  handle: (trx: Trx, rows: readonly Row[]) => Promise<unknown>,
): Promise<number> {
  const ids = [...new Set(rows.map(({ id }) => id))];
  if (ids.length > 1) {
    try {
      await inTransaction(work.db, (trx) => handle(trx, rows));
      return startRound(work, ids).end();
    } catch {
      // Whose fault it is shows when each is alone.
    }
  }
  return eachOf(work, ids, async (trx, id) => {
    await handle(
      trx,
      rows.filter((row) => row.id === id),
    );
    return true;
  });
}

/**
 * For what a person asked for and can ask for again: does it for each of these in a transaction of its own, and
 * says for how many it was done and for how many it could not be. The latter are in the log.
 */
export async function eachOnce<Id extends string>(
  deps: Pick<Deps, 'db' | 'log'>,
  ids: readonly Id[],
  handle: (trx: Trx, id: Id) => Promise<boolean>,
): Promise<{ done: number; failed: number }> {
  const count = { done: 0, failed: 0 };
  for (const id of ids) {
    try {
      if (await inTransaction(deps.db, (trx) => handle(trx, id))) count.done += 1;
    } catch (err) {
      count.failed += 1;
      deps.log.error({ err, id }, 'one of several could not be handled');
    }
  }
  return count;
}

/** Runs these one after the other. One that fails keeps none of the others from running; then throws its error. */
export async function eachInTurn(parts: readonly (() => Promise<unknown>)[]): Promise<void> {
  const errors: unknown[] = [];
  for (const part of parts) await part().catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}
