/**
 * A fixed dictionary that is asked with letters in a buffer, so that reading a text makes no
 * strings. Open addressing, at most half full.
 */
export type WordTable = {
  mask: number;
  slots: Int32Array;
  hashes: Int32Array;
  offsets: Int32Array;
  codes: Uint16Array;
  ids: Int32Array;
};

/** The hash of no letters; feed it to `hashStep` for each letter. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash after one more letter (FNV-1a). */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of a whole folded word. */
function hashWord(word: string): number {
  let hash = HASH_START;
  for (let index = 0; index < word.length; index += 1) {
    hash = hashStep(hash, word.charCodeAt(index));
  }
  return hash;
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Builds the dictionary from folded words and their numbers (above 0). */
export function buildWordTable(words: ReadonlyMap<string, number>): WordTable {
  let size = 16;
  while (size < words.size * 2) size *= 2;
  let letters = 0;
  for (const word of words.keys()) letters += word.length;
  const table: WordTable = {
    mask: size - 1,
    slots: new Int32Array(size),
    hashes: new Int32Array(words.size),
    offsets: new Int32Array(words.size + 1),
    codes: new Uint16Array(letters),
    ids: new Int32Array(words.size),
  };
  let entry = 0;
  let offset = 0;
  for (const [word, id] of words) {
    const hash = hashWord(word);
    table.hashes[entry] = hash;
    table.ids[entry] = id;
    table.offsets[entry] = offset;
    for (let index = 0; index < word.length; index += 1) {
      table.codes[offset] = word.charCodeAt(index);
      offset += 1;
    }
    let slot = spread(hash) & table.mask;
    while (table.slots[slot] !== 0) slot = (slot + 1) & table.mask;
    table.slots[slot] = entry + 1;
    entry += 1;
  }
  table.offsets[entry] = offset;
  return table;
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
  for (let index = 0; index < word.length; index += 1) scratch[index] = word.charCodeAt(index);
  return findWord(table, scratch, 0, word.length, hashWord(word));
}
