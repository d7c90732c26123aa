import { once } from 'node:events';
import { makeReadyHere, type MakeReady } from '#app/domain/lexicon/make-ready.ts';
import type { Log } from '#app/log.server.ts';
import { startNodeThread } from '#app/node-thread.server.ts';
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
    last = made;
    return made;
  };
}

async function askThread(lexicon: Lexicon): Promise<ReadyAnswer> {
  const thread = startNodeThread('ready-thread', {
    workerData: lexicon,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const ended = new AbortController();
  thread.once('exit', () => ended.abort());
  try {
    const late = AbortSignal.timeout(ANSWERS_WITHIN_MS);
    // Rejects with the error of the thread, should there be one.
    const signal = AbortSignal.any([ended.signal, late]);
    const sent = await once(thread, 'message', { signal });
    return sent[0] as ReadyAnswer; // Sent by ready-thread.ts alone.
  } finally {
    await thread.terminate();
  }
}
