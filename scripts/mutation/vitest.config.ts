import { fileURLToPath } from 'node:url';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** Quick tests first: most mutants are noticed by them, and a run ends with the first test that fails. */
const tests = [
  'app/screening/screen.test.ts',
  'app/screening/reading.test.ts',
  'app/screening/evidence.test.ts',
  'app/screening/ways-of-writing.test.ts',
  'app/screening/weighing.test.ts',
  'scripts/mutation/sentences.mutation.ts',
];

class InOrder extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) =>
      tests.findIndex((test) => moduleId.endsWith(test));
    return Promise.resolve(files.toSorted((a, b) => placeOf(a) - placeOf(b)));
  }
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** The screener's own tests that read texts alone: they need no database, and a mutant costs a second or two. */
export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^#app\/screening\/default-lexicon\.ts$/,
        replacement: here('ready-lexicon.ts'),
      },
    ],
  },
  test: {
    include: tests,
    globalSetup: here('make-ready.ts'),
    sequence: { sequencer: InOrder },
    environment: 'node',
    isolate: false,
    testTimeout: 60_000,
  },
});
