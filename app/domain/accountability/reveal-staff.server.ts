import { inTransaction } from '#db/transaction.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { RevealReason } from '#app/domain/accountability/reveal-reason.ts';
import { selectPersonBehind } from '#app/domain/accountability/staff-pseudonyms.repository.server.ts';

export type RevealOutcome = { kind: 'revealed'; handle: string } | { kind: 'not_found' };

/**
 * Tells a safety lead whose pseudonym it is. The line that they asked, and why, is in the transaction
 * that answers: nobody learns it without a trace. Not found for everybody else.
 */
export async function revealStaff(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { name: string; reason: RevealReason },
): Promise<RevealOutcome> {
  if (!isSafetyLead(actor)) return { kind: 'not_found' };
  return inTransaction(deps.db, async (trx) => {
    const person = await selectPersonBehind(trx, input.name);
    if (person === null) return { kind: 'not_found' };
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'staff_pseudonym.revealed',
      subjectKind: 'staff_pseudonym',
      subjectId: input.name,
      facts: { reason: input.reason },
    });
    return { kind: 'revealed', handle: person.handle };
  });
}
