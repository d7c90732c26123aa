import { parentPort, workerData } from 'node:worker_threads';
import type { ReadyAnswer } from '#app/making-ready/make-ready-in-thread.server.ts';
import { compileLexicon } from '#app/screening/compile-lexicon.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';
import { packLexicon } from '#app/screening/packed-lexicon.ts';

/** The memory of the lists of numbers in something, which can be handed over without a copy. */
function buffersIn(value: unknown, found: Set<ArrayBuffer>): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (value?.constructor === Object) {
    for (const part of Object.values(value)) buffersIn(part, found);
  }
  return found;
}

/** The other end of `makeReadyInThread`: makes one lexicon ready, hands it over, and ends. */
function main(): void {
  if (parentPort === null) throw new Error('This is a thread of a process, not a program.');
  const outcome = compileLexicon(workerData as Lexicon); // Given by `makeReadyInThread`, of our own process.
  const answer: ReadyAnswer =
    outcome.kind === 'refused'
      ? outcome
      : { kind: 'compiled', packed: packLexicon(outcome.compiled) };
  parentPort.postMessage(answer, [...buffersIn(answer, new Set())]);
}

main();
