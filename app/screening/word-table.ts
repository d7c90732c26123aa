/**
 * A dictionary that is asked with letters in a buffer, so that reading a text makes no strings. Open
 * addressing; made for a number of words that is known before.
 */
export type WordTable = {
  mask: number;
  /** By slot: the hash of a word and its place in `entries`, side by side; a place of 0 is empty. */
  slots: Int32Array;
  /** Of each word, from its place on: how long it is, its number in two parts, and its letters. 0 is no place. */
  entries: Uint16Array;
  /** Where the next word is put in `entries`. */
  end: number;
  /** The beginnings of all words, as bits by their hash: most letters that begin no word say so here. */
  beginnings: Int32Array;
};

/** What stands in an entry before the letters. */
const headSize = 3;

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
    mask: size - 1,
    slots: new Int32Array(size * 2),
    entries: new Uint16Array(room * (headSize + 8) + 1),
    end: 1,
    beginnings: new Int32Array(size / 4),
  };
}

/** Adds a folded word with its number (above 0), unless it is there already. */
export function addWord(table: WordTable, letters: Uint16Array, length: number, id: number): void {
  const { beginnings } = table;
  let hash = HASH_START;
  for (let index = 0; index < length; index += 1) hash = hashStep(hash, letters[index] ?? 0);
  if (findWord(table, letters, 0, length, hash) !== 0) return;
  const place = table.end;
  const letter = place + headSize;
  if (letter + length > table.entries.length) {
    const larger = new Uint16Array(table.entries.length * 2 + length);
    larger.set(table.entries);
    table.entries = larger;
  }
  const { entries, slots } = table;
  entries[place] = length;
  entries[place + 1] = id;
  entries[place + 2] = id >>> 16;
  hash = HASH_START;
  for (let index = 0; index < length; index += 1) {
    const code = letters[index] ?? 0;
    entries[letter + index] = code;
    hash = hashStep(hash, code);
    const bit = spread(hash) & (beginnings.length * 32 - 1);
    beginnings[bit >>> 5] = (beginnings[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  let slot = spread(hash) & table.mask;
  while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & table.mask;
  slots[slot * 2] = hash;
  slots[slot * 2 + 1] = place;
  table.end = letter + length;
}

/** Gives back the room that was not needed; nothing is added after that. */
export function packWordTable(table: WordTable): void {
  table.entries = table.entries.slice(0, table.end);
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
  const { mask, slots, entries } = table;
  let slot = spread(hash) & mask;
  for (;;) {
    const place = slots[slot * 2 + 1] ?? 0;
    if (place === 0) return 0;
    if (slots[slot * 2] === hash && entries[place] === length) {
      const letter = place + headSize;
      let index = 0;
      while (index < length && entries[letter + index] === letters[from + index]) index += 1;
      if (index === length) return (entries[place + 1] ?? 0) | ((entries[place + 2] ?? 0) << 16);
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
