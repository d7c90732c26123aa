import { expect, test, vi } from 'vitest';
import { expectAllHolds } from '#tests/faults/support/check.ts';
import { startWorld } from '#tests/faults/support/world.ts';
import { openAlert } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';

vi.setConfig({ testTimeout: 600_000 });
const { db, url: databaseUrl } = testDatabase();

test.for([2, 8])('F9 %i workers that start at once page everybody once', async (count) => {
  const world = await startWorld({ db, databaseUrl, writers: 1 });
  for (let each = 0; each < 10; each += 1) await openAlert(db);
  await Promise.all(Array.from({ length: count }, () => world.worker()));
  await expectAllHolds(world, { withinMs: 120_000 });
  const attempts = await db.selectFrom('message_attempt').select('attempt').execute();
  expect(attempts.every(({ attempt }) => attempt === 1)).toBe(true);
  const ids = world.history.of('delivered').map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
});
