import { defineConfig } from 'vitest/config';

// A configuration of its own: with the Remix plugin, route modules do not load in tests.
export default defineConfig({
  test: {
    include: ['{app,db,workers,scripts,tests}/**/*.test.{ts,tsx}'],
    // These take half an hour: `npm run test:faults` and `npm run faults:random` run them.
    exclude: ['node_modules/**', 'tests/faults/long/**', 'tests/faults/random/**'],
    environment: 'node',
    globalSetup: ['./tests/setup/global.ts'],
    setupFiles: ['./tests/setup/each.ts'],
    reporters: ['default', './tests/setup/count-reporter.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Journeys through several browsers and processes take their time on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // The second that is usual is over before a browser on a busy machine has looked once.
    expect: { poll: { timeout: 20_000 } },
  },
});
