import { countAttempt } from '#app/auth/attempts.server.ts';
import { findPasswordHash, replacePasswordHash } from '#app/auth/credentials.repository.server.ts';
import { passwordProblem, type PasswordProblem } from '#app/auth/password-rules.ts';
import { hashPassword, isPassword } from '#app/auth/password.server.ts';
import type { SessionStore } from '#app/auth/session.server.ts';
import { deleteSessionsOf } from '#app/auth/sessions.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { RateLimits } from '#app/http/rate-limit.server.ts';
import { inTransaction } from '#db/transaction.ts';

export type ChangePasswordInput = {
  presentPassword: string;
  newPassword: string;
  cookieHeader: string | null;
};

export type ChangePasswordOutcome =
  | { kind: 'changed'; setCookie: string }
  | { kind: 'wrong-password' }
  | { kind: 'refused'; problem: PasswordProblem }
  | { kind: 'limited'; retryAfterSeconds: number };

/**
 * Changes the password of somebody who knows the present one. All sessions end, and this browser gets a
 * new one: a secret that somebody else may hold opens nothing any more.
 */
export async function changePassword(
  deps: Pick<Deps, 'db'> & { sessions: SessionStore; limits: RateLimits },
  actor: Actor,
  input: ChangePasswordInput,
): Promise<ChangePasswordOutcome> {
  const problem = passwordProblem(input.newPassword, actor.handle);
  if (problem !== null) return { kind: 'refused', problem };
  const attempt = await countAttempt(deps.limits, [{ action: 'password', subject: actor.id }]);
  if (attempt.kind === 'limited') return attempt;

  const former = await findPasswordHash(deps.db, actor.id);
  if (former === undefined || !(await isPassword(former, input.presentPassword))) {
    return { kind: 'wrong-password' };
  }
  const passwordHash = await hashPassword(input.newPassword);
  const isChanged = await inTransaction(deps.db, async (trx) => {
    if (!(await replacePasswordHash(trx, actor.id, { passwordHash, former }))) return false;
    await deleteSessionsOf(trx, actor.id);
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'password.changed',
      subjectKind: 'member',
      subjectId: actor.id,
    });
    return true;
  });
  // The password changed while this one was being checked.
  if (!isChanged) return { kind: 'wrong-password' };
  await deps.limits.reset('password', actor.id);
  const { setCookie } = await deps.sessions.create(actor.id, input.cookieHeader);
  return { kind: 'changed', setCookie };
}
