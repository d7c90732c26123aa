import { defineConfig } from 'vitest/config';

/** All fault tests, for `npm run test:faults`. Those in `long` wait out real times and are not in `npm test`. */
export default defineConfig({
  test: {
    include: ['tests/faults/**/*.test.ts'],
    exclude: ['tests/faults/random/**'],
    environment: 'node',
    globalSetup: ['./tests/setup/global.ts'],
    setupFiles: ['./tests/setup/each.ts'],
    reporters: ['default', './tests/setup/count-reporter.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
