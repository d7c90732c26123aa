import { Rewriting, type Shown } from './shown.ts';

const BEGIN = '](http';
const OPEN = 91;
const OPEN_ROUND = 40;
const CLOSE_ROUND = 41;

/** Where an address ends that begins here: before a blank, or before the bracket that closes it. */
function endOfAddress(text: string, from: number): number {
  let open = 0;
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32) return at;
    if (code === OPEN_ROUND) open += 1;
    else if (code === CLOSE_ROUND) {
      if (open === 0) return at;
      open -= 1;
    }
  }
  return at;
}

/**
 * A text with its Markdown links as they are shown: `the [bridge](https://…) at night` is “the bridge at
 * night”. The address takes no room between words, and the brackets make no aside of them. Null where
 * there is no link. Linear.
 */
export function withoutLinkMarkup(text: string): Shown | null {
  let found = text.indexOf(BEGIN);
  if (found < 0) return null;
  const rewriting = new Rewriting(text);
  // Nothing opens between what was read and here.
  let searched = 0;
  while (found >= 0) {
    let opened = found - 1;
    while (opened >= searched && text.charCodeAt(opened) !== OPEN) opened -= 1;
    let end = found + BEGIN.length;
    if (opened >= searched) {
      end = endOfAddress(text, end);
      if (text.charCodeAt(end) === CLOSE_ROUND) end += 1;
      rewriting.replace(opened, opened + 1, '');
      rewriting.replace(found, end, '');
    }
    searched = end;
    found = text.indexOf(BEGIN, end);
  }
  return rewriting.finish();
}
