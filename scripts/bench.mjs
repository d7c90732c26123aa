// @ts-check
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { build, install } from './start/prepare.mjs';

// Installs and builds what is missing, then measures. `npm run bench -- screening` measures one part.
const root = path.resolve(import.meta.dirname, '..');
await install(root);
await build(root);
const child = spawn(
  process.execPath,
  ['--import', 'tsx', 'scripts/bench/main.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code) => process.exit(code ?? 1));
