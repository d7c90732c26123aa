import { cutLikeliest, type CuttingWords } from './cutting.ts';
import type { GuessWords } from './guess-words.ts';
import {
  findWord,
  HASH_START,
  hashStep,
  mayBeginWord,
  wordNumber,
  type WordTable,
} from './word-table.ts';

/** What is needed to read words, plain and disguised. */
export type Vocabulary = {
  table: WordTable;
  /** By word number: the words that it stands for, where it stands for several. */
  expansions: readonly (readonly number[] | undefined)[];
  /** The words that stand for a number in digits, below five and from five. */
  numberWord: number;
  largeNumberWord: number;
  /** Code point → word of an emoji that carries meaning. */
  emoji: ReadonlyMap<number, number>;
  /** Words without doubled letters → the word, where only one word looks so. */
  squeezed: ReadonlyMap<string, number>;
  /** Words with letters masked by `*` → the word. */
  masked: ReadonlyMap<string, number>;
  /** What the last odd words were read as; the answers never change. */
  readBefore: Map<string, readonly Piece[]>;
  /** By word number: whether run-together words may be cut into it. */
  cuttable: Uint8Array;
  /** Spellings that stand for another word. */
  respelt: ReadonlySet<string>;
  /** The words that run-together letters are cut into, in no spelling but their own and known ones. */
  cutTable: WordTable;
  /** The words that a sentence without spaces is cut into. */
  cutting: CuttingWords;
  guessWords: GuessWords;
  /** By word number: short words that run-together letters are cut into only where much speaks for it. */
  shortCut: Uint8Array;
  /** By word number: words that begin sentences which run together. */
  beginsCut: Uint8Array;
  /** By word number: words that are disguised, and put together even of two words of their own. */
  disguised: Uint8Array;
  /** Two words that follow each other (`pairKey`) → what they are one spelling of. */
  pairs: ReadonlyMap<number, number>;
  /** By word number: bits of the words before it that make such two, by the last five bits of their numbers. */
  endsPair: Int32Array;
  /** By word number: 1 where “2” or “too” after it is a “to”, 2 where it is one before it, 3 both. */
  besideTo: Uint8Array;
  /** Real words that are no misspelling of another and say nothing. */
  rareWord: number;
  toWord: number;
  tooWord: number;
  /** Digits that are a word where the word beside them is written with digits: 70, 15. */
  digitWords: ReadonlyMap<string, number>;
};

/** Where two words stand in `pairs`. */
export function pairKey(first: number, second: number): number {
  return first * 0x10_0000 + second;
}

/** The word that two words which follow each other are one spelling of, or 0. */
export function pairedWord(
  { endsPair, pairs }: Pick<Vocabulary, 'endsPair' | 'pairs'>,
  first: number,
  second: number,
): number {
  if ((((endsPair[second] ?? 0) >>> first) & 1) === 0) return 0;
  return pairs.get(pairKey(first, second)) ?? 0;
}

/** A part of a token: its word, and which letters of the token it takes. */
export type Piece = { word: number; from: number; to: number };

const meanings: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '+': 't',
};

/** A word with every run of one letter brought to a single letter. */
export function squeeze(word: string): string {
  let at = 1;
  while (at < word.length && word.charCodeAt(at) !== word.charCodeAt(at - 1)) at += 1;
  if (at >= word.length) return word;
  let squeezed = '';
  for (const letter of word) if (letter !== squeezed.at(-1)) squeezed += letter;
  return squeezed;
}

function lookUp(vocabulary: Vocabulary, word: string): number {
  const plain = wordNumber(vocabulary.table, word);
  return plain !== 0 ? plain : (vocabulary.squeezed.get(squeeze(word)) ?? 0);
}

/** `1`, `!` and `|` are an i or an l: every reading of the first few, the rest as i. */
function readingsOf(word: string): string[] {
  let unsure = 0;
  for (const letter of word) if ('1!|'.includes(letter)) unsure += 1;
  const count = 2 ** Math.min(unsure, 3);
  const readings: string[] = [];
  for (let reading = 0; reading < count; reading += 1) {
    let plain = '';
    let place = 0;
    for (const letter of word) {
      if ('1!|'.includes(letter)) {
        plain += (reading >> Math.min(place, 2)) & 1 ? 'l' : 'i';
        place += 1;
      } else plain += meanings[letter] ?? letter;
    }
    readings.push(plain);
  }
  return readings;
}

/** The word that digits and marks stand for; one with letters too many only where no reading is a word. */
function unleet(vocabulary: Vocabulary, word: string): number {
  const readings = readingsOf(word);
  for (const plain of readings) {
    const found = wordNumber(vocabulary.table, plain);
    if (found !== 0) return found;
  }
  for (const plain of readings) {
    const squeezed = squeeze(plain);
    if (plain.length < 4 || squeezed === plain) continue;
    const loose = vocabulary.squeezed.get(squeezed) ?? 0;
    if (loose !== 0) return loose;
  }
  return 0;
}

/** Letters of a word that are kept; longer ones are no words. */
export const longestWord = 64;

/** Marks that hide a letter, or stand between letters: `t*night`, `k*i*l*l`. */
const maskingMarks = '*|+';
const vowels = 'aeiou';

function isMarked(word: string): boolean {
  for (const letter of word) if (maskingMarks.includes(letter)) return true;
  return false;
}

/** The only word in which marks hide vowels, at most two of them; 0 for none or several. */
export function unmasked(vocabulary: Vocabulary, word: string): number {
  const at = word.indexOf('*');
  if (at < 1 || word.length < 5) return 0;
  const next = word.indexOf('*', at + 1);
  if (next >= 0 && word.includes('*', next + 1)) return 0;
  let only = 0;
  for (const first of vowels) {
    for (const second of next < 0 ? [''] : vowels) {
      const between = next < 0 ? word.slice(at + 1) : word.slice(at + 1, next);
      const rest = next < 0 ? '' : second + word.slice(next + 1);
      const found = wordNumber(vocabulary.cutTable, word.slice(0, at) + first + between + rest);
      if (found === 0 || found === only) continue;
      if (only !== 0) return 0;
      only = found;
    }
  }
  return only;
}

/** The word whose letters stand between marks, with nothing hidden: `k*i*l*l`, `k**i**ll`. */
function unmarked(vocabulary: Vocabulary, word: string): number {
  let plain = '';
  for (const letter of word) if (!maskingMarks.includes(letter)) plain += letter;
  return plain.length < 3 ? 0 : unleet(vocabulary, plain);
}

function readDisguised(vocabulary: Vocabulary, word: string): number {
  const masked = vocabulary.masked.get(word);
  if (masked !== undefined) return masked;
  const plain = unleet(vocabulary, word);
  if (plain !== 0 || !isMarked(word)) return plain;
  return unmarked(vocabulary, word) || unmasked(vocabulary, word);
}

const part = new Uint16Array(72);

/** The word that letters beside digits are, or the words that run together in them. */
function readLetters(vocabulary: Vocabulary, word: string, from: number, to: number): Piece[] {
  const found = lookUp(vocabulary, word.slice(from, to));
  if (found === 0 && to - from >= shortestParts) {
    for (let at = from; at < to; at += 1) part[at - from] = word.charCodeAt(at);
    const pieces = readTogether(vocabulary, part, to - from);
    if (pieces !== null) {
      return pieces.map((piece) => ({ ...piece, from: from + piece.from, to: from + piece.to }));
    }
  }
  return [{ word: found, from, to }];
}

/** Whether every sign of a word stands alone between letters, and may be written for a letter. */
function standAlone(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (isLetter(word, at)) continue;
    if (maskingMarks.includes(word[at] ?? '') || !isLetter(word, at - 1) || !isLetter(word, at + 1))
      return false;
  }
  return true;
}

function isLetter(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  return code >= 97 && code <= 122;
}

/** The words that run together with digits for some of their letters: “iwantt0die”. */
function cutDisguised(vocabulary: Vocabulary, word: string): readonly Piece[] | null {
  if (word.length < shortestTogether || word.length > longestWord || !standAlone(word)) return null;
  for (const plain of readingsOf(word)) {
    for (let at = 0; at < plain.length; at += 1) part[at] = plain.charCodeAt(at);
    const pieces = readTogether(vocabulary, part, plain.length);
    if (pieces !== null) return pieces;
  }
  return null;
}

function splitKinds(vocabulary: Vocabulary, word: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const kindOf = (letter: string | undefined): number =>
    letter === undefined
      ? 0
      : letter >= '0' && letter <= '9'
        ? 1
        : '@$!|+*'.includes(letter)
          ? 2
          : 3;
  while (from < word.length) {
    const kind = kindOf(word[from]);
    let to = from + 1;
    while (kindOf(word[to]) === kind) to += 1;
    if (kind === 1) {
      const large = to - from > 1 || (word[from] ?? '0') >= '5';
      pieces.push({ word: large ? vocabulary.largeNumberWord : vocabulary.numberWord, from, to });
    }
    if (kind === 3) pieces.push(...readLetters(vocabulary, word, from, to));
    from = to;
  }
  return pieces;
}

let best = new Int32Array(72);
let cameFrom = new Int32Array(72);
let cutWord = new Int32Array(72);
const impossible = 1 << 20;
const longestPiece = 14;
/** Letters that run together in no one word, whatever they are cut into. */
const longCut = 13;

/**
 * Cuts letters that run together into words, as few as can be. With `unknownCost` 0 every letter
 * has to belong to a word; else a letter of no word costs as many words. Null when it cannot be.
 */
export function cutWords(
  vocabulary: Vocabulary,
  letters: Uint16Array,
  length: number,
  unknownCost: number,
): Piece[] | null {
  if (length >= best.length) {
    best = new Int32Array(length * 2);
    cameFrom = new Int32Array(length * 2);
    cutWord = new Int32Array(length * 2);
  }
  best.fill(impossible, 0, length + 1);
  best[0] = 0;
  for (let from = 0; from < length; from += 1) {
    const here = best[from] ?? impossible;
    if (here >= impossible) continue;
    let hash = HASH_START;
    const furthest = Math.min(length, from + longestPiece);
    for (let to = from + 1; to <= furthest; to += 1) {
      hash = hashStep(hash, letters[to - 1] ?? 0);
      if (!mayBeginWord(vocabulary.cutTable, hash)) break;
      const word = findWord(vocabulary.cutTable, letters, from, to - from, hash);
      // Of cuts into as few words, the one with the longer words first.
      const cost = here + (vocabulary.shortCut[word] === 1 ? 5 : 4);
      if (word !== 0 && cost <= (best[to] ?? impossible)) {
        best[to] = cost;
        cameFrom[to] = from;
        cutWord[to] = word;
      }
    }
    if (unknownCost > 0 && here + unknownCost * 4 < (best[from + 1] ?? impossible)) {
      best[from + 1] = here + unknownCost * 4;
      cameFrom[from + 1] = from;
      cutWord[from + 1] = 0;
    }
  }
  if ((best[length] ?? impossible) >= impossible) return null;
  const pieces: Piece[] = [];
  for (let to = length; to > 0;) {
    const from = cameFrom[to] ?? 0;
    pieces.push({ word: cutWord[to] ?? 0, from, to });
    to = from;
  }
  return pieces.reverse();
}

/** Letters that run together in so many are read as words even where some of them belong to none. */
const longestWhole = 20;
/** At most one of so many letters that run together may belong to no word. */
export const mostUnknown = 6;

/** Cuts a long run of letters, such as a sentence without spaces, where nearly all of them belong to words. */
export function cutRun(
  vocabulary: Vocabulary,
  letters: Uint16Array,
  length: number,
): Piece[] | null {
  if (length < longestWhole) return null;
  const pieces = cutLikeliest(vocabulary.cutting, letters, length);
  let unknown = 0;
  for (const { known, from, to } of pieces) if (!known) unknown += to - from;
  return unknown * mostUnknown > length ? null : pieces;
}

/** The only word in which one letter less is doubled, its other doubles being its own: “nnoose”; 0 for none or several. */
function undoubled(vocabulary: Vocabulary, word: string): number {
  let only = 0;
  for (let at = 1; at < word.length; at += 1) {
    if (word[at] !== word[at - 1]) continue;
    const found = wordNumber(vocabulary.cutTable, word.slice(0, at) + word.slice(at + 1));
    if (found === 0 || found === only) continue;
    if (only !== 0) return 0;
    only = found;
  }
  return only;
}

/** The word of letters in which a large i stands for an l, `kiII`; 0 for none. `letters` is what was written. */
export function readCapitals(vocabulary: Vocabulary, letters: string): number {
  const before = vocabulary.readBefore.get(letters);
  if (before !== undefined) return before[0]?.word ?? 0;
  let digits = '';
  let small = false;
  for (const letter of letters) {
    small ||= letter >= 'a' && letter <= 'z';
    digits += letter === 'I' ? '1' : letter.toLowerCase();
  }
  const word = small ? unleet(vocabulary, digits) : 0;
  remember(vocabulary, letters, [{ word, from: 0, to: letters.length }]);
  return word;
}

/** So many readings of odd words are kept. */
const remembered = 1000;

function remember({ readBefore }: Vocabulary, word: string, pieces: readonly Piece[]): void {
  if (readBefore.size >= remembered) readBefore.clear();
  readBefore.set(word, pieces);
}

/** Reads a token that is no known word: doubled letters, digits for letters, masks, no spaces. */
export function readOddWord(
  vocabulary: Vocabulary,
  letters: Uint16Array,
  length: number,
  disguised: boolean,
  repeated: boolean,
): readonly Piece[] | null {
  if (disguised || repeated) {
    let word = '';
    for (let index = 0; index < length; index += 1)
      word += String.fromCharCode(letters[index] ?? 0);
    if (disguised) {
      const before = vocabulary.readBefore.get(word);
      if (before !== undefined) return before;
      const found = readDisguised(vocabulary, word);
      const pieces =
        found !== 0
          ? [{ word: found, from: 0, to: length }]
          : (cutDisguised(vocabulary, word) ?? splitKinds(vocabulary, word));
      remember(vocabulary, word, pieces);
      return pieces;
    }
    const found = undoubled(vocabulary, word) || vocabulary.squeezed.get(squeeze(word));
    if (found !== undefined) return [{ word: found, from: 0, to: length }];
  }
  return readTogether(vocabulary, letters, length);
}

/** Shorter letters are not cut into words, or only into two. */
const shortestParts = 5;
const shortestTogether = 7;

/** The words that run together in letters; null for none. */
function readTogether(
  vocabulary: Vocabulary,
  letters: Uint16Array,
  length: number,
): readonly Piece[] | null {
  const pieces = cutRun(vocabulary, letters, length) ?? cutWords(vocabulary, letters, length, 0);
  if (pieces === null || length >= longestWhole) return pieces;
  const named = pieces.some(({ word }) => vocabulary.disguised[word] === 1);
  // “endmy life”: so short only two words, one of which is often disguised.
  if (length < shortestTogether) return named && pieces.length === 2 ? pieces : null;
  const short = pieces.some(({ word }) => vocabulary.shortCut[word] === 1);
  if (!short || named || length >= longCut) return pieces;
  return pieces.length >= 3 && vocabulary.beginsCut[pieces[0]?.word ?? 0] === 1 ? pieces : null;
}
