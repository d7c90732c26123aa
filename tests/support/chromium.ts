import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { ended } from '#db/embedded/running.ts';

type Chromium = { executablePath: string; env: Record<string, string> };

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The Chromium to test with: CHROMIUM_PATH, or one of the system's, or else the one that npm brought,
 * unpacked once with the libraries it needs.
 */
export async function findChromium(): Promise<Chromium> {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') return { executablePath: given, env: machine() };
  const found = installed.find((file) => existsSync(file));
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
