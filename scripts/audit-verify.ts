import { readEnv } from '#app/env.server.ts';
import {
  checkChain,
  type ChainCheck,
  type ChainHead,
} from '#app/domain/accountability/check-chain.server.ts';
import { readExport } from '#app/domain/accountability/read-export.server.ts';
import { verifyAudit } from '#app/domain/accountability/verify-audit.server.ts';
import { connect } from '#db/client.server.ts';

const usage = `Usage:
  npm run --silent audit:verify -- [--head POSITION:HASH]             the database at DATABASE_URL
  npm run --silent audit:verify -- [--head POSITION:HASH] FILE.jsonl  a file that was handed out

--head is the end of the chain as it was noted down before: the chain must run through it.
Ends with 0 when the log is whole, with 1 when it is not, with 2 when it could not be checked.`;

type Arguments = { noted: ChainHead | null; file: string | null };

function readArguments(argv: readonly string[]): Arguments | null {
  const read: Arguments = { noted: null, file: null };
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index] ?? '';
    if (argument === '--head') {
      index += 1;
      const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(argv[index] ?? '') ?? [];
      if (position === undefined || hash === undefined) return null;
      read.noted = { position: Number(position), hash };
    } else if (argument.startsWith('-') || read.file !== null) return null;
    else read.file = argument;
  }
  return read;
}

async function check({ noted, file }: Arguments): Promise<ChainCheck> {
  if (file !== null) return checkChain(readExport(file), noted);
  const databaseUrl = readEnv().DATABASE_URL;
  if (databaseUrl === undefined) throw new Error('DATABASE_URL is not set, and no file was named.');
  const { db, close } = connect({
    databaseUrl,
    applicationName: 'cairn-audit-verify',
    maxConnections: 1,
    onError: () => undefined,
  });
  try {
    return await verifyAudit({ db }, { noted });
  } finally {
    await close();
  }
}

async function main(): Promise<number> {
  const read = readArguments(process.argv.slice(2));
  if (read === null) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const result = await check(read);
  if (result.kind === 'whole') {
    const { head, lines } = result;
    const end = head === null ? 'There is no line yet.' : `Head: ${head.position}:${head.hash}`;
    process.stdout.write(`The audit log is whole: ${lines} lines. ${end}\n`);
    return 0;
  }
  const { position, id, problem } = result.first;
  process.stdout.write(
    `The audit log is broken at line ${position}: ${problem}${id === null ? '' : ` (event ${id})`}. ${result.checked} lines before it are whole.\n`,
  );
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
