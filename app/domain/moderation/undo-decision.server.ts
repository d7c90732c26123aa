import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import { claimOne, releaseClaimsOf } from '#app/domain/moderation/claims.repository.server.ts';
import {
  insertStatement,
  lockItemToDecide,
} from '#app/domain/moderation/decisions.repository.server.ts';
import { reverseDecision } from '#app/domain/moderation/effects.server.ts';
import { whoIs } from '#app/domain/moderation/queue-scope.server.ts';
import {
  lockReadStatements,
  retractUnread,
} from '#app/domain/moderation/statements.repository.server.ts';
import { lockSubject } from '#app/domain/moderation/subjects.repository.server.ts';
import {
  insertUndo,
  selectOwnDecision,
  unresolveItem,
} from '#app/domain/moderation/undo.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { DecisionId, ReviewItemId } from '#app/domain/shared/ids.ts';

export type UndoDecisionOutcome =
  | { kind: 'undone'; itemId: ReviewItemId }
  /** Its time is over, it never could be undone, or something happened to the item since. */
  | { kind: 'too_late'; itemId: ReviewItemId }
  | { kind: 'not_found' };

/**
 * Takes back a decision of one's own within half a minute, as if it had not been made: its effects through
 * the functions that an overturned appeal uses, the statement that its author has not read, and the end of
 * the item, which is with the same person again. Who had read the statement is told. All of it and the
 * audit line are one transaction. Not for emergencies, and not for what cannot be taken back. Safe to send
 * twice, and beside another decision: the version says who was first.
 */
export async function undoDecision(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { decisionId: DecisionId },
): Promise<UndoDecisionOutcome> {
  return inTransaction(deps.db, (trx) => undoIn(trx, actor, input.decisionId));
}

async function undoIn(trx: Trx, actor: Actor, id: DecisionId): Promise<UndoDecisionOutcome> {
  const who = whoIs(actor);
  const made = await selectOwnDecision(trx, actor.id, id);
  // The item before its text and its statements, as everywhere.
  const item = made === null ? null : await lockItemToDecide(trx, who, made.itemId);
  if (
    item === null ||
    (await lockSubject(trx, { kind: item.subjectKind, id: item.subjectId })) === null
  ) {
    return { kind: 'not_found' };
  }
  const read = await lockReadStatements(trx, id);
  // Asked again, now that nobody else can change anything about it.
  const decision = await selectOwnDecision(trx, actor.id, id);
  if (decision === null) return { kind: 'not_found' };
  if (decision.isUndone) return { kind: 'undone', itemId: item.id };
  const isLast = item.isResolved && item.version === decision.itemVersion + 1;
  if (!isLast || decision.time !== 'runs' || decision.isAppealed) {
    return { kind: 'too_late', itemId: item.id };
  }
  const reversed = await reverseDecision(trx, { id, subject: decision.subject }, actor.id);
  await insertUndo(trx, { id, by: actor.id });
  await retractUnread(trx, id);
  for (const { memberId, facts } of read) {
    const undone: typeof facts = { ...facts, explanation: null, isUndone: true };
    await insertStatement(trx, { decisionId: id, memberId, facts: undone });
  }
  await unresolveItem(trx, item.id);
  // What was dealt to them since waits for others meanwhile; this one is theirs again.
  for (const itemId of await releaseClaimsOf(trx, actor.id)) {
    await audit(trx, actor, 'review_item.released', itemId);
  }
  await claimOne(trx, who, item.id, { mayTakeBack: false });
  await audit(trx, actor, 'review_item.undone', item.id, {
    decisionId: id,
    decision: decision.action,
    reversed: reversed.join(','),
    itemVersion: item.version,
  });
  return { kind: 'undone', itemId: item.id };
}

async function audit(
  trx: Trx,
  actor: Actor,
  action: string,
  itemId: ReviewItemId,
  facts?: Record<string, string | number>,
): Promise<void> {
  await recordAudit(trx, {
    actorId: actor.id,
    action,
    subjectKind: 'review_item',
    subjectId: itemId,
    ...(facts === undefined ? {} : { facts }),
  });
}

/** What somebody has just decided, as the next page tells them. */
export type JustDecided = {
  itemId: ReviewItemId;
  action: DecisionAction;
  undo: 'never' | 'over' | 'runs';
};

/** A decision of one's own and whether it can be undone. Null for anybody else's, and for one that was. */
export async function readJustDecided(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { decisionId: DecisionId },
): Promise<JustDecided | null> {
  const decision = await selectOwnDecision(deps.db, actor.id, input.decisionId);
  if (decision === null || decision.isUndone) return null;
  return { itemId: decision.itemId, action: decision.action, undo: decision.time };
}
