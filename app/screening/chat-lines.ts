import { isLetterAt } from './characters.ts';
import { Rewriting, type Shown } from './shown.ts';

/** What a chat writes before each line that is copied out of it: `[12:03] me:`, `30/11/2026, 12:03 - Sam:`. */

const longestTime = 32;
const longestName = 24;
const mostNames = 3;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where a time ends that a line begins with, with its brackets and what parts it from a name; -1 for none. */
function endOfTime(text: string, from: number): number {
  let at = from;
  let clock = false;
  for (; at - from < longestTime && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 58 && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) {
      clock = true;
    } else if (clock && (code | 32) === 109 && 'apAP'.includes(text[at - 1] ?? '')) {
      continue;
    } else if (!isDigit(code) && !'[](),./- –—aApP\u202f'.includes(text[at] ?? '')) break;
  }
  // “12:03 a…”: letters that were no “am” belong to the name.
  while (at > from && isLetterAt(text, at - 1) && !isDigit(text.charCodeAt(at - 1))) {
    if ((text.charCodeAt(at - 1) | 32) === 109) break;
    at -= 1;
  }
  return clock ? at : -1;
}

/** Where a name of few words and the colon after it end; -1 for none. */
function endOfName(text: string, from: number): number {
  let names = 1;
  for (let at = from; at - from < longestName && at < text.length; at += 1) {
    if (text[at] === ':') return at === from ? -1 : at + 1;
    if (text[at] === '\n') return -1;
    if (text[at] === ' ' && (names += 1) > mostNames) return -1;
  }
  return -1;
}

function endOfPrefix(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (!isDigit(first) && first !== 91 && first !== 40) return -1;
  const time = endOfTime(text, from);
  if (time < 0) return -1;
  const name = endOfName(text, time);
  return name < 0 ? time : name;
}

/** The text without what a chat wrote before its lines; null where none below the first begins so. Linear. */
export function withoutLinePrefixes(text: string): Shown | null {
  let rewriting: Rewriting | null = null;
  for (let line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
    const end = endOfPrefix(text, line + 1);
    if (end < 0) continue;
    rewriting ??= new Rewriting(text);
    rewriting.replace(line + 1, end, '');
  }
  return rewriting?.finish() ?? null;
}
