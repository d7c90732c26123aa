import { expect, test } from 'vitest';
import { breachesOf } from '#tests/faults/support/check.ts';
import { startHistory } from '#tests/faults/support/history.ts';
import { watchTransitions } from '#tests/faults/support/transitions.ts';
import { races } from '#tests/support/alert-races.ts';
import { testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();

test.for(races)('F41 a thousand times: %s', { timeout: 1_800_000 }, async ([, race]) => {
  await watchTransitions(db);
  await race(db, 1000);
  const seen = { db, history: startHistory(), overheard: { redis: [] }, nodes: [] };
  // No engine runs here, so that what is due stays due, however far the races turn the clock.
  const owed = /still owed|next step|silent for/;
  expect((await breachesOf(seen)).filter((breach) => !owed.test(breach))).toEqual([]);
});
