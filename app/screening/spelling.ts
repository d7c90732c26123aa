import {
  APOSTROPHE,
  DIGIT,
  isLetterAt,
  kinds,
  LETTER,
  lowered,
  plain,
  SYMBOL,
} from './characters.ts';
import { foldCodePoint, IGNORED, SEPARATOR } from './fold.ts';
import { longestWord, type Vocabulary } from './odd-words.ts';
import { pictureAt } from './pictures.ts';
import { askedBy, SIGNS } from './second-look.ts';
import { HASH_START, hashStep } from './word-table.ts';

/** A word as it is spelled, letter by letter. */
export type Spelling = {
  /** Its letters as they are looked up, `length` of them, and their hash. */
  letters: Uint16Array;
  length: number;
  hash: number;
  /** Where it ends in the text, and where reading goes on. */
  end: number;
  next: number;
  digits: number;
  /** Signs for letters, as in `t@blets`. */
  symbols: number;
  /** Whether a letter follows itself; a third in a row is left out. */
  repeated: boolean;
  /** Whether some character is written with more or fewer units than the letters it stands for. */
  uneven: boolean;
  /** How many letters stand before its last apostrophe; -1 where it has none. */
  apostropheAt: number;
  /** The other ways of reading that its characters ask for, as bits (second-look). */
  asks: number;
};

/** The word that was read last: one for all, so that reading makes no objects. */
const spelling: Spelling = {
  letters: new Uint16Array(longestWord + 8),
  length: 0,
  hash: HASH_START,
  end: 0,
  next: 0,
  digits: 0,
  symbols: 0,
  repeated: false,
  uneven: false,
  apostropheAt: -1,
  asks: 0,
};
/** Its last letter, and how often that stands there once more. */
let previous = 0;
let run = 0;

const SPACE = 32;
const DOLLAR = 36;
/** So many signs may stand beside each other in a word. */
const mostSigns = 2;
/** So many characters that nobody sees are looked past. */
const mostIgnored = 8;

/** Characters beyond ASCII that are written for an apostrophe. */
const apostrophes = new Set([0x2019, 0x2bc, 0x2018, 0xb4, 0x2032, 0x201b, 0x2b9, 0x2bb, 0xff07]);

/** The first place from one on where something stands that a reader sees. */
export function pastIgnored(text: string, from: number): number {
  let at = from;
  for (let passed = 0; passed < mostIgnored && at < text.length; passed += 1) {
    const point = text.codePointAt(at) ?? 32;
    if (point < 128 || foldCodePoint(point) !== IGNORED) break;
    at += point > 0xffff ? 2 : 1;
  }
  return at;
}

function isDigitAt(text: string, at: number): boolean {
  return at < text.length && kinds[text.charCodeAt(at)] === DIGIT;
}

function put(letter: number): void {
  previous = letter;
  if (spelling.length >= longestWord) return;
  spelling.letters[spelling.length] = letter;
  spelling.length += 1;
  spelling.hash = hashStep(spelling.hash, letter);
}

/** Adds a letter, unless it stands there twice already. */
function putUnlessThird(letter: number): boolean {
  if (letter === previous) {
    run += 1;
    spelling.repeated = true;
    if (run >= 2) return false;
  } else run = 0;
  put(letter);
  return true;
}

function putDigit(digit: number): void {
  run = 0;
  spelling.digits += 1;
  put(digit);
}

/** Reads the plain letters from a place on: most words are nothing else. Returns where something else stands. */
function readPlain(text: string, from: number): number {
  const { letters } = spelling;
  const size = text.length;
  let at = from;
  let length = 0;
  let hash = HASH_START;
  let last = 0;
  let doubled = 0;
  let repeated = false;
  while (at < size && length < longestWord) {
    const letter = plain[text.charCodeAt(at)] ?? 0;
    if (letter === 0) break;
    if (letter === last) {
      if (doubled === 1) break;
      doubled = 1;
      repeated = true;
    } else doubled = 0;
    last = letter;
    letters[length] = letter;
    length += 1;
    hash = hashStep(hash, letter);
    at += 1;
  }
  spelling.length = length;
  spelling.hash = hash;
  spelling.repeated = repeated;
  previous = last;
  run = doubled;
  return at;
}

/** Reads an apostrophe or a sign in a word. Returns where reading goes on, or -1 where the word ends before it. */
function readSign(text: string, at: number, code: number): number {
  const size = text.length;
  let next = at + 1;
  while (next < size && next <= at + mostSigns && kinds[text.charCodeAt(next)] === SYMBOL)
    next += 1;
  const isAlone = next === at + 1;
  next = pastIgnored(text, next);
  const isSymbol = kinds[code] === SYMBOL;
  const { digits, length } = spelling;
  const after = next < size ? (text.codePointAt(next) ?? 32) : 32;
  let goesOn = kinds[after] === LETTER;
  if (after >= 128) {
    const folded = foldCodePoint(after);
    goesOn = folded !== SEPARATOR && folded !== IGNORED;
  } else if (kinds[after] === DIGIT) goesOn = isSymbol || (digits > 0 && digits < length);
  // “tablet$”, but not “US$5”.
  const isPlural =
    code === DOLLAR && isAlone && length > 0 && digits === 0 && !goesOn && !isDigitAt(text, next);
  if (!goesOn && !isPlural) return -1;
  if (!isSymbol) {
    spelling.apostropheAt = length;
    return at + 1;
  }
  spelling.symbols += 1;
  spelling.asks |= SIGNS;
  run = 0;
  put(code);
  if (isPlural) spelling.end = at + 1;
  return at + 1;
}

/** Whether a typographic apostrophe at a place stands inside a word. */
function isInside(text: string, at: number, point: number): boolean {
  if (!apostrophes.has(point) || spelling.length === 0) return false;
  return kinds[text.charCodeAt(pastIgnored(text, at + 1))] === LETTER;
}

/** Reads a character beyond ASCII in a word. Returns where reading goes on, or -1 where the word ends before it. */
function readWide(text: string, at: number, vocabulary: Vocabulary): number {
  const point = text.codePointAt(at) ?? 0;
  const width = point > 0xffff ? 2 : 1;
  if (vocabulary.emoji.has(point) || pictureAt(text, at, point, vocabulary) > 0) return -1;
  // “l¡fe”; before a word it is Spanish.
  const isMeant = point === 0xa1 && spelling.length > 0 && isLetterAt(text, at + 1);
  const folded = isMeant ? 'i' : foldCodePoint(point);
  spelling.asks |= askedBy(point);
  if (folded === SEPARATOR) {
    if (!isInside(text, at, point)) return -1;
    spelling.apostropheAt = spelling.length;
    return at + 1;
  }
  spelling.uneven ||= folded.length !== width;
  for (let place = 0; place < folded.length; place += 1) {
    const letter = folded.charCodeAt(place);
    if (putUnlessThird(letter) && letter >= 48 && letter <= 57) spelling.digits += 1;
  }
  if (folded !== IGNORED) spelling.end = at + width;
  return at + width;
}

/** Reads on from what is no plain letter. */
function readOn(text: string, from: number, vocabulary: Vocabulary): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? kinds[code] : -1;
    let next = -1;
    if (kind === LETTER) {
      putUnlessThird(lowered[code] ?? code);
      next = spelling.end = at + 1;
    } else if (kind === DIGIT) {
      putDigit(code);
      next = spelling.end = at + 1;
    } else if (kind === APOSTROPHE || kind === SYMBOL) next = readSign(text, at, code);
    else if (kind === -1) next = readWide(text, at, vocabulary);
    if (next < 0) break;
    at = next;
  }
  return at;
}

/**
 * Reads the word that begins at a place. It stays as it is until the next is read; a `length` of 0 says that there
 * was none after all.
 */
export function spell(text: string, start: number, vocabulary: Vocabulary): Spelling {
  spelling.digits = 0;
  spelling.symbols = 0;
  spelling.uneven = false;
  spelling.apostropheAt = -1;
  spelling.asks = 0;
  const end = readPlain(text, start);
  spelling.end = end;
  // After most words stands a space.
  spelling.next = text.charCodeAt(end) === SPACE ? end : readOn(text, end, vocabulary);
  return spelling;
}
