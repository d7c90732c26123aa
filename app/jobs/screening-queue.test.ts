import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openScreeningQueue, type ScreeningQueue } from '#app/jobs/screening-queue.server.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { openProxy, type Proxy } from '#tests/faults/support/proxy.ts';
import { testDatabase } from '#tests/support/database.ts';

const { db, url: databaseUrl } = testDatabase();
const port = Number(new URL(databaseUrl).port);

async function waitingJobs(): Promise<number> {
  const { rows } = await sql`select from bullmq.job`.execute(db);
  return rows.length;
}

function openOver(way: Proxy): ScreeningQueue {
  const queue = openScreeningQueue({
    databaseUrl: way.through(databaseUrl),
    redisUrl: undefined,
    onError: () => undefined,
  });
  onTestFinished(queue.close);
  return queue;
}

async function wake(queue: ScreeningQueue): Promise<void> {
  await queue.add({ taskIds: [crypto.randomUUID()] });
}

test('a queue in Postgres that was away when the process began takes wake-ups once it is back', async () => {
  const way = await openProxy(port);
  onTestFinished(way.close);
  await way.become('refuse');
  const queue = openOver(way);
  await expect(wake(queue)).rejects.toThrow();

  await way.become('pass');
  await wake(queue);
  expect(await waitUntil(async () => (await waitingJobs()) === 1, 60_000)).toBe(true);
});

test('a connection that breaks while the queue is being opened ends nothing but that attempt', async () => {
  let breaks = 2;
  const way = await openProxy(port, (bytes) => {
    if (breaks === 0 || !bytes.includes('MAX(version)')) return;
    breaks -= 1;
    way.reset();
  });
  onTestFinished(way.close);
  const queue = openOver(way);
  await expect(wake(queue)).rejects.toThrow();
  expect(
    await waitUntil(
      () =>
        wake(queue).then(
          () => true,
          () => false,
        ),
      60_000,
    ),
  ).toBe(true);
  expect(breaks).toBe(0);
});
