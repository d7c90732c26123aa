import type { Judges } from '#app/domain/lexicon/judges.ts';
import { nextMessage, startNodeThread } from '#app/node-thread.server.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';
import type { Screening } from '#app/screening/screening.ts';

/** What goes to the thread, and what comes back. */
export type JudgeQuestion = { texts: readonly string[] };
export type JudgeAnswer =
  { kind: 'ready' } | { kind: 'refused' } | { kind: 'judged'; judged: (Screening | null)[][] };

/** Longer than making lexicons ready, or judging one slice, takes on a busy machine. */
const ANSWERS_WITHIN_MS = 90_000;
const MEMORY_MB = 192;

/**
 * Judges in a thread of its own: making a lexicon ready takes seconds, in which this thread could
 * neither screen what somebody has just written nor page anybody. The thread is ended when it does not answer
 * in time. One question at a time.
 */
export async function openJudges(lexicons: readonly Lexicon[]): Promise<Judges | null> {
  const thread = startNodeThread('judge-thread', {
    workerData: lexicons,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  // Told to whoever waits for an answer; nobody else needs to hear of it.
  thread.on('error', () => undefined);

  const answer = async (): Promise<JudgeAnswer> => {
    try {
      return (await nextMessage(thread, ANSWERS_WITHIN_MS)) as JudgeAnswer; // Sent by judge-thread.ts alone.
    } catch (error) {
      await close();
      throw error;
    }
  };
  const close = async () => {
    await thread.terminate();
  };

  const first = await answer();
  if (first.kind !== 'ready') {
    await close();
    return null;
  }
  return {
    judge: async (texts) => {
      const question: JudgeQuestion = { texts };
      thread.postMessage(question);
      const answered = await answer();
      if (answered.kind !== 'judged') throw new Error('The judging thread answered out of turn.');
      return answered.judged;
    },
    close,
  };
}
