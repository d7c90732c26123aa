import { COMMON_PIECES, RUNS } from '#app/auth/password-words.ts';

/** The shortest password that may be the only factor (NIST SP 800-63B-4, 3.1.1.2). In code points. */
const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 256;

/** Why a password cannot be used. The sentences for people are in copy/account.ts. */
export type PasswordProblem = 'too_short' | 'too_long' | 'repeats' | 'holds_handle' | 'common';

/** A password of fewer pieces is one that somebody else will try. */
const MIN_PIECES = 5;
const MAX_PIECE = 14;

/**
 * Judges a new password: its length, and whether it is made of pieces that everybody tries. There are no
 * rules about kinds of characters, and nothing is cut off. Null when it is good.
 */
export function passwordProblem(password: string, handle: string): PasswordProblem | null {
  // Before anything is computed from it: a form may carry a quarter of a megabyte.
  if (password.length > PASSWORD_MAX * 2) return 'too_long';
  const prepared = password.normalize('NFKC');
  const length = Array.from(prepared).length;
  if (length > PASSWORD_MAX) return 'too_long';
  if (length < PASSWORD_MIN) return 'too_short';

  const plain = withoutDisguise(prepared);
  if (isRepetition(plain)) return 'repeats';
  const ownName = withoutDisguise(handle);
  if (piecesOf(plain, '') < MIN_PIECES) return 'common';
  if (ownName.length >= 3 && piecesOf(plain, ownName) < MIN_PIECES) return 'holds_handle';
  return null;
}

const DISGUISES: Readonly<Record<string, string>> = {
  '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's', '7': 't',
}; // prettier-ignore

/** Lower case, without accents and separators; digits stay, and are looked behind where words are sought. */
function withoutDisguise(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\s\-_.,]/gu, '');
}

function lettersBehind(text: string): string {
  return Array.from(text, (character) => DISGUISES[character] ?? character).join('');
}

/** One piece of at most half the length, again and again. */
function isRepetition(text: string): boolean {
  for (let size = 1; size <= Math.max(1, Math.floor(text.length / 2)); size += 1) {
    const unit = text.slice(0, size);
    if (unit.repeat(Math.ceil(text.length / size)).slice(0, text.length) === text) return true;
  }
  return false;
}

/**
 * The smallest number of pieces that make up `text`: common words, runs along a keyboard, years, the
 * person's own name, or single characters. A character that repeats the one before it costs nothing.
 */
function piecesOf(text: string, ownName: string): number {
  const best: number[] = [0];
  for (let end = 1; end <= text.length; end += 1) {
    const repeatsFormer = end > 1 && text[end - 1] === text[end - 2];
    let least = (best[end - 1] ?? 0) + (repeatsFormer ? 0 : 1);
    const longest = Math.max(MAX_PIECE, ownName.length);
    for (let start = Math.max(0, end - longest); start <= end - 1; start += 1) {
      const piece = text.slice(start, end);
      const before = best[start] ?? 0;
      if (before + 1 < least && isPiece(piece, ownName)) least = before + 1;
    }
    best.push(least);
  }
  return best[text.length] ?? 0;
}

function isPiece(piece: string, ownName: string): boolean {
  if (piece.length < 2) return false;
  if (piece === ownName || isRun(piece) || /^(19|20)\d\d$/.test(piece)) return true;
  const letters = lettersBehind(piece);
  return COMMON_PIECES.has(piece) || COMMON_PIECES.has(letters) || letters === ownName;
}

function isRun(piece: string): boolean {
  if (piece.length < 3) return false;
  const backwards = Array.from(piece).reverse().join('');
  return RUNS.some((run) => run.includes(piece) || run.includes(backwards));
}
