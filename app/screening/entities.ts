import { ownValue } from './own-value.ts';
import { Rewriting, type Shown } from './shown.ts';

/**
 * Characters written as HTML writes them: `&#107;ill` and `kill&nbsp;myself` are shown as “kill” and
 * “kill myself” wherever Markdown or HTML is shown, and are copied with the text of pages.
 */

/** Those that people meet, after the HTML standard's list of named character references. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  ensp: ' ',
  emsp: ' ',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
  shy: '\u00ad',
  thinsp: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
};

const highest = 0x10ffff;
const longestName = 6;
const mostDigits = 7;

function digitOf(code: number, isHex: boolean): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return isHex && letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

type Reference = { meaning: string; end: number };

/** `&#107;` and `&#x6b;`, also without the mark at their end, as browsers read them. */
function numberAt(text: string, from: number): Reference | null {
  const isHex = (text.charCodeAt(from + 2) | 32) === 120;
  const first = from + (isHex ? 3 : 2);
  let end = first;
  let point = 0;
  for (; end < first + mostDigits; end += 1) {
    const digit = end < text.length ? digitOf(text.charCodeAt(end), isHex) : -1;
    if (digit < 0) break;
    point = point * (isHex ? 16 : 10) + digit;
  }
  const isCharacter = point > 0 && point <= highest && (point < 0xd800 || point > 0xdfff);
  if (end === first || !isCharacter) return null;
  return { meaning: String.fromCodePoint(point), end: text[end] === ';' ? end + 1 : end };
}

function referenceAt(text: string, from: number): Reference | null {
  if (text[from + 1] === '#') return numberAt(text, from);
  const end = text.slice(from, from + longestName + 2).indexOf(';');
  const meaning = end < 0 ? undefined : ownValue(named, text.slice(from + 1, from + end));
  return meaning === undefined ? null : { meaning, end: from + end + 1 };
}

/** Reads character references; null where a text has none, as most. Linear. */
export function decodeEntities(text: string): Shown | null {
  let from = text.indexOf('&');
  if (from < 0) return null;
  const rewriting = new Rewriting(text);
  while (from >= 0) {
    const reference = referenceAt(text, from);
    // No reference is shorter than what it stands for.
    if (reference !== null) rewriting.replace(from, reference.end, reference.meaning);
    from = text.indexOf('&', reference?.end ?? from + 1);
  }
  return rewriting.finish();
}
