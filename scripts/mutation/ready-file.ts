import type { LabelledSentence } from '#app/screening/labelled-sentences.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';
import type { PackedLexicon } from '#app/screening/packed-lexicon.ts';

/** Stands in the copy of the project that a run works on, so that it never outlives its sources. */
export const READY_FILE = '.cache/ready-for-mutation.bin';

/** The default lexicon with what it was made ready into, and the sentences that are judged. */
export type Ready = { lexicon: Lexicon; packed: PackedLexicon; sentences: LabelledSentence[] };
