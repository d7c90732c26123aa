import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { startLoad } from '#tests/faults/support/client.ts';
import { alertedAfter } from '#tests/faults/support/look.ts';
import { pageInTurn } from '#tests/faults/support/page-in-turn.ts';
import { hasPgBouncer, startPgBouncer } from '#tests/faults/support/pgbouncer.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { testDatabase } from '#tests/support/database.ts';

vi.setConfig({ testTimeout: 400_000 });
const { db, url: databaseUrl } = testDatabase();

test.skipIf(!hasPgBouncer)(
  'F24 pages and screening behind a PgBouncer in transaction mode: posting and paging go on as ever (needs pgbouncer)',
  async () => {
    const poolUrl = await startPgBouncer(databaseUrl);
    const world = await startWorld({ db, databaseUrl, poolUrl });
    const [web] = await Promise.all([world.web(), world.worker(), world.worker()]);
    await pageInTurn(world, web.origin, 3);
    const load = startLoad(world, web.origin, { perSecond: 8, everyNth: 4 });
    expect(
      await waitUntil(() => Promise.resolve(world.history.of('accepted').length > 80), 60_000),
    ).toBe(true);
    await load.stop();
    await expectAllHolds(world);
    expect(world.history.of('refused')).toEqual([]);
    expect((await alertedAfter(db)).worst).toBeLessThan(15_000);
    // All of it went through the three sessions that the pooler has.
    const { rows } = await sql<{ sessions: number }>`
      select count(*)::integer as sessions from pg_stat_activity
      where datname = current_database() and application_name in ('cairn-web', 'cairn-worker')
    `.execute(db);
    expect(rows[0]?.sessions).toBeLessThanOrEqual(3);
  },
);
