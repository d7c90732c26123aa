// @ts-check
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { mkdir, open, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** What the build is made from; a change in any of it makes the build old. */
const sources = [
  'app',
  'db',
  'workers',
  'public',
  'scripts/start',
  'remix.config.js',
  'vite.config.ts',
  'vite.node.config.ts',
  'package.json',
  'package-lock.json',
];

const LONGEST_STEP_MS = 20 * 60 * 1000;

/** @type {import('node:child_process').ChildProcess | undefined} */
let current;

/** Ends an installation or a build that is under way, waits until it has ended, and ends this process. */
export function stopPreparing() {
  if (!current) process.exit(130);
  // npm puts back what it had begun to change; a second one at the same time would trip over it.
  console.log('Stopping …');
  current.once('close', () => process.exit(130));
  current.kill('SIGTERM');
}

/**
 * Installs the packages of package-lock.json unless they are there. Throws with what npm said.
 * @param {string} root folder of the checkout
 */
export async function install(root) {
  if (await isInstalled(root)) return;
  await alone(root, async () => {
    if (await isInstalled(root)) return;
    // With NODE_ENV=production npm would leave out what the build needs.
    const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    try {
      await step('Installing packages', root, npm(flags));
    } catch (error) {
      // What a killed installation left can be in the way; then it has to go first.
      if (!(error instanceof Error && /ENOTEMPTY|EEXIST|ENOENT/.test(error.message))) throw error;
      await rm(path.join(root, 'node_modules'), { recursive: true, force: true, maxRetries: 5 });
      await step('Installing packages once more', root, npm(flags));
    }
    await writeFile(installStamp(root), await lockDigest(root));
  });
}

/**
 * Builds unless the build is of these very sources. Throws with what the build said.
 * @param {string} root folder of the checkout
 */
export async function build(root) {
  if (await isBuilt(root)) return;
  await alone(root, async () => {
    if (await isBuilt(root)) return;
    await rm(buildStamp(root), { force: true });
    const digest = await sourceDigest(root);
    await step('Building', root, npm(['run', '--silent', 'build']));
    await writeFile(buildStamp(root), digest);
  });
}

/** @param {string} root */
const installStamp = (root) => path.join(root, 'node_modules', '.installed-from');
/** @param {string} root */
const lockFile = (root) => path.join(root, '.cache', 'prepare.lock');
/** @param {string} root */
const buildStamp = (root) => path.join(root, 'build', 'built-from');

/** @param {string} root */
async function isInstalled(root) {
  const finished = await changedAt(path.join(root, 'node_modules', '.package-lock.json'));
  if (finished === undefined) return false;
  if ((await textOf(installStamp(root))) === (await lockDigest(root))) return true;
  // Installed by hand: npm writes its own list last, so a newer lock file came after it.
  return finished >= ((await changedAt(path.join(root, 'package-lock.json'))) ?? 0);
}

/** @param {string} root */
async function isBuilt(root) {
  const stamp = await textOf(buildStamp(root));
  return stamp !== '' && stamp === (await sourceDigest(root));
}

/** @param {string} root */
async function lockDigest(root) {
  const lock = await readFile(path.join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).digest('hex');
}

/** @param {string} root */
async function sourceDigest(root) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesIn(path.join(root, source))) {
      if (/\.test\.tsx?$/.test(file)) continue;
      const content = await readFile(file);
      hash.update(`${path.relative(root, file)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** @param {string} place @returns {Promise<string[]>} */
async function filesIn(place) {
  const found = await stat(place).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [place];
  const names = (await readdir(place)).sort();
  const nested = await Promise.all(names.map((name) => filesIn(path.join(place, name))));
  return nested.flat();
}

/**
 * npm as this process was started by it, or the one on the path.
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
function npm(args) {
  const running = process.env['npm_execpath'];
  return running?.endsWith('npm-cli.js') ? [process.execPath, [running, ...args]] : ['npm', args];
}

/**
 * Runs one long step and shows that it goes on. Its output is shown only when it fails.
 * @param {string} name
 * @param {string} cwd
 * @param {[string, string[]]} command
 */
async function step(name, cwd, [command, args]) {
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1000);
  console.log(`${name} …`);
  const sign = setInterval(() => console.log(`${name} … ${seconds()} s`), 10_000);
  let output = '';
  const code = await new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    current = child;
    // Should this process be killed, npm lives on for a while, and the next start must wait for it.
    appendFileSync(lockFile(cwd), ` ${child.pid ?? ''}`);
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => {
      output += error.message;
      resolve(1);
    });
    child.once('close', resolve);
  });
  current = undefined;
  clearInterval(sign);
  if (code !== 0) {
    const end = output.trim().split('\n').slice(-30).join('\n');
    throw new Error(`${end}\n\n${name} failed: \`${command} ${args.join(' ')}\` said the above.`);
  }
  console.log(`${name}: done in ${seconds()} s`);
}

/**
 * Keeps two starts in one checkout from installing or building over each other.
 * @param {string} root
 * @param {() => Promise<void>} work
 */
async function alone(root, work) {
  const file = lockFile(root);
  await mkdir(path.dirname(file), { recursive: true });
  for (let told = false; ;) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holders = (await textOf(file)).split(' ').map(Number).filter(Boolean);
    const age = Date.now() - ((await changedAt(file)) ?? 0);
    // The numbers are written a moment after the file is made.
    const isAbandoned = holders.length > 0 ? !holders.some(isRunning) : age > 2000;
    if (isAbandoned || age > LONGEST_STEP_MS) {
      await rm(file, { force: true });
      continue;
    }
    if (!told) console.log('Another start is installing or building here; waiting for it …');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  try {
    await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @param {string} file */
async function textOf(file) {
  return readFile(file, 'utf8').catch(() => '');
}

/** @param {string} file */
async function changedAt(file) {
  return stat(file).then(
    (found) => found.mtimeMs,
    () => undefined,
  );
}

/**
 * Runs a TypeScript file of the checkout to its end, and this process with it: same output, same exit code.
 * @param {string} root folder of the checkout
 * @param {string} file
 * @param {readonly string[]} args
 */
export async function runSource(root, file, args) {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  process.exitCode = await new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
