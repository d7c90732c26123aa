import {
  BREAK_ASIDE,
  BREAK_CLAUSE,
  BREAK_COMMA,
  BREAK_LINE,
  BREAK_QUESTION,
  BREAK_QUOTE,
  BREAK_SENTENCE,
  BREAK_SPACE,
} from './token-list.ts';

/** Kinds of ASCII characters; 0 for any other. */
export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
export const SYMBOL = 4;

/** By code of ASCII: what kind of character it is. */
export const kinds = new Uint8Array(128);
/** By code of ASCII: the same in lower case. */
export const lowered = new Uint8Array(128);
/** By code of ASCII: letters as in `lowered`, 0 for all else. */
export const plain = new Uint8Array(128);
/** By code of ASCII: what it says between two words. */
export const breakFlags = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const letter = code >= 65 && code <= 90 ? code + 32 : code;
  lowered[code] = letter;
  if (letter >= 97 && letter <= 122) {
    kinds[code] = LETTER;
    plain[code] = letter;
  } else if (code >= 48 && code <= 57) kinds[code] = DIGIT;
}
for (const character of "'`") kinds[character.charCodeAt(0)] = APOSTROPHE;
for (const character of '@$!|+*') kinds[character.charCodeAt(0)] = SYMBOL;
const flagsOf: readonly (readonly [string, number])[] = [
  [' \t\r', BREAK_SPACE],
  ['\n', BREAK_SPACE | BREAK_LINE],
  [',', BREAK_COMMA],
  [';|', BREAK_CLAUSE],
  [':()[]{}', BREAK_CLAUSE | BREAK_ASIDE],
  ['.!', BREAK_SENTENCE],
  ['?', BREAK_SENTENCE | BREAK_QUESTION],
  ['"', BREAK_QUOTE],
];
for (const [characters, flags] of flagsOf) {
  for (const character of characters) breakFlags[character.charCodeAt(0)] = flags;
}

/** Code point beyond ASCII → what it says between two words. */
export const wideFlags = new Map<number, number>();
for (const character of '“”«»„‟「」『』') wideFlags.set(character.charCodeAt(0), BREAK_QUOTE);
for (const character of '。．！…‼') wideFlags.set(character.charCodeAt(0), BREAK_SENTENCE);
for (const character of '？⁇¿') {
  wideFlags.set(character.charCodeAt(0), BREAK_SENTENCE | BREAK_QUESTION);
}
for (const character of '，、') wideFlags.set(character.charCodeAt(0), BREAK_COMMA);
for (const character of '—–；') wideFlags.set(character.charCodeAt(0), BREAK_CLAUSE);
wideFlags.set('：'.charCodeAt(0), BREAK_CLAUSE | BREAK_ASIDE);
for (let code = 0x2000; code <= 0x200a; code += 1) wideFlags.set(code, BREAK_SPACE);
for (const character of '\u00a0\u1680\u202f\u205f\u3000\u3164') {
  wideFlags.set(character.charCodeAt(0), BREAK_SPACE);
}
for (const character of '\u2028\u2029\u0085') {
  wideFlags.set(character.charCodeAt(0), BREAK_SPACE | BREAK_LINE);
}

/** Whether a letter stands there, or what may be one: no sign of ASCII, no mark of its own. */
export function isLetterAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code < 128 ? kinds[code] === LETTER || kinds[code] === DIGIT : !wideFlags.has(code);
}
