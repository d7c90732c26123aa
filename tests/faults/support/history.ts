import { performance } from 'node:perf_hooks';

/**
 * What happened in one run, as the people outside of the product saw it: what was written and what they
 * were told about it, what reached whom, and what was broken meanwhile. Only ever added to.
 */
export type Happening =
  | { kind: 'fault'; what: string }
  /** The product said that it has this text. `tries` counts how often the same form was sent. */
  | { kind: 'accepted'; submissionKey: string; tier: ExpectedTier; tries: number; ms: number }
  /** The product said that it does not have it. */
  | { kind: 'refused'; submissionKey: string; status: number }
  /** No answer came: it may have it or not. */
  | { kind: 'unanswered'; submissionKey: string }
  /** Something arrived in the world outside. */
  | { kind: 'delivered'; channel: 'email'; to: readonly string[]; content: string };

/** What a text is, by whoever wrote it for the test. */
export type ExpectedTier = 'none' | 'emergency' | 'unreadable';

export type Entry = Happening & { atMs: number };

export type History = {
  add: (happening: Happening) => void;
  all: () => readonly Entry[];
  of: <K extends Happening['kind']>(kind: K) => Extract<Entry, { kind: K }>[];
};

/** An empty history. Times count from now. */
export function startHistory(): History {
  const start = performance.now();
  const entries: Entry[] = [];
  return {
    add: (happening) => {
      entries.push({ ...happening, atMs: Math.round(performance.now() - start) });
    },
    all: () => entries,
    of: <K extends Happening['kind']>(kind: K) =>
      entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind),
  };
}
