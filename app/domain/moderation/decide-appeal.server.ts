import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { isAnswer } from '#app/domain/moderation/appeal.ts';
import {
  lockAppeal,
  selectAppeal,
  settleAppeal,
  type AppealRow,
} from '#app/domain/moderation/appeals.repository.server.ts';
import { carryOut, weighDecision } from '#app/domain/moderation/carry-out.server.ts';
import type { DecisionProblem, ProposedDecision } from '#app/domain/moderation/decision.ts';
import {
  insertStatement,
  lockItemToDecide,
  touchItem,
} from '#app/domain/moderation/decisions.repository.server.ts';
import { reverseDecision } from '#app/domain/moderation/effects.server.ts';
import { moderationScope } from '#app/domain/moderation/policy.ts';
import { lockSubject } from '#app/domain/moderation/subjects.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AppealId, DecisionId } from '#app/domain/shared/ids.ts';

export type AppealAnswer = {
  appealId: AppealId;
  /** Of the appeal, as whoever answers saw it. */
  version: number;
  /** In their own words, for the member. Both outcomes are explained. */
  answer: string;
} & (
  | { outcome: 'uphold' | 'overturn' }
  /** Another decision in the place of the first. Its explanation is the answer. */
  | {
      outcome: 'amend';
      amended: Omit<ProposedDecision, 'explanation' | 'outcomeCode'>;
      submissionKey: string;
    }
);

export type AnswerAppealOutcome =
  | { kind: 'answered' }
  /** Somebody has answered it in the meantime. */
  | { kind: 'stale'; by: string | null }
  | { kind: 'answer_needed' }
  | { kind: 'refused'; problems: DecisionProblem[] }
  | { kind: 'not_found' };

/**
 * Answers an appeal: the decision stands, or everything it did is taken back through the functions that
 * did it, or another takes its place. The effects, the answer to the member and the audit line are one
 * transaction. For whoever decided first, and for the member, there is no such appeal.
 */
export async function decideAppeal(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  input: AppealAnswer,
): Promise<AnswerAppealOutcome> {
  const outcome = await tried(() => inTransaction(deps.db, (trx) => decideIn(trx, actor, input)));
  if (outcome.kind === 'not_found') {
    deps.log.warn({ actorId: actor.id, appealId: input.appealId }, 'refused: no such appeal');
  }
  return outcome;
}

/** Carries the problems of an amendment out of a transaction that must leave nothing behind. */
class RefusedAmendment extends Error {
  readonly problems: DecisionProblem[];
  constructor(problems: DecisionProblem[]) {
    super('The amendment cannot be made.');
    this.problems = problems;
  }
}

async function tried(work: () => Promise<AnswerAppealOutcome>): Promise<AnswerAppealOutcome> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RefusedAmendment)) throw error;
    return { kind: 'refused', problems: error.problems };
  }
}

async function decideIn(trx: Trx, actor: Actor, input: AppealAnswer): Promise<AnswerAppealOutcome> {
  const who = { memberId: actor.id, scope: moderationScope(actor) };
  await lockAppeal(trx, input.appealId);
  const appeal = await selectAppeal(trx, who, input.appealId);
  if (appeal === null) return { kind: 'not_found' };
  if (appeal.outcome !== null || appeal.version !== input.version) {
    return { kind: 'stale', by: appeal.decidedBy };
  }
  if (!isAnswer(input.answer)) return { kind: 'answer_needed' };
  const done = await carryOutAnswer(trx, actor, appeal, input);
  if (done.kind !== 'done') return done;
  const { outcome } = input;
  const answer = input.answer.trim();
  const { amendedBy } = done;
  await settleAppeal(trx, appeal.id, { outcome, answer, by: actor.id, amendedBy });
  if (outcome !== 'amend') {
    await insertStatement(trx, {
      decisionId: appeal.decisionId,
      memberId: appeal.memberId,
      facts: { ...appeal.facts, explanation: answer, appeal: outcome },
    });
  }
  await recordAudit(trx, {
    actorId: actor.id,
    action: 'appeal.decided',
    subjectKind: 'appeal',
    subjectId: appeal.id,
    facts: {
      outcome,
      decisionId: appeal.decisionId,
      amendedBy,
      reversed: done.reversed,
    },
  });
  return { kind: 'answered' };
}

type Done = { kind: 'done'; amendedBy: DecisionId | null; reversed: string };

async function carryOutAnswer(
  trx: Trx,
  actor: Actor,
  appeal: AppealRow,
  input: AppealAnswer,
): Promise<Done | Exclude<AnswerAppealOutcome, { kind: 'answered' }>> {
  if (input.outcome === 'uphold') return { kind: 'done', amendedBy: null, reversed: '' };
  // The item before its text, as everywhere: two people who lock in one order cannot block one another.
  const who = { memberId: actor.id, scope: moderationScope(actor) };
  const item = await lockItemToDecide(trx, who, appeal.itemId);
  const subject = { kind: appeal.subjectKind, id: appeal.subjectId };
  const state = item === null ? null : await lockSubject(trx, subject);
  if (item === null || state === null) return { kind: 'not_found' };
  const reversed = await reverseDecision(trx, { id: appeal.decisionId, subject }, actor.id);
  const kinds = reversed.join(',');
  await touchItem(trx, item.id);
  if (input.outcome !== 'amend') return { kind: 'done', amendedBy: null, reversed: kinds };
  const after = await lockSubject(trx, subject);
  if (after === null) return { kind: 'not_found' };
  const { revision } = after;
  const proposed = {
    ...input.amended,
    revision,
    explanation: input.answer,
    outcomeCode: null,
  };
  // Danger is answered where it was found; an appeal is about the first decision.
  const urgency = { tier: item.tier, isResolved: true, alertWaits: false };
  const sound = await weighDecision(trx, actor, item, after, proposed, urgency);
  // Nothing of a refused amendment may stay, the reversal included.
  if (sound.kind === 'refused') throw new RefusedAmendment(sound.problems);
  const { submissionKey } = input;
  // The member is told at once, and it was weighed by two people.
  const form = { revision, submissionKey, canBeUndone: false, appeal: 'amend' } as const;
  const amendedBy = await carryOut(trx, actor, item, sound, form);
  return { kind: 'done', amendedBy, reversed: kinds };
}
