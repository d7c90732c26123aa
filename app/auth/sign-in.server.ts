import { countAttempt } from '#app/auth/attempts.server.ts';
import { findCredentials, holdPassword } from '#app/auth/credentials.repository.server.ts';
import { isPassword } from '#app/auth/password.server.ts';
import type { SessionStore } from '#app/auth/session.server.ts';
import { handleSkeleton } from '#app/domain/membership/handle-skeleton.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import type { RateLimits } from '#app/http/rate-limit.server.ts';
import { inTransaction } from '#db/transaction.ts';

export type SignInInput = {
  handle: string;
  password: string;
  /** Where it comes from, as a keyed hash. */
  network: string;
  /** The browser's cookies: a session that they name ends. */
  cookieHeader: string | null;
};

export type SignInOutcome =
  | { kind: 'signed-in'; memberId: MemberId; setCookie: string }
  /** No such handle, or not its password. Nobody is told which, by words or by time. */
  | { kind: 'wrong' }
  | { kind: 'suspended' }
  | { kind: 'limited'; retryAfterSeconds: number };

/** What handles are longer than nobody's is; the rest would only cost time. */
const MAX_TYPED_HANDLE = 100;

/** Starts a session for somebody who knows a handle and its password. */
export async function signIn(
  deps: Pick<Deps, 'db' | 'log'> & { sessions: SessionStore; limits: RateLimits },
  input: SignInInput,
): Promise<SignInOutcome> {
  // The skeleton, so that spelling a handle differently gives nobody more attempts.
  const account = handleSkeleton(input.handle.slice(0, MAX_TYPED_HANDLE));
  const here = `${account} ${input.network}`;
  const attempt = await countAttempt(deps.limits, [
    { action: 'signInHere', subject: here },
    { action: 'signInAccount', subject: account },
    { action: 'signInNetwork', subject: input.network },
  ]);
  if (attempt.kind === 'limited') {
    deps.log.warn({ retryAfterSeconds: attempt.retryAfterSeconds }, 'sign-in limited');
    return attempt;
  }
  const credentials = await findCredentials(deps.db, account);
  const isRight = await isPassword(credentials?.passwordHash, input.password);
  if (credentials === undefined || !isRight || credentials.standing === 'left') {
    return { kind: 'wrong' };
  }
  if (credentials.standing === 'suspended') return { kind: 'suspended' };
  await deps.limits.reset('signInHere', here);
  await deps.limits.reset('signInAccount', account);
  const { memberId, passwordHash } = credentials;
  const session = await inTransaction(deps.db, async (trx) => {
    // Checking took a while. A change of password in between ended all sessions, and this one too.
    if (!(await holdPassword(trx, memberId, passwordHash))) return null;
    return deps.sessions.create(memberId, input.cookieHeader, trx);
  });
  if (session === null) return { kind: 'wrong' };
  return { kind: 'signed-in', memberId, setCookie: session.setCookie };
}
