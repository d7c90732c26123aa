import { makeReadyHere, type MakeReady } from '#app/domain/lexicon/make-ready.ts';
import type { Log } from '#app/log.server.ts';
import { nextMessage, startNodeThread } from '#app/node-thread.server.ts';
import { isCompiled, type LexiconProblem } from '#app/screening/compile-lexicon.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';
import { unpackLexicon, type PackedLexicon } from '#app/screening/packed-lexicon.ts';

/** What the thread answers, once. */
export type ReadyAnswer =
  { kind: 'compiled'; packed: PackedLexicon } | { kind: 'refused'; problems: LexiconProblem[] };

/** Longer than making a lexicon ready takes on a busy machine. */
const ANSWERS_WITHIN_MS = 60_000;
/** Some five times what a lexicon of today needs beside its lists of numbers. */
const MEMORY_MB = 256;

/**
 * Makes lexicons ready in a thread, one after the other: it takes seconds, in which this one could answer
 * nobody. Should the thread fail, it is done here after all, because a lexicon in force must not wait.
 */
export function makeReadyInThread(log: Log): MakeReady {
  const underWay = new WeakMap<Lexicon, Promise<LexiconProblem[]>>();
  let last: Promise<unknown> = Promise.resolve();

  const makeReady = async (lexicon: Lexicon): Promise<LexiconProblem[]> => {
    try {
      const answer = await askThread(lexicon);
      if (answer.kind === 'refused') return answer.problems;
      unpackLexicon(lexicon, answer.packed);
      return [];
    } catch (err) {
      log.error({ err }, 'a lexicon could not be made ready in a thread');
      return makeReadyHere(lexicon);
    }
  };

  return (lexicon) => {
    if (isCompiled(lexicon)) return Promise.resolve([]);
    const known = underWay.get(lexicon);
    if (known !== undefined) return known;
    const made = last.then(() => makeReady(lexicon)).finally(() => underWay.delete(lexicon));
    underWay.set(lexicon, made);
    // Whatever becomes of this one, the next one is made.
    last = made.catch(() => undefined);
    return made;
  };
}

async function askThread(lexicon: Lexicon): Promise<ReadyAnswer> {
  const thread = startNodeThread('ready-thread', {
    workerData: lexicon,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  try {
    return (await nextMessage(thread, ANSWERS_WITHIN_MS)) as ReadyAnswer; // Sent by ready-thread.ts alone.
  } finally {
    await thread.terminate();
  }
}
