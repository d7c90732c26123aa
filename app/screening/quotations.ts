import { breaksAt, ENDS_SENTENCE } from './clauses.ts';
import { BREAK_QUOTE, type Tokens } from './token-list.ts';

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

/** Whether the quotation that the words stand in ends right before a place. */
export function closesQuote(tokens: Tokens, last: number, at: number): boolean {
  if (at - last > sayerReach || (breaksAt(tokens, at) & BREAK_QUOTE) === 0) return false;
  return !quoteBefore(tokens, at - 1, last);
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

/** Whether a quotation that opens after a word is open still at another. */
export function isQuoteOpen(tokens: Tokens, from: number, at: number): boolean {
  let open = false;
  for (let index = from + 1; index <= at; index += 1) {
    if ((breaksAt(tokens, index) & BREAK_QUOTE) !== 0) open = !open;
  }
  return open;
}

/** A marker that may name a quotation, and the words that may stand in it with those that lead to them. */
type Quoting = { from: number; at: number; lead: number; first: number };

/** Whether a quotation opens in a marker or a few words after it, and the words stand in it. */
export function opensQuote(tokens: Tokens, { from, at, lead, first }: Quoting): boolean {
  if (first - at > sayerReach) return false;
  // The quiz says: “A caller says ‘I want to …’”
  if (quoteBefore(tokens, at, from) && quoteBefore(tokens, first, lead - 1)) return true;
  return isQuoteOpen(tokens, from, first);
}

/** Whether a quotation that opens after a marker begins is over before the words. */
export function quoteOver(tokens: Tokens, quoting: Quoting): boolean {
  return quoteBefore(tokens, quoting.first, quoting.from) && !opensQuote(tokens, quoting);
}
