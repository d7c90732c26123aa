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
 * breaks count as equal: what is copied from a page has lost some of them. All are looked for in the
 * source as it is, so that of two that overlap nothing is left.
 */
export function withoutPassages(
  source: string,
  passages: readonly string[],
  token: string,
): string {
  // A token that somebody typed must not look like a mask.
  const text = source.replaceAll(token, '');
  const places = passages
    .flatMap((words) => [...text.matchAll(patternOf(words))])
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .sort((a, b) => a.start - b.start);
  let masked = '';
  let shownTo = 0;
  for (const { start, end } of places) {
    if (start >= shownTo) masked += text.slice(shownTo, start) + token;
    shownTo = Math.max(shownTo, end);
  }
  return masked + text.slice(shownTo);
}

function patternOf(words: string): RegExp {
  const parts = words.trim().split(/\s+/u).map(escaped);
  return new RegExp(parts.join('\\s+'), 'gu');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, (sign) => (sign === '-' ? '\\x2d' : `\\${sign}`));
}
