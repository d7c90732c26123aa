import { GIVEN_NAMES } from '#app/domain/membership/given-names.ts';
import { handleSkeleton, lookalikeLetters } from '#app/domain/membership/handle-skeleton.ts';
import {
  RESERVED_WHOLE,
  STAFF_STEMS,
  STAFF_WORDS,
} from '#app/domain/membership/reserved-handles.ts';

const HANDLE_MIN = 3;
/** Scripts in which two characters are a usual name. */
const HANDLE_MIN_DENSE = 2;
const HANDLE_MAX = 24;

/** Why a handle cannot be used. The sentences for people are in copy/account.ts. */
export type HandleProblem =
  | 'empty'
  | 'too_short'
  | 'too_long'
  | 'looks_like_email'
  | 'looks_like_address'
  | 'looks_like_phone'
  | 'characters'
  | 'mixed_scripts'
  | 'reserved'
  | 'looks_like_real_name';

/** A handle in the form in which it is kept, with its skeleton, or why it cannot be used. */
export type HandleVerdict =
  | { kind: 'usable'; handle: string; skeleton: string }
  | { kind: 'refused'; problem: HandleProblem };

/** Letters and digits of any script, with single spaces, hyphens, underscores or apostrophes between. */
const SHAPE = /^\p{L}[\p{M}\p{L}\p{Nd}]*(?:[ \-_'’·][\p{M}\p{L}\p{Nd}]+)*$/u;
/** More marks on one letter than any living script needs reach into the lines above and below. */
const STACKED_MARKS = /\p{M}{4,}/u;
/** Includes letters that show nothing, such as the Hangul fillers, and the empty Braille pattern. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{White_Space}\u2800]/gu;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;
const DENSE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;
const EMAIL = /\S@\S|\bat\b.+\bdot\b|\(at\)/iu;
const WEB_ADDRESS = /:\/\/|^www[. ]|\.(com|org|net|info|io|me|co|uk|de|fr|it|es|ru|app|xyz)\b/iu;
const PHONE_DIGITS = 7;

/**
 * Judges a handle that somebody would like to have. The handle comes back in Unicode form NFKC, so that
 * what looks the same is stored the same. Whether somebody has it already is for the database to say.
 */
export function judgeHandle(typed: string): HandleVerdict {
  const handle = typed.slice(0, 400).normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const problem = problemOf(handle);
  if (problem !== null) return { kind: 'refused', problem };
  return { kind: 'usable', handle, skeleton: handleSkeleton(handle) };
}

function problemOf(handle: string): HandleProblem | null {
  if (!SEEN.test(handle.replace(UNSEEN, ''))) return 'empty';
  if (EMAIL.test(handle)) return 'looks_like_email';
  if (WEB_ADDRESS.test(handle)) return 'looks_like_address';
  if ((handle.match(/\p{Nd}/gu) ?? []).length >= PHONE_DIGITS) return 'looks_like_phone';
  const length = Array.from(handle).length;
  if (length > HANDLE_MAX) return 'too_long';
  if (isReserved(handle)) return 'reserved';
  if (length < (DENSE.test(handle) ? HANDLE_MIN_DENSE : HANDLE_MIN)) return 'too_short';
  if (!SHAPE.test(handle) || STACKED_MARKS.test(handle)) return 'characters';
  if (handle.replaceAll(' ', '').replace(UNSEEN, '') !== handle.replaceAll(' ', ''))
    return 'characters';
  if (!isOneWritingSystem(handle)) return 'mixed_scripts';
  if (looksLikeRealName(handle)) return 'looks_like_real_name';
  return null;
}

const reservedWhole = new Set([...RESERVED_WHOLE, ...STAFF_WORDS].map(handleSkeleton));
const staffWords = new Set(STAFF_WORDS.map(handleSkeleton));
const staffStems = STAFF_STEMS.map(handleSkeleton);
/** Letter by letter: as a skeleton, our name is the same as the good word `calm`. */
const ourName = lookalikeLetters('cairn');
const TRAILING_DIGITS = /\d+$/u;

/** Staff words are refused as a word of the handle, also with a number behind: `Admin 2`, `mod99`. */
function isReserved(handle: string): boolean {
  const isListed = (text: string, list: ReadonlySet<string>) =>
    list.has(handleSkeleton(text)) || list.has(handleSkeleton(text.replace(TRAILING_DIGITS, '')));
  if (isListed(handle, reservedWhole)) return true;
  const words = handle
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.some((word) => isListed(word, staffWords) || lookalikeLetters(word) === ourName)) {
    return true;
  }
  const skeleton = handleSkeleton(handle);
  return staffStems.some((stem) => skeleton.includes(stem));
}

/** Sets of scripts that are written together. A handle keeps to one of them. */
const WRITING_SYSTEMS: readonly RegExp[] = [
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u,
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hangul}]+$/u,
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Bopomofo}]+$/u,
];

/** Mixing scripts is how one name is made to look like another (Unicode Technical Standard 39, 5.2). */
function isOneWritingSystem(handle: string): boolean {
  const letters = handle.replace(/[^\p{L}]/gu, '');
  if (WRITING_SYSTEMS.some((system) => system.test(letters))) return true;
  return SINGLE_SCRIPTS.some((script) => script.test(letters));
}

const SINGLE_SCRIPTS: readonly RegExp[] = [
  'Latin', 'Greek', 'Cyrillic', 'Armenian', 'Hebrew', 'Arabic', 'Syriac', 'Thaana', 'Devanagari',
  'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala',
  'Thai', 'Lao', 'Tibetan', 'Myanmar', 'Georgian', 'Ethiopic', 'Cherokee', 'Canadian_Aboriginal',
  'Khmer', 'Mongolian', 'Tifinagh', 'Nko', 'Vai', 'Adlam', 'Javanese', 'Balinese', 'Sundanese', 'Yi',
  'Ol_Chiki', 'Cham', 'Lisu', 'Meetei_Mayek',
].map((script) => new RegExp(`^[\\p{Script_Extensions=${script}}\\p{Lm}]+$`, 'u')); // prettier-ignore

/** Two capitalised words, the first of them a common given name: probably a first and a last name. */
function looksLikeRealName(handle: string): boolean {
  const words = handle.split(/[ _]/u);
  const [first = '', second = ''] = words;
  return (
    words.length === 2 &&
    [first, second].every((word) =>
      /^\p{Lu}[\p{Ll}\p{M}'’-]+(?:\p{Lu}[\p{Ll}\p{M}]+)*$/u.test(word),
    ) &&
    GIVEN_NAMES.has(first.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
  );
}
