import { foldWord } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { addNearWords, nearWordCount } from './near-words.ts';
import { isWord, LARGE_NUMBER, NUMBER } from './pattern.ts';
import { squeeze, type Vocabulary } from './odd-words.ts';
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
]);

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
  numberOf: (word: string) => number,
): (number[] | undefined)[] {
  const expansions: (number[] | undefined)[] = [];
  for (const [spelling, meaning] of Object.entries(lexicon.spellings)) {
    const written = foldWord(spelling);
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

/** The dictionary of all words, with the near spellings of some where no word is spelt so. */
function tableOf(
  words: ReadonlyMap<string, number>,
  fuzzy: readonly (readonly [string, number])[],
): WordTable {
  let room = words.size;
  let longest = 0;
  for (const [word] of fuzzy) room += nearWordCount(word);
  for (const word of words.keys()) longest = Math.max(longest, word.length);
  const table = createWordTable(room);
  const letters = new Uint16Array(longest);
  for (const [word, number] of words) {
    for (let index = 0; index < word.length; index += 1) letters[index] = word.charCodeAt(index);
    addWord(table, letters, word.length, number);
  }
  for (const [word, number] of fuzzy) addNearWords(table, word, number);
  packWordTable(table);
  return table;
}

/** The vocabulary of all numbered words, with misspellings and disguises of the ones that matter. */
export function buildVocabulary(
  lexicon: Lexicon,
  numbers: ReadonlyMap<string, number>,
  numberOf: (word: string) => number,
): Vocabulary {
  const aliases = new Map<string, number>();
  const expansions = expandSpellings(lexicon, aliases, numberOf);
  const fuzzyNumbers = lexicon.fuzzy.map(
    (word) => [foldWord(word), numberOf(foldWord(word))] as const,
  );
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

  const squeezed = new Map<string, number>();
  const cuttable = new Uint8Array(numbers.size + 1);
  for (const [word, number] of words) {
    const short = squeeze(word);
    if (!squeezed.has(short) || short === word) squeezed.set(short, number);
    if (word.length >= 4 || shortPieces.has(word)) cuttable[number] = 1;
  }
  const table = tableOf(words, fuzzyNumbers);
  const masked = new Map<string, number>();
  for (const word of [...lexicon.fuzzy, ...(lexicon.classes['disguised'] ?? [])]) {
    const folded = foldWord(word);
    const number = wordNumber(table, folded);
    if (number === 0) continue;
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
  };
}
