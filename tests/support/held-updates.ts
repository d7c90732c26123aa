import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';

/**
 * Lets every process that updates a row of the table wait until `during` is over, if `when` (SQL about `old`
 * and `new`) says so. It is in the midst of its work then, however quick it is.
 */
export async function whileUpdatesWait<T>(
  db: Db,
  { table, when = 'true' }: { table: string; when?: string },
  during: () => Promise<T>,
): Promise<T> {
  await sql`
    create or replace function wait_for_test() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock_shared(hashtext('wait_for_test'));
      return new;
    end $$
  `.execute(db);
  await sql`
    create or replace trigger wait_for_test before update on ${sql.table(table)}
      for each row when (${sql.raw(when)}) execute function wait_for_test()
  `.execute(db);
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('wait_for_test'))`.execute(trx);
    return during();
  });
}

/** Whether somebody waits to put a version of the lexicon in force. */
export async function someVersionWaits(db: Db): Promise<boolean> {
  const { rows } = await sql`
    select from pg_locks
    where locktype = 'advisory' and not granted and mode = 'ExclusiveLock' and objsubid = 1
      and database = (select oid from pg_database where datname = current_database())
  `.execute(db);
  return rows.length > 0;
}

/** Whether somebody has come to such an update and waits. */
export async function someUpdateWaits(db: Db): Promise<boolean> {
  const { rows } = await sql`
    select from pg_locks
    where locktype = 'advisory' and not granted and objid = hashtext('wait_for_test')::oid
      and database = (select oid from pg_database where datname = current_database())
  `.execute(db);
  return rows.length > 0;
}
