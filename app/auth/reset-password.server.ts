import { countAttempt } from '#app/auth/attempts.server.ts';
import {
  findCredentials,
  replacePasswordHash,
  spendRecoveryCode,
} from '#app/auth/credentials.repository.server.ts';
import { passwordProblem, type PasswordProblem } from '#app/auth/password-rules.ts';
import { hashPassword } from '#app/auth/password.server.ts';
import { hashRecoveryCode } from '#app/auth/recovery-codes.server.ts';
import type { SessionStore } from '#app/auth/session.server.ts';
import { deleteSessionsOf } from '#app/auth/sessions.repository.server.ts';
import { handleSkeleton } from '#app/domain/membership/handle-skeleton.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { RateLimits } from '#app/http/rate-limit.server.ts';
import { inTransaction } from '#db/transaction.ts';

export type ResetPasswordInput = {
  handle: string;
  recoveryCode: string;
  newPassword: string;
  network: string;
  cookieHeader: string | null;
};

export type ResetPasswordOutcome =
  | { kind: 'reset'; setCookie: string }
  /** No such handle, or no unused code of it. Nobody is told which, by words or by time. */
  | { kind: 'wrong' }
  | { kind: 'refused'; problem: PasswordProblem }
  | { kind: 'limited'; retryAfterSeconds: number };

const MAX_TYPED_HANDLE = 100;

/**
 * Sets a new password for somebody who holds an unused recovery code. The code is used up, all sessions
 * end, and this browser gets a new one. Attempts are counted by network alone: a code of 100 random bits
 * cannot be guessed, and a limit by account would let others close this last way in.
 */
export async function resetPassword(
  deps: Pick<Deps, 'db'> & { sessions: SessionStore; limits: RateLimits },
  input: ResetPasswordInput,
): Promise<ResetPasswordOutcome> {
  const handle = input.handle.slice(0, MAX_TYPED_HANDLE);
  const problem = passwordProblem(input.newPassword, handle);
  if (problem !== null) return { kind: 'refused', problem };
  const attempt = await countAttempt(deps.limits, [
    { action: 'resetNetwork', subject: input.network },
  ]);
  if (attempt.kind === 'limited') return attempt;

  // Hashed before anything is looked up, so that every answer takes the same time.
  const passwordHash = await hashPassword(input.newPassword);
  const codeHash = hashRecoveryCode(input.recoveryCode);
  const credentials = await findCredentials(deps.db, handleSkeleton(handle));
  if (credentials === undefined || codeHash === null || credentials.standing !== 'good') {
    return { kind: 'wrong' };
  }
  const { memberId } = credentials;
  const isReset = await inTransaction(deps.db, async (trx) => {
    if (!(await spendRecoveryCode(trx, memberId, codeHash))) return false;
    await replacePasswordHash(trx, memberId, { passwordHash });
    await deleteSessionsOf(trx, memberId);
    await recordAudit(trx, {
      actorId: memberId,
      action: 'password.reset',
      subjectKind: 'member',
      subjectId: memberId,
    });
    return true;
  });
  if (!isReset) return { kind: 'wrong' };
  const { setCookie } = await deps.sessions.create(memberId, input.cookieHeader);
  return { kind: 'reset', setCookie };
}
