import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isPassword } from '#app/auth/password.server.ts';
import type { Db } from '#db/client.server.ts';
import type { DemoSignIn } from '#db/seeds/people.ts';

const FILE = 'demo-sign-ins.txt';

/** Keeps the sign-ins in the data folder, readable by its owner alone, so that a later start can show them. */
export async function keepSignIns(dataDir: string, signIns: readonly DemoSignIn[]): Promise<void> {
  const file = path.join(dataDir, FILE);
  const lines = signIns.map(({ shownAs, handle, password }) =>
    [shownAs, handle, password].join('\t'),
  );
  await mkdir(dataDir, { recursive: true });
  // Written beside and moved, so that the file is whole, and new, so that the mode holds.
  await writeFile(`${file}.new`, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'w' });
  await rename(`${file}.new`, file);
}

/** The kept sign-ins with which somebody can still sign in. Empty when none are kept. */
export async function readWorkingSignIns(dataDir: string, db: Db): Promise<DemoSignIn[]> {
  const kept = await readKept(path.join(dataDir, FILE));
  const working: DemoSignIn[] = [];
  for (const signIn of kept) {
    const member = await db
      .selectFrom('member')
      .select('password_hash')
      .where('handle', '=', signIn.handle)
      .where('standing', '=', 'good')
      .executeTakeFirst();
    if (await isPassword(member?.password_hash, signIn.password)) working.push(signIn);
  }
  return working;
}

async function readKept(file: string): Promise<DemoSignIn[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return text.split('\n').flatMap((line) => {
    const [shownAs, handle, password] = line.split('\t');
    const isWhole = shownAs !== undefined && handle !== undefined && password !== undefined;
    return isWhole ? [{ shownAs, handle, password }] : [];
  });
}
