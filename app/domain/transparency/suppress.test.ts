import { expect, test } from 'vitest';
import { LEAST, suppress } from '#app/domain/transparency/suppress.ts';

test('numbers of five and more, and none at all, are published as they are', () => {
  expect(suppress([5, 0, 12])).toEqual({ cells: [5, 0, 12], total: 17 });
  expect(suppress([0, 0])).toEqual({ cells: [0, 0], total: 0 });
});

test('beside a small number the largest is hidden, so that the total does not give it away', () => {
  expect(suppress([40, 3, 7])).toEqual({ cells: [null, null, 7], total: 50 });
});

test('where that would not be enough, the total is hidden as well', () => {
  expect(suppress([6, 3, 5])).toEqual({ cells: [null, null, 5], total: null });
  expect(suppress([2, 0])).toEqual({ cells: [null, 0], total: null });
});

/**
 * Somebody who knows the rule tries every table that there could be, and keeps those from which exactly
 * this publication comes. A hidden number is safe as long as those tables differ in it. Tables are tried
 * with numbers up to `tried`, so that those up to `checked` have all that could stand in their place.
 */
test.each([
  { columns: 2, checked: 21, tried: 24 },
  { columns: 3, checked: 12, tried: 18 },
  { columns: 4, checked: 7, tried: 16 },
])('of no table of $columns numbers can a hidden one be worked out', (which) => {
  const behind = new Map<string, { isChecked: boolean; seen: Set<number>[] }>();
  for (const table of tables(which.columns, which.tried)) {
    const key = JSON.stringify(suppress(table));
    const known = behind.get(key) ?? { isChecked: false, seen: table.map(() => new Set<number>()) };
    known.isChecked ||= Math.max(...table) <= which.checked;
    table.forEach((cell, index) => known.seen[index]?.add(cell));
    behind.set(key, known);
  }
  const workedOut: string[] = [];
  for (const [key, { isChecked, seen }] of behind) {
    const { cells } = JSON.parse(key) as ReturnType<typeof suppress>; // Written above.
    cells.forEach((cell, index) => {
      const isSafe =
        cell === null ? !isChecked || (seen[index]?.size ?? 0) > 1 : cell === 0 || cell >= LEAST;
      if (!isSafe) workedOut.push(key);
    });
  }
  expect(workedOut).toEqual([]);
});

function* tables(columns: number, most: number): Generator<number[]> {
  if (columns === 0) {
    yield [];
    return;
  }
  for (const rest of tables(columns - 1, most)) {
    for (let cell = 0; cell <= most; cell += 1) yield [...rest, cell];
  }
}
