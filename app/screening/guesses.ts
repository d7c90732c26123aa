import { cutLikeliest } from './cutting.ts';
import { DIGIT, kinds, LETTER, lowered } from './characters.ts';
import { shapeOf, type GuessWords } from './guess-words.ts';
import type { Vocabulary } from './odd-words.ts';
import { Rewriting, type Shown } from './shown.ts';
import { SIGNS } from './second-look.ts';
import type { Tokens } from './token-list.ts';

/**
 * What words may stand for that are none as they are written: every word of a sentence masked (`w**t`), a sign for
 * the first letter (`@ll`), stuttered (`w-w-want`), run together (`tokill`), without vowels (`kll`), `%20` for a
 * space. A guess is read beside the text as it stands, and can only raise.
 */

/** Signs that hide any letter, and those that are written for one. */
const hiding = '*#_•×';
const standsFor: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'il',
  '+': 't',
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};
const masks = '*#_•×@$!|+';
/** What stands between the beginnings of a stuttered word. */
const stutterMarks = '-.…~–—';
/** Longer stretches without a space are no words, or are read letter by letter already. */
const longestChunk = 400;
const longestWord = 14;
const longestBeginning = 3;
const shortestTogether = 5;
const shortestWithDigits = 8;
/** Letters that run together in fewer are words only where all of them are, and frequent ones. */
const longestUnsure = 20;
const mostForOne = 780;
/** So many unknown words without vowels, a fifth of all, may be written without vowels. */
const leastBare = 3;
const leastBareShare = 5;
/** So many words are looked at that may be a masked one. */
const mostCandidates = 300;

/** One in so many words of a text at least runs together with another, or none is guessed to. */
const leastTogether = 8;

/** `parts` says that it only parts what may run together. */
type Change = { from: number; to: number; letters: string; parts?: true };

function isLetter(code: number): boolean {
  return code < 128 && kinds[code] === LETTER;
}

function isDigit(code: number): boolean {
  return code < 128 && kinds[code] === DIGIT;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || code === 0xa0;
}

/** 1 by the codes of these characters, of which • comes last. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array('•'.charCodeAt(0) + 1);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

const isMask = tableOf(masks);

function isMaskAt(text: string, at: number): boolean {
  return isMask[text.charCodeAt(at)] === 1;
}

/** Beside most words stands none of these, and one look says so. */
const isAsking = tableOf('*#_@$!|+-.~');

function mayAsk(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code >= 128 || isAsking[code] === 1;
}

/** Whether what stands in or beside a word that is known asks for a guess all the same. */
function isMarked(text: string, start: number, end: number, signs: boolean): boolean {
  if (!signs && !mayAsk(text, start - 1) && !mayAsk(text, end)) return false;
  if (start > 0 && isMaskAt(text, start - 1)) return true;
  if (end - start <= longestBeginning && end < text.length) {
    const mark = text[end] ?? ' ';
    if (mark === '.' ? text[end + 1] === '.' : stutterMarks.includes(mark)) return true;
    if (end - start === 1 && isMaskAt(text, end)) return true;
  }
  if (end < text.length && hiding.includes(text[end] ?? ' ')) return true;
  for (let at = start + 1; signs && at < end; at += 1) if (isMaskAt(text, at)) return true;
  return false;
}

/** A text with spaces for `%20`; null where it has none. */
function withSpaces(text: string): Shown | null {
  let at = text.indexOf('%20');
  if (at < 0) return null;
  const rewriting = new Rewriting(text);
  for (; at >= 0; at = text.indexOf('%20', at + 3)) rewriting.replace(at, at + 3, ' ');
  return rewriting.finish();
}

/** Where the word begins that is stuttered from a place on: `w-w-want`, `d...die`; the place itself for none. */
function endOfStutter(text: string, start: number, end: number): number {
  let from = start;
  for (;;) {
    let size = 0;
    while (size <= longestBeginning && isLetter(text.charCodeAt(from + size))) size += 1;
    let next = from + size;
    while (next < end && stutterMarks.includes(text[next] ?? ' ')) next += 1;
    if (size === 0 || size > longestBeginning || next === from + size || next >= end) return from;
    for (let at = 0; at < size; at += 1) {
      const one = lowered[text.charCodeAt(from + at)];
      if (one !== lowered[text.charCodeAt(next + at)]) return from;
    }
    from = next;
  }
}

const letters = new Uint16Array(longestChunk);
const places = new Int32Array(longestChunk + 1);

/** The words that run together between two places, with digits among them; none where that is unlikely. */
function cutIn(text: string, start: number, end: number, { cutting }: Vocabulary): Change[] {
  let size = 0;
  let breaks = 0;
  const changes: Change[] = [];
  const cut = (): boolean => {
    if (size === 0) return true;
    const pieces = cutLikeliest(cutting, letters, size);
    const whole = size >= longestUnsure;
    size = 0;
    let cost = 0;
    for (const piece of pieces) {
      if (!piece.known && !whole) return false;
      cost += piece.cost;
      const at = places[piece.from] ?? 0;
      if (piece.from > 0) changes.push({ from: at, to: at, letters: ' ' });
    }
    return whole || cost <= pieces.length * mostForOne;
  };
  let likely = true;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      letters[size] = lowered[code] ?? code;
      places[size] = at;
      size += 1;
    }
    const parted = at > start && isDigit(code) !== isDigit(text.charCodeAt(at - 1));
    if (!parted) continue;
    breaks += 1;
    const last = isLetter(code) ? code : -1;
    if (last >= 0) size = 0;
    else likely = cut() && likely;
    changes.push({ from: at, to: at, letters: ' ' });
    if (last >= 0) {
      letters[0] = lowered[last] ?? last;
      places[0] = at;
      size = 1;
    }
  }
  if (breaks > 0 && end - start < shortestWithDigits) return [];
  likely = cut() && likely;
  return likely ? changes : [];
}

const isVowel = tableOf('aeiouAEIOU');
const isHiding = tableOf(hiding);

/** By the mark: the letters that it is written for. */
const lettersOf: (readonly number[] | undefined)[] = Array.from({ length: 128 });
for (const [mark, meant] of Object.entries(standsFor)) {
  lettersOf[mark.charCodeAt(0)] = Array.from(meant, (letter) => letter.charCodeAt(0));
}

/** How a word is looked for: `loose` lets a sign be any letter, `open` hides nothing but vowels. */
type Look = { loose: boolean; open: boolean };

function isShownAs(word: string, written: string, { loose, open }: Look): boolean {
  for (let at = 1; at < word.length; at += 1) {
    const mark = written.charCodeAt(at);
    const letter = word.charCodeAt(at);
    if (mark === letter) continue;
    const meant = lettersOf[mark];
    if (isHiding[mark] === 1 || (meant !== undefined && loose)) {
      if (open && isVowel[letter] !== 1) return false;
    } else if (meant?.includes(letter) !== true) return false;
  }
  return true;
}

/** Whether letters are hidden at several places of a word, as where all vowels are. */
function isHiddenTwice(written: string): boolean {
  let places = 0;
  for (let at = 1; at < written.length; at += 1) {
    const hidden = hiding.includes(written[at] ?? ' ');
    if (hidden && !hiding.includes(written[at - 1] ?? ' ')) places += 1;
  }
  return places > 1;
}

const looks: readonly Look[] = [
  { loose: false, open: true },
  { loose: false, open: false },
  { loose: true, open: false },
];

/** The likeliest word that is written with signs for some of its letters, with vowels hidden first; null for none. */
function unmaskedWord(written: string, open: boolean, { byShape }: GuessWords): string | null {
  const first = written[0] ?? '';
  const end = written.at(-1) ?? '';
  const last = end >= 'a' && end <= 'z' ? end : '*';
  for (const look of open ? looks : looks.slice(1)) {
    for (const letter of standsFor[first] ?? first) {
      const words = byShape.get(shapeOf(letter, written.length, last)) ?? [];
      for (let at = 0; at < words.length && at < mostCandidates; at += 1) {
        const word = words[at] ?? '';
        if (isShownAs(word, written, look)) return word;
      }
    }
  }
  return null;
}

/** What may be meant by what stands between two blanks. */
function guessAt(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
  style: Looks,
): Change[] {
  let from = start;
  let to = end;
  const isPart = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return isLetter(code) || isDigit(code) || isMask[code] === 1;
  };
  while (from < to && !isPart(from)) from += 1;
  while (to > from && (!isPart(to - 1) || text[to - 1] === '!')) to -= 1;
  const word = endOfStutter(text, from, to);
  const changes: Change[] = word > from ? [{ from, to: word, letters: '' }] : [];
  let written = '';
  let signs = 0;
  let lettersIn = 0;
  for (let at = word; at < to; at += 1) {
    const code = text.charCodeAt(at);
    // “who'dnotice”
    if (code === 39 || code === 0x2019) continue;
    if (!isPart(at)) return changes;
    if (isLetter(code)) lettersIn += 1;
    else if (!isDigit(code)) signs += 1;
    written += String.fromCharCode(code < 128 ? (lowered[code] ?? code) : code);
  }
  if (signs > 0) {
    const isWord = written.length <= longestWord && lettersIn > 0;
    style.open ||= isHiddenTwice(written);
    const guessed = isWord ? unmaskedWord(written, style.open, vocabulary.guessWords) : null;
    if (guessed !== null) return [...changes, { from: word, to, letters: guessed }];
    // `i+want+to`
    for (let at = word; at < to; at += 1) {
      if (text[at] === '+') changes.push({ from: at, to: at + 1, letters: ' ' });
    }
    return changes;
  }
  const full = style.bare ? vocabulary.guessWords.bySkeleton.get(written) : undefined;
  if (full !== undefined) return [...changes, { from: word, to, letters: full }];
  if (written.length < (style.together ? shortestTogether : longestUnsure)) return changes;
  const parts = cutIn(text, word, to, vocabulary);
  if (written.length >= longestUnsure) return [...changes, ...parts];
  return [...changes, ...parts.map((part) => ({ ...part, parts: true as const }))];
}

/** How a text is written, as far as it is known; `open` once vowels have been seen to be hidden. */
type Looks = { bare: boolean; together: boolean; open: boolean };

function isBare(text: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (isVowel[text.charCodeAt(at)] === 1) return false;
  return true;
}

/** Whether so many words of a text are unknown that it may be written without vowels, or with words run together. */
function looksAt(text: string, { count, words, starts, ends }: Tokens): Looks {
  let long = 0;
  let bare = 0;
  for (let index = 0; index < count; index += 1) {
    if (words[index] !== 0) continue;
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    if (end - start >= shortestTogether) long += 1;
    if (isBare(text, start, end)) bare += 1;
  }
  return {
    bare: bare >= leastBare && bare * leastBareShare > count,
    together: long * leastTogether >= count,
    open: false,
  };
}

/**
 * A text with what is likely meant by the words of it that are none; null where nothing is. `tokens` are the words of
 * the text as it stands: only those that are unknown, or have a sign in them or beside them, are looked at. Linear.
 */
export function withGuesses(text: string, tokens: Tokens, vocabulary: Vocabulary): Shown | null {
  const spaced = withSpaces(text);
  if (spaced !== null) return spaced;
  const { count, words, starts, ends } = tokens;
  const changes: Change[] = [];
  let room = text.length + 1;
  let done = 0;
  let together = 0;
  const style = looksAt(text, tokens);
  const signs = (tokens.asks & SIGNS) !== 0;
  for (let index = 0; index < count; index += 1) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    if (start < done) continue;
    const long = end - start >= (style.together ? shortestTogether : longestUnsure);
    const asked = words[index] === 0 && (style.bare || long);
    if (!asked && !isMarked(text, start, end, signs)) continue;
    let from = start;
    while (from > done && start - from <= longestChunk && !isBlank(text, from - 1)) from -= 1;
    let to = end;
    while (to < text.length && to - from <= longestChunk && !isBlank(text, to)) to += 1;
    done = to;
    if (to - from > longestChunk) continue;
    const guessed = guessAt(text, from, to, vocabulary, style);
    if (guessed.at(-1)?.parts === true) together += 1;
    for (const change of guessed) {
      changes.push(change);
      room += change.letters.length;
    }
  }
  const parting = together * leastTogether >= count;
  const meant = parting ? changes : changes.filter(({ parts }) => parts !== true);
  if (meant.length === 0) return null;
  const rewriting = new Rewriting(text, room);
  for (const { from, to, letters: instead } of meant) rewriting.replace(from, to, instead);
  return rewriting.finish();
}
