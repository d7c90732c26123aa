import { describe, expect, test, vi } from 'vitest';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { FREEZING, post, startLoad } from '#tests/faults/support/client.ts';
import { alertedAfter, resultsOf, taskOf } from '#tests/faults/support/look.ts';
import { startWorld, type WorkerNode } from '#tests/faults/support/world.ts';
import { testDatabase } from '#tests/support/database.ts';

vi.setConfig({ testTimeout: 600_000 });
const { db, url: databaseUrl } = testDatabase();

const FROZEN_MS = 60_000;

test('F6 a worker frozen for a minute in the middle of a text: another takes over, and what the frozen one writes late is refused', async () => {
  const world = await startWorld({ db, databaseUrl });
  const web = await world.web();
  // It reads for three seconds, so that it can be frozen between its claim and its result.
  const place = await world.supervised({ freezeMs: 3000 });
  const zombie = place.now();
  const told = await post(world, web.origin, { source: FREEZING, tier: 'emergency' });
  expect(await waitUntil(async () => (await taskOf(db, told)).state === 'leased', 30_000)).toBe(
    true,
  );
  world.fault('SIGSTOP of the worker that holds the text');
  zombie.pause();
  const frozenAt = performance.now();
  expect(await taskOf(db, told)).toEqual({ state: 'leased', attempt: 1 });
  const other = await world.worker();
  expect(await waitUntil(async () => (await resultsOf(db, told)) === 1, 75_000)).toBe(true);
  expect(await taskOf(db, told)).toEqual({ state: 'done', attempt: 2 });
  await waitUntil(() => performance.now() - frozenAt > FROZEN_MS, FROZEN_MS);
  world.fault('SIGCONT, and the other one is frozen instead');
  zombie.tell({ freezeMs: 0 });
  zombie.resume();
  other.pause();
  // Once something new was screened in its place, it has come to the end of what it held, or has left:
  // who wakes up to find that a minute is gone may take itself for stuck, and says so.
  const after = await post(world, web.origin, { tier: 'emergency' });
  expect(await waitUntil(async () => (await resultsOf(db, after)) === 1, 75_000)).toBe(true);
  other.resume();
  await expectAllHolds(world, { isFatal: (line) => line.includes('a promise failed unattended') });
  expect(await resultsOf(db, told)).toBe(1);
  expect(await taskOf(db, told)).toEqual({ state: 'done', attempt: 2 });
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
