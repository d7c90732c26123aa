import { foldWord, isPlain } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { ownValue } from './own-value.ts';

/** One or more folded words, and the same as one text; numbered from 0 by the reader. */
export type Phrase = { id: number; text: string; words: readonly string[] };
/** Any of these phrases; numbered from 0 by the reader. */
export type Choice = { id: number; phrases: readonly Phrase[]; optional: boolean };
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

/** The place after the bracket that closes the one at `open`; the end where none does. */
function afterBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const character = text[at];
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** The pieces between separators that stand in no bracket; blank ones are left out. */
function splitOutside(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let at = 0;
  let open = text.indexOf('(');
  for (;;) {
    const next = text.indexOf(separator, at);
    if (open >= 0 && (next < 0 || open < next)) {
      at = afterBracket(text, open);
      open = text.indexOf('(', at);
      continue;
    }
    const piece = next < 0 ? text.slice(from) : text.slice(from, next);
    if (piece !== '' && piece.trim() !== '') pieces.push(piece);
    if (next < 0) return pieces;
    from = next + 1;
    at = from;
  }
}

/** True for a word of letters and digits of any script alone. */
export function isWord(word: string): boolean {
  return word !== '' && (isPlain(word) || /^[\p{L}\p{N}]+$/u.test(word));
}

function wordForms(word: string, forms: Lexicon['forms']): string[] {
  const stem = foldWord(word);
  return [...new Set([stem, ...(ownValue(forms, stem) ?? regularForms(stem)).map(foldWord)])];
}

type Phrases = { phrases: readonly Phrase[] } | { problem: string };

/** What was read of the patterns of one lexicon: thousands of them are made of the same parts. */
export type PatternReader = {
  lexicon: Pick<Lexicon, 'classes' | 'forms'>;
  /** By text; a phrase is one object wherever it stands. */
  phrases: Map<string, Phrase>;
  words: Map<string, Phrases>;
  alternatives: Map<string, Phrases>;
  parts: Map<string, PatternPart | { problem: string }>;
};

/** A reader for the patterns of a lexicon, which remembers what it has read. */
export function patternReader(lexicon: Pick<Lexicon, 'classes' | 'forms'>): PatternReader {
  return {
    lexicon,
    phrases: new Map(),
    words: new Map(),
    alternatives: new Map(),
    parts: new Map(),
  };
}

function addPhrase(reader: PatternReader, text: string, words: readonly string[]): Phrase {
  const phrase = { id: reader.phrases.size, text, words };
  reader.phrases.set(text, phrase);
  return phrase;
}

function wordPhrase(reader: PatternReader, word: string): Phrase {
  return reader.phrases.get(word) ?? addPhrase(reader, word, [word]);
}

function joinedPhrase(reader: PatternReader, head: Phrase, tail: Phrase): Phrase {
  const text = `${head.text} ${tail.text}`;
  return reader.phrases.get(text) ?? addPhrase(reader, text, [...head.words, ...tail.words]);
}

function classPhrases(name: string, reader: PatternReader, depth: number): Phrases {
  const members = ownValue(reader.lexicon.classes, name);
  if (members === undefined) return { problem: `there is no class named @${name}` };
  if (depth > 4) return { problem: `the classes inside @${name} go in a circle` };
  const phrases: Phrase[] = [];
  for (const member of members) {
    const inner = phrasesOf(member, reader, depth + 1);
    if ('problem' in inner) return inner;
    for (const phrase of inner.phrases) phrases.push(phrase);
  }
  return { phrases };
}

function wordPhrases(word: string, reader: PatternReader, depth: number): Phrases {
  if (word.startsWith('@')) return classPhrases(word.slice(1), reader, depth);
  if (word.endsWith('~')) {
    const forms = wordForms(word.slice(0, -1), reader.lexicon.forms);
    return { phrases: forms.map((form) => wordPhrase(reader, form)) };
  }
  if (word === NUMBER) {
    return { phrases: [wordPhrase(reader, NUMBER), wordPhrase(reader, LARGE_NUMBER)] };
  }
  const folded = word === LARGE_NUMBER ? word : foldWord(word);
  if (folded === '' && isWord(word)) {
    return {
      problem: `“\u2068${word}\u2069” has no letter that the screener reads; it reads Latin letters`,
    };
  }
  if (word !== LARGE_NUMBER && !isWord(folded.replaceAll(':', 'x'))) {
    return { problem: `“${word}” is not a word; use letters, ~, @class, (a|b), ? and *2` };
  }
  return { phrases: [wordPhrase(reader, folded)] };
}

function choicesOf(word: string, reader: PatternReader, depth: number): Phrases {
  // How deep classes may go depends on where one stands: what stands inside others is read anew.
  if (depth > 0 && word.startsWith('@')) return wordPhrases(word, reader, depth);
  let choices = reader.words.get(word);
  if (choices === undefined) {
    choices = wordPhrases(word, reader, depth);
    reader.words.set(word, choices);
  }
  return choices;
}

function phrasesOf(text: string, reader: PatternReader, depth: number): Phrases {
  let phrases: readonly Phrase[] | null = null;
  for (const word of splitOutside(text.trim(), ' ')) {
    const read = choicesOf(word, reader, depth);
    if ('problem' in read) return read;
    const choices = read.phrases;
    if ((phrases?.length ?? 1) * choices.length > maximumPhrases) {
      return { problem: `“${text}” stands for more than ${String(maximumPhrases)} phrases` };
    }
    phrases =
      phrases === null
        ? choices
        : phrases.flatMap((head) => choices.map((tail) => joinedPhrase(reader, head, tail)));
  }
  return { phrases: phrases ?? [reader.phrases.get('') ?? addPhrase(reader, '', [])] };
}

function alternativePhrases(text: string, reader: PatternReader): Phrases {
  let phrases = reader.alternatives.get(text);
  if (phrases === undefined) {
    phrases = phrasesOf(text, reader, 0);
    reader.alternatives.set(text, phrases);
  }
  return phrases;
}

function readPart(piece: string, reader: PatternReader): PatternPart | { problem: string } {
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
  const phrases: Phrase[] = [];
  for (const alternative of alternatives) {
    const inner = alternativePhrases(alternative, reader);
    if ('problem' in inner) return inner;
    for (const phrase of inner.phrases) phrases.push(phrase);
  }
  if (phrases.length === 0) return { problem: `“${piece}” is empty` };
  if (phrases.length > maximumPhrases) {
    return { problem: `“${piece}” stands for more than ${String(maximumPhrases)} phrases` };
  }
  return { id: reader.parts.size, phrases, optional };
}

function partOf(piece: string, reader: PatternReader): PatternPart | { problem: string } {
  let part = reader.parts.get(piece);
  if (part === undefined) {
    part = readPart(piece, reader);
    reader.parts.set(piece, part);
  }
  return part;
}

/**
 * Reads a pattern: words, `word~` for its forms, `@class`, `(a|b c)` for alternatives, `?` after a
 * part that may be missing, `*2` for up to two words of any kind, `#` for a number. Parts written alike
 * are the same object.
 */
export function parsePattern(pattern: string, reader: PatternReader): ParsedPattern {
  const parts: PatternPart[] = [];
  for (const piece of splitOutside(pattern, ' ')) {
    const part = partOf(piece, reader);
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
