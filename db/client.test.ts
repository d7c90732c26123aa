import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction } from '#db/transaction.ts';
import { asSuperuser, testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();

test('a connection that breaks between two statements fails its transaction, and not the process', async () => {
  const work = inTransaction(db, async (trx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
    await asSuperuser(`select pg_terminate_backend(${rows[0]?.pid ?? 0}, 5000)`);
    // Long enough for the news of it to arrive while nothing is being asked.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await sql`select 1`.execute(trx);
  });
  await expect(work).rejects.toThrow();
  const { rows } = await sql`select 1 as one`.execute(db);
  expect(rows).toEqual([{ one: 1 }]);
});
