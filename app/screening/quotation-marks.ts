import { isLetterAt, kinds, DIGIT } from './characters.ts';
import {
  BREAK_CLOSES,
  BREAK_LINE,
  BREAK_OPENS,
  BREAK_QUOTE,
  BREAK_QUOTED,
  type Tokens,
} from './token-list.ts';

/** A quotation in single marks is at most so many characters long. */
const longestQuotation = 240;
/** Where the quotation in single marks that was opened last ends, and up to where it is known that none ends. */
let quotationEnd = -1;
let noneEndsBefore = 0;
/** Whether a quotation in double marks is open. */
let isOpen = false;
/** Whether any quotation was opened in the text. */
let anyOpened = false;

/** Begins a text in which nothing is quoted yet. */
export function beginQuotations(): void {
  quotationEnd = -1;
  noneEndsBefore = 0;
  isOpen = false;
  anyOpened = false;
}

/** Whether a character may open or close a quotation in single marks. */
export function isSingleMark(code: number): boolean {
  return code === 39 || code === 0x2018 || code === 0x2019 || code === 0x201b;
}

function isSpaceAt(text: string, at: number): boolean {
  const code = at >= 0 && at < text.length ? text.charCodeAt(at) : 32;
  return code <= 32 || code === 0xa0;
}

/** Where single marks that open at a place close: after a word, before none. */
function closingMark(text: string, from: number): number {
  const end = Math.min(text.length, from + longestQuotation);
  for (let at = from + 2; at < end; at += 1) {
    if (!isSingleMark(text.charCodeAt(at))) continue;
    if (!isSpaceAt(text, at - 1) && !isLetterAt(text, at + 1)) return at;
  }
  return -1;
}

/** What was seen between two words, with one more mark: nothing stands between marks that open and close at once. */
function opened(flags: number): number {
  anyOpened = true;
  return flags | BREAK_QUOTE | BREAK_OPENS;
}

function closed(flags: number): number {
  if ((flags & BREAK_OPENS) !== 0) return (flags | BREAK_QUOTE) & ~BREAK_OPENS;
  return flags | BREAK_QUOTE | BREAK_CLOSES;
}

/** What stands between two words, with a single mark: a quotation only where it opens before a word and closes after one. */
export function withSingleMark(text: string, at: number, flags: number): number {
  if (at === quotationEnd) {
    quotationEnd = -1;
    return isOpen ? flags | BREAK_QUOTE : closed(flags);
  }
  if (at < quotationEnd || at < noneEndsBefore) return flags;
  quotationEnd = -1;
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  const opens = (isSpaceAt(text, at - 1) || before === 40 || before === 58) && at + 1 < text.length;
  // “in the summer of '79” opens nothing.
  const next = text.charCodeAt(at + 1);
  if (!opens || !isLetterAt(text, at + 1) || (next < 128 && kinds[next] === DIGIT)) return flags;
  quotationEnd = closingMark(text, at);
  // Within double marks it is a quotation in another.
  if (quotationEnd >= 0) return isOpen ? flags | BREAK_QUOTE : opened(flags);
  noneEndsBefore = at + longestQuotation;
  return flags;
}

/** Marks that open where nothing beside them says otherwise; the others close. */
const opening = '“«„‟「『';
const bracketsAndDashes = '([{-–—:/';

/** Whether a mark opens by what stands beside it (1), closes (-1), or may do either (0). */
function directionOf(text: string, at: number): number {
  const spaceBefore = isSpaceAt(text, at - 1) || bracketsAndDashes.includes(text[at - 1] ?? ' ');
  const spaceAfter = isSpaceAt(text, at + 1);
  if (spaceBefore !== spaceAfter) return spaceBefore ? 1 : -1;
  return spaceBefore || isLetterAt(text, at + 1) ? 0 : -1;
}

/**
 * What stands between two words, with a double mark. Which way a mark goes is said by what stands beside it, then
 * by the mark itself (“ « „), then by what is open. One that closes nothing is none: `6'2"` is a height.
 */
export function withDoubleMark(text: string, at: number, flags: number): number {
  const mark = text[at] ?? '"';
  // `""` is one mark.
  if (at > 0 && text[at - 1] === mark) return flags;
  let direction = directionOf(text, at);
  if (direction === 0 && mark !== '"') direction = opening.includes(mark) ? 1 : -1;
  if (direction === 0) direction = isOpen ? -1 : 1;
  if (direction > 0) {
    isOpen = true;
    return opened(flags);
  }
  const isInch = !isOpen && at > 0 && kinds[text.charCodeAt(at - 1)] === DIGIT;
  if (isInch) return flags;
  if (!isOpen) return flags | BREAK_QUOTE;
  isOpen = false;
  return closed(flags);
}

/**
 * Says of each word of the text read last whether it stands in a quotation: one that is opened and closed. What is opened and never closed
 * quotes nothing, but each paragraph of a longer quotation begins with a mark and only the last ends with one.
 */
export function markQuoted({ count, breaks }: Tokens): void {
  if (!anyOpened) return;
  let from = -1;
  for (let index = 0; index <= count; index += 1) {
    const flags = breaks[index] ?? 0;
    const ends = (flags & BREAK_CLOSES) !== 0;
    const goesOn = (flags & BREAK_OPENS) !== 0;
    if (!ends && !goesOn) continue;
    if (from >= 0 && (ends || (flags & BREAK_LINE) !== 0)) {
      for (let at = from; at < index; at += 1) breaks[at] = (breaks[at] ?? 0) | BREAK_QUOTED;
    }
    from = goesOn ? index : -1;
  }
}
