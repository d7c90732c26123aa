import { kinds, LETTER, lowered } from './characters.ts';
import { foldCodePoint, SEPARATOR } from './fold.ts';
import {
  cutRun,
  longestWord,
  mostUnknown,
  readCapitals,
  type Piece,
  type Vocabulary,
} from './odd-words.ts';
import { wordNumber } from './word-table.ts';

/** Unknown words of which the case or the length says what they are: `kiII`, `#IWantToDie`, a sentence without spaces. */

const leastParts = 3;
const shortestCapitals = 3;

function isLarge(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether a word begins at a place by its case: aB, or the last of ABc. */
function beginsAt(text: string, at: number): boolean {
  if (!isLarge(text.charCodeAt(at))) return false;
  const before = text.charCodeAt(at - 1);
  return isSmall(before) || (isLarge(before) && isSmall(text.charCodeAt(at + 1)));
}

function readParts(
  text: string,
  start: number,
  end: number,
  { table }: Vocabulary,
): Piece[] | null {
  const pieces: Piece[] = [];
  let unknown = 0;
  let from = start;
  for (let at = start + 1; at <= end; at += 1) {
    if (at < end && !beginsAt(text, at)) continue;
    const word = wordNumber(table, text.slice(from, at).toLowerCase());
    if (word === 0) unknown += at - from;
    pieces.push({ word, from, to: at });
    from = at;
  }
  const many = pieces.length >= leastParts && unknown * mostUnknown <= end - start;
  return many ? pieces : null;
}

function readRun(text: string, start: number, end: number, vocabulary: Vocabulary): Piece[] | null {
  const run = new Uint16Array(end - start + 1);
  const places = new Int32Array(end - start + 1);
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    const folded =
      point < 128 ? String.fromCharCode(lowered[point] ?? point) : foldCodePoint(point);
    const isLetter = point >= 128 ? folded !== SEPARATOR : kinds[point] === LETTER;
    if (folded.length === 1 && isLetter) {
      run[length] = folded.charCodeAt(0);
      places[length] = at;
      length += 1;
    }
    if (point > 0xffff) at += 1;
  }
  places[length] = end;
  const pieces = cutRun(vocabulary, run, length);
  return (
    pieces?.map(({ word, from, to }) => ({ word, from: places[from] ?? 0, to: places[to] ?? 0 })) ??
    null
  );
}

/**
 * The words of an unknown one that stands at a place of the text, and where they stand in it, where large letters
 * among small ones begin them, or it is longer than any word; null where it is read by its letters alone.
 */
export function readByCase(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): readonly Piece[] | null {
  let larges = 0;
  let hasI = false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLarge(code)) continue;
    hasI ||= code === 73;
    if (at === start || beginsAt(text, at)) larges += 1;
  }
  if (larges > 1) {
    const pieces = readParts(text, start, end, vocabulary);
    if (pieces !== null) return pieces;
  }
  if (hasI && end - start >= shortestCapitals && end - start <= longestWord) {
    const word = readCapitals(vocabulary, text.slice(start, end));
    if (word !== 0) return [{ word, from: start, to: end }];
  }
  return end - start > longestWord ? readRun(text, start, end, vocabulary) : null;
}
