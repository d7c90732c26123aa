import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { post } from '#tests/faults/support/client.ts';
import { resultsOf, taskOf } from '#tests/faults/support/look.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { testDatabase } from '#tests/support/database.ts';

vi.setConfig({ testTimeout: 400_000 });
const { db, url: databaseUrl } = testDatabase();

test('F1 a worker that dies in the middle of a text: another screens it within 45 s, and there is one alert', async () => {
  const world = await startWorld({ db, databaseUrl });
  const web = await world.web();
  const first = await world.worker();
  const told = await db.transaction().execute(async (trx) => {
    // The worker claims the text, and cannot record what it found.
    await sql`lock table screening in share mode`.execute(trx);
    const sent = await post(world, web.origin, { tier: 'emergency' });
    expect(await waitUntil(async () => (await taskOf(db, sent)).state === 'leased', 90_000)).toBe(
      true,
    );
    world.fault('SIGKILL of the worker that holds the text');
    expect(await first.kill('SIGKILL')).toBe('signal SIGKILL');
    return sent;
  });
  await world.worker();
  expect(await waitUntil(async () => (await resultsOf(db, told)) === 1, 75_000)).toBe(true);
  const { state, attempt } = await taskOf(db, told);
  expect(state).toBe('done');
  // One more if the lease of the first was over, and taken anew, before it died.
  expect(attempt).toBeGreaterThanOrEqual(2);
  await expectAllHolds(world);
});
