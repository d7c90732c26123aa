// @ts-check
/**
 * `npm test`: everything that must hold, the checks before the tests. Goes on after a failed check, so
 * that one run tells all, and ends with the tests' own last line: `N passed, N failed`, in which each
 * failed check counts as one. Arguments are passed on to Vitest.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, install } from './start/prepare.mjs';
import { tooOldNode } from './start/settings.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = path.join(root, 'node_modules', '.bin');

process.chdir(root);
const old = tooOldNode(process.versions.node);
if (old) {
  console.error(old);
  process.exit(1);
}
await install(root);

const checks = [
  { name: 'format', script: 'format:check' },
  { name: 'types', script: 'typecheck' },
  { name: 'fences', script: 'fences' },
];

/** @type {string[]} */
const failed = [];
// Each keeps one core busy, and lint takes as long as the other checks and the build together.
await Promise.all([check('lint', 'lint'), checkAndBuild()]);

console.log('\n── tests');
const { code, counts } = await runTests();
if (code !== 0 && counts.failed === 0) failed.push('tests ended early');
if (failed.length > 0) console.log(`\nfailed checks: ${failed.join(', ')}`);
console.log(`${counts.passed} passed, ${counts.failed + failed.length} failed`);
process.exit(code === 0 && failed.length === 0 ? 0 : 1);

async function checkAndBuild() {
  for (const { name, script } of checks) await check(name, script);
  try {
    await build(root);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed.push('build');
  }
}

/**
 * @param {string} name
 * @param {string} script
 */
async function check(name, script) {
  if (!(await passes(name, npmRun(script)))) failed.push(name);
}

/**
 * @param {string} script
 * @returns {[string, string[]]}
 */
function npmRun(script) {
  const npm = process.env['npm_execpath'];
  const args = ['run', '--silent', script];
  return npm?.endsWith('npm-cli.js') ? [process.execPath, [npm, ...args]] : ['npm', args];
}

/**
 * @param {string} name
 * @param {[string, string[]]} command
 */
async function passes(name, [command, args]) {
  const start = performance.now();
  let said = '';
  const code = await new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.once('error', () => resolve(1));
    child.once('close', resolve);
  });
  if (code !== 0) console.log(`\n── ${name}\n${said}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  return code === 0;
}

/** @returns {Promise<{ code: number, counts: { passed: number, failed: number } }>} */
function runTests() {
  return new Promise((resolve) => {
    const args = [path.join(bin, 'vitest'), 'run', ...process.argv.slice(2)];
    // Through a pipe Vitest would drop its colours on a terminal.
    const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...colours },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let counts = { passed: 0, failed: 0 };
    let rest = '';
    child.stdout.on('data', (chunk) => {
      rest += chunk;
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const found = /^(\d+) passed, (\d+) failed$/.exec(line);
        if (found) counts = { passed: Number(found[1]), failed: Number(found[2]) };
        else console.log(line);
      }
    });
    child.once('error', () => resolve({ code: 1, counts }));
    child.once('close', (code) => resolve({ code: code ?? 1, counts }));
  });
}
