/**
 * A text as a reader sees it, and where each of its UTF-16 units comes from: `starts` and `ends` are where what
 * was written for it begins and ends in the original text.
 */
export type Shown = { text: string; starts: Int32Array; ends: Int32Array };

/** Writes a text anew, from its beginning to its end, and remembers where each unit came from. Linear. */
export class Rewriting {
  private readonly original: string;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private written = '';
  private copied = 0;
  private changed = false;

  /** `room` is at least the length of what will be written; only who writes more than there was needs to say it. */
  constructor(original: string, room = original.length + 1) {
    this.original = original;
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
  }

  /** Puts other letters, no more of them than there is room for, where a stretch stood; stretches come in their order. */
  replace(from: number, to: number, letters: string): void {
    this.copyUpTo(from);
    this.starts.fill(from, this.written.length, this.written.length + letters.length);
    this.ends.fill(to, this.written.length, this.written.length + letters.length);
    this.written += letters;
    this.copied = to;
    this.changed = true;
  }

  /** What was written; null where nothing was replaced. */
  finish(): Shown | null {
    if (!this.changed) return null;
    this.copyUpTo(this.original.length);
    return { text: this.written, starts: this.starts, ends: this.ends };
  }

  private copyUpTo(end: number): void {
    const shift = this.written.length - this.copied;
    for (let at = this.copied; at < end; at += 1) {
      this.starts[at + shift] = at;
      this.ends[at + shift] = at + 1;
    }
    this.written += this.original.slice(this.copied, end);
    this.copied = end;
  }
}

/** Where the units of a text stand that was made of another, which was itself made of a third. */
export function madeOf(shown: Shown, before: Shown | null): Shown {
  if (before === null) return shown;
  const size = shown.text.length;
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  for (let at = 0; at < size; at += 1) {
    starts[at] = before.starts[shown.starts[at] ?? 0] ?? 0;
    ends[at] = before.ends[(shown.ends[at] ?? 1) - 1] ?? 0;
  }
  return { text: shown.text, starts, ends };
}
