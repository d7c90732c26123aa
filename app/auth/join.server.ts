import { countAttempt } from '#app/auth/attempts.server.ts';
import { passwordProblem, type PasswordProblem } from '#app/auth/password-rules.ts';
import { hashPassword } from '#app/auth/password.server.ts';
import { makeRecoveryCodes, storeRecoveryCodes } from '#app/auth/recovery-codes.server.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import { judgeHandle, type HandleProblem } from '#app/domain/membership/handle.ts';
import { insertMember, takenSkeletons } from '#app/domain/membership/members.repository.server.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { newId, type MemberId, type ScreeningTaskId } from '#app/domain/shared/ids.ts';
import type { RateLimits } from '#app/http/rate-limit.server.ts';
import { isUniqueViolation } from '#db/errors.ts';
import { inTransaction } from '#db/transaction.ts';

export type JoinInput = { handle: string; password: string; network: string };

export type JoinOutcome =
  | { kind: 'joined'; memberId: MemberId; handle: string; recoveryCodes: string[] }
  | {
      kind: 'refused';
      handleProblem: HandleProblem | 'taken' | null;
      passwordProblem: PasswordProblem | null;
    }
  | { kind: 'limited'; retryAfterSeconds: number };

/**
 * Makes a member with a handle and a password alone. The declaration of age and the consent are for the
 * form to ask; without them nothing gets here. The handle is screened like any text that others read.
 * The recovery codes are in the outcome and nowhere else.
 */
export async function join(
  deps: Pick<Deps, 'db' | 'wakeScreening'> & { limits: RateLimits },
  input: JoinInput,
): Promise<JoinOutcome> {
  const verdict = judgeHandle(input.handle);
  const passwordWrong = passwordProblem(input.password, input.handle);
  if (verdict.kind === 'refused') {
    return { kind: 'refused', handleProblem: verdict.problem, passwordProblem: passwordWrong };
  }
  const { handle, skeleton } = verdict;
  const isTaken = (await takenSkeletons(deps.db, [skeleton])).has(skeleton);
  if (isTaken || passwordWrong !== null) {
    return {
      kind: 'refused',
      handleProblem: isTaken ? 'taken' : null,
      passwordProblem: passwordWrong,
    };
  }
  const attempt = await countAttempt(deps.limits, [{ action: 'join', subject: input.network }]);
  if (attempt.kind === 'limited') return attempt;

  const memberId = newId<MemberId>();
  const recoveryCodes = makeRecoveryCodes();
  const passwordHash = await hashPassword(input.password);
  let taskId: ScreeningTaskId;
  try {
    taskId = await inTransaction(deps.db, async (trx) => {
      await insertMember(trx, { id: memberId, handle, handleSkeleton: skeleton, passwordHash });
      await storeRecoveryCodes(trx, memberId, recoveryCodes);
      await recordAudit(trx, {
        actorId: memberId,
        action: 'member.joined',
        subjectKind: 'member',
        subjectId: memberId,
      });
      return enqueueScreeningTask(trx, { kind: 'handle', subjectId: memberId, revision: 1 });
    });
  } catch (error) {
    // Somebody else was faster by a moment.
    if (!isUniqueViolation(error, 'member_handle_skeleton_unique')) throw error;
    return { kind: 'refused', handleProblem: 'taken', passwordProblem: null };
  }
  deps.wakeScreening([taskId]);
  return { kind: 'joined', memberId, handle, recoveryCodes };
}
