import { defineConfig } from 'vitest/config';

/** The screener's own tests alone: they need no database, and a mutant costs seconds instead of minutes. */
export default defineConfig({
  test: {
    include: ['app/screening/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    testTimeout: 60_000,
  },
});
