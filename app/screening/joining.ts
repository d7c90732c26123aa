import { cutWords, type Vocabulary } from './odd-words.ts';
import { foldWord } from './fold.ts';
import { BREAK_SPACE, createTokens, pushToken, type Tokens } from './token-list.ts';
import { wordNumber } from './word-table.ts';

const joined = createTokens(1024);
const letters = new Uint16Array(64);
const longestRun = 60;

function width(tokens: Tokens, index: number): number {
  return (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
}

function isEmojiOrLong(text: string, tokens: Tokens, index: number): boolean {
  return foldWord(text.slice(tokens.starts[index], tokens.ends[index])).length !== 1;
}

/** How many single letters follow each other from here: k i l l, k.i.l.l */
function runOfLetters(text: string, tokens: Tokens, from: number): number {
  let to = from;
  while (to < tokens.count && to - from < longestRun) {
    const span = width(tokens, to);
    if (span > 4 || (span > 1 && isEmojiOrLong(text, tokens, to))) break;
    to += 1;
  }
  return to - from;
}

function pushRun(
  text: string,
  tokens: Tokens,
  from: number,
  size: number,
  words: Vocabulary,
): boolean {
  for (let index = 0; index < size; index += 1) {
    const at = from + index;
    letters[index] = foldWord(text.slice(tokens.starts[at], tokens.ends[at])).charCodeAt(0);
  }
  const pieces = cutWords(words, letters, size, 3);
  if (pieces === null || pieces.every((piece) => piece.to - piece.from < 3)) return false;
  for (const piece of pieces) {
    const first = from + piece.from;
    const last = from + piece.to - 1;
    const word = piece.to - piece.from === 1 ? (tokens.words[first] ?? 0) : piece.word;
    for (const each of words.expansions[word] ?? [word]) {
      pushToken(
        joined,
        each,
        tokens.starts[first] ?? 0,
        tokens.ends[last] ?? 0,
        tokens.breaks[first] ?? 0,
      );
    }
  }
  return true;
}

/** How many tokens from here make one known word when written together; 0 for none. */
function joinable(text: string, tokens: Tokens, from: number, words: Vocabulary): number {
  let together = '';
  let known = true;
  let glued = true;
  for (let to = from; to < tokens.count && to < from + 4; to += 1) {
    const start = tokens.starts[to] ?? 0;
    const end = tokens.ends[to] ?? 0;
    if (end - start > 12) return 0;
    together += foldWord(text.slice(start, end));
    if ((tokens.words[to] ?? 0) === 0) known = false;
    if (to === from) continue;
    if (((tokens.breaks[to] ?? 0) & BREAK_SPACE) !== 0) glued = false;
    if (known || together.length < 4 || together.length > 14) continue;
    // Across a space only what is clearly one word cut in two.
    if (!glued && together.length < 6) continue;
    const word = wordNumber(words.table, together);
    if (word !== 0 && words.cuttable[word] === 1) return to - from + 1;
  }
  return 0;
}

/**
 * Puts words back together that were taken apart: spaced or dotted letters, and words cut by a
 * dot, a dash or a space. Returns the same tokens when there are none. Linear.
 */
export function joinSplitWords(tokens: Tokens, text: string, words: Vocabulary): Tokens {
  joined.count = 0;
  let index = 0;
  while (index < tokens.count) {
    const run = runOfLetters(text, tokens, index);
    if (run >= 3 && pushRun(text, tokens, index, run, words)) {
      index += run;
      continue;
    }
    if ((tokens.words[index] ?? 0) === 0 || (tokens.words[index + 1] ?? 0) === 0) {
      const size = joinable(text, tokens, index, words);
      if (size > 0) {
        const last = index + size - 1;
        const together = foldWord(
          Array.from({ length: size }, (_, at) =>
            text.slice(tokens.starts[index + at], tokens.ends[index + at]),
          ).join(''),
        );
        const word = wordNumber(words.table, together);
        const expansion = words.expansions[word] ?? [word];
        for (const each of expansion) {
          pushToken(
            joined,
            each,
            tokens.starts[index] ?? 0,
            tokens.ends[last] ?? 0,
            tokens.breaks[index] ?? 0,
          );
        }
        index += size;
        continue;
      }
    }
    pushToken(
      joined,
      tokens.words[index] ?? 0,
      tokens.starts[index] ?? 0,
      tokens.ends[index] ?? 0,
      tokens.breaks[index] ?? 0,
    );
    index += 1;
  }
  joined.breaks[joined.count] = tokens.breaks[tokens.count] ?? 0;
  return joined;
}
