import { compileLexicon, type LexiconProblem } from '#app/screening/compile-lexicon.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';

/**
 * Makes a lexicon ready, so that screening with this very object begins at once. Resolves to what keeps the
 * screener from it; to nothing once it is ready.
 */
export type MakeReady = (lexicon: Lexicon) => Promise<LexiconProblem[]>;

/**
 * Makes it ready in this thread, which does nothing else meanwhile: some seconds for a whole lexicon, no time
 * for one that is ready.
 */
export const makeReadyHere: MakeReady = (lexicon) => {
  const outcome = compileLexicon(lexicon);
  return Promise.resolve(outcome.kind === 'refused' ? outcome.problems : []);
};
