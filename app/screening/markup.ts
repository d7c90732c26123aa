import { isLetterAt } from './characters.ts';
import { foldWord } from './fold.ts';
import { Rewriting, type Shown } from './shown.ts';

/**
 * What is written for the look of a text and is no part of its words: tags (`k<b>i</b>ll`, `[b]kill[/b]`), hyphens
 * where a line ends (`ki-` and `ll` below it), and marks that came through the wrong encoding (`Iâ€™m`).
 */

/** Tags between whose ends words stand; they end no word. */
const inline = new Set(
  'a abbr b big blockquote cite code color colour center del em font i img ins kbd label left mark pre q quote right s size small span spoiler strike strong sub sup tt u url wbr'.split(
    ' ',
  ),
);
/** Tags that begin a line of their own. */
const breaking = new Set(
  'br div h1 h2 h3 h4 h5 h6 hr li ol p table tbody td th tr ul blockquote quote'.split(' '),
);
/** These have no end. */
const single = new Set(['img', 'wbr']);
const longestName = 10;

type Tag = { end: number; name: string; closes: boolean; hides: boolean };

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isNameAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return (code >= 97 && code <= 122) || code === 45;
}

/** Where what stands in a tag behind its name ends; -1 where it is no `name=value`: `<I want to>` is no tag. */
function endOfValues(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  const name = at;
  while (isNameAt(text, at)) at += 1;
  if (at === name) return -1;
  while (isSpace(text.charCodeAt(at))) at += 1;
  if (text[at] !== '=') return -1;
  for (; at < text.length; at += 1) {
    if (text[at] === '>') return at;
    if (text[at] === '<') return -1;
  }
  return -1;
}

/** The name of a tag that begins at a place, and where it ends. */
function nameAt(text: string, from: number): { name: string; closes: boolean; at: number } {
  const closes = text[from + 1] === '/';
  const first = from + (closes ? 2 : 1);
  let at = first;
  while (at - first <= longestName && isLetterAt(text, at)) at += 1;
  return { name: text.slice(first, at).toLowerCase(), closes, at };
}

/** The HTML tag that stands at a place. */
function tagAt(text: string, from: number): Tag | null {
  const { name, closes, at } = nameAt(text, from);
  if (!inline.has(name) && !breaking.has(name)) return null;
  let end = at;
  while (isSpace(text.charCodeAt(end)) || text[end] === '/') end += 1;
  if (text[end] === '>') return { end: end + 1, name, closes, hides: false };
  if (closes || !isSpace(text.charCodeAt(at))) return null;
  end = endOfValues(text, at);
  return end < 0 ? null : { end: end + 1, name, closes, hides: true };
}

const longestValue = 100;

/** The tag in brackets that stands at a place: `[b]`, `[color=red]`. */
function bracketAt(text: string, from: number): Tag | null {
  const { name, closes, at } = nameAt(text, from);
  if (!inline.has(name)) return null;
  if (text[at] === ']') return { end: at + 1, name, closes, hides: false };
  if (closes || text[at] !== '=') return null;
  const furthest = Math.min(text.length, at + longestValue);
  for (let end = at; end < furthest; end += 1) {
    if (text[end] === ']') return { end: end + 1, name, closes, hides: true };
    if (text[end] === '[' || isSpace(text.charCodeAt(end))) return null;
  }
  return null;
}

const longestHalf = 24;

/** Where a word that is cut by a hyphen at the end of its line goes on; -1 where none is. */
function goesOnBelow(text: string, hyphen: number, isWord: (word: string) => boolean): number {
  let next = hyphen + 1;
  let lines = 0;
  for (; next - hyphen < 12; next += 1) {
    const code = text.charCodeAt(next);
    if (code === 10) lines += 1;
    else if (!isSpace(code) && (code !== 62 || lines === 0)) break;
  }
  if (lines !== 1 || !isLetterAt(text, next) || !isLetterAt(text, hyphen - 1)) return -1;
  let from = hyphen - 1;
  while (hyphen - from < longestHalf && isLetterAt(text, from - 1)) from -= 1;
  let to = next + 1;
  while (to - next < longestHalf && isLetterAt(text, to)) to += 1;
  return isWord(foldWord(text.slice(from, hyphen) + text.slice(next, to))) ? next : -1;
}

/** Whether the character before the end of a line could be a hyphen. */
function isCutAt(text: string, newline: number): boolean {
  let at = newline - 1;
  while (newline - at < 4 && isSpace(text.charCodeAt(at))) at -= 1;
  return isHyphen(text.charCodeAt(at));
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0xad || code === 0x2010 || code === 61;
}

function hasCutLine(text: string): boolean {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (isCutAt(text, at)) return true;
  }
  return false;
}

/** What “’” and its like become when UTF-8 is read as another encoding. */
const misread: readonly (readonly [string, string])[] = [
  ['â€™', '’'],
  ['â€˜', '‘'],
  ['â€œ', '“'],
  ['â€\u009d', '”'],
  ['â€¦', '…'],
  ['â€“', '–'],
  ['â€”', '—'],
];

/**
 * A text without what is written for its look alone; null where it has none, as most. `hides` says whether words may
 * have stood in what was left out. `isWord` is asked with folded letters. Linear.
 */
export function withoutMarkup(
  text: string,
  isWord: (word: string) => boolean,
): { shown: Shown; hides: boolean } | null {
  const tagged = text.includes('<');
  const bracketed = text.includes('[/');
  const garbled = text.includes('â€');
  if (!tagged && !bracketed && !garbled && !hasCutLine(text)) return null;
  const rewriting = new Rewriting(text);
  let hides = false;
  const lastEnds = new Map<string, number>();
  const endsAfter = (end: string, at: number): boolean => {
    let last = lastEnds.get(end);
    if (last === undefined) lastEnds.set(end, (last = text.lastIndexOf(end)));
    return last > at;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 60 && tagged) {
      const tag = tagAt(text, at);
      if (tag === null) continue;
      // “<i> want to die” is no tag, with no end to it; “k<b>ill” is one.
      const within = isLetterAt(text, at - 1) && isLetterAt(text, tag.end);
      const meant =
        tag.closes ||
        within ||
        breaking.has(tag.name) ||
        single.has(tag.name) ||
        endsAfter(`</${text.slice(at + 1, at + 1 + tag.name.length)}`, at);
      if (!meant) continue;
      rewriting.replace(at, tag.end, breaking.has(tag.name) ? '\n' : '');
      hides ||= tag.hides;
      at = tag.end - 1;
    } else if (code === 91 && bracketed) {
      const tag = bracketAt(text, at);
      if (tag === null) continue;
      if (!tag.closes && !endsAfter(`[/${text.slice(at + 1, at + 1 + tag.name.length)}]`, at))
        continue;
      rewriting.replace(at, tag.end, breaking.has(tag.name) ? '\n' : '');
      hides ||= tag.hides;
      at = tag.end - 1;
    } else if (code === 0xe2 && garbled) {
      const known = misread.find(([marks]) => text.startsWith(marks, at));
      if (known === undefined) continue;
      rewriting.replace(at, at + known[0].length, known[1]);
      at += known[0].length - 1;
    } else if (isHyphen(code)) {
      const next = goesOnBelow(text, at, isWord);
      if (next < 0) continue;
      rewriting.replace(at, next, '');
      at = next - 1;
    }
  }
  const shown = rewriting.finish();
  return shown === null ? null : { shown, hides };
}
