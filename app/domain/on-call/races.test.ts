import { test } from 'vitest';
import { races } from '#tests/support/alert-races.ts';
import { testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();

/** Enough to meet each order of things; `npm run test:faults` runs a thousand of each. */
const ROUNDS = 40;

test.for(races)('%s', { timeout: 120_000 }, async ([, race]) => {
  await race(db, ROUNDS);
});
