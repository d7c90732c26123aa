import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/** What both kinds of tests share. Journeys take their time on a busy machine. */
const shared = {
  environment: 'node',
  setupFiles: ['./tests/setup/each.ts'],
  testTimeout: 180_000,
  hookTimeout: 180_000,
  // The second that is usual is over before a browser on a busy machine has looked once.
  expect: { poll: { timeout: 20_000 } },
};

/** Tests of parts that replace a whole module (`vi.mock`), which others in their process would meet too. */
const alone = ['app/auth/sign-in.test.ts'];

const projects: TestProjectConfiguration[] = [
  {
    test: {
      ...shared,
      name: 'parts',
      include: ['{app,db,scripts}/**/*.test.{ts,tsx}'],
      exclude: alone,
      // One after another in each process: loading the product and its lexicon anew takes most files
      // longer than their tests. What a file changes in its process it must put back.
      isolate: false,
    },
  },
  {
    test: {
      ...shared,
      name: 'parts-alone',
      include: alone,
    },
  },
  {
    test: {
      ...shared,
      name: 'product',
      include: ['{tests,workers}/**/*.test.{ts,tsx}'],
      // These take half an hour: `npm run test:faults` and `npm run faults:random` run them.
      exclude: ['tests/faults/long/**', 'tests/faults/random/**'],
      // Several processes and browsers share a machine that may be busy, so that one may be late. The
      // end of the run names every test that needed its second chance.
      retry: 1,
    },
  },
];

// A configuration of its own: with the Remix plugin, route modules do not load in tests.
export default defineConfig({
  test: {
    globalSetup: ['./tests/setup/global.ts'],
    reporters: ['default', './tests/setup/count-reporter.ts'],
    pool: 'forks',
    maxWorkers: 2,
    projects,
  },
});
