import { isRetryable } from '#db/errors.ts';
import { inTransaction, undoingAlone } from '#db/transaction.ts';
import type { BulkResult } from '#db/schema/review-queue.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { eachNext } from '#app/domain/shared/row-by-row.server.ts';
import { parseId, type BulkDecisionId, type ReviewItemId } from '#app/domain/shared/ids.ts';
import {
  MAX_BULK,
  problemsOfBulk,
  proposedFor,
  type BulkProposal,
  type SeenItem,
} from '#app/domain/moderation/bulk.ts';
import {
  insertBulk,
  lockDueItem,
  markBulkDone,
  markCalledOff,
  saveBulkResult,
  selectActorNow,
  selectBulk,
  selectCandidates,
  type BulkCandidate,
  type BulkPage,
  type DueBulkItem,
} from '#app/domain/moderation/bulk.repository.server.ts';
import { decide, type DecideOutcome } from '#app/domain/moderation/decide.server.ts';
import type { DecisionProblem } from '#app/domain/moderation/decision.ts';
import { mayInQueue } from '#app/domain/moderation/queue-policy.ts';
import { whoIs } from '#app/domain/moderation/queue-scope.server.ts';
import type { Trx } from '#db/client.server.ts';

export type BulkPreview = {
  /** What can be decided about together. */
  items: (Pick<
    BulkCandidate,
    'itemId' | 'subjectKind' | 'tier' | 'groupName' | 'authorHandle' | 'version' | 'revision'
  > & { mayBe: boolean })[];
  /** How many were named that are decided already, or are none of this person's. */
  gone: number;
  /** Whom it would concern, by handle, with how many of their texts. Most first. */
  people: { handle: string; texts: number }[];
};

/**
 * What a decision about these items together would touch, before anything is asked for. Null for people
 * who decide about one item at a time.
 */
export async function previewBulk(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { itemIds: readonly ReviewItemId[] },
): Promise<BulkPreview | null> {
  if (!mayInQueue(actor, 'waiting', 'bulk')) return null;
  const named = [...new Set(input.itemIds)].slice(0, MAX_BULK);
  const found = await selectCandidates(deps.db, whoIs(actor), named);
  const texts = new Map<string, number>();
  for (const item of found.filter(mayBeDecidedAmongMany)) {
    texts.set(item.authorHandle, (texts.get(item.authorHandle) ?? 0) + 1);
  }
  return {
    items: found.map((item) => {
      const { itemId, subjectKind, tier, groupName, authorHandle, version, revision } = item;
      const shown = { itemId, subjectKind, tier, groupName, authorHandle, version, revision };
      return { ...shown, mayBe: mayBeDecidedAmongMany(item) };
    }),
    gone: named.length - found.length,
    people: [...texts]
      .map(([handle, count]) => ({ handle, texts: count }))
      .sort((a, b) => b.texts - a.texts || a.handle.localeCompare(b.handle)),
  };
}

export type AskBulkOutcome =
  | { kind: 'asked'; bulkId: BulkDecisionId }
  | { kind: 'refused'; problems: DecisionProblem[] }
  | { kind: 'nothing_chosen' }
  | { kind: 'not_found' };

/**
 * Asks for one decision about up to a hundred items. Nothing happens for half a minute, in which it can be
 * called off; then each item is decided by itself, as if one had sent its own form, with the version and
 * the wording that were seen. Emergencies, and texts for which people are called, are never among them.
 * Safe to send twice.
 */
export async function askBulk(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: BulkProposal & { items: readonly SeenItem[]; submissionKey: string },
): Promise<AskBulkOutcome> {
  if (!mayInQueue(actor, 'waiting', 'bulk')) return { kind: 'not_found' };
  const problems = problemsOfBulk(input);
  if (problems.length > 0) return { kind: 'refused', problems };
  const seen = new Map(input.items.slice(0, MAX_BULK).map((item) => [item.itemId, item]));
  const ids = [...seen.keys()].flatMap((id) => parseId<ReviewItemId>(id) ?? []);
  return inTransaction<AskBulkOutcome>(deps.db, async (trx) => {
    const found = await selectCandidates(trx, whoIs(actor), ids);
    if (found.length === 0) return { kind: 'nothing_chosen' };
    const items = found.map((item) => ({
      itemId: item.itemId,
      version: seen.get(item.itemId)?.version ?? item.version,
      revision: seen.get(item.itemId)?.revision ?? item.revision,
      result: mayBeDecidedAmongMany(item) ? null : ('forbidden' as const),
    }));
    const bulk = { ...input, decidedBy: actor.id };
    const bulkId = await insertBulk(trx, bulk, items);
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'bulk_decision.asked',
      subjectKind: 'bulk_decision',
      subjectId: bulkId,
      facts: { decision: input.action, reasonCode: input.reasonCode, items: items.length },
    });
    return { kind: 'asked', bulkId };
  });
}

/** Calls it off while nothing has been done. */
export async function callOffBulk(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { bulkId: BulkDecisionId },
): Promise<{ kind: 'called_off' } | { kind: 'too_late' }> {
  return inTransaction(deps.db, async (trx) => {
    const isOff = await markCalledOff(trx, { id: input.bulkId, by: actor.id });
    if (!isOff) return { kind: 'too_late' } as const;
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'bulk_decision.called_off',
      subjectKind: 'bulk_decision',
      subjectId: input.bulkId,
    });
    return { kind: 'called_off' } as const;
  });
}

/** What this person asked for, and what came of each item. Null for anybody else's. */
export async function readBulk(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { bulkId: BulkDecisionId },
): Promise<BulkPage | null> {
  return selectBulk(deps.db, actor.id, input.bulkId);
}

/**
 * Makes the decisions whose time has come, one transaction for each item with what came of it, so that a
 * process that dies in between leaves the rest to the next one. Whoever asked must still be allowed to.
 * Returns how many items were tried. Safe to run by many at once. One of which nothing can be noted keeps no other.
 */
export async function applyDueBulks(deps: Pick<Deps, 'db' | 'log'>): Promise<number> {
  return eachNext(
    { db: deps.db, what: 'decisions about many' },
    {
      lock: lockDueItem,
      idOf: ({ bulkId }) => bulkId,
      handle: async (trx, due) => {
        try {
          await undoingAlone(trx, () => applyOne(deps, trx, due));
        } catch (error) {
          if (due.item === null || isRetryable(error)) throw error;
          // One text that cannot be decided must not keep the others waiting.
          deps.log.error({ err: error, itemId: due.item.itemId }, 'an item of many failed');
          const { position } = due.item;
          await saveBulkResult(trx, { bulkId: due.bulkId, position }, 'conflict');
        }
      },
    },
  );
}

async function applyOne(deps: Pick<Deps, 'log'>, trx: Trx, due: DueBulkItem): Promise<void> {
  const { item, bulkId } = due;
  if (item === null) {
    await markBulkDone(trx, bulkId);
    return;
  }
  const actor = await selectActorNow(trx, due.decidedBy);
  const result: BulkResult =
    actor === null || !mayInQueue(actor, 'waiting', 'bulk')
      ? 'forbidden'
      : resultOf(
          await decide({ db: trx, log: deps.log }, actor, {
            ...proposedFor(due),
            itemId: item.itemId,
            version: item.version,
            revision: item.revision,
            submissionKey: crypto.randomUUID(),
          }),
        );
  await saveBulkResult(trx, { bulkId, position: item.position }, result);
}

function resultOf(outcome: DecideOutcome): BulkResult {
  switch (outcome.kind) {
    case 'decided':
      return 'done';
    case 'stale':
    case 'edited':
      return 'conflict';
    case 'refused':
    case 'not_found':
      return 'forbidden';
  }
}

/** Somebody in danger is looked at alone. */
function mayBeDecidedAmongMany(item: BulkCandidate): boolean {
  return item.tier !== 'emergency' && !item.isPassedOn && !item.hasOpenAlert;
}
