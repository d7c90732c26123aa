import { inTransaction } from '#db/transaction.ts';
import { isReasonFor } from '#app/domain/moderation/reason-codes.ts';
import {
  insertGolden,
  retireGolden,
  selectGolden,
  type GoldenItem,
} from '#app/domain/second-review/golden-items.repository.server.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { GoldenItemId } from '#app/domain/shared/ids.ts';

/** The golden items in the mix, for safety leads. Null for others: who knows them learns nothing from them. */
export async function readGoldenItems(deps: Pick<Deps, 'db'>, actor: Actor) {
  return isSafetyLead(actor) ? selectGolden(deps.db) : null;
}

/** Adds a golden item to the mix. It is made up: nobody's real words belong in it. */
export async function addGoldenItem(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  item: GoldenItem,
): Promise<{ kind: 'added' } | { kind: 'reason_not_for_action' } | { kind: 'not_found' }> {
  if (!isSafetyLead(actor)) return { kind: 'not_found' };
  if (!isReasonFor(item.action, item.reasonCode)) return { kind: 'reason_not_for_action' };
  await inTransaction(deps.db, async (trx) => {
    const id = await insertGolden(trx, { ...item, madeBy: actor.id });
    await recordAudit(trx, { ...auditOf(actor, id), action: 'golden_item.added' });
  });
  return { kind: 'added' };
}

/** Takes a golden item out of the mix. False when it is not there for this person. */
export async function retireGoldenItem(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { id: GoldenItemId },
): Promise<boolean> {
  if (!isSafetyLead(actor)) return false;
  return inTransaction(deps.db, async (trx) => {
    if (!(await retireGolden(trx, input.id))) return false;
    await recordAudit(trx, { ...auditOf(actor, input.id), action: 'golden_item.retired' });
    return true;
  });
}

function auditOf(actor: Actor, id: GoldenItemId) {
  return { actorId: actor.id, subjectKind: 'golden_item', subjectId: id };
}
