import { breaksAt, ENDS_CLAUSE, ENDS_SENTENCE, flagsAt, isSaidOf } from './clauses.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { leadingTo } from './past-times.ts';
import { BREAK_CLAUSE, BREAK_QUOTE, type Tokens } from './token-list.ts';
import {
  ADDRESSED,
  ANYONE,
  CONTRASTS,
  COPULA,
  GREETING,
  JOINS,
  NOMINATIVE,
  OBJECT,
  OTHER,
  POINTS,
  SELF,
  TRANSPARENT,
} from './word-flags.ts';

/** Whose doing or wish the words are, by the nearest subject. */
export type Subject = 'self' | 'other' | 'addressed' | 'anyone' | 'unsaid';

/** How far a subject is looked for. */
const subjectReach = 12;

/** Whether a word speaks of anyone at all; who is greeted (“hello everyone”) is not spoken of. */
function saysAnyone(compiled: CompiledLexicon, tokens: Tokens, index: number): boolean {
  if ((flagsAt(compiled, tokens, index) & ANYONE) === 0) return false;
  return index === 0 || (flagsAt(compiled, tokens, index - 1) & GREETING) === 0;
}

/** Whether a clause begins at a place. */
export function opensAt(compiled: CompiledLexicon, tokens: Tokens, index: number): boolean {
  return (
    (breaksAt(tokens, index) & ENDS_CLAUSE) !== 0 ||
    (index > 0 && (flagsAt(compiled, tokens, index - 1) & JOINS) !== 0)
  );
}

/** Whether a clause with a subject of its own begins at the words, after a comma or a quotation: “…, life is”. */
function turnsAt(compiled: CompiledLexicon, tokens: Tokens, index: number, first: number): boolean {
  const breaks = breaksAt(tokens, index);
  if ((breaks & BREAK_QUOTE) !== 0 && (flagsAt(compiled, tokens, index) & JOINS) !== 0) return true;
  if (index !== first || (breaks & (ENDS_CLAUSE | BREAK_QUOTE)) === 0) return false;
  if ((flagsAt(compiled, tokens, first) & POINTS) !== 0) return false;
  return (flagsAt(compiled, tokens, first + 1) & COPULA) !== 0;
}

/** So many words may be put in between a subject and what it does. */
const insertedReach = 24;

/**
 * Whether the writer is the subject of what leads to a place, with words put in between: “I, who loved you all,
 * want …”. A mark stands before and behind what is put in.
 */
function isSelfBeforeInserted(compiled: CompiledLexicon, tokens: Tokens, first: number): boolean {
  const lead = leadingTo(compiled, tokens, first, TRANSPARENT, 8);
  if ((breaksAt(tokens, lead) & ENDS_CLAUSE) === 0) return false;
  for (let index = lead - 1; index > 0 && lead - index <= insertedReach; index -= 1) {
    const breaks = breaksAt(tokens, index);
    if ((breaks & ENDS_SENTENCE) !== 0) return false;
    if ((breaks & ENDS_CLAUSE) === 0) continue;
    if (index > 1 && !opensAt(compiled, tokens, index - 1)) continue;
    const subject = flagsAt(compiled, tokens, index - 1);
    if ((subject & SELF) !== 0) return true;
  }
  return false;
}

/** Whose doing or wish the words from `first` to `last` are. */
export function subjectOf(
  compiled: CompiledLexicon,
  tokens: Tokens,
  first: number,
  last: number,
): Subject {
  let inside: Subject = 'unsaid';
  for (let index = first; index <= last; index += 1) {
    const flags = flagsAt(compiled, tokens, index);
    // “I hope you do not …”: the one addressed later is the one spoken of.
    if ((flags & SELF) !== 0) inside = 'self';
    else if ((flags & ADDRESSED) !== 0) inside = 'addressed';
    else if ((flags & OTHER) !== 0 && inside === 'unsaid') inside = 'other';
    else if (inside === 'unsaid' && saysAnyone(compiled, tokens, index)) inside = 'anyone';
  }
  if (inside !== 'unsaid') return inside;
  if (isSelfBeforeInserted(compiled, tokens, first)) return 'self';
  // Behind “… but”, the end of a quotation or a comma with a subject nobody is spoken to or of that stood before.
  let turned = false;
  for (let index = first - 1; index >= 0 && first - index <= subjectReach; index -= 1) {
    const breaks = breaksAt(tokens, index + 1);
    if ((breaks & (ENDS_SENTENCE | BREAK_CLAUSE)) !== 0) break;
    const flags = flagsAt(compiled, tokens, index);
    turned ||= (flags & CONTRASTS) !== 0 || turnsAt(compiled, tokens, index + 1, first);
    if ((flags & SELF) !== 0) return 'self';
    // “You all deserve help but there's no point …”: that is said of nobody before it.
    const named = flags & (NOMINATIVE | OTHER | ADDRESSED);
    if (named === NOMINATIVE && opensAt(compiled, tokens, index)) return 'unsaid';
    const spoken = (flags & (OTHER | ANYONE)) !== 0 && isSaidOf(compiled, tokens, index, first);
    if (spoken) return 'unsaid';
    if ((flags & OTHER) !== 0) return 'other';
    // “Thank you and goodbye”: who is thanked or greeted is not who goes.
    const greeted = index > 0 && (flagsAt(compiled, tokens, index - 1) & GREETING) !== 0;
    if ((flags & ADDRESSED) !== 0 && !greeted) return turned ? 'unsaid' : 'addressed';
    if (saysAnyone(compiled, tokens, index)) return turned ? 'unsaid' : 'anyone';
    if ((flags & OBJECT) !== 0 && index === first - 1) return 'other';
  }
  return 'unsaid';
}
