import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { acknowledgeFromReview } from '#app/domain/crisis-response/acknowledge-from-review.server.ts';
import { endHold } from '#app/domain/posts/end-hold.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { DecisionId, ReviewItemId } from '#app/domain/shared/ids.ts';
import { carryOut, weighDecision } from '#app/domain/moderation/carry-out.server.ts';
import type { DecisionProblem, ProposedDecision } from '#app/domain/moderation/decision.ts';
import {
  lockItemToDecide,
  resolveItem,
  selectDecisionBefore,
  selectSubmitted,
  type LastChange,
} from '#app/domain/moderation/decisions.repository.server.ts';
import { selectOpenAlert } from '#app/domain/moderation/item.repository.server.ts';
import { moderationScope } from '#app/domain/moderation/policy.ts';
import { mayDecideIn } from '#app/domain/moderation/queue-policy.ts';
import { mayBeUndone } from '#app/domain/moderation/undo.ts';
import { lockSubject } from '#app/domain/moderation/subjects.repository.server.ts';

export type DecideInput = ProposedDecision & {
  itemId: ReviewItemId;
  /** Of the item, as the moderator saw it. */
  version: number;
  /** Of the text, as the moderator saw it. */
  revision: number;
  /** Made with the form: the same form sent twice decides once. */
  submissionKey: string;
};

export type DecideOutcome =
  /** `wasOwn`: whoever decided had taken the item, or had been dealt it. */
  | { kind: 'decided'; decisionId: DecisionId; wasOwn: boolean }
  /** Somebody decided in between, or something new was signalled (then `change` is null). */
  | { kind: 'stale'; change: LastChange | null }
  /** The author edited the text since: it has to be looked at again. */
  | { kind: 'edited' }
  | { kind: 'refused'; problems: DecisionProblem[] }
  | { kind: 'not_found' };

/**
 * Decides about a text and, apart from it, about the person who wrote it. The decision, its effects on
 * both, the end of the item, the statement to the author, the answer to a linked alert and the audit line
 * are one transaction: all of them or none (M-11). Safe to send twice, and safe without a claim: the version decides who was first (M-9).
 */
export async function decide(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  input: DecideInput,
): Promise<DecideOutcome> {
  const outcome = await inTransaction(deps.db, (trx) => decideIn(trx, actor, input));
  if (outcome.kind === 'not_found') {
    deps.log.warn({ actorId: actor.id, itemId: input.itemId }, 'refused: no such review item');
  }
  return outcome;
}

async function decideIn(trx: Trx, actor: Actor, input: DecideInput): Promise<DecideOutcome> {
  const who = { memberId: actor.id, scope: moderationScope(actor) };
  const item = await lockItemToDecide(trx, who, input.itemId);
  if (item === null) return { kind: 'not_found' };
  const before = await selectSubmitted(trx, { memberId: actor.id, key: input.submissionKey });
  if (before?.itemId === item.id) {
    return { kind: 'decided', decisionId: before.id, wasOwn: item.isOwn };
  }
  if (before !== null || item.version !== input.version) {
    return { kind: 'stale', change: await selectDecisionBefore(trx, item) };
  }
  const state = await lockSubject(trx, { kind: item.subjectKind, id: item.subjectId });
  if (state === null) return { kind: 'not_found' };
  if (state.revision !== input.revision) return { kind: 'edited' };
  if (!mayDecideIn(actor, item.queue, input.action)) {
    return { kind: 'refused', problems: ['action_not_possible'] };
  }
  const alert = await selectOpenAlert(trx, item.id);
  const alertWaits = alert?.ackedBy === null;
  const sound = await weighDecision(trx, actor, item, state, input, { ...item, alertWaits });
  if (sound.kind === 'refused') return sound;
  const { revision, submissionKey } = input;
  const canBeUndone = mayBeUndone(input, { ...item, hasAlert: alert !== null });
  const form = { revision, submissionKey, canBeUndone };
  const decisionId = await carryOut(trx, actor, item, sound, form);
  // Whatever was decided, nobody has to wait for it any more.
  if (item.subjectKind === 'post') await endHold(trx, item.subjectId);
  await resolveItem(trx, item.id);
  await acknowledgeFromReview(trx, {
    reviewItemId: item.id,
    actorId: actor.id,
    outcomeCode: input.outcomeCode,
  });
  await recordAudit(trx, {
    actorId: actor.id,
    action: 'review_item.decided',
    subjectKind: 'review_item',
    subjectId: item.id,
    facts: {
      decisionId,
      decision: input.action,
      measures: sound.measures.map(({ kind }) => kind).join(','),
      person: sound.person.kind,
      reasonCode: input.reasonCode,
      itemVersion: item.version,
      revision: input.revision,
    },
  });
  return { kind: 'decided', decisionId, wasOwn: item.isOwn };
}
