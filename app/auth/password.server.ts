import { hash, verify } from '@node-rs/argon2';
import { PASSWORD_MAX } from '#app/auth/password-rules.ts';

/** argon2id with 19 MiB and two passes: the first choice of the OWASP Password Storage Cheat Sheet. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/**
 * The hash of a password that nobody has: 32 random bytes, forgotten at once. Checking against it makes
 * the answer for an unknown handle take as long as the one for a known handle.
 */
const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$fFa/cZ5mFFhZI14pDBbKnA$d/WPoC7ds17LJkB+ig4Ovz+wtKg75fWM7bgsdOlTvGo';

/** How many hashes run at once. More would take the processors and the memory from everybody's pages. */
const MAX_PARALLEL = 2;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= MAX_PARALLEL) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    // The turn goes straight to the next in line, so that nobody slips in between.
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

/** The one form in which a password is hashed. No trimming, no cutting, no change of case. */
function prepared(password: string): string {
  return password.normalize('NFKC');
}

/** Hashes a password. Off the event loop, two at a time in each process. */
export function hashPassword(password: string): Promise<string> {
  // The package's default algorithm is argon2id; its enum cannot be named under isolatedModules.
  return inTurn(() => hash(prepared(password), PARAMETERS));
}

/**
 * Whether this is the password behind `passwordHash`. Without a hash the answer is no, after the same
 * time.
 */
export async function isPassword(
  passwordHash: string | undefined,
  password: string,
): Promise<boolean> {
  // Nobody has a password this long; it is not worth a long hash.
  const given = password.length > PASSWORD_MAX * 2 ? '' : prepared(password);
  const matches = await inTurn(() => verify(passwordHash ?? NOBODYS_HASH, given));
  return matches && passwordHash !== undefined;
}
