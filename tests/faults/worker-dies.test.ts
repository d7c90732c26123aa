import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { post, startLoad } from '#tests/faults/support/client.ts';
import { alertedAfter, resultsOf, taskOf } from '#tests/faults/support/look.ts';
import { startWorld, type WorkerNode } from '#tests/faults/support/world.ts';
import { testDatabase } from '#tests/support/database.ts';

vi.setConfig({ testTimeout: 400_000 });
const { db, url: databaseUrl } = testDatabase();

describe('a worker that dies', () => {
  test('F1 in the middle of a text: another screens it within 45 s, and there is one alert', async () => {
    const world = await startWorld({ db, databaseUrl });
    const web = await world.web();
    const first = await world.worker();
    const told = await db.transaction().execute(async (trx) => {
      // The worker claims the text, and cannot record what it found.
      await sql`lock table screening in share mode`.execute(trx);
      const sent = await post(world, web.origin, { tier: 'emergency' });
      expect(await waitUntil(async () => (await taskOf(db, sent)).state === 'leased', 10_000)).toBe(
        true,
      );
      world.fault('SIGKILL of the worker that holds the text');
      expect(await first.kill('SIGKILL')).toBe('signal SIGKILL');
      return sent;
    });
    await world.worker();
    expect(await waitUntil(async () => (await resultsOf(db, told)) === 1, 75_000)).toBe(true);
    expect(await taskOf(db, told)).toEqual({ state: 'done', attempt: 2 });
    await expectAllHolds(world);
  });
});

describe('a worker that stands still', () => {
  test('F6 frozen while it holds a text: another takes over, and what the frozen one writes late is nothing', async () => {
    const world = await startWorld({ db, databaseUrl });
    const web = await world.web();
    const zombie = await world.worker();
    const told = await db.transaction().execute(async (trx) => {
      await sql`lock table screening in share mode`.execute(trx);
      const sent = await post(world, web.origin, { tier: 'emergency' });
      expect(await waitUntil(async () => (await taskOf(db, sent)).state === 'leased', 10_000)).toBe(
        true,
      );
      world.fault('SIGSTOP of the worker that holds the text');
      zombie.pause();
      return sent;
    });
    await world.worker();
    expect(await waitUntil(async () => (await resultsOf(db, told)) === 1, 75_000)).toBe(true);
    world.fault('SIGCONT');
    zombie.resume();
    // Once it has screened something new, it has also come to the end of what it held.
    await post(world, web.origin, { tier: 'emergency' });
    await expectAllHolds(world);
    expect(await resultsOf(db, told)).toBe(1);
    expect((await taskOf(db, told)).attempt).toBeGreaterThan(1);
  });
});

describe('workers that are replaced', () => {
  test('F8 one after another under load: nothing is lost, each leaves in good order, no alert is late', async () => {
    const world = await startWorld({ db, databaseUrl });
    const web = await world.web();
    let workers: WorkerNode[] = await Promise.all([world.worker(), world.worker()]);
    const load = startLoad(world, web.origin, { perSecond: 10, everyNth: 5 });
    for (let round = 0; round < 2; round += 1) {
      for (const old of workers) {
        world.fault('SIGTERM of a worker');
        expect(await old.kill('SIGTERM')).toBe('code 0');
        workers = [...workers.filter((each) => each !== old), await world.worker()];
      }
    }
    await load.stop();
    await expectAllHolds(world);
    expect((await alertedAfter(db)).worst).toBeLessThan(30_000);
  });
});
