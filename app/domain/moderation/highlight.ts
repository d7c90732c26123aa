/** A stretch of a text, marked or not. */
export type Stretch = { text: string; isMarked: boolean };

/**
 * Cuts a text into marked and unmarked stretches. Spans are UTF-16 offsets, in any order, overlapping or
 * reaching over the end; together the stretches are always the whole text.
 */
export function highlight(
  text: string,
  spans: readonly { start: number; end: number }[],
): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (from: number, to: number, isMarked: boolean) => {
    if (to > from) stretches.push({ text: text.slice(from, to), isMarked });
  };
  let reached = 0;
  for (const { start, end } of mergeSpans(spans, text.length)) {
    add(reached, start, false);
    add(start, end, true);
    reached = end;
  }
  add(reached, text.length, false);
  return stretches;
}

function mergeSpans(
  spans: readonly { start: number; end: number }[],
  length: number,
): { start: number; end: number }[] {
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const span of inside) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
