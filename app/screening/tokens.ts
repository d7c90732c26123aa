import {
  APOSTROPHE,
  breakFlags,
  DIGIT,
  isLetterAt,
  kinds,
  LETTER,
  lowered,
  OTHER,
  plain,
  SYMBOL,
  wideFlags,
} from './characters.ts';
import { foldCodePoint, IGNORED, SEPARATOR } from './fold.ts';
import { asksJoining, joinSplitWords } from './joining.ts';
import { longestWord, pairedWord, readOddWord, type Vocabulary } from './odd-words.ts';
import { isKeycap, pictureAt } from './pictures.ts';
import { readByCase } from './run-together.ts';
import { askedBy, SIGNS } from './second-look.ts';
import {
  beginQuotations,
  isSingleMark,
  markQuoted,
  withDoubleMark,
  withSingleMark,
} from './quotation-marks.ts';
import { BREAK_QUOTE, BREAK_SPACE, createTokens, pushToken, type Tokens } from './token-list.ts';
import { findWord, HASH_START, hashStep } from './word-table.ts';

const LETTER_S = 115;
const DOUBLE_MARK = 34;
const SINGLE_MARK = 39;

const letters = new Uint16Array(longestWord + 8);

const tokens = createTokens(1024);

/** So many characters that nobody sees are looked past after an apostrophe. */
const mostIgnored = 8;

function pastIgnored(text: string, from: number): number {
  let at = from;
  for (let passed = 0; passed < mostIgnored && at < text.length; passed += 1) {
    const point = text.codePointAt(at) ?? 32;
    if (point < 128 || foldCodePoint(point) !== IGNORED) break;
    at += point > 0xffff ? 2 : 1;
  }
  return at;
}

/** Characters beyond ASCII that are written for an apostrophe. */
const apostrophes = new Set([0x2019, 0x2bc, 0x2018, 0xb4, 0x2032, 0x201b, 0x2b9, 0x2bb, 0xff07]);

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

function isDigitAt(text: string, at: number): boolean {
  return at < text.length && kinds[text.charCodeAt(at)] === DIGIT;
}

/**
 * Reads the characters of a text into words, which stay as they are until the next text is read. Linear; makes no
 * strings for ordinary words.
 */
export function readCharacters(text: string, vocabulary: Vocabulary): Tokens {
  tokens.count = 0;
  beginQuotations();
  const { table, expansions, numberWord, largeNumberWord, emoji, rareWord } = vocabulary;
  const size = text.length;
  let flags = 0;
  let glued = false;
  let index = 0;
  let needsJoining = false;
  // Whether the word before is a single letter.
  let loneBefore = false;
  let leet = false;
  let asks = 0;

  while (index < size) {
    const code = text.charCodeAt(index);
    let kind = OTHER;
    if (code < 128) {
      kind = kinds[code] ?? OTHER;
      const starts =
        kind === LETTER ||
        kind === DIGIT ||
        (code === 36 && index + 1 < size && kinds[text.charCodeAt(index + 1)] === LETTER);
      if (!starts || (kind === DIGIT && isKeycap(text, index))) {
        // A full stop inside a word (k.i.l.l) is no end of a sentence.
        const inside = code === 46 && tokens.count > 0 && goesOnAt(text, index + 1);
        flags |= inside || code === DOUBLE_MARK ? 0 : (breakFlags[code] ?? 0);
        if (code === DOUBLE_MARK) flags = withDoubleMark(text, index, flags);
        else if (code === SINGLE_MARK) flags = withSingleMark(text, index, flags);
        if (code <= 32 || code === 47) glued = false;
        index += 1;
        continue;
      }
    } else {
      const point = text.codePointAt(index) ?? code;
      const width = point > 0xffff ? 2 : 1;
      const picture = pictureAt(text, index, point, vocabulary);
      if (picture > 0) {
        glued = false;
        index += picture;
        continue;
      }
      const emojiWord = emoji.get(point);
      if (emojiWord !== undefined) {
        // A row of one emoji says it once.
        const before = tokens.count - 1;
        if (before >= 0 && flags === 0 && tokens.words[before] === emojiWord) {
          tokens.ends[before] = index + width;
          index += width;
          continue;
        }
        pushToken(tokens, emojiWord, index, index + width, flags);
        flags = 0;
        glued = false;
        index += width;
        continue;
      }
      asks |= askedBy(point);
      const folded = foldCodePoint(point);
      if (folded === IGNORED) {
        index += width;
        continue;
      }
      if (folded === SEPARATOR) {
        const wide = wideFlags.get(point) ?? 0;
        if (wide === BREAK_QUOTE) flags = withDoubleMark(text, index, flags);
        else if (isSingleMark(point)) flags = withSingleMark(text, index, flags);
        else flags |= wide;
        if (point === 0x2026 || width === 2 || (wide & BREAK_SPACE) !== 0) {
          glued = false;
        }
        index += width;
        continue;
      }
    }

    // A word begins here.
    const start = index;
    let end = index;
    let length = 0;
    let hash = HASH_START;
    let previous = 0;
    let run = 0;
    let digits = 0;
    let symbols = 0;
    let repeated = false;
    // Whether some character is written with more or fewer units than the letters it stands for.
    let uneven = false;
    let apostropheAt = -1;
    // Most words are plain letters to their end; the loop after this one goes on from anything else.
    while (index < size && length < longestWord) {
      const letter = plain[text.charCodeAt(index)] ?? 0;
      if (letter === 0) break;
      if (letter === previous) {
        if (run === 1) break;
        run = 1;
        repeated = true;
      } else run = 0;
      previous = letter;
      letters[length] = letter;
      length += 1;
      hash = hashStep(hash, letter);
      index += 1;
    }
    end = index;
    while (index < size) {
      const at = text.charCodeAt(index);
      if (at < 128) {
        const what = kinds[at];
        if (what === LETTER || what === DIGIT) {
          const letter = lowered[at] ?? at;
          if (letter === previous && what === LETTER) {
            run += 1;
            repeated = true;
            if (run >= 2) {
              index += 1;
              end = index;
              continue;
            }
          } else run = 0;
          previous = letter;
          if (what === DIGIT) digits += 1;
          if (length < longestWord) {
            letters[length] = letter;
            length += 1;
            hash = hashStep(hash, letter);
          }
          index += 1;
          end = index;
          continue;
        }
        if (what === APOSTROPHE || what === SYMBOL) {
          let next = index + 1;
          while (next < size && next < index + 3 && kinds[text.charCodeAt(next)] === SYMBOL)
            next += 1;
          next = pastIgnored(text, next);
          const after = next < size ? text.charCodeAt(next) : 32;
          const goesOn =
            after < 128
              ? kinds[after] === LETTER ||
                (kinds[after] === DIGIT && (what === SYMBOL || (digits > 0 && digits < length)))
              : foldCodePoint(text.codePointAt(next) ?? 32) !== SEPARATOR &&
                foldCodePoint(text.codePointAt(next) ?? 32) !== IGNORED;
          // “tablet$”, but not “US$5”.
          const isPlural =
            at === 36 &&
            next === index + 1 &&
            length > 0 &&
            digits === 0 &&
            !goesOn &&
            !isDigitAt(text, next);
          if (!goesOn && !isPlural) break;
          if (what === APOSTROPHE) {
            apostropheAt = length;
            index += 1;
            continue;
          }
          symbols += 1;
          asks |= SIGNS;
          previous = at;
          run = 0;
          if (length < longestWord) {
            letters[length] = at;
            length += 1;
            hash = hashStep(hash, at);
          }
          index += 1;
          if (isPlural) end = index;
          continue;
        }
        break;
      }
      const point = text.codePointAt(index) ?? at;
      const width = point > 0xffff ? 2 : 1;
      if (emoji.has(point) || pictureAt(text, index, point, vocabulary) > 0) break;
      // “l¡fe”; before a word it is Spanish.
      const isMeant = point === 0xa1 && length > 0 && isLetterAt(text, index + 1);
      const folded = isMeant ? 'i' : foldCodePoint(point);
      asks |= askedBy(point);
      if (folded === SEPARATOR) {
        // A typographic apostrophe inside a word.
        if (apostrophes.has(point) && length > 0) {
          const next = pastIgnored(text, index + 1);
          const after = next < size ? text.charCodeAt(next) : 32;
          if (after < 128 && kinds[after] === LETTER) {
            apostropheAt = length;
            index += 1;
            continue;
          }
        }
        break;
      }
      uneven ||= folded.length !== width;
      for (let place = 0; place < folded.length; place += 1) {
        const letter = folded.charCodeAt(place);
        if (letter === previous) {
          run += 1;
          repeated = true;
          if (run >= 2) continue;
        } else run = 0;
        previous = letter;
        if (letter >= 48 && letter <= 57) digits += 1;
        if (length < longestWord) {
          letters[length] = letter;
          length += 1;
          hash = hashStep(hash, letter);
        }
      }
      index += width;
      if (folded !== IGNORED) end = index;
    }
    if (length === 0) continue;

    let word = findWord(table, letters, 0, length, hash);
    if (
      word === 0 &&
      apostropheAt === length - 1 &&
      length > 2 &&
      letters[length - 1] === LETTER_S
    ) {
      // “the engine’s running”: where no word ends so, the word before the apostrophe is meant.
      let stem = HASH_START;
      for (let at = 0; at < length - 1; at += 1) stem = hashStep(stem, letters[at] ?? 0);
      word = findWord(table, letters, 0, length - 1, stem);
    }
    if (word === 0 && digits === length) {
      word = length > 1 || (letters[0] ?? 0) >= 53 ? largeNumberWord : numberWord;
    }
    const rare = word === rareWord;
    if (rare) word = 0;
    if (word === 0 && !rare && length > 1 && symbols + digits === 0) {
      const pieces = readByCase(text, start, end, vocabulary);
      if (pieces !== null) {
        for (const piece of pieces) {
          for (const each of expansions[piece.word] ?? [piece.word]) {
            pushToken(tokens, each, piece.from, piece.to, flags);
            flags = 0;
          }
        }
        glued = true;
        continue;
      }
    }
    if (word === 0 && !rare && (digits > 0 || symbols > 0 || repeated || length >= 5)) {
      const pieces = readOddWord(vocabulary, letters, length, digits + symbols > 0, repeated);
      if (pieces !== null) {
        if (digits > 0 && pieces.length === 1) leet = true;
        const firstPiece = tokens.count;
        // Where letters were left out on the way, every piece points at the whole.
        const exact = !uneven && end - start === length;
        for (const piece of pieces) {
          const from = exact ? start + piece.from : start;
          const to = exact ? start + piece.to : end;
          for (const each of expansions[piece.word] ?? [piece.word]) {
            pushToken(tokens, each, from, to, flags);
            flags = 0;
          }
        }
        flags = 0;
        glued = true;
        needsJoining ||= loneBefore || isPair(tokens, vocabulary, firstPiece);
        continue;
      }
    }
    const expansion = expansions[word];
    if (expansion !== undefined) {
      for (const each of expansion) {
        pushToken(tokens, each, start, end, flags);
        flags = 0;
      }
    } else pushToken(tokens, word, start, end, flags);
    const lone = length === 1 && digits === 0;
    needsJoining ||= asksJoining(tokens, vocabulary, lone ? 0 : length, loneBefore, glued, leet);
    loneBefore = lone;
    flags = 0;
    glued = true;
  }
  tokens.breaks[tokens.count] = flags;
  const read = needsJoining ? joinSplitWords(tokens, text, vocabulary) : tokens;
  read.asks = asks;
  markQuoted(read);
  return read;
}
