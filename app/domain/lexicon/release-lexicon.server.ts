import { readFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { knowDigest, lexiconDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import { readListFile, writeListFile } from '#app/domain/lexicon/list-file.server.ts';
import { compiledLexicon } from '#app/screening/compile-lexicon.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';
import { packLexicon, unpackLexicon, type PackedLexicon } from '#app/screening/packed-lexicon.ts';

/** Made by the build, beside its programs: the release's lexicon made ready. */
export const RELEASE_FILE = 'release-lexicon.bin';

type Release = { digest: string; packed: PackedLexicon };

let isRead = false;

/**
 * The lexicon of this release. A program of the build finds it made ready, which spares each process seconds
 * and tens of megabytes; without the build, or when the file cannot be read, it is made ready when first used.
 */
export function releaseLexicon(): Lexicon {
  // What runs from the sources may be newer than the last build.
  if (!isRead && !import.meta.url.endsWith('.ts')) takeReady();
  isRead = true;
  return defaultLexicon;
}

function takeReady(): void {
  try {
    const file = new URL(RELEASE_FILE, pathToFileURL(process.argv[1] ?? ''));
    const release = readListFile(readFileSync(file)) as Release; // Of our own build.
    unpackLexicon(defaultLexicon, release.packed);
    knowDigest(defaultLexicon, release.digest);
  } catch {
    // It says the same as the lexicon itself.
  }
}

/** What the build keeps of the release's lexicon for `releaseLexicon`. */
export function packedRelease(): Buffer {
  const release: Release = {
    digest: lexiconDigest(defaultLexicon),
    packed: packLexicon(compiledLexicon(defaultLexicon)),
  };
  return writeListFile(release);
}
