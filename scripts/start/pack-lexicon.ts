import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { packedRelease, RELEASE_FILE } from '#app/domain/lexicon/release-lexicon.server.ts';

// The last step of a build: it lies beside the programs.
writeFileSync(new URL(RELEASE_FILE, pathToFileURL(process.argv[1] ?? '')), packedRelease());
