import { inTransaction } from '#db/transaction.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { actorDigestOf, hashOfLine } from '#app/domain/accountability/audit-hash.server.ts';
import { MEMBER_NAME, SYSTEM_NAME } from '#app/domain/accountability/audit-line.ts';
import {
  insertSeals,
  selectHead,
  selectPending,
  takeSealing,
  type NewSeal,
} from '#app/domain/accountability/seals.repository.server.ts';
import {
  givePseudonyms,
  selectPseudonyms,
} from '#app/domain/accountability/staff-pseudonyms.repository.server.ts';
import type { ChainHead } from '#app/domain/accountability/check-chain.server.ts';

/** So many lines at once: some hundred milliseconds at the most. */
const AT_ONCE = 500;

/**
 * Puts the lines that were committed since into the chain. Decisions never wait for it: it is a short
 * transaction of its own, one at a time over all processes. Returns how many it sealed, at most
 * `AT_ONCE`, and the end of the chain; null when another process seals at this moment.
 */
export async function sealAudit(
  deps: Pick<Deps, 'db'>,
): Promise<{ sealed: number; head: ChainHead; isMore: boolean } | null> {
  return inTransaction(deps.db, async (trx) => {
    if (!(await takeSealing(trx))) return null;
    // In this order: a statement sees what was committed before it began, and the one who sealed before
    // has committed by the time its lock is free.
    const pending = await selectPending(trx, AT_ONCE);
    let head = await selectHead(trx);
    if (pending.length === 0) return { sealed: 0, head, isMore: false };
    const actorIds = [...new Set(pending.flatMap(({ actorId }) => actorId ?? []))];
    await givePseudonyms(trx, actorIds);
    const names = await selectPseudonyms(trx, actorIds);
    const seals = pending.map(({ actorId, ...line }): NewSeal => {
      const actor = actorId === null ? SYSTEM_NAME : (names.get(actorId) ?? MEMBER_NAME);
      const actorDigest = actorDigestOf(line.id, actorId);
      const hash = hashOfLine(head.hash, { ...line, actor, actorDigest });
      head = { position: head.position + 1, hash };
      return { position: head.position, eventId: line.id, actor, hash };
    });
    await insertSeals(trx, seals);
    return { sealed: seals.length, head, isMore: pending.length === AT_ONCE };
  });
}
