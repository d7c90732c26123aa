// @ts-check
import path from 'node:path';
import { build, install, runSource } from './start/prepare.mjs';

// Installs and builds what is missing, then measures. `npm run bench -- screening` measures one part.
const root = path.resolve(import.meta.dirname, '..');
await install(root);
await build(root);
await runSource(root, 'scripts/bench/main.ts', process.argv.slice(2));
