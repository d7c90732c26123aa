import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { JudgeAnswer, JudgeQuestion } from '#workers/judges.ts';
import { compileLexicon } from '#app/screening/compile-lexicon.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import type { Screening } from '#app/screening/screening.ts';

/** As `nice` counts: after all else that this process does, and not starved by a busy machine. */
const LATER = 5;

/** The other end of `openJudges`: makes its lexicons ready, then answers one question after another. */
function main(): void {
  if (parentPort === null) throw new Error('This is a thread of the worker, not a program.');
  const port = parentPort;
  // What is fresh comes first, also on a machine with few cores. Elsewhere this would slow the whole process.
  if (process.platform === 'linux') setPriority(LATER);
  const lexicons = workerData as readonly Lexicon[]; // Given by `openJudges`, of our own process.
  const outcomes = lexicons.map((lexicon) => compileLexicon(lexicon));
  const isRefused = outcomes.some(({ kind }) => kind === 'refused');
  const answer = (message: JudgeAnswer) => port.postMessage(message);
  answer({ kind: isRefused ? 'refused' : 'ready' });
  port.on('message', ({ texts }: JudgeQuestion) => {
    answer({
      kind: 'judged',
      judged: lexicons.map((lexicon) => texts.map((text) => tryScreening(text, lexicon))),
    });
  });
}

function tryScreening(text: string, lexicon: Lexicon): Screening | null {
  try {
    return screen(text, lexicon);
  } catch {
    return null;
  }
}

main();
