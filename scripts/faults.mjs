// @ts-check
/**
 * `npm run test:faults` runs every fault test. `npm run faults:random -- --minutes 10 --seed N` lets
 * random faults loose on the whole product and writes what it measured into docs/faults.md.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build, install } from './start/prepare.mjs';

const root = path.resolve(import.meta.dirname, '..');
const [which, ...rest] = process.argv.slice(2);
process.chdir(root);
await install(root);
await build(root);

/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env };
let args = rest;
if (which === 'random') {
  const { values } = parseArgs({
    args: rest,
    options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
  });
  env['FAULTS_MINUTES'] = values.minutes;
  if (values.seed !== undefined) env['FAULTS_SEED'] = values.seed;
  args = [];
}
const config = which === 'random' ? 'tests/faults/random' : 'tests/faults';
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const child = spawn(
  process.execPath,
  [vitest, 'run', '--config', `${config}/vitest.config.ts`, ...args],
  { cwd: root, env, stdio: 'inherit' },
);
child.on('exit', (code) => process.exit(code ?? 1));
