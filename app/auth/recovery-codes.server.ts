import { createHash, randomBytes } from 'node:crypto';
import { countAttempt } from '#app/auth/attempts.server.ts';
import {
  findPasswordHash,
  markRecoveryCodesKept,
  replaceRecoveryCodes,
} from '#app/auth/credentials.repository.server.ts';
import { isPassword } from '#app/auth/password.server.ts';
import {
  formatRecoveryCode,
  readRecoveryCode,
  RECOVERY_CODE_BYTES,
  RECOVERY_CODES,
} from '#app/auth/recovery-code.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import type { RateLimits } from '#app/http/rate-limit.server.ts';
import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';

/** A set of codes for a person to write down. They exist nowhere else: only their hashes are stored. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    formatRecoveryCode(randomBytes(RECOVERY_CODE_BYTES)),
  );
}

/**
 * What is stored of a typed code, or null when it cannot be one. SHA-256, because 100 random bits need
 * no slow hash.
 */
export function hashRecoveryCode(typed: string): string | null {
  const code = readRecoveryCode(typed);
  return code === null ? null : createHash('sha256').update(code).digest('hex');
}

/** Gives the member these codes and takes all former ones, in the caller's transaction. */
export async function storeRecoveryCodes(
  trx: Trx,
  memberId: MemberId,
  codes: readonly string[],
): Promise<void> {
  const hashes = codes.map(hashRecoveryCode).filter((hash) => hash !== null);
  await replaceRecoveryCodes(trx, memberId, hashes);
}

export type RenewCodesOutcome =
  | { kind: 'renewed'; codes: string[] }
  | { kind: 'wrong-password' }
  | { kind: 'limited'; retryAfterSeconds: number };

/** Makes new recovery codes and ends the former ones, for somebody who knows the password. */
export async function renewRecoveryCodes(
  deps: Pick<Deps, 'db'> & { limits: RateLimits },
  actor: Actor,
  input: { password: string },
): Promise<RenewCodesOutcome> {
  const attempt = await countAttempt(deps.limits, [{ action: 'password', subject: actor.id }]);
  if (attempt.kind === 'limited') return attempt;
  if (!(await isPassword(await findPasswordHash(deps.db, actor.id), input.password))) {
    return { kind: 'wrong-password' };
  }
  await deps.limits.reset('password', actor.id);
  const codes = makeRecoveryCodes();
  await inTransaction(deps.db, async (trx) => {
    await storeRecoveryCodes(trx, actor.id, codes);
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'recovery_codes.renewed',
      subjectKind: 'member',
      subjectId: actor.id,
    });
  });
  return { kind: 'renewed', codes };
}

/** The member says that the codes are somewhere safe. Safe to run twice. */
export async function confirmRecoveryCodes(deps: Pick<Deps, 'db'>, actor: Actor): Promise<void> {
  await markRecoveryCodesKept(deps.db, actor.id);
}
