import { cuttingWords } from './cutting.ts';
import { foldWord } from './fold.ts';
import { frequentWords } from './frequent-words.ts';
import { guessWords } from './guess-words.ts';
import type { Lexicon } from './lexicon.ts';
import { addNearWords, addSwappedWords, nearWordCount } from './near-words.ts';
import { isWord, LARGE_NUMBER, NUMBER } from './pattern.ts';
import { pairKey, squeeze, type Vocabulary } from './odd-words.ts';
import {
  addWord,
  createWordTable,
  packWordTable,
  wordNumber,
  type WordTable,
} from './word-table.ts';

/** Words of fewer than four letters that run-together text may be cut into. */
const shortPieces = new Set([
  'die',
  'end',
  'not',
  'the',
  'and',
  'all',
  'cut',
  'gun',
  'now',
  'out',
  'off',
  'how',
  'way',
  'i',
  'a',
  'to',
  'me',
  'my',
  'im',
  'be',
  'no',
  'do',
  'it',
  'up',
  'in',
  'go',
  'sui',
]);

/** Short words that run-together text is cut into where it is long or holds a word that is often disguised. */
const shorterPieces = new Set(
  'he|she|his|her|him|is|am|of|on|if|so|we|was|had|has|dad|mum|mom|son|for|you|are|one|two|day|got|let|say|who|hit|can|ago|too|use|ive|wont|dont|an|at|by|or|as|gun|why|see|our|ill|ex|sex|ten|get|old|hes|shes|sad|cry|try|pub'.split(
    '|',
  ),
);

/** Digits that are a word where the words beside them are written with digits too. */
const wordsInDigits = { '70': 'to', '15': 'is', '17': 'it', '50': 'so', '1': 'i' } as const;

function maskedForms(word: string): string[] {
  const forms: string[] = [];
  for (let at = 0; at < word.length; at += 1) {
    const once = `${word.slice(0, at)}*${word.slice(at + 1)}`;
    if (at > 0) forms.push(once);
    for (let next = at + 1; at > 0 && next < word.length; next += 1) {
      forms.push(`${once.slice(0, next)}*${once.slice(next + 1)}`);
    }
  }
  // Three letters and more masked in the middle: s*****e
  for (let size = 3; size <= word.length - 2; size += 1) {
    forms.push(word.slice(0, 1) + '*'.repeat(size) + word.slice(1 + size));
  }
  return forms.filter((form) => !form.endsWith('*'));
}

function expandSpellings(
  lexicon: Lexicon,
  plain: Map<string, number>,
  pairs: Map<number, number>,
  numberOf: (word: string) => number,
): (number[] | undefined)[] {
  const expansions: (number[] | undefined)[] = [];
  for (const [spelling, meaning] of Object.entries(lexicon.spellings)) {
    const written = foldWord(spelling);
    const [first = '', second] = written.split(' ');
    if (second !== undefined) {
      const words = meaning.split(' ').map((word) => numberOf(foldWord(word)));
      const number = words.length === 1 ? (words[0] ?? 0) : numberOf(`=${written}`);
      if (words.length > 1) expansions[number] = words;
      pairs.set(pairKey(numberOf(first), numberOf(second)), number);
      continue;
    }
    const words = meaning.split(' ').map((word) => numberOf(foldWord(word)));
    const only = words[0];
    if (words.length === 1 && only !== undefined) {
      plain.set(written, only);
    } else {
      const number = numberOf(`=${written}`);
      expansions[number] = words;
      plain.set(written, number);
    }
  }
  return expansions;
}

function endsOf(pairs: ReadonlyMap<number, number>, size: number): Int32Array {
  const ends = new Int32Array(size);
  for (const key of pairs.keys()) {
    const second = key % 0x10_0000;
    ends[second] = (ends[second] ?? 0) | (1 << Math.floor(key / 0x10_0000));
  }
  return ends;
}

/** Shorter words without their doubled letters are too often words of their own. */
const shortestUndoubled = 4;
const shortestClipped = 5;

/** Other ways to spell a word: “realy”, “killin”, “vvant”, “rnyself”. */
function looseSpellings(
  word: string,
  number: number,
  squeezed: ReadonlyMap<string, number>,
): string[] {
  const spellings: string[] = [];
  const short = squeeze(word);
  if (short !== word && squeezed.get(short) === number && short.length >= shortestUndoubled)
    spellings.push(short);
  if (word.endsWith('ing') && word.length >= shortestClipped) spellings.push(word.slice(0, -1));
  if (word.includes('w')) spellings.push(word.replaceAll('w', 'vv'));
  if (word.includes('m')) spellings.push(word.replaceAll('m', 'rn'));
  return spellings;
}

/** The dictionary of all words, with the near spellings of some where no word is spelt so. */
function tableOf(
  words: ReadonlyMap<string, number>,
  fuzzy: readonly (readonly [string, number])[],
  swapped: readonly (readonly [string, number])[],
  squeezed: ReadonlyMap<string, number>,
  loose: readonly (readonly [string, number])[] = [],
): WordTable {
  let room = words.size + loose.length;
  for (const [word] of swapped) room += word.length;
  let longest = 0;
  for (const [word] of fuzzy) room += nearWordCount(word);
  for (const word of words.keys()) longest = Math.max(longest, word.length);
  const table = createWordTable(room);
  for (const [word] of loose) longest = Math.max(longest, word.length);
  const letters = new Uint16Array(longest);
  const add = (word: string, number: number): void => {
    for (let index = 0; index < word.length; index += 1) letters[index] = word.charCodeAt(index);
    addWord(table, letters, word.length, number);
  };
  for (const [word, number] of words) add(word, number);
  for (const [word, number] of fuzzy) addNearWords(table, word, number, squeezed);
  for (const [word, number] of swapped) addSwappedWords(table, word, number);
  for (const [word, number] of loose) add(word, number);
  packWordTable(table);
  return table;
}

/** Words of five letters and more that are read as they are written. */
function plainWords(words: ReadonlyMap<string, number>, rareWord: number): string[] {
  const long = [...words].filter(([word, number]) => word.length >= 5 && number !== rareWord);
  return long.map(([word]) => word).filter((word) => /^[a-z]+$/.test(word));
}

/** Words of four letters and more, and their numbers; 0 for those that say nothing. */
function longWords(words: ReadonlyMap<string, number>, rareWord: number): Map<string, number> {
  const long = new Map<string, number>();
  const frequent = new Set(frequentWords);
  for (const [word, number] of words) {
    if (word.length >= 4 || frequent.has(word)) long.set(word, number === rareWord ? 0 : number);
  }
  return long;
}

/** The vocabulary of all numbered words, with misspellings and disguises of the ones that matter. */
export function buildVocabulary(
  lexicon: Lexicon,
  numbers: ReadonlyMap<string, number>,
  numberOf: (word: string) => number,
): Vocabulary {
  const aliases = new Map<string, number>();
  const pairs = new Map<number, number>();
  const expansions = expandSpellings(lexicon, aliases, pairs, numberOf);
  const fuzzyNumbers = lexicon.fuzzy.map(
    (word) => [foldWord(word), numberOf(foldWord(word))] as const,
  );
  const toHeads = (lexicon.classes['before_to'] ?? []).map(numberOf);
  const toVerbs = (lexicon.classes['after_to'] ?? []).map(numberOf);
  const digitWords = new Map(
    Object.entries(wordsInDigits).map(([digits, word]) => [digits, numberOf(word)]),
  );
  const tooWord = numberOf('too');
  const swapped = [...numbers].filter(([word]) => isWord(word) && /^[a-z]{5,}$/.test(word));
  const statistics = lexicon.statistics;
  if (statistics !== null) {
    for (const feature of Object.keys(statistics.weights)) {
      if (/^[+-]/.test(feature)) continue;
      for (const word of feature.split(' ')) if (word !== '…') numberOf(word);
    }
  }
  const words = new Map<string, number>();
  for (const [word, number] of numbers) {
    if (isWord(word)) words.set(word, number);
  }
  for (const [spelling, number] of aliases) words.set(spelling, number);
  const rareWord = numberOf('=rare');
  for (const word of lexicon.classes['rare_words'] ?? []) {
    if (!words.has(word)) words.set(word, rareWord);
  }

  const squeezed = new Map<string, number>();
  const cuttable = new Uint8Array(numbers.size + 1);
  const shortCut = new Uint8Array(numbers.size + 1);
  const beginsCut = new Uint8Array(numbers.size + 1);
  for (const word of ['i', 'im', 'ive', 'he', 'she', 'my', 'the', 'there']) {
    beginsCut[numbers.get(word) ?? 0] = 1;
  }
  const pieces = new Map<string, number>();
  for (const [word, number] of words) {
    if (number === rareWord) continue;
    const short = squeeze(word);
    if (!squeezed.has(short) || short === word) squeezed.set(short, number);
    const piece = word.length >= 4 || shortPieces.has(word);
    if (piece) cuttable[number] = 1;
    if (shorterPieces.has(word)) shortCut[number] = 1;
    if (piece || shorterPieces.has(word)) pieces.set(word, number);
  }
  const loose = [...words].flatMap(([word, number]) =>
    number === rareWord
      ? []
      : looseSpellings(word, number, squeezed).map((spelling) => [spelling, number] as const),
  );
  const table = tableOf(words, fuzzyNumbers, swapped, squeezed, loose);
  const masked = new Map<string, number>();
  const disguised = new Uint8Array(numbers.size + 1);
  const besideTo = new Uint8Array(numbers.size + 1);
  for (const number of toHeads) besideTo[number] = 1;
  for (const number of toVerbs) besideTo[number] = (besideTo[number] ?? 0) | 2;
  const disguisedWords = [...lexicon.fuzzy, ...(lexicon.classes['disguised'] ?? [])].map(foldWord);
  for (const folded of disguisedWords) {
    const number = wordNumber(table, folded);
    if (number === 0) continue;
    disguised[number] = 1;
    for (const form of maskedForms(folded)) if (!masked.has(form)) masked.set(form, number);
  }
  const emoji = new Map<number, number>();
  for (const [character, word] of Object.entries(lexicon.emoji)) {
    emoji.set(character.codePointAt(0) ?? 0, numberOf(`:${foldWord(word)}`));
  }
  return {
    table,
    // Without holes, so that a look into it stays quick.
    expansions: Array.from({ length: numbers.size + 1 }, (_, number) => expansions[number]),
    numberWord: numbers.get(NUMBER) ?? 0,
    largeNumberWord: numbers.get(LARGE_NUMBER) ?? 0,
    emoji,
    squeezed,
    masked,
    readBefore: new Map(),
    cuttable,
    respelt: new Set(aliases.keys()),
    cutTable: tableOf(pieces, [], [], squeezed),
    cutting: cuttingWords(longWords(words, rareWord), frequentWords),
    guessWords: guessWords([...frequentWords, ...disguisedWords, ...plainWords(words, rareWord)]),
    shortCut,
    beginsCut,
    disguised,
    pairs,
    endsPair: endsOf(pairs, numbers.size + 1),
    rareWord,
    besideTo,
    toWord: digitWords.get('70') ?? 0,
    tooWord,
    digitWords,
  };
}
