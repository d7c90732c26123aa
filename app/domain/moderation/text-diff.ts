/** A stretch of words that both texts have, or only the earlier or the later one. */
export type DiffPart = { kind: 'same' | 'removed' | 'added'; text: string };

/** Beyond this many cells the middle is shown as replaced: a diff must not keep a moderator waiting. */
const MAX_CELLS = 1_000_000;

/** What changed from one wording to the next, word by word. Joining all but the added parts gives `before`. */
export function diffWords(before: string, after: string): DiffPart[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  ) {
    tail += 1;
  }
  const parts: DiffPart[] = [];
  push(parts, 'same', a.slice(0, head));
  diffMiddle(parts, a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  push(parts, 'same', a.slice(a.length - tail));
  return parts;
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

function diffMiddle(parts: DiffPart[], a: string[], b: string[]): void {
  if (a.length * b.length > MAX_CELLS) {
    push(parts, 'removed', a);
    push(parts, 'added', b);
    return;
  }
  const common = commonLengths(a, b);
  const at = (i: number, j: number) => common[i * (b.length + 1) + j] ?? 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push(parts, 'same', a.slice(i, i + 1));
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      push(parts, 'removed', a.slice(i, i + 1));
      i += 1;
    } else {
      push(parts, 'added', b.slice(j, j + 1));
      j += 1;
    }
  }
}

/** Length of the longest common subsequence of every pair of endings, row by row. */
function commonLengths(a: string[], b: string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const below = lengths[(i + 1) * width + j] ?? 0;
      const right = lengths[i * width + j + 1] ?? 0;
      const diagonal = lengths[(i + 1) * width + j + 1] ?? 0;
      lengths[i * width + j] = a[i] === b[j] ? diagonal + 1 : Math.max(below, right);
    }
  }
  return lengths;
}

function push(parts: DiffPart[], kind: DiffPart['kind'], words: readonly string[]): void {
  if (words.length === 0) return;
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += words.join('');
  else parts.push({ kind, text: words.join('') });
}
