import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { COALESCE_WINDOW } from '#app/domain/on-call/delivery.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import {
  FREEZING,
  post,
  POISON,
  QUIET,
  startLoad,
  UNREADABLE,
} from '#tests/faults/support/client.ts';
import { alertedAfter, resultsOf, taskOf } from '#tests/faults/support/look.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { testDatabase } from '#tests/support/database.ts';
import { hasPrinted } from '#tests/support/processes.ts';

vi.setConfig({ testTimeout: 400_000 });
const { db, url: databaseUrl } = testDatabase();

test('F2 a text that kills every worker that reads it: people get it after three, and the others flow', async () => {
  const world = await startWorld({ db, databaseUrl });
  const web = await world.web();
  const workers = await Promise.all([
    world.supervised({ bitten: true }),
    world.supervised({ bitten: true }),
  ]);
  world.fault('a text that kills whoever reads it');
  const poison = await post(world, web.origin, { source: POISON, tier: 'unreadable' });
  const load = startLoad(world, web.origin, { perSecond: 2, everyNth: 5 });
  expect(await waitUntil(async () => (await taskOf(db, poison)).state === 'failed', 240_000)).toBe(
    true,
  );
  await load.stop();
  expect(await taskOf(db, poison)).toEqual({ state: 'failed', attempt: 3 });
  await expectAllHolds(world);
  const waits = await alertedAfter(db);
  expect(waits.p95).toBeLessThan(30_000);
  // It has killed three, and no more after that, however long they go on.
  expect(workers.reduce((sum, { restarts }) => sum + restarts(), 0)).toBe(3);
  const { rows: signals } = await sql`
    select from review_signal g join review_item i on i.id = g.item_id
    join post p on p.id = i.subject_id
    where g.kind = 'screening_failed' and p.submission_key = ${poison.submissionKey}
  `.execute(db);
  expect(signals).toHaveLength(1);
  // It may wait to be told together with others, and then goes out with them.
  const isDelivered = async () => {
    const { rows: pages } = await sql<{ id: string }>`
      select coalesce(m.carried_by, m.id) as id
      from outgoing_message m join alert a on a.id = m.alert_id join post p on p.id = a.subject_id
      where m.purpose = 'page' and p.submission_key = ${poison.submissionKey}
    `.execute(db);
    const arrived = world.history.of('delivered').map(({ messageId }) => messageId);
    return pages.some(({ id }) => arrived.includes(id));
  };
  expect(await waitUntil(isDelivered, COALESCE_WINDOW.urgent + 30_000)).toBe(true);
  // The poison itself pages as an urgent text would.
  const { rows } = await sql`
    select from alert a join post p on p.id = a.subject_id
    where p.submission_key = ${poison.submissionKey} and a.tier = 'urgent'
  `.execute(db);
  expect(rows).toHaveLength(1);
});

/** What a worker says that is ended because it stands still is no surprise here. */
const isFatal = (line: string) =>
  /"level":60/.test(line) && !line.includes('the worker stands still');

test('F7 a screener that stands still: its process is ended, another screens the text, and others flow meanwhile', async () => {
  const world = await startWorld({ db, databaseUrl });
  const web = await world.web();
  const slow = await world.worker({ freezeMs: 30_000 });
  const second = await world.worker();
  // So that the slow one gets the text.
  second.pause();
  const told = await post(world, web.origin, { source: FREEZING, tier: 'emergency' });
  expect(await waitUntil(async () => (await taskOf(db, told)).state === 'leased', 10_000)).toBe(
    true,
  );
  world.fault('the screener holds up its process for 30 s');
  second.resume();
  const other = await post(world, web.origin, {
    tier: 'emergency',
    source: `${QUIET} I swallowed all my pills ten minutes ago.`,
  });
  expect(await waitUntil(async () => (await resultsOf(db, other)) === 1, 15_000)).toBe(true);
  // What is held up is seen from outside of the workers.
  const isSeen = async () => {
    const answer = await fetch(`${web.origin}/healthz/oncall`);
    const seconds = /"oldestUnscreenedSeconds":(\d+)/.exec(await answer.text())?.[1];
    return Number(seconds ?? 0) >= 5;
  };
  expect(await waitUntil(isSeen, 30_000)).toBe(true);
  expect(await slow.over).toBe('signal SIGKILL');
  const hasSaid = () => Promise.resolve(hasPrinted(slow, 'the worker stands still'));
  expect(await waitUntil(hasSaid, 30_000)).toBe(true);
  expect(await waitUntil(async () => (await resultsOf(db, told)) === 1, 45_000)).toBe(true);
  expect((await taskOf(db, told)).attempt).toBe(2);
  await expectAllHolds(world, { isFatal });
});

test('F7 the only worker stands still on a text again and again: people get it after three times, and others flow', async () => {
  const world = await startWorld({ db, databaseUrl });
  const web = await world.web();
  const worker = await world.supervised({ freezeMs: 120_000 });
  world.fault('the screener never comes to an end on a text');
  const told = await post(world, web.origin, { source: FREEZING, tier: 'unreadable' });
  const load = startLoad(world, web.origin, { perSecond: 1, everyNth: 5 });
  expect(await waitUntil(async () => (await taskOf(db, told)).state === 'failed', 240_000)).toBe(
    true,
  );
  await load.stop();
  expect(await taskOf(db, told)).toEqual({ state: 'failed', attempt: 3 });
  expect(worker.restarts()).toBe(3);
  await expectAllHolds(world, { isFatal });
});

test('F53 a screener that fails on every text: each goes to people as urgent, and none passes unread', async () => {
  const world = await startWorld({ db, databaseUrl });
  const [web] = await Promise.all([
    world.web(),
    world.worker({ bitten: true }),
    world.worker({ bitten: true }),
  ]);
  world.fault('the screener throws on every text');
  const told = [];
  for (let each = 0; each < 6; each += 1) {
    told.push(await post(world, web.origin, { source: UNREADABLE, tier: 'unreadable' }));
  }
  await expectAllHolds(world, { withinMs: 120_000 });
  for (const each of told) expect(await taskOf(db, each)).toEqual({ state: 'failed', attempt: 3 });
  const { rows } = await sql<{ tier: string; state: string }>`
    select a.tier, i.state from alert a join review_item i on i.id = a.review_item_id
  `.execute(db);
  expect(rows).toEqual(Array.from({ length: 6 }, () => ({ tier: 'urgent', state: 'open' })));
});
