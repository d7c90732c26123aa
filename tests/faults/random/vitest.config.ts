import { defineConfig } from 'vitest/config';

/** The one long run with random faults, for `npm run faults:random`. */
export default defineConfig({
  test: {
    include: ['tests/faults/random/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['./tests/setup/global.ts'],
    setupFiles: ['./tests/setup/each.ts'],
    reporters: ['default', './tests/setup/count-reporter.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 3 * 60 * 60_000,
    hookTimeout: 60_000,
  },
});
