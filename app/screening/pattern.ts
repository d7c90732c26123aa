import { foldWord } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

/** Any of these phrases; each phrase is one or more folded words. */
export type Choice = { phrases: readonly (readonly string[])[]; optional: boolean };
/** Up to so many words of any kind. */
export type Gap = { gap: number };
export type PatternPart = Choice | Gap;

/** The words that stand for a number in digits; in a pattern `#` is any of them, `##` five and more. */
export const NUMBER = '#';
export const LARGE_NUMBER = '##';

const maximumGap = 8;
const maximumParts = 14;
const maximumPhrases = 600;

export type ParsedPattern = { parts: PatternPart[] } | { problem: string };

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiou'.includes(letter);
}

/** The regular English forms of a word: plural or third person, past, present participle. */
function regularForms(word: string): string[] {
  const last = word.at(-1);
  const before = word.at(-2);
  if (last === 'e') return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (last === 'y' && !isVowel(before)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  const short =
    word.length <= 5 && !isVowel(last) && isVowel(before) && !isVowel(word.at(-3)) && last !== 'w';
  const stem = short && last !== 'x' && last !== 'y' ? word + (last ?? '') : word;
  return [word, plural, `${stem}ed`, `${stem}ing`, `${word}ed`, `${word}ing`];
}

function splitOutside(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === separator && depth === 0) {
      pieces.push(piece);
      piece = '';
    } else piece += character;
  }
  pieces.push(piece);
  return pieces.filter((each) => each.trim() !== '');
}

function wordForms(word: string, forms: Lexicon['forms']): string[] {
  const stem = foldWord(word);
  return [...new Set([stem, ...(forms[stem] ?? regularForms(stem)).map(foldWord)])];
}

type Phrases = { phrases: string[][] } | { problem: string };

function phrasesOf(text: string, lexicon: Lexicon, depth: number): Phrases {
  let phrases: string[][] = [[]];
  for (const word of splitOutside(text.trim(), ' ')) {
    let choices: string[][];
    if (word.startsWith('@')) {
      const members = lexicon.classes[word.slice(1)];
      if (members === undefined) return { problem: `there is no class named ${word}` };
      if (depth > 4) return { problem: `the classes inside ${word} go in a circle` };
      choices = [];
      for (const member of members) {
        const inner = phrasesOf(member, lexicon, depth + 1);
        if ('problem' in inner) return inner;
        choices.push(...inner.phrases);
      }
    } else if (word.endsWith('~')) {
      choices = wordForms(word.slice(0, -1), lexicon.forms).map((form) => [form]);
    } else {
      const isNumber = word === NUMBER || word === LARGE_NUMBER;
      const folded = isNumber ? word : foldWord(word);
      if (folded === '' || (!isNumber && !/^[\p{L}\p{N}:]+$/u.test(folded))) {
        return { problem: `“${word}” is not a word; use letters, ~, @class, (a|b), ? and *2` };
      }
      choices = word === NUMBER ? [[NUMBER], [LARGE_NUMBER]] : [[folded]];
    }
    if (phrases.length * choices.length > maximumPhrases) {
      return { problem: `“${text}” stands for more than ${String(maximumPhrases)} phrases` };
    }
    phrases = phrases.flatMap((head) => choices.map((tail) => [...head, ...tail]));
  }
  return { phrases };
}

function parsePart(piece: string, lexicon: Lexicon): PatternPart | { problem: string } {
  if (piece.startsWith('*')) {
    const gap = Number(piece.slice(1));
    if (!Number.isInteger(gap) || gap < 1 || gap > maximumGap) {
      return { problem: `a gap is written *1 to *${String(maximumGap)}, not “${piece}”` };
    }
    return { gap };
  }
  const optional = piece.endsWith('?');
  const body = optional ? piece.slice(0, -1) : piece;
  const grouped = body.startsWith('(');
  if (grouped !== body.endsWith(')')) return { problem: `a bracket is missing in “${piece}”` };
  const alternatives = grouped ? splitOutside(body.slice(1, -1), '|') : [body];
  const phrases: string[][] = [];
  for (const alternative of alternatives) {
    const inner = phrasesOf(alternative, lexicon, 0);
    if ('problem' in inner) return inner;
    phrases.push(...inner.phrases);
  }
  if (phrases.length === 0) return { problem: `“${piece}” is empty` };
  if (phrases.length > maximumPhrases) {
    return { problem: `“${piece}” stands for more than ${String(maximumPhrases)} phrases` };
  }
  return { phrases, optional };
}

/**
 * Reads a pattern: words, `word~` for its forms, `@class`, `(a|b c)` for alternatives, `?` after a
 * part that may be missing, `*2` for up to two words of any kind, `#` for a number.
 */
export function parsePattern(pattern: string, lexicon: Lexicon): ParsedPattern {
  const parts: PatternPart[] = [];
  for (const piece of splitOutside(pattern, ' ')) {
    const part = parsePart(piece, lexicon);
    if ('problem' in part) return part;
    parts.push(part);
  }
  if (parts.length === 0) return { problem: 'it is empty and would never match' };
  if (parts.length > maximumParts) {
    return { problem: `it has more than ${String(maximumParts)} parts` };
  }
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined || 'gap' in first || 'gap' in last) {
    return { problem: 'it begins or ends with a gap, so it would match everything' };
  }
  if (parts.every((part) => 'gap' in part || part.optional)) {
    return { problem: 'every part of it may be missing, so it would match everything' };
  }
  if (parts.filter((part) => 'gap' in part).length > 3) {
    return { problem: 'it has more than three gaps, which would make matching slow' };
  }
  return { parts };
}
