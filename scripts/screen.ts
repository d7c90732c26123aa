import { createReadStream, readFileSync } from 'node:fs';

import { linesOf } from '#app/domain/shared/lines.ts';
import { compileLexicon } from '#app/screening/compile-lexicon.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { evaluate, formatEvaluation, parseLabelled } from '#app/screening/evaluate.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';
import { parseLexicon } from '#app/screening/parse-lexicon.ts';
import { screen } from '#app/screening/screen.ts';

const usage = `Usage:
  npm run --silent screen -- [--lexicon FILE] < posts.jsonl > results.jsonl
  npm run --silent screen -- [--lexicon FILE] --evaluate FILE.jsonl [FILE.jsonl …]
--rules-only leaves the weights out.

Each line in is {"id","text"}; each line out is {"id","tier","concerns"}.
--evaluate reads lines with {"id","source","text","label","stratum"} and prints a report.`;

type Arguments = { lexicon: string | null; evaluate: string[]; rulesOnly: boolean };

function readArguments(argv: readonly string[]): Arguments | string {
  const read: Arguments = { lexicon: null, evaluate: [], rulesOnly: false };
  let evaluating = false;
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index] ?? '';
    if (argument === '--lexicon') {
      index += 1;
      const file = argv[index];
      if (file === undefined) return '--lexicon needs a file';
      read.lexicon = file;
      evaluating = false;
    } else if (argument === '--evaluate') evaluating = true;
    else if (argument === '--rules-only') read.rulesOnly = true;
    else if (evaluating && !argument.startsWith('--')) read.evaluate.push(argument);
    else return `unknown argument ${argument}`;
  }
  return evaluating && read.evaluate.length === 0 ? '--evaluate needs a file' : read;
}

/** The lexicon made ready, or everything that is wrong with it. */
function loadLexicon(file: string | null): Lexicon | string[] {
  if (file === null) return defaultLexicon;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(readFileSync(file)));
  } catch (error) {
    return [`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`];
  }
  const parsed = parseLexicon(value);
  if (parsed.kind === 'refused') return parsed.problems.map((problem) => `${file}: ${problem}`);
  const outcome = compileLexicon(parsed.lexicon);
  if (outcome.kind === 'compiled') return parsed.lexicon;
  return outcome.problems.map(
    ({ entry, pattern, reason }) =>
      `${file}: ${entry}${pattern === null ? '' : ` (${pattern})`}: ${reason}`,
  );
}

/** Some 500 times the longest post. What is read of a line takes up to 100 times its length of memory. */
const LONGEST_LINE = 10_000_000;

type Post = { id: string | number; text: string };

function readPost(line: string): Post | { error: string } {
  // Of it a part would be read, and the danger may stand in the other.
  if (line.length > LONGEST_LINE) {
    return {
      error: `the line is longer than ${String(LONGEST_LINE)} characters; nothing of it was read`,
    };
  }
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null) return { error: 'not an object' };
  const id = 'id' in value ? value.id : undefined;
  const text = 'text' in value ? value.text : undefined;
  if (typeof id !== 'string' && typeof id !== 'number') return { error: 'id is missing' };
  // It would be answered as another number, or as none.
  if (typeof id === 'number' && !Number.isSafeInteger(id)) {
    return { error: 'id is a number that cannot be kept as it is; write it as a text' };
  }
  if (typeof text !== 'string') return { error: 'text is missing or not a string' };
  return { id, text };
}

async function screenLines(lexicon: Lexicon, statistics: boolean): Promise<boolean> {
  let clean = true;
  let waiting: string[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const chunk = `${waiting.join('\n')}\n`;
    waiting = [];
    size = 0;
    if (!process.stdout.write(chunk)) {
      await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
    }
  };
  for await (const line of linesOf(process.stdin, LONGEST_LINE)) {
    if (line.trim() === '') continue;
    const post = readPost(line);
    let answer: string;
    if ('error' in post) {
      clean = false;
      answer = JSON.stringify({ id: null, error: post.error });
    } else {
      const { tier, concerns } = screen(post.text, lexicon, { statistics });
      answer = JSON.stringify({ id: post.id, tier, concerns });
    }
    waiting.push(answer);
    size += answer.length;
    if (size > 65_536) await flush();
  }
  await flush();
  return clean;
}

async function evaluateFiles(
  files: readonly string[],
  lexicon: Lexicon,
  statistics: boolean,
): Promise<boolean> {
  let clean = true;
  const evaluation = evaluate();
  for (const file of files) {
    let number = 0;
    for await (const line of linesOf(createReadStream(file))) {
      number += 1;
      if (line.trim() === '') continue;
      const row = parseLabelled(line);
      if (row.kind === 'malformed') {
        clean = false;
        process.stderr.write(`${file}:${String(number)}: ${row.reason}\n`);
        continue;
      }
      evaluation.add(row.row, screen(row.row.text, lexicon, { statistics }).tier);
    }
  }
  process.stdout.write(formatEvaluation(evaluation.results()));
  return clean;
}

async function main(): Promise<number> {
  const read = readArguments(process.argv.slice(2));
  if (typeof read === 'string') {
    process.stderr.write(`${read}\n${usage}\n`);
    return 2;
  }
  const lexicon = loadLexicon(read.lexicon);
  if (Array.isArray(lexicon)) {
    process.stderr.write(`${lexicon.join('\n')}\n`);
    return 2;
  }
  const statistics = !read.rulesOnly;
  const clean =
    read.evaluate.length > 0
      ? await evaluateFiles(read.evaluate, lexicon, statistics)
      : await screenLines(lexicon, statistics);
  return clean ? 0 : 1;
}

/** Whoever reads may have had enough, as `head` has. What else keeps an answer back is said. */
function stopAt(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}

process.stdout.on('error', stopAt);
// A complaint that nobody hears is no reason to leave posts unanswered.
process.stderr.on('error', () => undefined);

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
