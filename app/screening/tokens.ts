import { breakFlags, DIGIT, kinds, LETTER, wideFlags } from './characters.ts';
import { foldCodePoint, IGNORED, SEPARATOR } from './fold.ts';
import { asksJoining, joinSplitWords } from './joining.ts';
import { pairedWord, readOddWord, type Vocabulary } from './odd-words.ts';
import { isKeycap, pictureAt } from './pictures.ts';
import {
  beginQuotations,
  isSingleMark,
  markQuoted,
  withDoubleMark,
  withSingleMark,
} from './quotation-marks.ts';
import { readByCase } from './run-together.ts';
import { askedBy } from './second-look.ts';
import { pastIgnored, spell, type Spelling } from './spelling.ts';
import { BREAK_QUOTE, BREAK_SPACE, createTokens, pushToken, type Tokens } from './token-list.ts';
import { findWord, HASH_START, hashStep } from './word-table.ts';

const LETTER_S = 115;
const FIVE = 53;
const DOUBLE_MARK = 34;
const SINGLE_MARK = 39;
const DOLLAR = 36;
const FULL_STOP = 46;
const SLASH = 47;
const ELLIPSIS = 0x2026;
/** An unknown word of fewer letters is not taken apart, unless some are written in a way of their own. */
const shortestOdd = 5;

/** The words of the text that is read. */
const tokens = createTokens(1024);
/** What stood between the last word and the place that is read. */
let flags = 0;
/** Whether no space did. */
let glued = false;
/** Whether the word before is a single letter, and whether any was written with digits. */
let loneBefore = false;
let leet = false;
let needsJoining = false;
let asks = 0;

function beginText(): void {
  tokens.count = 0;
  flags = 0;
  glued = false;
  loneBefore = false;
  leet = false;
  needsJoining = false;
  asks = 0;
  beginQuotations();
}

/** Whether something other than a space or a picture follows, past what nobody sees. */
function goesOnAt(text: string, from: number): boolean {
  const at = pastIgnored(text, from);
  if (at >= text.length) return false;
  const point = text.codePointAt(at) ?? 32;
  return point < 128 ? point > 32 : foldCodePoint(point) !== SEPARATOR;
}

/** Whether a word and the one before it are one spelling of another. */
function isPair({ words }: Tokens, vocabulary: Vocabulary, at: number): boolean {
  return at > 0 && pairedWord(vocabulary, words[at - 1] ?? 0, words[at] ?? 0) !== 0;
}

/** Adds a word, or the words that it stands for. */
function add({ expansions }: Vocabulary, word: number, start: number, end: number): void {
  const expansion = expansions[word];
  if (expansion === undefined) {
    pushToken(tokens, word, start, end, flags);
    flags = 0;
    return;
  }
  for (const each of expansion) {
    pushToken(tokens, each, start, end, flags);
    flags = 0;
  }
}

/** Whether a word begins with a character of ASCII. */
function beginsWord(text: string, at: number, code: number): boolean {
  const kind = kinds[code];
  if (kind === LETTER) return true;
  if (kind === DIGIT) return !isKeycap(text, at);
  return code === DOLLAR && kinds[text.charCodeAt(at + 1)] === LETTER;
}

/** Notes a mark or a space of ASCII. */
function noteMark(text: string, at: number, code: number): void {
  if (code === DOUBLE_MARK) flags = withDoubleMark(text, at, flags);
  else if (code === SINGLE_MARK) flags = withSingleMark(text, at, flags);
  else if (code !== FULL_STOP || tokens.count === 0 || !goesOnAt(text, at + 1)) {
    // A full stop inside a word (k.i.l.l) is no end of a sentence.
    flags |= breakFlags[code] ?? 0;
  }
  if (code <= 32 || code === SLASH) glued = false;
}

/** Adds an emoji that has a meaning; a row of one says it once. */
function addEmoji(word: number, start: number, end: number): void {
  const before = tokens.count - 1;
  if (before >= 0 && flags === 0 && tokens.words[before] === word) {
    tokens.ends[before] = end;
    return;
  }
  pushToken(tokens, word, start, end, flags);
  flags = 0;
  glued = false;
}

/** Notes what a separator beyond ASCII says. */
function noteWideMark(text: string, at: number, point: number): void {
  const wide = wideFlags.get(point) ?? 0;
  if (wide === BREAK_QUOTE) flags = withDoubleMark(text, at, flags);
  else if (isSingleMark(point)) flags = withSingleMark(text, at, flags);
  else flags |= wide;
  if (point === ELLIPSIS || point > 0xffff || (wide & BREAK_SPACE) !== 0) glued = false;
}

/** Reads a character beyond ASCII between two words. Returns where reading goes on; the same place where a word begins. */
function readWide(text: string, at: number, vocabulary: Vocabulary): number {
  const point = text.codePointAt(at) ?? 0;
  const next = at + (point > 0xffff ? 2 : 1);
  const picture = pictureAt(text, at, point, vocabulary);
  if (picture > 0) {
    glued = false;
    return at + picture;
  }
  const emoji = vocabulary.emoji.get(point);
  if (emoji !== undefined) {
    addEmoji(emoji, at, next);
    return next;
  }
  asks |= askedBy(point);
  const folded = foldCodePoint(point);
  if (folded === IGNORED) return next;
  if (folded !== SEPARATOR) return at;
  noteWideMark(text, at, point);
  return next;
}

/** The number of a word as it is spelled; 0 where the dictionary lacks it. */
function wordOf(spelled: Spelling, vocabulary: Vocabulary): number {
  const { letters, length, hash } = spelled;
  const { table } = vocabulary;
  let word = findWord(table, letters, 0, length, hash);
  if (word !== 0) return word;
  const { digits, apostropheAt } = spelled;
  if (apostropheAt === length - 1 && length > 2 && letters[length - 1] === LETTER_S) {
    // “the engine’s running”: where no word ends so, the word before the apostrophe is meant.
    let stem = HASH_START;
    for (let at = 0; at < length - 1; at += 1) stem = hashStep(stem, letters[at] ?? 0);
    word = findWord(table, letters, 0, length - 1, stem);
  }
  if (word !== 0 || digits !== length) return word;
  return length > 1 || (letters[0] ?? 0) >= FIVE
    ? vocabulary.largeNumberWord
    : vocabulary.numberWord;
}

/** Adds what an unknown word is read as by its large letters or its length. False where it is nothing. */
function addByCase(text: string, start: number, end: number, vocabulary: Vocabulary): boolean {
  const pieces = readByCase(text, start, end, vocabulary);
  if (pieces === null) return false;
  for (const { word, from, to } of pieces) add(vocabulary, word, from, to);
  return true;
}

/** Adds what an unknown word is read as by its letters. False where it is nothing. */
function addByLetters(start: number, spelled: Spelling, vocabulary: Vocabulary): boolean {
  const { letters, length, end, digits, symbols, repeated, uneven } = spelled;
  if (digits + symbols === 0 && !repeated && length < shortestOdd) return false;
  const pieces = readOddWord(vocabulary, letters, length, digits + symbols > 0, repeated);
  if (pieces === null) return false;
  if (digits > 0 && pieces.length === 1) leet = true;
  const first = tokens.count;
  // Where letters were left out on the way, every piece points at the whole.
  const exact = !uneven && end - start === length;
  for (const { word, from, to } of pieces) {
    add(vocabulary, word, exact ? start + from : start, exact ? start + to : end);
  }
  flags = 0;
  needsJoining ||= loneBefore || isPair(tokens, vocabulary, first);
  return true;
}

function addUnknown(
  text: string,
  start: number,
  spelled: Spelling,
  vocabulary: Vocabulary,
): boolean {
  const isPlain = spelled.symbols + spelled.digits === 0;
  if (spelled.length > 1 && isPlain && addByCase(text, start, spelled.end, vocabulary)) return true;
  return addByLetters(start, spelled, vocabulary);
}

/** Reads the word that begins at a place. Returns where reading goes on. */
function readWord(text: string, start: number, vocabulary: Vocabulary): number {
  const spelled = spell(text, start, vocabulary);
  const { length, end, next } = spelled;
  asks |= spelled.asks;
  if (length === 0) return next;
  let word = wordOf(spelled, vocabulary);
  if (word !== 0 || !addUnknown(text, start, spelled, vocabulary)) {
    if (word === vocabulary.rareWord) word = 0;
    add(vocabulary, word, start, end);
    const lone = length === 1 && spelled.digits === 0;
    needsJoining ||= asksJoining(tokens, vocabulary, lone ? 0 : length, loneBefore, glued, leet);
    loneBefore = lone;
  }
  glued = true;
  return next;
}

/**
 * Reads the characters of a text into words, which stay as they are until the next text is read. Linear; makes no
 * strings for ordinary words.
 */
export function readCharacters(text: string, vocabulary: Vocabulary): Tokens {
  beginText();
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code >= 128) {
      const next = readWide(text, at, vocabulary);
      at = next > at ? next : readWord(text, at, vocabulary);
    } else if (beginsWord(text, at, code)) at = readWord(text, at, vocabulary);
    else {
      noteMark(text, at, code);
      at += 1;
    }
  }
  tokens.breaks[tokens.count] = flags;
  const read = needsJoining ? joinSplitWords(tokens, text, vocabulary) : tokens;
  read.asks = asks;
  markQuoted(read);
  return read;
}
