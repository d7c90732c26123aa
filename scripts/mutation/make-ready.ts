import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { READY_FILE, type Ready } from './ready-file.ts';

/** One of so many labelled sentences is judged; the file has them by kind, so that each kind has its share. */
const oneOf = 8;

/**
 * Makes the lexicon ready and chooses the sentences, once for a whole run and before any mutant is switched
 * on. The code that is changed reads texts and has no part in this.
 */
export async function setup(): Promise<void> {
  if (existsSync(READY_FILE)) return;
  const { writeListFile } = await import('#app/domain/lexicon/list-file.server.ts');
  const { compiledLexicon } = await import('#app/screening/compile-lexicon.ts');
  const { labelledSentences } = await import('#app/screening/labelled-sentences.ts');
  const { packLexicon } = await import('#app/screening/packed-lexicon.ts');
  // By its path: its name leads to what is made here.
  const { defaultLexicon } = await import('../../app/screening/default-lexicon.ts');
  const ready: Ready = {
    lexicon: defaultLexicon,
    packed: packLexicon(compiledLexicon(defaultLexicon)),
    sentences: (await labelledSentences()).filter((_, index) => index % oneOf === 0),
  };
  mkdirSync(dirname(READY_FILE), { recursive: true });
  // Two runners may do this at the same time.
  const written = `${READY_FILE}.${process.pid}`;
  writeFileSync(written, writeListFile(ready));
  renameSync(written, READY_FILE);
}
