import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openScreeningQueue } from '#app/jobs/screening-queue.server.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { openProxy } from '#tests/faults/support/proxy.ts';
import { testDatabase } from '#tests/support/database.ts';

const { db, url: databaseUrl } = testDatabase();

async function waitingJobs(): Promise<number> {
  const { rows } = await sql`select from bullmq.job`.execute(db);
  return rows.length;
}

test('a queue in Postgres that was away when the process began takes wake-ups once it is back', async () => {
  const way = await openProxy(Number(new URL(databaseUrl).port));
  onTestFinished(way.close);
  await way.become('refuse');
  const queue = openScreeningQueue({
    databaseUrl: way.through(databaseUrl),
    redisUrl: undefined,
    onError: () => undefined,
  });
  onTestFinished(queue.close);
  await expect(queue.add({ taskIds: [crypto.randomUUID()] })).rejects.toThrow();

  await way.become('pass');
  await queue.add({ taskIds: [crypto.randomUUID()] });
  expect(await waitUntil(async () => (await waitingJobs()) === 1, 5000)).toBe(true);
});
