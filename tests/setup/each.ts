import { afterEach, beforeEach, expect } from 'vitest';
// A module of its own: files that share a process each run this one anew, and its wrappings are made once.
import { complaints } from '#tests/setup/guards.ts';

/** Whatever is written to console.error during a test makes it fail; nothing leaves this machine. */
beforeEach(() => {
  complaints.length = 0;
});

afterEach(() => {
  expect(complaints, 'written to console.error during the test').toEqual([]);
});
