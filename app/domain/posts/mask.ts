/** Fewer visible characters than this stand in too many places to be masked. */
const MIN_PASSAGE = 3;
/** In code points: more than this is a whole post, which is hidden as one. */
const MAX_PASSAGE = 2000;

/** Whether words can be masked in a text: long enough, short enough, and really there. */
export function isPassageOf(source: string, words: string): boolean {
  const length = Array.from(words.trim()).length;
  return length >= MIN_PASSAGE && length <= MAX_PASSAGE && placesOf(source, [words]).length > 0;
}

/**
 * Stands for a mask while a source is read. A code point that no text has a use for; one that somebody
 * typed is left out, so that it neither looks like a mask nor hides words from one.
 */
export const MASK_TOKEN = '\uE000';

/**
 * The source with a token in every place where one of these passages stands. All are looked for in the
 * source as it is, so that of two that overlap nothing is left.
 */
export function withoutPassages(source: string, passages: readonly string[]): string {
  const text = withoutTokens(source);
  let masked = '';
  let shownTo = 0;
  for (const { start, end } of placesOf(text, passages)) {
    if (start >= shownTo) masked += text.slice(shownTo, start) + MASK_TOKEN;
    shownTo = Math.max(shownTo, end);
  }
  return masked + text.slice(shownTo);
}

/** The source without what looks like a mask. */
export function withoutTokens(source: string): string {
  return source.replaceAll(MASK_TOKEN, '');
}

/** From `start` to before `end`, in UTF-16 units. */
export type Place = { start: number; end: number };

/**
 * Every place where one of these passages stands, by its start; they may overlap. Runs of blanks and line
 * breaks count as equal: what is copied from a page has lost some of them.
 */
export function placesOf(text: string, passages: readonly string[]): Place[] {
  const { blanksAsOne, at } = withOneBlank(text);
  const places = passages.flatMap((words) => {
    const sought = words.trim().replace(/\s+/gu, ' ');
    const found: Place[] = [];
    let index = sought === '' ? -1 : blanksAsOne.indexOf(sought);
    for (; index >= 0; index = blanksAsOne.indexOf(sought, index + 1)) {
      found.push({ start: at(index), end: at(index + sought.length - 1) + 1 });
    }
    return found;
  });
  return places.sort((a, b) => a.start - b.start);
}

/** A text with one blank for each run of them, and where its units stood before. */
function withOneBlank(text: string): { blanksAsOne: string; at: (index: number) => number } {
  let blanksAsOne = '';
  const stood: number[] = [];
  for (const { index, 0: run } of text.matchAll(/\s+|\S+/gu)) {
    const kept = run.trim() === '' ? ' ' : run;
    for (let unit = 0; unit < kept.length; unit += 1) stood.push(index + unit);
    blanksAsOne += kept;
  }
  return { blanksAsOne, at: (index) => stood[index] ?? text.length };
}
