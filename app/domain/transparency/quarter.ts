/**
 * A quarter of the calendar, in UTC. Reports are for whole quarters that are over and for nothing else:
 * of two periods that overlap the difference could be worked out, and with it what a single person did.
 */
export type Quarter = { year: number; quarter: 1 | 2 | 3 | 4 };

const FIRST_YEAR = 2020;

/** `2026-Q3`. */
export function nameOfQuarter({ year, quarter }: Quarter): string {
  return `${year}-Q${quarter}`;
}

/** Reads a quarter out of an address. Null for what is none. */
export function parseQuarter(value: string | null): Quarter | null {
  const [, year, quarter] = /^(20\d\d)-Q([1-4])$/.exec(value ?? '') ?? [];
  if (year === undefined || quarter === undefined || Number(year) < FIRST_YEAR) return null;
  return { year: Number(year), quarter: Number(quarter) as Quarter['quarter'] }; // 1 to 4, as matched.
}

/** From its first moment up to the first of the next one. */
export function boundsOf({ year, quarter }: Quarter): { from: Date; until: Date } {
  const month = (quarter - 1) * 3;
  return { from: new Date(Date.UTC(year, month)), until: new Date(Date.UTC(year, month + 3)) };
}

/** The quarters that are over at `now`, from the one of `since` on, the latest first. */
export function endedQuarters(since: Date, now: Date): Quarter[] {
  const index = (at: Date) => at.getUTCFullYear() * 4 + Math.floor(at.getUTCMonth() / 3);
  const quarters: Quarter[] = [];
  for (let at = index(now) - 1; at >= index(since); at -= 1) {
    quarters.push({
      year: Math.floor(at / 4),
      quarter: ((at % 4) + 1) as Quarter['quarter'], // 0 to 3, and one.
    });
  }
  return quarters;
}
