import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Ends a run with one line that a machine can read, after the tests that were left out and those that
 * passed at their second try only, with what was wrong at the first, if any. A file that could not be
 * loaded, and an error outside every test, count as failures.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    const skipped: string[] = [];
    const late: TestCase[] = [];
    for (const module of modules) {
      if (!module.ok() && module.errors().length > 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (test.diagnostic()?.flaky === true) late.push(test);
        if (state === 'passed') counts.passed += 1;
        else if (state === 'failed') counts.failed += 1;
        else {
          counts.skipped += 1;
          skipped.push(test.fullName);
        }
      }
    }
    for (const name of skipped) console.log(`skipped: ${name}`);
    for (const test of late) {
      console.log(`passed at the second try: ${test.fullName}`);
      for (const { message } of test.result().errors ?? []) console.log(indented(message));
    }
    console.log(`${counts.passed} passed, ${counts.failed} failed`);
  }
}

function indented(message: string): string {
  return message.replaceAll(/^/gm, '  ');
}
