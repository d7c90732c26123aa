/**
 * A dictionary that is asked with letters in a buffer, so that reading a text makes no strings. Open
 * addressing; made for a number of words that is known before.
 */
export type WordTable = {
  count: number;
  mask: number;
  /** Entry + 1 by place; 0 is empty. */
  slots: Int32Array;
  hashes: Int32Array;
  /** By entry: where its letters begin in `codes`; one more at the end. */
  offsets: Int32Array;
  codes: Uint16Array;
  ids: Int32Array;
  /** The beginnings of all words, as bits by their hash: most letters that begin no word say so here. */
  beginnings: Int32Array;
};

/** The hash of no letters; feed it to `hashStep` for each letter. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash after one more letter (FNV-1a). */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** An empty dictionary with room for so many words. */
export function createWordTable(room: number): WordTable {
  let size = 16;
  while (size < room * 1.5) size *= 2;
  return {
    count: 0,
    mask: size - 1,
    slots: new Int32Array(size),
    hashes: new Int32Array(room),
    offsets: new Int32Array(room + 1),
    codes: new Uint16Array(room * 8),
    ids: new Int32Array(room),
    beginnings: new Int32Array(size / 4),
  };
}

/** Adds a folded word with its number (above 0), unless it is there already. */
export function addWord(table: WordTable, letters: Uint16Array, length: number, id: number): void {
  const { beginnings } = table;
  let hash = HASH_START;
  for (let index = 0; index < length; index += 1) hash = hashStep(hash, letters[index] ?? 0);
  if (findWord(table, letters, 0, length, hash) !== 0) return;
  const entry = table.count;
  const offset = table.offsets[entry] ?? 0;
  if (offset + length > table.codes.length) {
    const larger = new Uint16Array(table.codes.length * 2 + length);
    larger.set(table.codes);
    table.codes = larger;
  }
  hash = HASH_START;
  for (let index = 0; index < length; index += 1) {
    const code = letters[index] ?? 0;
    table.codes[offset + index] = code;
    hash = hashStep(hash, code);
    const bit = spread(hash) & (beginnings.length * 32 - 1);
    beginnings[bit >>> 5] = (beginnings[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  table.hashes[entry] = hash;
  table.ids[entry] = id;
  table.offsets[entry + 1] = offset + length;
  let slot = spread(hash) & table.mask;
  while (table.slots[slot] !== 0) slot = (slot + 1) & table.mask;
  table.slots[slot] = entry + 1;
  table.count = entry + 1;
}

/** Gives back the room that was not needed; nothing is added after that. */
export function packWordTable(table: WordTable): void {
  table.hashes = table.hashes.slice(0, table.count);
  table.ids = table.ids.slice(0, table.count);
  table.offsets = table.offsets.slice(0, table.count + 1);
  table.codes = table.codes.slice(0, table.offsets[table.count] ?? 0);
}

/** False when no word begins with letters of this hash; true says that one may. */
export function mayBeginWord(table: WordTable, hash: number): boolean {
  const { beginnings } = table;
  const bit = spread(hash) & (beginnings.length * 32 - 1);
  return (((beginnings[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

/** The number of the word in `letters[from … from + length)`, or 0. `hash` must be its hash. */
export function findWord(
  table: WordTable,
  letters: Uint16Array,
  from: number,
  length: number,
  hash: number,
): number {
  const { mask, slots, hashes, offsets, codes } = table;
  let slot = spread(hash) & mask;
  for (;;) {
    const entry = slots[slot] ?? 0;
    if (entry === 0) return 0;
    if (hashes[entry - 1] === hash) {
      const offset = offsets[entry - 1] ?? 0;
      if ((offsets[entry] ?? 0) - offset === length) {
        let index = 0;
        while (index < length && codes[offset + index] === letters[from + index]) index += 1;
        if (index === length) return table.ids[entry - 1] ?? 0;
      }
    }
    slot = (slot + 1) & mask;
  }
}

const scratch = new Uint16Array(128);

/** The number of a folded word, or 0 when the dictionary lacks it. */
export function wordNumber(table: WordTable, word: string): number {
  if (word.length > scratch.length) return 0;
  let hash = HASH_START;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    scratch[index] = code;
    hash = hashStep(hash, code);
  }
  return findWord(table, scratch, 0, word.length, hash);
}
