import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { minutes } from '#app/domain/shared/duration.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { post } from '#tests/faults/support/client.ts';
import { alertedAfter, firedAfter } from '#tests/faults/support/look.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { testDatabase } from '#tests/support/database.ts';
import { hasPrinted } from '#tests/support/processes.ts';

vi.setConfig({ testTimeout: 400_000 });
const { db, url: databaseUrl } = testDatabase();

async function firings(): Promise<{ alert: string; firing: number; times: number }[]> {
  const { rows } = await sql<{ alert: string; firing: number; times: number }>`
    select e.alert_id as alert, (e.facts ->> 'firing')::integer as firing, count(*) as times
    from alert_event e join alert a on a.id = e.alert_id and a.kind = 'real'
    where e.kind = 'step_fired' group by 1, 2
  `.execute(db);
  return rows;
}

test('F26 one worker ten minutes ahead, one ten behind, and a jump of an hour: nothing is early, late or double', async () => {
  const world = await startWorld({ db, databaseUrl });
  const web = await world.web();
  world.fault('clocks of +10 min and −10 min');
  const [ahead, behind] = await Promise.all([
    world.worker({ skewMs: minutes(10) }),
    world.worker({ skewMs: -minutes(10) }),
  ]);
  for (let each = 0; each < 6; each += 1) await post(world, web.origin, { tier: 'emergency' });
  for (const worker of [ahead, behind]) {
    const isNamed = () => hasPrinted(worker, 'the clock of this machine');
    expect(await waitUntil(isNamed, 75_000)).toBe(true);
  }
  world.fault('a jump of an hour, back and forth');
  ahead.tell({ skewMs: -minutes(50) });
  behind.tell({ skewMs: minutes(50) });
  for (let each = 0; each < 6; each += 1) await post(world, web.origin, { tier: 'emergency' });
  await expectAllHolds(world);
  const fired = await firings();
  expect(fired).toHaveLength(12);
  expect(fired.every(({ times, firing }) => times === 1 && firing === 1)).toBe(true);
  expect((await alertedAfter(db)).worst).toBeLessThan(10_000);
  expect((await firedAfter(db)).worst).toBeLessThan(5000);
});

test('F27 the clock of the database goes back five minutes: no step fires twice, and the next one still comes', async () => {
  const world = await startWorld({ db, databaseUrl });
  const [web] = await Promise.all([world.web(), world.worker(), world.worker()]);
  await post(world, web.origin, { tier: 'emergency' });
  expect(await waitUntil(async () => (await firings()).length === 1, 75_000)).toBe(true);
  world.fault('the clock of the database jumps back by five minutes');
  await world.turn(-minutes(5));
  // Something that came later fires, so the engine has looked at everything since.
  await post(world, web.origin, { tier: 'emergency' });
  expect(await waitUntil(async () => (await firings()).length === 2, 75_000)).toBe(true);
  world.fault('and goes on until the next step is due');
  await world.turn(minutes(10));
  expect(await waitUntil(async () => (await firings()).length === 4, 20_000)).toBe(true);
  expect((await firings()).every(({ times }) => times === 1)).toBe(true);
  await expectAllHolds(world);
});
