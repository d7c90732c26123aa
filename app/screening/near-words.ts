import { squeeze } from './odd-words.ts';
import { addWord, type WordTable } from './word-table.ts';

/** The longest word of which near spellings are made. */
const longest = 60;
const lettersOfAlphabet = 26;
const letterA = 97;
/** Shorter spellings are too often words of their own. */
const shortestNear = 5;

const near = new Uint16Array(longest + 4);

/** Puts the word into `near`; from the letter `at` on it stands one place further on. */
function put(word: string, at: number): void {
  for (let index = 0; index < word.length; index += 1) {
    near[index < at ? index : index + 1] = word.charCodeAt(index);
  }
}

/** Adds every spelling in which two neighbouring letters have changed places, where the dictionary has nothing else for it. */
export function addSwappedWords(table: WordTable, word: string, id: number): void {
  const size = word.length;
  if (size < shortestNear || size > longest) return;
  for (let at = 0; at + 1 < size; at += 1) {
    if (word.charCodeAt(at) === word.charCodeAt(at + 1)) continue;
    put(word, size);
    near[at] = word.charCodeAt(at + 1);
    near[at + 1] = word.charCodeAt(at);
    addWord(table, near, size, id);
  }
}

/** How many spellings `addNearWords` makes of a word at most. */
export function nearWordCount(word: string): number {
  return (word.length + 1) * (lettersOfAlphabet * 2 + 2);
}

/** Whether what stands in `near` is another word with a letter doubled: “wantt” is no “wants”. */
function isOtherDoubled(
  length: number,
  id: number,
  squeezed: ReadonlyMap<string, number>,
): boolean {
  for (let at = 1; at < length; at += 1) {
    if (near[at] !== near[at - 1]) continue;
    const other = squeezed.get(squeeze(String.fromCharCode(...near.subarray(0, length))));
    return other !== undefined && other !== id;
  }
  return false;
}

/**
 * Adds every spelling that is one edit away from a folded word (a letter less, two changed about, one
 * more, another), where the dictionary has nothing else for it.
 */
export function addNearWords(
  table: WordTable,
  word: string,
  id: number,
  squeezed: ReadonlyMap<string, number>,
): void {
  const size = word.length;
  if (size > longest) return;
  const add = (length: number): void => {
    if (length >= shortestNear && !isOtherDoubled(length, id, squeezed)) {
      addWord(table, near, length, id);
    }
  };
  for (let at = 0; at <= size; at += 1) {
    if (at < size) {
      put(word, size);
      for (let index = at; index + 1 < size; index += 1) near[index] = word.charCodeAt(index + 1);
      add(size - 1);
    }
    if (at + 1 < size) {
      put(word, size);
      near[at] = word.charCodeAt(at + 1);
      near[at + 1] = word.charCodeAt(at);
      add(size);
    }
    put(word, at);
    for (let letter = 0; letter < lettersOfAlphabet; letter += 1) {
      near[at] = letterA + letter;
      add(size + 1);
    }
    put(word, size);
    for (let letter = 0; at < size && letter < lettersOfAlphabet; letter += 1) {
      near[at] = letterA + letter;
      add(size);
    }
  }
}
