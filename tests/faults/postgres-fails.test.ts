import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { post, startLoad } from '#tests/faults/support/client.ts';
import { alertedAfter, firedAfter, resultsOf } from '#tests/faults/support/look.ts';
import { startOwnPostgres } from '#tests/faults/support/servers.ts';
import { startWorld, type World } from '#tests/faults/support/world.ts';
import { asSuperuser, testDatabase } from '#tests/support/database.ts';

vi.setConfig({ testTimeout: 180_000 });
const { db, url: databaseUrl } = testDatabase();

/** Until the step of every alert has fired, one after another, `times` alerts in a row. */
async function pageInTurn(world: World, origin: string, times: number): Promise<void> {
  for (let each = 0; each < times; each += 1) {
    const sent = await post(world, origin, { tier: 'emergency' });
    expect(await waitUntil(async () => (await resultsOf(db, sent)) === 1, 45_000)).toBe(true);
    expect(await world.settle(30_000)).toBe(true);
  }
}

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
    expect(await waitUntil(() => world.history.of('accepted').length > before + 10, 15_000)).toBe(
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
    expect((await firedAfter(db)).worst).toBeLessThan(4000);
  });

  test('F22 transactions that must be run again are, and leave no halves', async () => {
    const world = await startWorld({ db, databaseUrl });
    await sql`create sequence faults.refusals`.execute(db);
    await sql`
      create function faults.refuse() returns trigger language plpgsql as $$
      begin
        -- A sequence goes on although the transaction is taken back.
        if nextval('faults.refusals') % 3 <> 0 then
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
      await sql`drop sequence faults.refusals`.execute(db);
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
      // The one alert that is there is due again, and its page must not wait for the others.
      const fired = await firings();
      await sql`update alert_escalation set due_at = app_now()`.execute(db);
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
});

describe('a disk that is full', () => {
  const hasRoot = process.getuid?.() === 0;
  test.skipIf(!hasRoot)(
    'F25 (needs root, to mount a small disk) refuses posts and says so; none is half there, and with room it goes on',
    async () => {
      const postgres = await startOwnPostgres();
      onTestFinished(() => postgres.stop());
      const own = postgres.connection.db;
      const disk = await smallDisk(postgres.superuserUrl);
      const world = await startWorld({ db: own, databaseUrl: postgres.url });
      const [web] = await Promise.all([world.web(), world.worker()]);
      expect((await post(world, web.origin, { tier: 'emergency' })).kind).toBe('accepted');
      expect(await world.settle(30_000)).toBe(true);

      world.fault('the disk under the texts is full');
      await disk.fill();
      for (let each = 0; each < 3; each += 1) {
        const long = `I swallowed all my pills ten minutes ago. ${'The weir is loud tonight. '.repeat(300)}`;
        const sent = await post(world, web.origin, { source: long, tier: 'emergency' });
        expect(sent.kind).toBe('refused');
      }
      expect(world.history.of('refused').every(({ status }) => status >= 500)).toBe(true);
      const { rows } = await sql<{ n: number }>`
      select count(*) as n from post p where not exists (
        select from post_revision r where r.post_id = p.id and r.revision = p.revision)
    `.execute(own);
      expect(rows[0]?.n).toBe(0);

      world.fault('there is room again');
      await disk.free();
      expect((await post(world, web.origin, { tier: 'emergency' })).kind).toBe('accepted');
      await expectAllHolds(world);
      expect((await alertedAfter(own)).count).toBe(2);
    },
  );
});

/** Moves the wordings of posts to a disk of four megabytes, which can be filled. */
async function smallDisk(superuserUrl: string) {
  const { execFileSync } = await import('node:child_process');
  const { chmodSync, chownSync, mkdtempSync, rmSync, statSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const path = await import('node:path');
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ place: string }>(
    `select current_setting('data_directory') as place`,
  );
  const owner = statSync(rows[0]?.place ?? '');
  const mount = mkdtempSync(path.join(tmpdir(), 'cairn-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'cairn-small-disk', mount]);
  chownSync(mount, owner.uid, owner.gid);
  chmodSync(mount, 0o700);
  onTestFinished(() => {
    execFileSync('umount', ['-l', mount]);
    rmSync(mount, { recursive: true, force: true });
  });
  await client.query(`create tablespace small_disk location '${mount}'`);
  await client.query('alter table post_revision set tablespace small_disk');
  await client.query('create table public.filler (bytes text) tablespace small_disk');
  await client.query('alter table public.filler alter bytes set storage external');
  return {
    fill: async () => {
      for (const size of [200_000, 20_000, 2000]) {
        for (let full = false; !full;) {
          full = await client.query(`insert into public.filler values (repeat('x', ${size}))`).then(
            () => false,
            () => true,
          );
        }
      }
    },
    free: async () => {
      await client.query('drop table public.filler');
      await client.query('checkpoint');
      await client.end();
    },
  };
}
