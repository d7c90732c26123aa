import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with one line that a machine can read, after the tests that were left out and those that
 * passed at their second try only, if any. A file that could not be loaded, and an error outside every
 * test, count as failures.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    const skipped: string[] = [];
    const late: string[] = [];
    for (const module of modules) {
      if (!module.ok() && module.errors().length > 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (test.diagnostic()?.flaky === true) late.push(test.fullName);
        if (state === 'passed') counts.passed += 1;
        else if (state === 'failed') counts.failed += 1;
        else {
          counts.skipped += 1;
          skipped.push(test.fullName);
        }
      }
    }
    for (const name of skipped) console.log(`skipped: ${name}`);
    for (const name of late) console.log(`passed at the second try: ${name}`);
    console.log(`${counts.passed} passed, ${counts.failed} failed`);
  }
}
