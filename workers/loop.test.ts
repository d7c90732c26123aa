import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createErrorLog } from '#workers/error-log.ts';
import { watchProgress } from '#workers/liveness.ts';
import { startLoop } from '#workers/loop.ts';
import { quietLog } from '#tests/support/crisis.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a round that fails is reported, and the next one comes', async () => {
  const errors: unknown[] = [];
  let rounds = 0;
  const loop = startLoop({
    everyMs: 1000,
    round: () => {
      rounds += 1;
      return rounds === 1 ? Promise.reject(new Error('first')) : Promise.resolve(undefined);
    },
    onError: (error) => errors.push(error),
  });
  await vi.advanceTimersByTimeAsync(2500);
  expect(rounds).toBe(3);
  expect(errors).toHaveLength(1);
  await loop.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(rounds).toBe(3);
});

test('hurry brings the next round at once, also when it is asked for during one', async () => {
  let rounds = 0;
  const loop = startLoop({
    everyMs: 60_000,
    round: async () => {
      rounds += 1;
      if (rounds === 1) loop.hurry();
      await Promise.resolve();
      return undefined;
    },
    onError: () => undefined,
  });
  await vi.advanceTimersByTimeAsync(1);
  expect(rounds).toBe(2);
  loop.hurry();
  await vi.advanceTimersByTimeAsync(1);
  expect(rounds).toBe(3);
  await loop.stop();
});

test('a loop that hangs is told after a minute; one that fails and goes on is not', async () => {
  const stuck: string[] = [];
  let lastEnd = performance.now();
  let lastFailure = performance.now();
  const watch = watchProgress({
    loops: { sweeper: () => lastEnd },
    lastFailureAt: () => lastFailure,
    onStuck: (loop) => stuck.push(loop),
  });
  for (let second = 0; second < 120; second += 1) {
    lastFailure = performance.now();
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(stuck).toEqual([]);
  await vi.advanceTimersByTimeAsync(50_000);
  lastEnd = performance.now();
  await vi.advanceTimersByTimeAsync(55_000);
  expect(stuck).toEqual([]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(stuck).toContain('sweeper');
  watch.stop();
});

test('ten thousand errors are a handful of lines that say how many there were', async () => {
  const lines: unknown[] = [];
  const say = createErrorLog(
    { ...quietLog, error: (facts: unknown) => lines.push(facts) },
    'the queue is away',
  );
  for (let each = 0; each < 10_000; each += 1) {
    say(new Error('away'));
    await vi.advanceTimersByTimeAsync(3);
  }
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatchObject({ times: 1 });
});
