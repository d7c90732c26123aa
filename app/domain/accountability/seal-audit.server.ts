import type { Trx } from '#db/client.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AuditEventId } from '#app/domain/shared/ids.ts';
import { setAside, togetherOrAlone } from '#app/domain/shared/row-by-row.server.ts';
import { actorDigestOf, hashOfLine } from '#app/domain/accountability/audit-hash.server.ts';
import { MEMBER_NAME, SYSTEM_NAME } from '#app/domain/accountability/audit-line.ts';
import {
  insertSeals,
  selectHead,
  selectPending,
  selectPendingIds,
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
 * transaction of its own, one at a time over all processes. A line that cannot be sealed keeps no other from it: it
 * waits where it is, and is in the chain after them, which has no gap, once it can be. Returns how many it sealed,
 * at most `AT_ONCE`: none when another process seals at this moment.
 */
export async function sealAudit({
  db,
}: Pick<Deps, 'db'>): Promise<{ sealed: number; isMore: boolean }> {
  const work = { db, what: 'lines of the audit log' };
  const pending = await selectPendingIds(db, { limit: AT_ONCE, except: setAside(work) });
  let sealed = 0;
  await togetherOrAlone(work, pending, async (trx, lines) => {
    sealed += await seal(
      trx,
      lines.map(({ id }) => id),
    );
  });
  return { sealed, isMore: sealed === AT_ONCE };
}

async function seal(trx: Trx, ids: readonly AuditEventId[]): Promise<number> {
  if (!(await takeSealing(trx))) return 0;
  // In this order: a statement sees what was committed before it began, and the one who sealed before
  // has committed by the time its lock is free.
  const pending = await selectPending(trx, ids);
  if (pending.length === 0) return 0;
  let head = await selectHead(trx);
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
  return seals.length;
}

/** The end of the chain, to be noted down elsewhere. */
export async function readChainHead({ db }: Pick<Deps, 'db'>): Promise<ChainHead> {
  return selectHead(db);
}
