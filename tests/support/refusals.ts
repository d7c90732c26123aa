import { sql } from 'kysely';
import type { Db } from '#db/client.server.ts';

/**
 * Lets the database refuse rows that are written to a table, or deleted from it, if `when` (SQL about `new`, or
 * `old`) says so, as a constraint would that a row can never keep. Returns what mends it.
 */
export async function refuse(
  db: Db,
  refused: { table: string; when: string; on?: 'insert or update' | 'delete'; code?: string },
): Promise<() => Promise<void>> {
  const { table, when, on = 'insert or update', code = 'P0001' } = refused;
  await sql`create or replace function refused_for_test() returns trigger language plpgsql as $$
    begin raise exception 'refused' using errcode = tg_argv[0]; end $$`.execute(db);
  await sql`
    create or replace trigger refused_for_test before ${sql.raw(on)} on ${sql.table(table)} for each row
    when (${sql.raw(when)}) execute function refused_for_test(${sql.lit(code)})
  `.execute(db);
  return async () => {
    await sql`drop function if exists refused_for_test cascade`.execute(db);
  };
}
