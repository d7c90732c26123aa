/** A number from 1 up to just below this is not published: so few could be recognised. */
export const LEAST = 5;

/** What of a table is published; null for what is not. */
export type Published = { cells: (number | null)[]; total: number | null };

/**
 * Hides small numbers, so that none of them can be worked out, not even by somebody who knows this rule.
 *
 * With a small number in the table, its largest cell is hidden with it, and the total is published only
 * if the hidden cells' sum is so large beside the cells that are shown that every small number could be
 * any from 1 to 4. That test looks at published numbers alone; one that looked at the hidden ones would
 * tell of them by its outcome. Where it fails, the total is hidden, too. Zeros are shown: that nobody did
 * something is said of nobody.
 */
export function suppress(cells: readonly number[]): Published {
  const total = cells.reduce((sum, cell) => sum + cell, 0);
  const small = cells.flatMap((cell, index) => (cell > 0 && cell < LEAST ? [index] : []));
  if (small.length === 0) return { cells: [...cells], total };

  const large = cells.flatMap((cell, index) => (cell >= LEAST ? [{ cell, index }] : []));
  // Of equal ones the first, so that it is clear which.
  const cover = large.reduce<{ cell: number; index: number } | null>(
    (best, each) => (best === null || each.cell > best.cell ? each : best),
    null,
  );
  const hidden = new Set([...small, ...(cover === null ? [] : [cover.index])]);
  const shown = cells.map((cell, index) => (hidden.has(index) ? null : cell));
  if (cover === null) return { cells: shown, total: null };

  const largestShown = Math.max(LEAST, ...shown.map((cell) => cell ?? 0));
  const hiddenSum = cells.reduce((sum, cell, index) => sum + (hidden.has(index) ? cell : 0), 0);
  const isCovered = hiddenSum > largestShown + (LEAST - 1) * small.length;
  return { cells: shown, total: isCovered ? total : null };
}
