import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { parseEnv } from '#app/env.server.ts';
import { connect, type Connection } from '#db/client.server.ts';
import { freePort, isFree } from '#db/embedded/free-port.ts';
import { ended, isRunning, waitUntil } from '#db/embedded/running.ts';
import { tooOldNode, wrongSettings } from '#scripts/start/settings.mjs';

const READY_MS = 180_000;
const STOPS_WITHIN_MS = 30_000;

let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'cairn-start-'));
  await chmod(dataDir, 0o711);
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

describe('a start that cannot succeed', () => {
  test('names every wrong setting and what is expected, and touches nothing', async () => {
    const untouched = path.join(dataDir, 'untouched');
    const run = start('command', {
      PORT: '70000',
      SEED: 'everything',
      REDIS_URL: 'http://127.0.0.1',
      DATA_DIR: untouched,
    });
    expect(await run.ended).toBe('code 1');
    expect(run.lines.filter((line) => line !== '')).toEqual([
      'PORT is not usable: expected a whole number from 1 to 65535.',
      'REDIS_URL is not usable: expected an address such as redis://host:6379.',
      'SEED is not usable: expected demo or none.',
    ]);
    expect(existsSync(untouched)).toBe(false);
  });

  test('names PORT when another program has it, and touches nothing', async () => {
    const untouched = path.join(dataDir, 'untouched');
    const port = await freePort();
    const other = await listen(port);
    const run = start('command', { PORT: String(port), DATA_DIR: untouched });
    expect(await run.ended).toBe('code 1');
    other.close();
    expect(run.lines.join(' ')).toContain(`PORT ${port} is taken`);
    expect(run.lines.join(' ')).toContain(`PORT=${port + 1} npm start`);
    expect(existsSync(untouched)).toBe(false);
  });

  test('says why DATA_DIR cannot be used', async () => {
    const port = String(await freePort());
    const run = start('program', { PORT: port, DATA_DIR: path.resolve('package.json', 'data') });
    expect(await run.ended).toBe('code 1');
    expect(run.lines.join(' ')).toMatch(/DATA_DIR .* cannot be used: a part of the path is a file/);
  });

  test('says that DATABASE_URL leads nowhere, without the password in it', async () => {
    const run = start('program', {
      PORT: String(await freePort()),
      DATA_DIR: path.join(dataDir, 'nowhere'),
      DATABASE_URL: `postgres://cairn:very-secret@127.0.0.1:${await freePort()}/cairn`,
    });
    expect(await run.ended).toBe('code 1');
    expect(run.lines.join(' ')).toMatch(/DATABASE_URL: no connection to 127\.0\.0\.1:\d+\/cairn/);
    expect(run.lines.join(' ')).not.toContain('very-secret');
  });
});

describe('the early judgement of settings', () => {
  const samples: Record<string, readonly string[]> = {
    PORT: ['3000', '1', '65535', '0', '65536', '-1', '3.5', 'http', '', ' '],
    HOST: ['127.0.0.1', '::1', 'localhost', 'a b', 'http://x', ''],
    DATABASE_URL: ['postgres://u@h/d', 'postgresql://h', 'mysql://h', 'h:5432', ''],
    REDIS_URL: ['redis://h:1', 'rediss://h', 'h:6379', 'http://h', ''],
    SMTP_URL: ['smtp://u:p@h:587', 'smtps://h', 'mail.example.org', ''],
    PUBLIC_ORIGIN: [
      'https://a.org',
      'https://a.org/',
      'http://a:8',
      'https://a.org/x',
      'a.org',
      '',
    ],
    SEED: ['demo', 'none', 'Demo', 'yes', ''],
  };
  test.each(Object.keys(samples))('agrees with the programs on %s', (name) => {
    const values = samples[name] ?? [];
    const early = values.map((value) => wrongSettings({ [name]: value }).length === 0);
    expect(early).toEqual(values.map((value) => parseEnv({ [name]: value }).ok));
    expect(new Set(early)).toEqual(new Set([true, false]));
  });

  test('names what is missing of settings that belong together', () => {
    const half = parseEnv({ TWILIO_ACCOUNT_SID: 'AC00000000000000001' });
    const missing = half.ok ? [] : half.wrong.map(({ name }) => name);
    expect(missing).toEqual(['TWILIO_AUTH_TOKEN', 'TWILIO_FROM']);
    expect(parseEnv({ TWILIO_BASE_URL: 'http://api.example' }).ok).toBe(false);
  });

  test('refuses a Node that is too old', () => {
    expect(tooOldNode('20.18.3')).toContain('Node 20.19 or newer');
    expect([tooOldNode('20.19.0'), tooOldNode('24.1.0')]).toEqual([undefined, undefined]);
  });
});

describe('one start after another on the same data', () => {
  test('a second is refused, a killed one is recovered from, a stop is clean, the data stays', async () => {
    const port = await freePort();
    // A folder for each try: what a try that failed has left in its own is in nobody's way.
    const folder = path.join(dataDir, `kept-${randomUUID().slice(0, 8)}`);
    const settings = { PORT: String(port), DATA_DIR: folder, SEED: 'none' };

    const first = start('program', settings);
    await first.says('Cairn is ready');
    const { connection } = await open(settings.DATA_DIR);
    await leaveMark(connection);

    const second = start('program', { ...settings, PORT: String(await freePort()) });
    expect(await second.ended).toBe('code 1');
    expect(second.lines.join(' ')).toContain(`Cairn runs already on the data in`);
    await connection.close();

    first.child.kill('SIGKILL');
    await first.ended;
    const third = start('program', settings);
    await third.says('Cairn is ready');
    const again = await open(settings.DATA_DIR);
    expect(await marks(again.connection)).toBe(1);
    await again.connection.close();

    third.child.kill('SIGTERM');
    expect(await third.ended).toBe('code 0');
    expect(third.lines.at(-1)).toBe('Stopped. The data is kept.');
    expect(isRunning(again.postmaster)).toBe(false);
    expect(await isFree(port)).toBe(true);
  }, 600_000);
});

type Started = {
  child: ChildProcess;
  lines: readonly string[];
  ended: Promise<string>;
  says: (words: string) => Promise<void>;
};

/** Runs the whole start command, or only the program that it hands over to once all is built. */
function start(what: 'command' | 'program', settings: Record<string, string>): Started {
  const program =
    "const { startCairn } = await import('./build/node/start.js'); await startCairn({ isDevelopment: false });";
  const args =
    what === 'command' ? ['scripts/start.mjs'] : ['--input-type=module', '--eval', program];
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, args, {
    env: { PATH, HOME, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => lines.push(line));
  }
  const over = ended(child);
  let isOver = false;
  void over.then(() => (isOver = true));
  process.once('exit', () => child.kill('SIGTERM'));
  // A test that failed leaves nothing running; a program that is asked to end stops its database, too.
  onTestFinished(async () => {
    if (isOver) return;
    child.kill('SIGTERM');
    const insist = setTimeout(() => child.kill('SIGKILL'), STOPS_WITHIN_MS);
    await over;
    clearTimeout(insist);
  }, 2 * STOPS_WITHIN_MS);
  return {
    child,
    lines,
    ended: over,
    says: async (words) => {
      const hasSaid = () => lines.some((line) => line.includes(words));
      const said = await waitUntil(() => isOver || hasSaid(), READY_MS);
      if (!said || !hasSaid()) throw new Error(`It never said "${words}":\n${lines.join('\n')}`);
    },
  };
}

async function listen(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

const recordFile = z.object({ folder: z.string(), port: z.int(), owner: z.string() });

/** Connects to the database of a running start, as its record in the data folder tells. */
async function open(folder: string): Promise<{ connection: Connection; postmaster: number }> {
  const record = recordFile.parse(
    JSON.parse(await readFile(path.join(folder, 'postgres.json'), 'utf8')),
  );
  const cluster = path.resolve(folder, record.folder, 'cluster');
  const postmaster = Number.parseInt(
    await readFile(path.join(cluster, 'postmaster.pid'), 'utf8'),
    10,
  );
  const connection = connect({
    databaseUrl: `postgres://cairn:${record.owner}@127.0.0.1:${record.port}/cairn`,
    applicationName: 'cairn-test',
    maxConnections: 1,
    onError: () => undefined,
  });
  return { connection, postmaster };
}

async function leaveMark({ db }: Connection): Promise<void> {
  await sql`
    insert into audit_event (id, action, subject_kind, subject_id)
    values (gen_random_uuid(), 'test.mark', 'test', 'mark')
  `.execute(db);
}

async function marks({ db }: Connection): Promise<number | undefined> {
  const found = await sql<{ count: number }>`
    select count(*) from audit_event where action = 'test.mark'
  `.execute(db);
  return found.rows[0]?.count;
}
