import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { post, UNREADABLE } from '#tests/faults/support/client.ts';
import { taskOf } from '#tests/faults/support/look.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { testDatabase } from '#tests/support/database.ts';

vi.setConfig({ testTimeout: 180_000 });
const { db, url: databaseUrl } = testDatabase();

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
