import { breaksAt, ENDS_SENTENCE, flagsAt, says } from './clauses.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { BREAK_CLOSES, BREAK_OPENS, BREAK_QUOTE, BREAK_QUOTED, type Tokens } from './token-list.ts';
import { CONTRASTS, JOINS, NOMINATIVE, SELF, TRANSPARENT } from './word-flags.ts';

/** How far from a quotation's words the one who says it may be named. */
const sayerReach = 12;
/** So many words may lead from the end of a quotation to what it is: “…” must be the saddest line. */
const namingReach = 4;

/** Whether a quotation begins or ends at `from` or before it, and after `floor`. */
export function quoteBefore(tokens: Tokens, from: number, floor: number): boolean {
  for (let index = from; index > floor; index -= 1) {
    if ((breaksAt(tokens, index) & BREAK_QUOTE) !== 0) return true;
  }
  return false;
}

/** Whether a word stands in a quotation, which is opened before it and closed behind it. */
export function isQuoted(tokens: Tokens, index: number): boolean {
  return (breaksAt(tokens, index) & BREAK_QUOTED) !== 0;
}

/** Whether one of the words stands in a quotation. */
export function isAnyQuoted(tokens: Tokens, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) if (isQuoted(tokens, index)) return true;
  return false;
}

/** Whether the quotation that the words stand in ends right before a place. */
export function closesQuote(tokens: Tokens, last: number, at: number): boolean {
  if (at - last > sayerReach || (breaksAt(tokens, at) & BREAK_QUOTE) === 0) return false;
  return isQuoted(tokens, last) && !quoteBefore(tokens, at - 1, last);
}

/** Whether the words stand in a quotation that ends a few words before a place in the same sentence. */
export function closesQuoteNear(tokens: Tokens, first: number, last: number, at: number): boolean {
  if (!quoteBefore(tokens, first, Math.max(0, first - sayerReach) - 1)) return false;
  for (let from = at - 1; from > last && at - from <= namingReach; from -= 1) {
    if ((breaksAt(tokens, from + 1) & ENDS_SENTENCE) !== 0) return false;
    if (closesQuote(tokens, last, from)) return true;
  }
  return false;
}

/** Whether a word stands in a quotation that opens after another. */
export function isQuoteOpen(tokens: Tokens, from: number, at: number): boolean {
  if (!isQuoted(tokens, at)) return false;
  for (let index = at; index > from; index -= 1) {
    if ((breaksAt(tokens, index) & BREAK_OPENS) !== 0) return true;
  }
  return false;
}

/** A marker that may name a quotation, and the words that may stand in it with those that lead to them. */
type Quoting = { from: number; at: number; lead: number; first: number };

/** Whether a quotation opens in a marker or a few words after it, and the words stand in it. */
export function opensQuote(tokens: Tokens, { from, at, lead, first }: Quoting): boolean {
  if (first - at > sayerReach || !isQuoted(tokens, first)) return false;
  // The quiz says: “A caller says ‘I want to …’”
  if (quoteBefore(tokens, at, from) && quoteBefore(tokens, first, lead - 1)) return true;
  return isQuoteOpen(tokens, from, first);
}

/** Whether a quotation that opens after a marker begins is over before the words. */
export function quoteOver(tokens: Tokens, quoting: Quoting): boolean {
  return quoteBefore(tokens, quoting.first, quoting.from) && !opensQuote(tokens, quoting);
}

/**
 * Whether the one who is quoted after a marker goes on to do something behind the quotation, of which nobody else is
 * the subject: The villain says “…” and falls off the cliff.
 */
export function goesOnBehindQuote(
  compiled: CompiledLexicon,
  tokens: Tokens,
  marker: number,
  first: number,
): boolean {
  for (let index = first; index > marker; index -= 1) {
    const flags = flagsAt(compiled, tokens, index);
    if ((flags & (SELF | NOMINATIVE)) !== 0) return false;
    if ((breaksAt(tokens, index) & BREAK_CLOSES) === 0) continue;
    const joined = (flags & (JOINS | CONTRASTS)) === JOINS && index < first;
    return joined && !says(TRANSPARENT, compiled, tokens, index + 1, index + 1);
  }
  return false;
}
