import { ownValue } from './own-value.ts';

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

/** The longest is `&#x10FFFF;`. */
const longest = 10;
const highest = 0x10ffff;

function meaningOf(name: string): string | null {
  if (!name.startsWith('#')) return ownValue(named, name) ?? null;
  const isHex = name[1] === 'x' || name[1] === 'X';
  const digits = name.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[\da-f]{1,6}$/i : /^\d{1,7}$/).test(digits)) return null;
  const point = Number.parseInt(digits, isHex ? 16 : 10);
  const isCharacter = point > 0 && point <= highest && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : null;
}

/** A text as it is shown, and where each of its UTF-16 units and its end stand in what was written. */
export type Decoded = { text: string; origins: Int32Array };

/** Reads character references; null where a text has none, as most. Linear. */
export function decodeEntities(text: string): Decoded | null {
  let from = text.indexOf('&');
  if (from < 0) return null;
  const origins = new Int32Array(text.length + 1);
  let decoded = '';
  let copied = 0;
  const copyUpTo = (end: number): void => {
    for (let at = copied; at < end; at += 1) origins[decoded.length + at - copied] = at;
    decoded += text.slice(copied, end);
    copied = end;
  };
  for (; from >= 0; from = text.indexOf('&', from + 1)) {
    const end = text.slice(from, from + longest).indexOf(';');
    const meaning = end < 0 ? null : meaningOf(text.slice(from + 1, from + end));
    if (meaning === null) continue;
    copyUpTo(from);
    // No reference is shorter than what it stands for.
    for (let unit = 0; unit < meaning.length; unit += 1) origins[decoded.length + unit] = from;
    decoded += meaning;
    copied = from + end + 1;
  }
  if (copied === 0) return null;
  copyUpTo(text.length);
  origins[decoded.length] = text.length;
  return { text: decoded, origins };
}
