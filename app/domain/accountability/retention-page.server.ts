import { inTransaction } from '#db/transaction.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import {
  insertRetention,
  selectRetention,
} from '#app/domain/accountability/expiry.repository.server.ts';
import type { RetentionKind } from '#app/domain/accountability/retention.ts';

/** How many days each kind is kept. Null for anybody but safety leads. */
export async function readRetention(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<Record<RetentionKind, number> | null> {
  return isSafetyLead(actor) ? selectRetention(deps.db) : null;
}

/** Sets how many days a kind is kept. Who set what and when stays. False for anybody but safety leads. */
export async function setRetention(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { kind: RetentionKind; days: number },
): Promise<boolean> {
  if (!isSafetyLead(actor)) return false;
  await inTransaction(deps.db, async (trx) => {
    await insertRetention(trx, { ...input, setBy: actor.id });
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'retention.set',
      subjectKind: 'retention',
      subjectId: input.kind,
      facts: { days: input.days },
    });
  });
  return true;
}
