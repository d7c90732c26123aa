// @ts-check
/**
 * `npm start`: installs and builds what is missing, then hands over to scripts/start/main.ts, which
 * runs Cairn. Plain JavaScript without packages, because it runs on a fresh clone.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { portProblem } from './start/port.mjs';
import { build, install, stopPreparing } from './start/prepare.mjs';
import { tooOldNode, wrongSettings } from './start/settings.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const isDevelopment = process.argv.includes('--dev');

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

process.chdir(root);
const old = tooOldNode(process.versions.node);
if (old) refuse(old);
const wrong = wrongSettings(process.env);
if (wrong.length > 0) refuse(wrong.join('\n'));

// The lock of a former run means that it may be running, or still stopping: main.ts looks closer.
const formerRun = path.join(process.env['DATA_DIR'] || '.data', 'start.lock');
const host = process.env['HOST'] || '127.0.0.1';
const port = Number(process.env['PORT'] || 3000);
const taken = existsSync(formerRun) ? undefined : await portProblem(host, port);
if (taken) refuse(taken);

process.once('SIGINT', stopPreparing);
process.once('SIGTERM', stopPreparing);
try {
  await install(root);
  if (!isDevelopment) await build(root);
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}
process.off('SIGINT', stopPreparing);
process.off('SIGTERM', stopPreparing);

if (isDevelopment) {
  const { register } = await import('tsx/esm/api');
  register();
}
const main = path.join(root, isDevelopment ? 'scripts/start/main.ts' : 'build/node/start.js');
/** @type {typeof import('./start/main.ts')} */
const { startCairn } = await import(pathToFileURL(main).href);
await startCairn({ isDevelopment });
