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
};

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
function unleet(vocabulary: Vocabulary, word: string): number {
  let unsure = 0;
  for (const letter of word) if ('1!|'.includes(letter)) unsure += 1;
  const readings = 2 ** Math.min(unsure, 3);
  for (let reading = 0; reading < readings; reading += 1) {
    let plain = '';
    let place = 0;
    for (const letter of word) {
      if ('1!|'.includes(letter)) {
        plain += (reading >> Math.min(place, 2)) & 1 ? 'l' : 'i';
        place += 1;
      } else plain += meanings[letter] ?? letter;
    }
    const found = wordNumber(vocabulary.table, plain);
    if (found !== 0) return found;
    const loose = plain.length >= 4 ? (vocabulary.squeezed.get(squeeze(plain)) ?? 0) : 0;
    if (loose !== 0 && squeeze(plain) !== plain) return loose;
  }
  return 0;
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
    if (kind === 3) pieces.push({ word: lookUp(vocabulary, word.slice(from, to)), from, to });
    from = to;
  }
  return pieces;
}

const best = new Int32Array(72);
const cameFrom = new Int32Array(72);
const cutWord = new Int32Array(72);
const impossible = 1 << 20;
const longestPiece = 14;

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
  if (length > 64) return null;
  best.fill(impossible, 0, length + 1);
  best[0] = 0;
  for (let from = 0; from < length; from += 1) {
    const here = best[from] ?? impossible;
    if (here >= impossible) continue;
    let hash = HASH_START;
    const furthest = Math.min(length, from + longestPiece);
    for (let to = from + 1; to <= furthest; to += 1) {
      hash = hashStep(hash, letters[to - 1] ?? 0);
      if (!mayBeginWord(vocabulary.table, hash)) break;
      const word = findWord(vocabulary.table, letters, from, to - from, hash);
      // Of cuts into as few words, the one with the longer words first.
      if (word !== 0 && vocabulary.cuttable[word] === 1 && here + 1 <= (best[to] ?? impossible)) {
        best[to] = here + 1;
        cameFrom[to] = from;
        cutWord[to] = word;
      }
    }
    if (unknownCost > 0 && here + unknownCost < (best[from + 1] ?? impossible)) {
      best[from + 1] = here + unknownCost;
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

/** So many readings of odd words are kept. */
const remembered = 1000;

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
      const found = vocabulary.masked.get(word) ?? unleet(vocabulary, word);
      const pieces =
        found !== 0 ? [{ word: found, from: 0, to: length }] : splitKinds(vocabulary, word);
      if (vocabulary.readBefore.size >= remembered) vocabulary.readBefore.clear();
      vocabulary.readBefore.set(word, pieces);
      return pieces;
    }
    const found = vocabulary.squeezed.get(squeeze(word));
    if (found !== undefined) return [{ word: found, from: 0, to: length }];
  }
  return length >= 7 ? cutWords(vocabulary, letters, length, 0) : null;
}
