/** Limits in code points, as people count characters. */
export const MAX_TITLE = 120;
export const MAX_POST = 20_000;
/** Drafts may be longer than posts, so that nobody loses the words that are over the limit. */
export const MAX_DRAFT = 40_000;

/** Why a text cannot be posted. `over` is how many characters are too many. */
export type TextProblem =
  | { kind: 'empty' }
  | { kind: 'too-long'; over: number }
  | { kind: 'line-break' }
  | { kind: 'unstorable' };

// Something that leaves ink on the screen: no blanks, no controls, no marks that need a letter to sit on,
// no code points that are ignored when shown (UAX 44), and no Braille blank.
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;
// Half of a surrogate pair, or U+0000: the database takes neither.
const UNSTORABLE = /[\p{Surrogate}\u0000]/u;
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/u;

/** What is wrong with a post's source, or null. */
export function problemOfSource(source: string): TextProblem | null {
  return problemOf(source, MAX_POST);
}

/** What is wrong with a title, or null. */
export function problemOfTitle(title: string): TextProblem | null {
  return LINE_BREAK.test(title) ? { kind: 'line-break' } : problemOf(title, MAX_TITLE);
}

/** Whether a text holds something that the database cannot store. */
export function isUnstorable(text: string): boolean {
  return UNSTORABLE.test(text);
}

/** The number of code points in a text. */
export function lengthInCodePoints(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // The second half of a pair belongs to the code point that was counted with the first.
    if (unit < 0xdc00 || unit > 0xdfff) length += 1;
  }
  return length;
}

function problemOf(text: string, limit: number): TextProblem | null {
  if (isUnstorable(text)) return { kind: 'unstorable' };
  const over = lengthInCodePoints(text) - limit;
  if (over > 0) return { kind: 'too-long', over };
  return VISIBLE.test(text) ? null : { kind: 'empty' };
}
