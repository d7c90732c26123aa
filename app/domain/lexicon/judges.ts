import type { Lexicon } from '#app/screening/lexicon.ts';
import type { Screening } from '#app/screening/screening.ts';

/** Judges texts by lexicons that were made ready once. */
export type Judges = {
  /** By lexicon, in their order, and by text; null for a text that the screener fails on. */
  judge: (texts: readonly string[]) => Promise<(Screening | null)[][]>;
  close: () => Promise<void>;
};

/**
 * Makes lexicons ready, which takes seconds each. Null when one of them is refused.
 */
export type OpenJudges = (lexicons: readonly Lexicon[]) => Promise<Judges | null>;
