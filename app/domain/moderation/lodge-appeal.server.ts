import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import type { AppealStanding } from '#app/domain/moderation/appeal.ts';
import {
  insertAppeal,
  selectAppealable,
  selectOwnAppealWords,
  type AppealableStatement,
} from '#app/domain/moderation/appeals.repository.server.ts';
import { holdStatement } from '#app/domain/moderation/statements.repository.server.ts';
import { isAppealable } from '#app/domain/moderation/statement-of-reasons.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AppealId, ScreeningTaskId, StatementId } from '#app/domain/shared/ids.ts';

export type LodgeOutcome =
  /** Also the answer to the same words sent again: there is one appeal to a decision. */
  | { kind: 'lodged' }
  /** There is an appeal with other words, which stands. */
  | { kind: 'lodged_before' }
  | { kind: 'too_late' }
  /** Whoever decided has taken it back. */
  | { kind: 'undone' }
  /** Nothing was taken, or a second person has looked at it already. */
  | { kind: 'not_appealable' }
  | { kind: 'not_found' };

/**
 * A member objects to what was decided about them, once, within 30 days of the statement. Whatever they
 * write is screened like every text. Somebody other than the first moderator answers.
 */
export async function lodgeAppeal(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: { statementId: StatementId; body: string },
): Promise<LodgeOutcome> {
  const toScreen: ScreeningTaskId[] = [];
  const outcome = await inTransaction<LodgeOutcome>(deps.db, async (trx) => {
    toScreen.length = 0;
    // A decision is not undone while somebody appeals against it.
    await holdStatement(trx, actor.id, input.statementId);
    const statement = await selectAppealable(trx, actor.id, input.statementId);
    if (statement === null) return { kind: 'not_found' };
    if (statement.appeal !== null) return asLodged(trx, actor, input);
    if (statement.isUndone) return { kind: 'undone' };
    if (!isAppealable(statement.facts)) return { kind: 'not_appealable' };
    if (!statement.isInTime) return { kind: 'too_late' };
    const { decisionId } = statement;
    const { statementId, body } = input;
    const appeal = { decisionId, statementId, memberId: actor.id, body };
    const appealId: AppealId | null = await insertAppeal(trx, appeal);
    if (appealId === null) return asLodged(trx, actor, input);
    toScreen.push(
      await enqueueScreeningTask(trx, { kind: 'appeal', subjectId: appealId, revision: 1 }),
    );
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'appeal.lodged',
      subjectKind: 'appeal',
      subjectId: appealId,
      facts: { decisionId },
    });
    return { kind: 'lodged' };
  });
  if (toScreen.length > 0) deps.wakeScreening(toScreen);
  return outcome;
}

/** There is an appeal already: this one, sent again, or another. */
async function asLodged(
  trx: Trx,
  actor: Actor,
  { statementId, body }: { statementId: StatementId; body: string },
): Promise<LodgeOutcome> {
  const words = await selectOwnAppealWords(trx, actor.id, statementId);
  return { kind: words === body ? 'lodged' : 'lodged_before' };
}

/** How a statement of the member's own stands for an appeal. Null for any other statement. */
export async function readAppealStanding(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  statementId: StatementId,
): Promise<AppealStanding | null> {
  const statement = await selectAppealable(deps.db, actor.id, statementId);
  return statement === null ? null : appealStandingOf(statement);
}

/** What the member wrote in an appeal of their own, so that support can be offered beside it. */
export async function readOwnAppeal(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  statementId: StatementId,
): Promise<string | null> {
  return selectOwnAppealWords(deps.db, actor.id, statementId);
}

function appealStandingOf(statement: AppealableStatement): AppealStanding {
  const { facts, appeal, isInTime, isUndone, until } = statement;
  if (isUndone || !isAppealable(facts)) return { kind: 'none' };
  if (appeal === null) return isInTime ? { kind: 'possible', until } : { kind: 'too_late' };
  const { outcome, decidedAt, lodgedAt, dueAt } = appeal;
  return outcome === null || decidedAt === null
    ? { kind: 'lodged', lodgedAt, dueAt }
    : { kind: 'answered', outcome, decidedAt };
}
