import { readFileSync } from 'node:fs';
import { readListFile } from '#app/domain/lexicon/list-file.server.ts';
import { unpackLexicon } from '#app/screening/packed-lexicon.ts';
import { READY_FILE, type Ready } from './ready-file.ts';

function readReady(): Ready {
  const ready = readListFile(readFileSync(READY_FILE)) as Ready; // Of this run.
  unpackLexicon(ready.lexicon, ready.packed);
  return ready;
}

/** Stands for the default lexicon: the same, and ready in a fraction of the time. `sentences` are those to judge. */
export const { lexicon: defaultLexicon, sentences } = readReady();
