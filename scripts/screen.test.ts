import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lexicon } from '#app/screening/lexicon.ts';

/** A lexicon of one entry, that is made ready in an instant. */
const small: Lexicon = {
  version: 3,
  classes: {},
  forms: {},
  fillers: [],
  spellings: {},
  fuzzy: [],
  emoji: {},
  entries: [
    {
      id: 'heron',
      language: 'en',
      patterns: ['paper heron'],
      role: 'intent',
      concern: 'suicide',
      tier: 'urgent',
      about: 'self',
      contexts: {},
    },
  ],
  markers: [],
  combinations: [],
  statistics: null,
};

const mark = '\uFEFF';
const post = (id: unknown, words = 'paper heron') => JSON.stringify({ id, text: words });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'screen-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function fileOf(name: string, content: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

type Ran = { code: number | null; out: string; problems: string };

/** Runs the command line in a shell, where `then` says what becomes of its answers. */
async function run(args: readonly string[], input: string, then = ''): Promise<Ran> {
  const command = `"$0" --import tsx scripts/screen.ts "$@" ${then}`;
  const child = spawn('bash', ['-o', 'pipefail', '-c', command, process.execPath, ...args]);
  // Who stopped reading need not be told the rest.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [code, out, problems] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, out, problems };
}

async function screened(input: string, lexicon = JSON.stringify(small), then = ''): Promise<Ran> {
  return run(['--lexicon', await fileOf('lexicon.json', lexicon)], input, then);
}

function answers({ out }: Ran): unknown[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

describe('screening on the command line', () => {
  it('reads files that begin with a byte order mark', async () => {
    const ran = await screened(`${mark}${post('a')}\n`, mark + JSON.stringify(small));
    expect(answers(ran)).toMatchObject([{ id: 'a', tier: 'urgent' }]);
    expect(ran.code).toBe(0);
  });

  it('takes nothing but a line feed for the end of a line', async () => {
    // JSON allows all of these as they are: a carriage return between its parts, the others within a text.
    const inside = `{"id":"a",\r"text":"a\u2028paper\u2029heron\u0085"}`;
    const { code, out } = await screened(`${inside}\r\n${post('b', 'tea')}\n`);
    expect(out.split('\n').map((line) => line.slice(0, 25))).toEqual([
      '{"id":"a","tier":"urgent"',
      '{"id":"b","tier":"none","',
      '',
    ]);
    expect(code).toBe(0);
  });

  it('answers a number that it could not give back as malformed, and goes on', async () => {
    const numbers = ['12345678901234567890', '1e999'].map((id) => `{"id":${id},"text":"heron"}`);
    const ran = await screened([...numbers, post(7)].join('\n'));
    const error = expect.stringMatching(/^id is a number that .* text/) as unknown;
    expect(answers(ran)).toMatchObject([{ id: null, error }, { id: null, error }, { id: 7 }]);
    expect(ran.code).toBe(1);
  });

  it('answers a line that is far too long as malformed, whole or not at all, and goes on', async () => {
    const words = 'tea and cake. '.repeat(800_000);
    const long = post('long', `${words}paper heron`);
    const ran = await screened([long, `${words}${words}`, post('next')].join('\n'));
    const error = expect.stringMatching(/^the line is longer than 10000000 characters/) as unknown;
    expect(answers(ran)).toMatchObject([{ id: null, error }, { id: null, error }, { id: 'next' }]);
    expect(ran.code).toBe(1);
  });

  it.each(['', 'no post\n'])(
    'names all that is wrong with a lexicon before it reads %j',
    async (input) => {
      const { code, out, problems } = await screened(
        input,
        JSON.stringify({
          ...small,
          spellings: { the: 'paper' },
          entries: [{ ...small.entries[0], patterns: ['i', 'the'] }],
        }),
      );
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(problems).toMatch(/lexicon\.json: heron \(i\): .*everything/);
      expect(problems).toMatch(/lexicon\.json: heron \(the\): .*everything/);
      expect(problems).toMatch(/lexicon\.json: spellings \(the\): /);
    },
  );

  it('ends quietly when nobody reads on', async () => {
    const posts = Array.from({ length: 5_000 }, (_, id) => post(id)).join('\n');
    const { code, out, problems } = await screened(posts, JSON.stringify(small), '| head -1');
    expect(problems).toBe('');
    expect(out).toMatch(/^\{"id":0,.*\}\n$/);
    expect(code).toBe(0);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'says in one line that its answers cannot be kept',
    async () => {
      const { code, problems } = await screened(post(1), JSON.stringify(small), '> /dev/full');
      expect(problems).toMatch(/^.*ENOSPC.*\n$/);
      expect(code).toBe(2);
    },
  );

  it('counts each labelled text once, whatever its source is called, also behind a byte order mark', async () => {
    const row = { source: 'all', label: 'risk', text: 'paper heron', stratum: 'x' };
    const lines = [row, { ...row, source: 'other' }].map((each) => JSON.stringify(each));
    const file = await fileOf('rows.jsonl', mark + lines.join('\n'));
    const lexicon = await fileOf('lexicon.json', JSON.stringify(small));
    const { code, out, problems } = await run(['--lexicon', lexicon, '--evaluate', file], '');
    expect(problems).toBe('');
    expect(code).toBe(0);
    const [watch = ''] = out.split('urgent and above');
    expect(watch).toMatch(/\nall +1 .*\nother +1 .*\nall +2 /);
  });
});
