import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import { waitUntil } from '#db/embedded/running.ts';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { post } from '#tests/faults/support/client.ts';
import { alertedAfter } from '#tests/faults/support/look.ts';
import { startOwnPostgres } from '#tests/faults/support/servers.ts';
import { startWorld } from '#tests/faults/support/world.ts';

vi.setConfig({ testTimeout: 400_000 });

describe('a disk that is full', () => {
  const hasRoot = process.getuid?.() === 0;
  test.skipIf(!hasRoot)(
    'F25 (needs root, to mount a small disk) refuses posts and says so; none is half there, those outside are woken, and with room it goes on',
    async () => {
      const postgres = await startOwnPostgres();
      onTestFinished(() => postgres.stop());
      const own = postgres.connection.db;
      const disk = await smallDisk(postgres.superuserUrl);
      const world = await startWorld({ db: own, databaseUrl: postgres.url });
      const [web] = await Promise.all([world.web(), world.worker()]);
      expect((await post(world, web.origin, { tier: 'emergency' })).kind).toBe('accepted');
      expect(await world.settle(30_000)).toBe(true);
      expect(await waitUntil(() => world.outside.pings('engine') === 1, 60_000)).toBe(true);
      expect(await waitUntil(() => world.outside.pings('auditor') > 0, 120_000)).toBe(true);

      world.fault('the disk under the texts and the canary is full');
      await disk.fill();
      world.pipeline('broken');
      for (let each = 0; each < 3; each += 1) {
        const long = `I swallowed all my pills ten minutes ago. ${longWords()}`;
        const sent = await post(world, web.origin, { source: long, tier: 'emergency' });
        expect(sent.kind).toBe('refused');
      }
      expect(world.history.of('refused').every(({ status }) => status >= 500)).toBe(true);
      const { rows } = await sql<{ n: number }>`
      select count(*) as n from post p where not exists (
        select from post_revision r where r.post_id = p.id and r.revision = p.revision)
    `.execute(own);
      expect(rows[0]?.n).toBe(0);

      // The canary cannot set out, which is how a disk that is full under everything shows.
      await world.turn(minutes(5) + seconds(1));
      await world.turn(seconds(61));
      const isTold = () => world.outside.told().some((said) => said.includes('silent_canary'));
      expect(await waitUntil(isTold, 120_000)).toBe(true);

      world.fault('there is room again');
      // Said first: with the first byte of room the canary may come home.
      world.pipeline('whole');
      await disk.free();
      expect((await post(world, web.origin, { tier: 'emergency' })).kind).toBe('accepted');
      await expectAllHolds(world);
      expect((await alertedAfter(own)).count).toBe(2);
    },
  );
});

/** Moves the wordings of posts to a disk of four megabytes. When it is filled, the canary's flights are on it, too. */
async function smallDisk(superuserUrl: string) {
  const [client, mover] = await Promise.all([connectTo(superuserUrl), connectTo(superuserUrl)]);
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
  // Otherwise a vacuum may give back what refused rows have taken, and there is room again by luck.
  for (const table of ['public.filler', 'post_revision']) {
    await client.query(`alter table ${table} set (autovacuum_enabled = false)`);
  }
  await client.query('alter table public.filler set (toast.autovacuum_enabled = false)');
  await client.query('alter table post_revision set (toast.autovacuum_enabled = false)');
  await client.query('alter table public.filler alter bytes set storage external');
  return {
    fill: async () => {
      // Held until there is no room left: a canary that set out meanwhile would have a page, with room for more.
      await mover.query('begin');
      await mover.query('truncate canary_run');
      await mover.query('alter table canary_run set tablespace small_disk');
      for (const size of [200_000, 20_000, 2000]) {
        for (let full = false; !full;) {
          full = await client.query(`insert into public.filler values (repeat('x', ${size}))`).then(
            () => false,
            () => true,
          );
        }
      }
      await mover.query('commit');
    },
    free: async () => {
      await client.query('drop table public.filler');
      await client.query('checkpoint');
    },
  };
}

async function connectTo(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

/** Words that do not get shorter by being packed, so that they take room. */
function longWords(): string {
  return randomBytes(3000).toString('hex').match(/.{12}/g)?.join(' ') ?? '';
}
