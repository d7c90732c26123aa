import { sql } from 'kysely';
import { expect, onTestFinished, test, vi } from 'vitest';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import { waitUntil } from '#db/embedded/running.ts';
import type { Db } from '#db/client.server.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { post } from '#tests/faults/support/client.ts';
import { startOwnPostgres } from '#tests/faults/support/servers.ts';
import { startWorld, type World } from '#tests/faults/support/world.ts';
import { testDatabase } from '#tests/support/database.ts';

vi.setConfig({ testTimeout: 900_000 });
const { db, url: databaseUrl } = testDatabase();

/** A web process looks for the first time after a minute, and then every quarter of one. */
const FIRST_LOOK_MS = 120_000;
const NEXT_LOOK_MS = 60_000;

/** Waits until those outside are told of this, from the given message on. */
async function tellsOutside(world: World, code: string, from: number): Promise<boolean> {
  return waitUntil(
    () =>
      world.outside
        .told()
        .slice(from)
        .some((said) => said.includes(code)),
    NEXT_LOOK_MS,
  );
}

async function firings(of: Db): Promise<{ firing: number; place: number; pages: number }[]> {
  const { rows } = await sql<{ firing: number; place: number; pages: number }>`
    select (e.facts ->> 'firing')::integer as firing,
      (e.facts ->> 'loop')::integer * 100 + (e.facts ->> 'step')::integer as place,
      (select count(*) from outgoing_message m where m.alert_id = a.id and m.purpose = 'page'
        and m.firing = (e.facts ->> 'firing')::integer) as pages
    from alert_event e join alert a on a.id = e.alert_id and a.kind = 'real'
    where e.kind = 'step_fired' order by e.occurred_at, e.id
  `.execute(of);
  return rows;
}

test('F20 Postgres away for ten minutes: those outside are woken, the monitor hears nothing, and then late steps come in order, the first at once', async () => {
  const postgres = await startOwnPostgres();
  onTestFinished(() => postgres.stop());
  const { db: own } = postgres.connection;
  const world = await startWorld({ db: own, databaseUrl: postgres.url });
  const [web] = await Promise.all([world.web(), world.worker(), world.worker()]);
  await post(world, web.origin, { tier: 'emergency' });
  expect(await waitUntil(async () => (await firings(own)).length === 1, 60_000)).toBe(true);
  expect(await waitUntil(() => world.mail.received.length >= 2, 30_000)).toBe(true);
  expect(await waitUntil(() => world.outside.pings('engine') === 1, 60_000)).toBe(true);
  expect(await waitUntil(() => world.outside.pings('auditor') > 0, FIRST_LOOK_MS)).toBe(true);

  world.fault('Postgres is gone');
  world.pipeline('broken');
  const from = world.outside.told().length;
  await Promise.all(world.nodes.map(({ postgres: way }) => way.become('refuse')));
  await postgres.crash();
  expect(await tellsOutside(world, 'database', from)).toBe(true);
  const refused = await post(world, web.origin, { tier: 'emergency' });
  expect(refused.kind).not.toBe('accepted');

  world.fault('ten minutes later Postgres is there again');
  await postgres.startAgain();
  await world.turn(minutes(10));
  const mails = world.mail.received.length;
  const start = performance.now();
  await Promise.all(world.nodes.map(({ postgres: way }) => way.become('pass')));
  expect(await waitUntil(() => world.mail.received.length > mails, 30_000)).toBe(true);
  expect(performance.now() - start).toBeLessThan(15_000);
  world.pipeline('whole');
  await world.settle(30_000);
  // What was due meanwhile comes once, and what comes after it has its full time.
  const fired = await firings(own);
  expect(fired.map(({ firing }) => firing)).toEqual(fired.map((_each, index) => index + 1));
  expect(fired.length).toBeLessThanOrEqual(3);
  for (const [index, { place }] of fired.entries()) {
    expect(place).toBeGreaterThan(fired[index - 1]?.place ?? -1);
  }
  expect(
    await waitUntil(() => world.outside.told().at(-1)?.includes('"resolve"') === true, 90_000),
  ).toBe(true);
  await expectAllHolds(world);
});

/** Ways to break the canary's flight, each at the station that it is named by. */
const hops: readonly { hop: string; told: string; table: string; when: string; what: string }[] = [
  {
    hop: 'committed',
    told: 'silent_canary',
    table: 'canary_run',
    when: 'before insert',
    what: `raise exception 'injected'`,
  },
  {
    hop: 'screened',
    told: 'canary_screened',
    table: 'screening_task',
    when: 'before update',
    what: `if new.subject_kind = 'canary' then return null; end if`,
  },
  {
    hop: 'alerted',
    told: 'canary_alerted',
    table: 'alert',
    when: 'before insert',
    what: `if new.kind = 'canary' then return null; end if`,
  },
  {
    hop: 'accepted',
    told: 'canary_accepted',
    table: 'outgoing_message',
    when: 'before update',
    what: `if exists (select from alert a where a.id = new.alert_id and a.kind = 'canary') then return null; end if`,
  },
  {
    hop: 'acknowledged',
    told: 'canary_acknowledged',
    table: 'outgoing_message',
    when: 'before update',
    what: `if new.state = 'accepted' then
        update alert set state = 'acked', acked_at = app_now(), ack_expires_at = app_now() + interval '10 minutes',
          version = version + 1, acked_by = (select member_id from member_role where role = 'safety_lead' limit 1)
        where id = new.alert_id and kind = 'canary' and state = 'triggered';
      end if`,
  },
];

test('F54, F55 the canary is broken at each station in turn, and then the auditor is killed: somebody outside knows within ten minutes', async () => {
  const world = await startWorld({ db, databaseUrl });
  const [web] = await Promise.all([world.web(), world.worker()]);
  expect(await waitUntil(() => world.outside.pings('engine') === 1, 60_000)).toBe(true);
  expect(await waitUntil(() => world.outside.pings('auditor') > 0, FIRST_LOOK_MS)).toBe(true);
  for (const { hop, told, table, when, what } of hops) {
    world.fault(`the canary never comes to be ${hop}`);
    await sql
      .raw(
        `create or replace function faults.stop_canary() returns trigger language plpgsql as $$
         begin ${what}; return new; end $$`,
      )
      .execute(db);
    await sql
      .raw(
        `create trigger stop_canary ${when} on ${table} for each row execute function faults.stop_canary()`,
      )
      .execute(db);
    world.pipeline('broken');
    const from = world.outside.told().length;
    const runs = await runsSoFar();
    await world.turn(minutes(5) + seconds(1));
    if (hop !== 'committed') {
      expect(await waitUntil(async () => (await runsSoFar()) > runs, 30_000)).toBe(true);
    }
    // Otherwise a busy machine loses it at a station before.
    expect(await waitUntil(() => hasComeBefore(hop), 30_000)).toBe(true);
    await world.turn(seconds(95));
    expect(await tellsOutside(world, told, from)).toBe(true);

    world.fault('it is mended');
    world.pipeline('whole');
    await sql.raw(`drop function faults.stop_canary cascade`).execute(db);
    const pings = world.outside.pings('engine');
    await world.turn(minutes(5) + seconds(1));
    expect(await waitUntil(() => world.outside.pings('engine') > pings, 60_000)).toBe(true);
  }

  world.fault('SIGKILL of the web process, and with it of the auditor');
  expect(await web.kill('SIGKILL')).toBe('signal SIGKILL');
  const [auditor, engine] = [world.outside.pings('auditor'), world.outside.pings('engine')];
  await world.turn(minutes(5) + seconds(1));
  expect(await waitUntil(() => world.outside.pings('engine') > engine, 60_000)).toBe(true);
  // Longer than two looks of an auditor that lives.
  await waitUntil(() => world.outside.pings('auditor') > auditor, 35_000);
  expect(world.outside.pings('auditor')).toBe(auditor);

  const second = await world.web();
  expect(await waitUntil(() => world.outside.pings('auditor') > auditor, FIRST_LOOK_MS)).toBe(true);
  world.fault('the second one stands still');
  second.pause();
  const last = world.outside.pings('auditor');
  await waitUntil(() => world.outside.pings('auditor') > last, 35_000);
  expect(world.outside.pings('auditor')).toBe(last);
  second.resume();
  await expectAllHolds(world);
});

/** Whether the newest canary has come as far as it can when it never comes to be what the hop says. */
async function hasComeBefore(hop: string): Promise<boolean> {
  const { rows } = await sql<{ screened: boolean; messaged: boolean; taken: boolean }>`
    select exists (select from screening s where s.subject_kind = 'canary' and s.subject_id = r.id) as screened,
      exists (select from alert a join outgoing_message m on m.alert_id = a.id
        where a.dedup_key = 'crisis:v1:canary:' || r.id) as messaged,
      exists (select from alert a where a.dedup_key = 'crisis:v1:canary:' || r.id and a.state = 'acked') as taken
    from canary_run r where r.reach = 'sink' order by r.started_at desc limit 1
  `.execute(db);
  const [run] = rows;
  if (hop === 'alerted') return run?.screened === true;
  if (hop === 'accepted') return run?.messaged === true;
  return hop === 'acknowledged' ? run?.taken === true : true;
}

async function runsSoFar(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from canary_run`.execute(db);
  return rows[0]?.n ?? 0;
}
