/** Numbers of pairs of whole numbers. Open addressing, at most half full; a pair takes three places. */
export type PairTable = { count: number; mask: number; places: Int32Array };

/** An empty table. */
export function createPairTable(): PairTable {
  return { count: 0, mask: 4095, places: new Int32Array(4096 * 3) };
}

function placeOf(table: PairTable, first: number, second: number): number {
  const { mask, places } = table;
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const place = slot * 3;
    if (places[place + 2] === 0) return place;
    if (places[place] === first && places[place + 1] === second) return place;
    slot = (slot + 1) & mask;
  }
}

/** What was kept for a pair, or -1. */
export function pairValue(table: PairTable, first: number, second: number): number {
  return (table.places[placeOf(table, first, second) + 2] ?? 0) - 1;
}

/** Keeps a number from 0 on for a pair that has none yet. */
export function keepPair(table: PairTable, first: number, second: number, value: number): void {
  if (table.count * 2 > table.mask) {
    const { places } = table;
    table.mask = table.mask * 2 + 1;
    table.places = new Int32Array((table.mask + 1) * 3);
    for (let from = 0; from < places.length; from += 3) {
      if (places[from + 2] === 0) continue;
      const to = placeOf(table, places[from] ?? 0, places[from + 1] ?? 0);
      table.places.set(places.subarray(from, from + 3), to);
    }
  }
  const place = placeOf(table, first, second);
  table.places[place] = first;
  table.places[place + 1] = second;
  table.places[place + 2] = value + 1;
  table.count += 1;
}
