import {
  addWord,
  createWordTable,
  findWord,
  HASH_START,
  hashStep,
  mayBeginWord,
  packWordTable,
  type WordTable,
} from './word-table.ts';

/** What letters that run together are cut into: words, and how unlikely each is. */
export type CuttingWords = {
  /** The place of each in the other lists. */
  table: WordTable;
  /** The number of the word; 0 for one that says nothing. */
  numbers: Int32Array;
  /** Hundredths of a natural logarithm, less for a word that is frequent. */
  costs: Uint16Array;
};

/**
 * A stretch of letters and the number of its word, 0 for one that says nothing; `known` where it is a word at all,
 * and then what it costs.
 */
export type Cut = { word: number; from: number; to: number; known: boolean; cost: number };

/** What a letter of no word costs; as much as a word that is rare. */
const unknownCost = 700;
const longestPiece = 16;
const impossible = 1 << 29;

let best = new Int32Array(256);
let cameFrom = new Int32Array(256);
let cutPlace = new Int32Array(256);

/** What a word costs that is in no list of frequent ones. */
const costOfRare = 1300;

/** What a word costs that has this place among the frequent ones, from 0; `undefined` where it has none. */
function costOf(rank: number | undefined): number {
  return rank === undefined ? costOfRare : Math.round(100 * (2 + Math.log(rank + 2)));
}

/** The words to cut letters into: those given with their numbers, and the frequent ones. */
export function cuttingWords(
  numbered: ReadonlyMap<string, number>,
  frequent: readonly string[],
): CuttingWords {
  const ranks = new Map(frequent.map((word, rank) => [word, rank]));
  const words = new Set([...numbered.keys(), ...frequent]);
  const table = createWordTable(words.size);
  const numbers = new Int32Array(words.size + 1);
  const costs = new Uint16Array(words.size + 1);
  let place = 0;
  for (const word of words) {
    place += 1;
    numbers[place] = numbered.get(word) ?? 0;
    costs[place] = costOf(ranks.get(word));
    addWord(
      table,
      Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
      word.length,
      place,
    );
  }
  packWordTable(table);
  return { table, numbers, costs };
}

/**
 * Cuts letters that run together into the likeliest words; letters of none that stand side by side are one piece.
 * Linear.
 */
export function cutLikeliest(words: CuttingWords, letters: Uint16Array, length: number): Cut[] {
  if (length >= best.length) {
    best = new Int32Array(length * 2);
    cameFrom = new Int32Array(length * 2);
    cutPlace = new Int32Array(length * 2);
  }
  best.fill(impossible, 0, length + 1);
  best[0] = 0;
  for (let from = 0; from < length; from += 1) {
    const here = best[from] ?? impossible;
    let hash = HASH_START;
    const furthest = Math.min(length, from + longestPiece);
    for (let to = from + 1; to <= furthest; to += 1) {
      hash = hashStep(hash, letters[to - 1] ?? 0);
      if (!mayBeginWord(words.table, hash)) break;
      const place = findWord(words.table, letters, from, to - from, hash);
      if (place === 0) continue;
      const cost = here + (words.costs[place] ?? 0);
      if (cost < (best[to] ?? impossible)) {
        best[to] = cost;
        cameFrom[to] = from;
        cutPlace[to] = place;
      }
    }
    if (here + unknownCost < (best[from + 1] ?? impossible)) {
      best[from + 1] = here + unknownCost;
      cameFrom[from + 1] = from;
      cutPlace[from + 1] = 0;
    }
  }
  const pieces: Cut[] = [];
  for (let to = length; to > 0;) {
    const from = cameFrom[to] ?? 0;
    const place = cutPlace[to] ?? 0;
    const after = pieces.at(-1);
    if (place === 0 && after?.known === false) after.from = from;
    else {
      const [word, cost] = [words.numbers[place] ?? 0, words.costs[place] ?? 0];
      pieces.push({ word, from, to, known: place !== 0, cost });
    }
    to = from;
  }
  return pieces.reverse();
}
