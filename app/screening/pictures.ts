import { isLetterAt } from './characters.ts';
import type { Vocabulary } from './odd-words.ts';
import { findWord, HASH_START, hashStep } from './word-table.ts';

/** Pictures whose characters could be read as letters or digits: flags, keys, signs such as ℹ️. */

const VARIATION = 0xfe0f;
const KEYCAP = 0x20e3;
const FIRST_REGION = 0x1f1e6;
const LAST_REGION = 0x1f1ff;
/** Signs that are letters as well as pictures: with this variation after them they are pictures. */
const letterPictures = new Set([0x2139, 0x24c2, 0x1f170, 0x1f171, 0x1f17e, 0x1f17f]);
const longestRegions = 40;
const regions = new Uint16Array(longestRegions);

/** Whether a digit is that of a key: 1️⃣ */
export function isKeycap(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next === KEYCAP || (next === VARIATION && text.charCodeAt(at + 2) === KEYCAP);
}

function regionAt(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  return point >= FIRST_REGION && point <= LAST_REGION ? point - FIRST_REGION : -1;
}

/** How many regional letters follow each other from a place, at most `longestRegions`. */
function regionsFrom(text: string, at: number): number {
  let size = 0;
  while (size < longestRegions && regionAt(text, at + size * 2) >= 0) size += 1;
  return size;
}

/** So many pairs, a space apart, are looked past on either side for a word in regional letters. */
const farthestPair = 4;

/** Whether a word in regional letters, longer than a flag or shorter, stands near before or after a pair of them. */
function isAmongWords(text: string, at: number): boolean {
  for (let pairs = 1, size = 2; size === 2 && pairs <= farthestPair; pairs += 1) {
    size = regionsFrom(text, at + pairs * 5);
    if (size !== 0 && size !== 2) return true;
  }
  for (let pairs = 1, size = 2; size === 2 && pairs <= farthestPair; pairs += 1) {
    const end = at + 4 - pairs * 5;
    size = 0;
    while (size < longestRegions && regionAt(text, end - 2 - size * 2) >= 0) size += 1;
    if (size !== 0 && size !== 2) return true;
  }
  return false;
}

/** How long the flags are that stand at a place: pairs of regional letters that spell no word together. */
function flagsAt(text: string, at: number, { table }: Vocabulary): number {
  const size = regionsFrom(text, at);
  if (size % 2 === 1) return 0;
  // “us” is a flag, unless words beside it are written so.
  if (size === 2) return isAmongWords(text, at) ? 0 : size * 2;
  let hash = HASH_START;
  for (let index = 0; index < size; index += 1) {
    const letter = 97 + regionAt(text, at + index * 2);
    regions[index] = letter;
    hash = hashStep(hash, letter);
  }
  return findWord(table, regions, 0, size, hash) === 0 ? size * 2 : 0;
}

/** How long the picture is that stands at a place, where its characters could be read as letters; 0 for none. */
export function pictureAt(text: string, at: number, point: number, vocabulary: Vocabulary): number {
  if (point >= FIRST_REGION && point <= LAST_REGION) {
    // Within a row of them they are what its beginning said.
    return regionAt(text, at - 2) >= 0 ? 0 : flagsAt(text, at, vocabulary);
  }
  if (!letterPictures.has(point)) return 0;
  const width = point > 0xffff ? 2 : 1;
  if (text.charCodeAt(at + width) !== VARIATION || isLetterAt(text, at + width + 1)) return 0;
  return width + 1;
}
