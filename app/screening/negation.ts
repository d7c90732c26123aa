import type { CompiledLexicon } from './compile-lexicon.ts';
import { breaksAt, ENDS_CLAUSE, flagsAt } from './clauses.ts';
import { leadingTo } from './past-times.ts';
import { opensAt } from './subjects.ts';
import type { Tokens } from './token-list.ts';
import {
  ANSWERED,
  ASKS,
  DENIES,
  NEGATOR,
  NOMINATIVE,
  OPINION,
  OTHER,
  PERFECT,
  SELF,
  STRESSES,
  TRANSPARENT,
  UNNEGATES,
} from './word-flags.ts';

/** Words that deny what stands beside them: “I don't want to …”, “Suicidal? No.” */

/** How far before the words a negation is looked for. */
const negationReach = 9;
/** How long a phrase may be for a negation anywhere inside it to count, and how near its beginning in a longer one. */
const insideReach = 6;
const nearReach = 3;

/** Whether a subject stands at a place: “I”, “he's”. */
function opensSentence(compiled: CompiledLexicon, tokens: Tokens, index: number): boolean {
  const flags = flagsAt(compiled, tokens, index);
  return (flags & NOMINATIVE) !== 0 && (flags & (SELF | OTHER)) !== 0;
}

/** Whether a “no” answers what was said before: a subject follows, or it begins a clause that goes on with a verb. */
function answersAt(compiled: CompiledLexicon, tokens: Tokens, index: number): boolean {
  if (opensSentence(compiled, tokens, index + 1)) return true;
  // “never been” is no answer.
  if ((flagsAt(compiled, tokens, index) & PERFECT) !== 0) return false;
  if ((flagsAt(compiled, tokens, index + 1) & ANSWERED) === 0) return false;
  return index === 0 || opensAt(compiled, tokens, index);
}

/** Whether what stands before the words in their clause denies them, or an opinion does (“I don't think I …”). */
export function negationOf(
  compiled: CompiledLexicon,
  tokens: Tokens,
  first: number,
): 'negated' | 'doubted' | null {
  let beyondSubject = false;
  let opinion = false;
  for (let index = first - 1; index >= 0 && first - index <= negationReach; index -= 1) {
    if ((breaksAt(tokens, index + 1) & ENDS_CLAUSE) !== 0) return null;
    const flags = flagsAt(compiled, tokens, index);
    if ((flags & NEGATOR) !== 0) {
      // “no I'm suicidal”: a “no” before a subject answers, and negates nothing.
      if ((flags & DENIES) !== 0 && answersAt(compiled, tokens, index)) return null;
      if (index + 1 < first && (flagsAt(compiled, tokens, index + 1) & UNNEGATES) !== 0)
        return null;
      if (beyondSubject) return opinion ? 'doubted' : null;
      return 'negated';
    }
    if ((flags & SELF) !== 0) {
      if (beyondSubject) return null;
      beyondSubject = true;
    } else if ((flags & OPINION) !== 0) opinion = true;
    else if ((flags & (TRANSPARENT | STRESSES)) === 0) return null;
  }
  return null;
}

/** Whether a negation stands within the first words of a phrase that is none of its `own`. */
export function isNegatedInside(
  compiled: CompiledLexicon,
  tokens: Tokens,
  first: number,
  last: number,
  own: readonly number[] = [],
): boolean {
  // Of a long phrase only its first words: “he has never hit me … when”.
  const until = last - first > insideReach ? first + nearReach : last;
  for (let index = first + 1; index < until; index += 1) {
    if ((breaksAt(tokens, index) & ENDS_CLAUSE) !== 0) return false;
    if ((flagsAt(compiled, tokens, index) & NEGATOR) === 0) continue;
    if (!own.includes(tokens.words[index] ?? 0)) {
      return (flagsAt(compiled, tokens, index + 1) & UNNEGATES) === 0;
    }
  }
  return false;
}

/** Whether a “no” stands alone at a place. */
function deniesAt(compiled: CompiledLexicon, tokens: Tokens, index: number): boolean {
  if (index >= tokens.count || (flagsAt(compiled, tokens, index) & DENIES) === 0) return false;
  return index + 1 >= tokens.count || (breaksAt(tokens, index + 1) & ENDS_CLAUSE) !== 0;
}

/**
 * Whether the words are what the writer asks of himself and then denies: “Suicidal? No.”, “Do I feel suicidal,
 * no.” Where another is asked (“Would anyone mind if I died? No.”) the “no” says nothing of these words.
 */
export function isDeniedAfter(
  compiled: CompiledLexicon,
  tokens: Tokens,
  begin: number,
  first: number,
  last: number,
  end: { last: number; asked: boolean },
): boolean {
  const asks = (flagsAt(compiled, tokens, begin) & ASKS) !== 0;
  const from = asks ? begin + 1 : begin;
  if (leadingTo(compiled, tokens, first, TRANSPARENT | SELF, 8) > from) return false;
  if (end.asked && end.last - last <= nearReach && deniesAt(compiled, tokens, end.last + 1))
    return true;
  return (
    asks && (breaksAt(tokens, last + 1) & ENDS_CLAUSE) !== 0 && deniesAt(compiled, tokens, last + 1)
  );
}
