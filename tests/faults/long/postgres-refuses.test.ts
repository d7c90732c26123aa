import { sql } from 'kysely';
import { expect, onTestFinished, test, vi } from 'vitest';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { post } from '#tests/faults/support/client.ts';
import { pageInTurn } from '#tests/faults/support/page-in-turn.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { testDatabase } from '#tests/support/database.ts';

vi.setConfig({ testTimeout: 400_000 });
const { db, url: databaseUrl } = testDatabase();

test('F22 transactions that must be run again are, and leave no halves', async () => {
  const world = await startWorld({ db, databaseUrl });
  await sql`
    create function faults.refuse() returns trigger language plpgsql as $$
    begin
      -- By the transaction, so that one that writes several such rows has the same chance as others.
      if pg_current_xact_id()::text::bigint % 3 <> 0 then
        raise exception 'injected' using errcode =
          case when random() < 0.5 then 'serialization_failure' else 'deadlock_detected' end;
      end if;
      return new;
    end $$
  `.execute(db);
  await sql`create trigger refuse before insert on post for each row execute function faults.refuse()`.execute(
    db,
  );
  await sql`create trigger refuse before insert on alert_event for each row execute function faults.refuse()`.execute(
    db,
  );
  onTestFinished(async () => {
    await sql`drop function faults.refuse cascade`.execute(db);
  });
  const [web] = await Promise.all([world.web(), world.worker()]);
  world.fault('two of three transactions fail to serialize or are deadlocked');
  for (let each = 0; each < 10; each += 1) {
    expect((await post(world, web.origin, { tier: 'emergency', retries: 5 })).kind).toBe(
      'accepted',
    );
  }
  await expectAllHolds(world);
});

test('F23 all connections of the web and all for screening are taken: pages go out all the same', async () => {
  const world = await startWorld({ db, databaseUrl });
  const [web] = await Promise.all([world.web(), world.worker()]);
  await pageInTurn(world, web.origin, 1);
  const stuck = await db.transaction().execute(async (trx) => {
    await sql`lock table rate_limit, screening in access exclusive mode`.execute(trx);
    world.fault('whoever posts waits, and whoever screens');
    const sent = Array.from({ length: 40 }, () =>
      post(world, web.origin, { tier: 'emergency', retries: 60 }),
    );
    const waiting = async () => {
      const { rows } = await sql<{ n: number }>`
        select count(*) as n from pg_stat_activity
        where datname = current_database() and application_name = 'cairn-web' and wait_event_type = 'Lock'
      `.execute(db);
      return (rows[0]?.n ?? 0) >= 12;
    };
    expect(await waitUntil(waiting, 15_000)).toBe(true);
    // The next canary looks for its screening, the look at targets for that of the alert, and both have to wait.
    await sql`update canary_run set started_at = started_at - interval '10 minutes'`.execute(db);
    const keepersWait = async () => {
      const { rows } = await sql<{ canary: boolean; targets: boolean }>`
        select bool_or(query like '%canary%') as canary, bool_or(query like '%c.leg%') as targets
        from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
      `.execute(db);
      return rows[0]?.canary === true && rows[0].targets;
    };
    expect(await waitUntil(keepersWait, 15_000)).toBe(true);
    // The one alert that is there is due again, and its page must not wait for the others.
    const fired = await firings();
    await sql`update alert_escalation set due_at = app_now() where still_calling`.execute(db);
    expect(await waitUntil(async () => (await firings()) > fired, 5000)).toBe(true);
    return sent;
  });
  world.fault('the locks are gone');
  await Promise.all(stuck);
  await expectAllHolds(world);
});

async function firings(): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from alert_event where kind = 'step_fired'
  `.execute(db);
  return rows[0]?.n ?? 0;
}
