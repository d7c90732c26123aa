import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { isRetryable } from '#db/errors.ts';

const MAX_ATTEMPTS = 4;

/**
 * Runs `work` in one transaction. `work` may run more than once, after a serialization failure or a
 * deadlock, so it must have no effect outside the database. Inside an open transaction it joins that one.
 */
export async function inTransaction<T>(db: Db | Trx, work: (trx: Trx) => Promise<T>): Promise<T> {
  if (isTransaction(db)) return work(db);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt >= MAX_ATTEMPTS || !isRetryable(error)) throw error;
    }
  }
}

/** Inside a transaction: runs `work` so that, when it throws, what it did is undone and the rest can go on. */
export async function undoingAlone<T>(trx: Db | Trx, work: () => Promise<T>): Promise<T> {
  await sql`savepoint undoing_alone`.execute(trx);
  try {
    const result = await work();
    await sql`release savepoint undoing_alone`.execute(trx);
    return result;
  } catch (error) {
    await sql`rollback to savepoint undoing_alone`.execute(trx);
    throw error;
  }
}

/** From here on the transaction waits no longer than this for a lock; the statement that would is refused. */
export async function waitForLocksAtMost(trx: Trx, ms: number): Promise<void> {
  await sql`select set_config('lock_timeout', ${`${ms}ms`}, true)`.execute(trx);
}

function isTransaction(db: Db | Trx): db is Trx {
  return db.isTransaction;
}
