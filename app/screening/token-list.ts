/** What stood between two words. */
export const BREAK_SPACE = 1;
export const BREAK_COMMA = 2;
export const BREAK_CLAUSE = 4;
export const BREAK_SENTENCE = 8;
export const BREAK_QUESTION = 16;
export const BREAK_QUOTE = 32;
export const BREAK_LINE = 64;
/** Beside `BREAK_CLAUSE`, a colon or bracket: what follows says what was meant. */
export const BREAK_ASIDE = 128;
/** Beside `BREAK_QUOTE`: a quotation begins here, one ends here; and the word that follows stands in one. */
export const BREAK_OPENS = 256;
export const BREAK_CLOSES = 512;
export const BREAK_QUOTED = 1024;

/**
 * The words of a text as parallel arrays: number of the word (0: unknown), where it stands in the
 * original text, and what stood before it (`breaks[count]` is what follows the last word).
 */
export type Tokens = {
  count: number;
  words: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  breaks: Uint16Array;
  /** The other ways in which the text is to be read, as bits (second-look). */
  asks: number;
};

/** An empty list with room for so many words; it grows when needed. */
export function createTokens(room: number): Tokens {
  return {
    count: 0,
    words: new Int32Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    breaks: new Uint16Array(room + 1),
    asks: 0,
  };
}

function grown<T extends Int32Array | Uint16Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}

/** Adds a word at the end of the list. */
export function pushToken(
  tokens: Tokens,
  word: number,
  start: number,
  end: number,
  flags: number,
): void {
  const at = tokens.count;
  if (at >= tokens.words.length) {
    const room = tokens.words.length * 2;
    tokens.words = grown(tokens.words, new Int32Array(room));
    tokens.starts = grown(tokens.starts, new Int32Array(room));
    tokens.ends = grown(tokens.ends, new Int32Array(room));
    tokens.breaks = grown(tokens.breaks, new Uint16Array(room + 1));
  }
  tokens.words[at] = word;
  tokens.starts[at] = start;
  tokens.ends[at] = end;
  tokens.breaks[at] = flags;
  tokens.count = at + 1;
}
