/** Fewer visible characters than this stand in too many places to be masked. */
const MIN_PASSAGE = 3;
/** In code points: more than this is a whole post, which is hidden as one. */
const MAX_PASSAGE = 2000;

/** Whether words can be masked in a text: long enough, short enough, and really there. */
export function isPassageOf(source: string, words: string): boolean {
  const length = Array.from(words.trim()).length;
  return length >= MIN_PASSAGE && length <= MAX_PASSAGE && patternOf(words).test(source);
}

/**
 * The source with `token` in every place where one of these passages stands. Runs of blanks and line
 * breaks count as equal: what is copied from a page has lost some of them. Longer passages go first, so
 * that one inside another leaves nothing of the longer one behind.
 */
export function withoutPassages(
  source: string,
  passages: readonly string[],
  token: string,
): string {
  const longestFirst = [...passages].sort((a, b) => b.length - a.length);
  // A token that somebody typed must not look like a mask.
  let masked = source.replaceAll(token, '');
  for (const words of longestFirst) {
    // Said by a function, since a `$` in a replacement would be read as something else.
    masked = masked.replace(patternOf(words), () => token);
  }
  return masked;
}

function patternOf(words: string): RegExp {
  const parts = words.trim().split(/\s+/u).map(escaped);
  return new RegExp(parts.join('\\s+'), 'gu');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, (sign) => (sign === '-' ? '\\x2d' : `\\${sign}`));
}
