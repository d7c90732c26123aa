import { foldWord } from '#app/screening/fold.ts';

/** So many words and phrases may stand in one person's list. */
export const MAX_MUTED_WORDS = 50;
/** In code points. */
export const MAX_MUTED_WORD = 60;
/** A phrase may have so many words. */
const MAX_PARTS = 5;

/**
 * A muted word or phrase as it is looked for: without accents and look-alike letters, each word brought to
 * its stem, one space between. Null when it holds no word, or more words than a phrase may have.
 */
export function foldPhrase(typed: string): string | null {
  const parts = stemsOf(typed);
  return parts.length === 0 || parts.length > MAX_PARTS ? null : parts.join(' ');
}

/** Whether a text holds one of these words or phrases, which are given as `foldPhrase` made them. */
export function holdsMutedWord(text: string, folded: readonly string[]): boolean {
  if (folded.length === 0) return false;
  // Spaces at both ends, so that no phrase is found inside of a longer word.
  const stems = ` ${stemsOf(text).join(' ')} `;
  return folded.some((phrase) => stems.includes(` ${phrase} `));
}

/** The words of HTML that our own sanitiser made: what stands between its tags. */
export function textOfHtml(html: string): string {
  const spaced = html.replace(/<[^>]*>/g, (tag) => (isInline(tag) ? '' : ' '));
  return spaced
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** A word goes on across these: `**sui**cide` is one word to its reader. */
function isInline(tag: string): boolean {
  return /^<\/?(?:strong|em|s|a|code)\b/.test(tag);
}

function stemsOf(text: string): string[] {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}'’ʼ`\u00ad\u200b-\u200d]+/gu) ?? [];
  return words.map((word) => stemOf(foldWord(word))).filter((stem) => stem !== '');
}

/** Endings of English words, of which one is taken off, and what stands in its place. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})(?:ies|ied)$/, 'y'],
  [/(?<=[a-z]{3})ings?$/, ''],
  [/(?<=[a-z]{2}[a-df-z])ed$/, ''],
  [/(?<=s|x|z|ch|sh)es$/, ''],
  [/(?<=[a-z]{2}[a-rt-z])s$/, ''],
];

/**
 * The stem of a folded word: plural, -ing and -ed forms of English meet. Coarse on purpose: a post that is
 * folded for once too often is opened by one tap. Other languages meet in their exact forms.
 */
function stemOf(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const ending = endings.find(([pattern]) => pattern.test(word));
  const bare = ending === undefined ? word : word.replace(ending[0], ending[1]);
  return bare.replace(/([bdfgklmnprtvz])\1$/, '$1').replace(/e$/, '');
}
