/** Words by what is left of them when letters are hidden; the likelier of several first. */
export type GuessWords = {
  /** First letter, length and last letter (`k4l`) → the words; `*` for a last letter that is hidden. */
  byShape: ReadonlyMap<string, readonly string[]>;
  /** The first letter and the consonants behind it (`wnt`) → the likeliest word. */
  bySkeleton: ReadonlyMap<string, string>;
};

/** Under what words of a first and a last letter and a length stand in `byShape`. */
export function shapeOf(first: string, length: number, last: string): string {
  return first + String(length) + last;
}

/** Orders words by what is left of them; those that come first are the likelier ones. */
export function guessWords(words: Iterable<string>): GuessWords {
  const byShape = new Map<string, string[]>();
  const bySkeleton = new Map<string, string>();
  for (const word of new Set(words)) {
    for (const last of [word.slice(-1), '*']) {
      const shape = shapeOf(word.slice(0, 1), word.length, last);
      const alike = byShape.get(shape);
      if (alike === undefined) byShape.set(shape, [word]);
      else alike.push(word);
    }
    const skeleton = word.slice(0, 1) + word.slice(1).replaceAll(/[aeiou]/g, '');
    if (!bySkeleton.has(skeleton)) bySkeleton.set(skeleton, word);
  }
  return { byShape, bySkeleton };
}
