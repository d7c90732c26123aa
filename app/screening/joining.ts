import { foldWord } from './fold.ts';
import { cutRun, cutWords, pairedWord, unmasked, type Vocabulary } from './odd-words.ts';
import {
  BREAK_LINE,
  BREAK_SENTENCE,
  BREAK_SPACE,
  createTokens,
  pushToken,
  type Tokens,
} from './token-list.ts';
import { findWord, hashStep, HASH_START, mayBeginWord, type WordTable } from './word-table.ts';

const joined = createTokens(1024);
const longestRun = 2000;
const letters = new Uint16Array(longestRun + 80);
const longestWord = 14;

/** Puts the folded letters of a token into `letters`; gives where they end, or -1 if too many. */
function gather(text: string, tokens: Tokens, index: number, at: number): number {
  const end = tokens.ends[index] ?? 0;
  let place = at;
  for (let from = tokens.starts[index] ?? 0; from < end; from += 1) {
    const code = text.charCodeAt(from) | 32;
    if (code < 97 || code > 122) {
      const folded = foldWord(text.slice(tokens.starts[index], end));
      if (at + folded.length > longestRun) return -1;
      for (let letter = 0; letter < folded.length; letter += 1) {
        letters[at + letter] = folded.charCodeAt(letter);
      }
      return at + folded.length;
    }
    if (place >= longestRun) return -1;
    letters[place] = code;
    place += 1;
  }
  return place;
}

function width(tokens: Tokens, index: number): number {
  return (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
}

/** Fills `letters` with the single letters that follow each other from here: k i l l, k.i.l.l */
function gatherRun(text: string, tokens: Tokens, from: number): number {
  let size = 0;
  while (from + size < tokens.count && size < longestRun) {
    if (width(tokens, from + size) > 4 || gather(text, tokens, from + size, size) !== size + 1)
      break;
    size += 1;
  }
  return size;
}

function push(tokens: Tokens, words: Vocabulary, word: number, first: number, last: number): void {
  const flags = tokens.breaks[first] ?? 0;
  for (const each of words.expansions[word] ?? [word]) {
    pushToken(joined, each, tokens.starts[first] ?? 0, tokens.ends[last] ?? 0, flags);
  }
}

function pushRun(tokens: Tokens, from: number, size: number, words: Vocabulary): boolean {
  const pieces = cutRun(words, letters, size) ?? cutWords(words, letters, size, 3);
  if (pieces === null || pieces.every((piece) => piece.to - piece.from < 3)) return false;
  for (const piece of pieces) {
    const first = from + piece.from;
    const single = piece.to - piece.from === 1;
    push(
      tokens,
      words,
      single ? (tokens.words[first] ?? 0) : piece.word,
      first,
      from + piece.to - 1,
    );
  }
  return true;
}

/** The hash of what was gathered, from that of its first letters on. */
function hashOn(hash: number, from: number, to: number): number {
  let on = hash;
  for (let index = from; index < to; index += 1) on = hashStep(on, letters[index] ?? 0);
  return on;
}

function lettersWord(length: number, hash: number, words: Vocabulary, table: WordTable): number {
  const word = findWord(table, letters, 0, length, hash);
  return word !== 0 && words.cuttable[word] === 1 ? word : 0;
}

/** The word of two tokens between which one mark or picture hides a vowel, `t-blets`, `s🌸icide`; 0 for none. */
function hiddenBetween(text: string, tokens: Tokens, at: number, words: Vocabulary): number {
  const from = tokens.ends[at] ?? 0;
  const to = tokens.starts[at + 1] ?? 0;
  const point = text.codePointAt(from) ?? 0;
  if (to - from !== (point > 0xffff ? 2 : 1)) return 0;
  const end = gather(text, tokens, at, 0);
  const length = end < 0 ? -1 : gather(text, tokens, at + 1, end);
  if (length < 4 || length >= longestWord) return 0;
  let masked = '';
  for (let index = 0; index < length; index += 1) {
    masked += (index === end ? '*' : '') + String.fromCharCode(letters[index] ?? 0);
  }
  return words.masked.get(masked) ?? unmasked(words, masked);
}

/** The word that tokens from here make when written together, and how many of them; 0 for none. */
function joinable(text: string, tokens: Tokens, from: number, words: Vocabulary): [number, number] {
  let known = tokens.words[from] !== 0;
  let glued = true;
  let length = gather(text, tokens, from, 0);
  let hash = hashOn(HASH_START, 0, length);
  for (let to = from + 1; to < tokens.count && to < from + 4; to += 1) {
    if (length < 0 || length + width(tokens, to) > longestWord) break;
    // Most unknown words are names, with which no word begins.
    if (!mayBeginWord(words.table, hash) && !mayBeginWord(words.cutTable, hash)) break;
    const breaks = tokens.breaks[to] ?? 0;
    if ((breaks & BREAK_SPACE) !== 0) {
      // “… last week. Ly”: no word goes on over the end of a sentence or a line.
      if ((breaks & (BREAK_SENTENCE | BREAK_LINE)) !== 0) break;
      glued = false;
    }
    if (tokens.words[to] === 0) known = false;
    const before = length;
    length = gather(text, tokens, to, before);
    hash = hashOn(hash, before, length);
    // Across a space only what is clearly one word cut in two.
    if ((known && !glued) || length < (glued ? 4 : 6) || length > longestWord) continue;
    // Of two words of their own, as in “ha.ng”, only one that is often disguised, as it is written.
    const word = lettersWord(length, hash, words, known ? words.cutTable : words.table);
    if (word !== 0 && (!known || words.disguised[word] === 1)) return [word, to - from + 1];
  }
  return [0, 0];
}

/** The word that a token and the next are one spelling of, or 0. */
function pairAt(tokens: Tokens, at: number, words: Vocabulary): number {
  if (at + 1 >= tokens.count) return 0;
  if (((tokens.breaks[at + 1] ?? 0) & ~BREAK_SPACE) !== 0) return 0;
  return pairedWord(words, tokens.words[at] ?? 0, tokens.words[at + 1] ?? 0);
}

/** Whether a word is written with letters and digits: “d13”. */
function isLeet(text: string, tokens: Tokens, at: number): boolean {
  if (at < 0 || at >= tokens.count || tokens.words[at] === 0) return false;
  const written = text.slice(tokens.starts[at], tokens.ends[at]);
  return /[0-9]/.test(written) && /[a-z]/i.test(written);
}

/** What a token is by the words beside it: two words that are one, “2” or “too” for “to”, “70” beside “d13”; 0 for nothing else. */
function readBeside(text: string, tokens: Tokens, at: number, words: Vocabulary): number {
  const pair = pairAt(tokens, at, words);
  if (pair !== 0) return pair;
  const word = tokens.words[at] ?? 0;
  const start = tokens.starts[at] ?? 0;
  const code = text.charCodeAt(start);
  const mayBeDigits = (tokens.ends[at] ?? 0) - start <= 2 && code >= 48 && code <= 57;
  if (!mayBeDigits && word !== words.tooWord) return 0;
  const written = text.slice(start, tokens.ends[at]);
  const inDigits = words.digitWords.has(written) || written === '2';
  if (!inDigits && word !== words.tooWord) return 0;
  const heads = at > 0 && ((words.besideTo[tokens.words[at - 1] ?? 0] ?? 0) & 1) === 1;
  if (heads && (word === words.tooWord || written === '2' || written === '70')) {
    const next = at + 1 < tokens.count ? (tokens.words[at + 1] ?? 0) : 0;
    if (((words.besideTo[next] ?? 0) & 2) === 2) return words.toWord;
  }
  const beside = isLeet(text, tokens, at - 1) || isLeet(text, tokens, at + 1);
  return inDigits && beside ? (words.digitWords.get(written) ?? 0) : 0;
}

/**
 * Whether the last token may belong to one beside it: `glued` where no space is between them. `length` is 0 for a
 * single letter, of which texts are full: only beside another (`loneBefore`) may it be a part of a word.
 */
export function asksJoining(
  tokens: Tokens,
  words: Vocabulary,
  length: number,
  loneBefore: boolean,
  glued: boolean,
  leet: boolean,
): boolean {
  const word = tokens.words[tokens.count - 1] ?? 0;
  if (glued || word === 0 || length === 1 || (loneBefore && length === 0)) return true;
  const before = tokens.count < 2 ? 0 : (tokens.words[tokens.count - 2] ?? 0);
  if (pairedWord(words, before, word) !== 0) return true;
  if (word === words.tooWord) return ((words.besideTo[before] ?? 0) & 1) === 1;
  if (word !== words.largeNumberWord || length !== 2) return false;
  return leet || ((words.besideTo[before] ?? 0) & 1) === 1;
}

function copyUpTo(tokens: Tokens, from: number, to: number): void {
  for (let index = from; index < to; index += 1) {
    pushToken(
      joined,
      tokens.words[index] ?? 0,
      tokens.starts[index] ?? 0,
      tokens.ends[index] ?? 0,
      tokens.breaks[index] ?? 0,
    );
  }
}

/**
 * Puts words back together that were taken apart: spaced or dotted letters, and words cut by a
 * dot, a dash or a space. Returns the same tokens when there are none. Linear.
 */
export function joinSplitWords(tokens: Tokens, text: string, words: Vocabulary): Tokens {
  joined.count = 0;
  let copied = 0;
  let index = 0;
  while (index < tokens.count) {
    const size = width(tokens, index) <= 2 ? gatherRun(text, tokens, index) : 0;
    if (size >= 3) {
      copyUpTo(tokens, copied, index);
      copied = index;
      if (pushRun(tokens, index, size, words)) copied = index + size;
      index += size;
      continue;
    }
    const one = readBeside(text, tokens, index, words);
    if (one !== 0) {
      const parts = pairAt(tokens, index, words) === 0 ? 1 : 2;
      copyUpTo(tokens, copied, index);
      push(tokens, words, one, index, index + parts - 1);
      index += parts;
      copied = index;
      continue;
    }
    const unknown = tokens.words[index] === 0 || tokens.words[index + 1] === 0;
    const glued = ((tokens.breaks[index + 1] ?? 0) & BREAK_SPACE) === 0;
    if ((unknown || glued) && index + 1 < tokens.count) {
      const [word, parts] = joinable(text, tokens, index, words);
      if (parts > 0) {
        copyUpTo(tokens, copied, index);
        push(tokens, words, word, index, index + parts - 1);
        index += parts;
        copied = index;
        continue;
      }
      const hidden = unknown && glued ? hiddenBetween(text, tokens, index, words) : 0;
      if (hidden !== 0) {
        copyUpTo(tokens, copied, index);
        push(tokens, words, hidden, index, index + 1);
        index += 2;
        copied = index;
        continue;
      }
    }
    index += 1;
  }
  if (copied === 0) return tokens;
  copyUpTo(tokens, copied, tokens.count);
  joined.breaks[joined.count] = tokens.breaks[tokens.count] ?? 0;
  return joined;
}
