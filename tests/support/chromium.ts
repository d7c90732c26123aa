import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { ended } from '#db/embedded/running.ts';

type Chromium = { executablePath: string; env: Record<string, string> };

const whole = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (file) => existsSync(file),
);
// The same engine without windows; pages open three times as fast in it.
const shell = ['/usr/bin/chromium-headless-shell'].find((file) => existsSync(file));

/**
 * Whether a whole Chromium is here: the shell without windows, which is what npm brings, refuses every
 * notification. Tests that need one are written as
 * `test.skipIf(!hasWholeChromium)('… (needs a whole Chromium)', …)`, and the run names those it left out.
 */
export const hasWholeChromium = whole !== undefined;

/**
 * The Chromium to test with: CHROMIUM_PATH, or one of the system's, or else the one that npm brought,
 * unpacked once with the libraries it needs. `isWhole` asks for one that can show notifications.
 */
export async function findChromium(options: { isWhole?: boolean } = {}): Promise<Chromium> {
  if (options.isWhole === true) {
    if (whole === undefined) throw new Error('There is no whole Chromium here.');
    return { executablePath: whole, env: machine() };
  }
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') return { executablePath: given, env: machine() };
  const found = shell ?? whole;
  return found === undefined ? unpacked() : { executablePath: found, env: machine() };
}

async function unpacked(): Promise<Chromium> {
  const cache = path.resolve('.cache');
  const folder = path.join(cache, 'chromium');
  if (!existsSync(path.join(folder, 'chromium'))) await unpack(cache, folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      ...machine(),
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  };
}

/** Unpacks beside its place and renames, so that another test process never meets half of it. */
async function unpack(cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(path.join(cache, 'chromium-'));
  const script =
    "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    // The package unpacks into the temporary folder, and its libraries only where it believes itself
    // to be on the service it was made for.
    env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const how = await ended(child);
  if (how !== 'code 0') throw new Error(`Chromium could not be unpacked (${how}).`);
  await rename(draft, folder).catch(async () => rm(draft, { recursive: true, force: true }));
}

function machine(): Record<string, string> {
  const { PATH = '', HOME = '/tmp', TMPDIR = '/tmp' } = process.env;
  return { PATH, HOME, TMPDIR };
}
