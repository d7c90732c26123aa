import { sql } from 'kysely';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { startLoad } from '#tests/faults/support/client.ts';
import { alertedAfter, firedAfter } from '#tests/faults/support/look.ts';
import { pageInTurn } from '#tests/faults/support/page-in-turn.ts';
import { startOwnPostgres } from '#tests/faults/support/servers.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { asSuperuser, testDatabase } from '#tests/support/database.ts';

vi.setConfig({ testTimeout: 400_000 });
const { db, url: databaseUrl } = testDatabase();

describe('a Postgres that restarts', () => {
  test('F19 at once, under load: clients are told the truth, and everybody is back within seconds', async () => {
    const postgres = await startOwnPostgres();
    onTestFinished(() => postgres.stop());
    const world = await startWorld({ db: postgres.connection.db, databaseUrl: postgres.url });
    const [web] = await Promise.all([world.web(), world.worker(), world.worker()]);
    const load = startLoad(world, web.origin, { perSecond: 8, everyNth: 4 });
    await waitUntil(() => world.history.of('accepted').length > 15, 20_000);
    world.fault('immediate shutdown of Postgres');
    await postgres.crash();
    await postgres.startAgain();
    world.fault('Postgres runs again');
    const before = world.history.of('accepted').length;
    expect(await waitUntil(() => world.history.of('accepted').length > before + 10, 45_000)).toBe(
      true,
    );
    await load.stop();
    await expectAllHolds(world);
    expect(world.history.of('refused').map(({ status }) => status)).not.toContain(404);
  });
});

describe('connections that break', () => {
  test('F21 those that listen are ended: what is owed waits for the next look and no longer', async () => {
    const world = await startWorld({ db, databaseUrl });
    const [web] = await Promise.all([world.web(), world.worker()]);
    await pageInTurn(world, web.origin, 1);
    const breaking = setInterval(() => {
      void asSuperuser(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cairn-alert-listener'`,
      );
    }, 300);
    world.fault('every listening connection is ended, again and again');
    await pageInTurn(world, web.origin, 5);
    clearInterval(breaking);
    await expectAllHolds(world);
    expect((await firedAfter(db)).worst).toBeLessThan(15_000);
  });

  test('F21 those that listen are half open, so that nobody hears of it: pages wait for the next look, a text for a sweep', async () => {
    const world = await startWorld({ db, databaseUrl });
    const [web, worker] = await Promise.all([world.web(), world.worker()]);
    await pageInTurn(world, web.origin, 1);
    world.fault('the connections that listen take bytes, and nothing comes through');
    const silenced = ['cairn-alert-listener', 'cairn-queue'].map((name) =>
      worker.postgres.silence(name),
    );
    expect(silenced.every((count) => count > 0)).toBe(true);
    // The first text waits for a sweep; then the worker no longer trusts its wake-ups.
    await pageInTurn(world, web.origin, 1);
    expect((await alertedAfter(db)).worst).toBeLessThan(60_000);
    const before = await firedTimes();
    await pageInTurn(world, web.origin, 4);
    expect(Math.max(...(await firedTimes()).slice(before.length))).toBeLessThan(10_000);
    await expectAllHolds(world, { withinMs: 120_000 });
  });
});

/** Milliseconds from each alert to its first step, in order of the alerts. */
async function firedTimes(): Promise<number[]> {
  const { rows } = await sql<{ ms: number }>`
    select (extract(epoch from min(e.occurred_at) - a.triggered_at) * 1000)::float8 as ms
    from alert a join alert_event e on e.alert_id = a.id and e.kind = 'step_fired'
    where a.kind = 'real' group by a.id order by a.triggered_at
  `.execute(db);
  return rows.map(({ ms }) => ms);
}
