import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describeWrongSettings, parseEnv, type Env } from '#app/env.server.ts';
import { isStartProblem, startProblem, systemCode } from '#db/embedded/problem.ts';
import { takeDataDir } from '#scripts/start/data-dir.ts';
import { openDatabase, prepareDatabase, wantsDemo } from '#scripts/start/database.ts';
import { portProblem } from '#scripts/start/port.mjs';
import { programs } from '#scripts/start/programs.ts';
import { keepRunning, type KeptRunning } from '#scripts/start/child.ts';
import { listenForStop, type StopRequest } from '#scripts/start/stop-request.ts';
import { browserAddress, waitForWeb } from '#scripts/start/web-ready.ts';

const PORT_CLOSES_WITHIN_MS = 12_000;

const say = (line: string) => console.log(line);

/** What must be undone at the end, the newest first. */
type Undo = (() => Promise<void>)[];

/**
 * Runs Cairn until it is asked to stop: Postgres unless one is given, the web server and the worker.
 * Ends this process, with code 0 after a clean stop and 1 when it could not start.
 */
export async function startCairn(options: { isDevelopment: boolean }): Promise<void> {
  const children: KeptRunning[] = [];
  const stop = listenForStop(() => children.forEach((child) => child.hurry()));
  const undo: Undo = [];
  let code = 0;
  try {
    const parsed = parseEnv(process.env);
    if (!parsed.ok) throw startProblem(describeWrongSettings(parsed.wrong));
    await bringUp(parsed.env, options.isDevelopment, { stop, undo, children });
    await stop.made;
    say('\nStopping …');
  } catch (error) {
    if (!stop.isMade()) {
      code = 1;
      console.error(isStartProblem(error) ? `\n${error.message}\n` : (inWords(error) ?? error));
    }
  }
  for (const step of undo.reverse()) {
    await step().catch((error: unknown) => {
      code = 1;
      console.error(error);
    });
  }
  if (code === 0) say('Stopped. The data is kept.');
  process.exit(code);
}

async function bringUp(
  env: Env,
  isDevelopment: boolean,
  run: { stop: StopRequest; undo: Undo; children: KeptRunning[] },
): Promise<void> {
  const { stop, undo, children } = run;
  const began = performance.now();
  const dataDir = await takeDataDir(env.DATA_DIR);
  undo.push(dataDir.release);
  await checkPort(env, dataDir.followsAnother);

  const database = await openDatabase(env, say);
  undo.push(database.stop);
  orStop(stop);

  const mailFolder = demoMailFolder(env, database.isEmbedded);
  const { web, worker, migrate, seed } = programs({
    env,
    databaseUrl: database.url,
    isDevelopment,
    mailFolder,
    say,
  });
  const signIns = await prepareDatabase({
    migrate,
    seed,
    env,
    isEmbedded: database.isEmbedded,
    say,
  });
  orStop(stop);

  say('Starting the web server and the worker …');
  children.push(keepRunning(web), keepRunning(worker));
  undo.push(async () => {
    await Promise.all(children.map((child) => child.stop()));
  });
  await waitForWeb(env, { gaveUp: () => stop.isMade() || children.some((c) => c.failures() >= 3) });
  orStop(stop);

  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`\nCairn is ready (${seconds} s): ${browserAddress(env)}\n`);
  for (const line of signIns) say(line);
  if (mailFolder !== null) say(`E-mails reach nobody here. They are written into ${mailFolder}\n`);
  say('Ctrl-C stops it.\n');
}

/** A demo without a mail server keeps its mail where one can read it; a real mail server is always used. */
function demoMailFolder(env: Env, isEmbedded: boolean): string | null {
  const hasMail = env.SMTP_URL !== undefined || env.SMTP_URL_2 !== undefined;
  if (hasMail || env.MAIL_FOLDER !== undefined || !wantsDemo(env, isEmbedded)) return null;
  return path.join(env.DATA_DIR, 'mail');
}

/** A sentence for a file that may not be read or written, which is nobody's mistake in the program. */
function inWords(error: unknown): string | undefined {
  const code = systemCode(error);
  const file = error instanceof Error && 'path' in error ? String(error.path) : 'a file';
  if (code === 'ENOSPC') return `\nThe disk is full: ${file} could not be written.\n`;
  if (code !== 'EACCES' && code !== 'EPERM') return undefined;
  return (
    `\nThis user may not use ${file}. If Cairn was started as root before, start it as root again, ` +
    'give the files in DATA_DIR to this user, or choose another DATA_DIR.\n'
  );
}

async function checkPort(env: Env, mayBeClosing: boolean): Promise<void> {
  const deadline = performance.now() + (mayBeClosing ? PORT_CLOSES_WITHIN_MS : 0);
  for (;;) {
    const problem = await portProblem(env.HOST, env.PORT);
    if (problem === undefined) return;
    if (performance.now() >= deadline) throw startProblem(problem);
    await delay(200);
  }
}

/** Leaves the start between two steps when it is no longer wanted. */
function orStop(stop: StopRequest): void {
  if (stop.isMade()) throw new Error('Stopped while starting.');
}
