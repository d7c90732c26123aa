import { inTransaction } from '#db/transaction.ts';
import type { Trx } from '#db/client.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { announceChange } from '#app/domain/crisis-response/announce-change.repository.server.ts';
import {
  recordMissedTargets,
  type MissedTarget,
} from '#app/domain/crisis-response/legs.repository.server.ts';
import { legs } from '#app/domain/crisis-response/targets.ts';
import { insertLateMessages } from '#app/domain/on-call/late-messages.repository.server.ts';

/**
 * Notes on alerts which legs of their way took longer than they may, each once, and tells those who answer
 * for the set-up when it was an emergency (S-6). What they are told says which leg and which number,
 * and nothing of what was written. Any number of processes may look. Returns what was new.
 */
export async function watchTargets(deps: Pick<Deps, 'db'>): Promise<MissedTarget[]> {
  return inTransaction(deps.db, async (trx) => {
    const missed = await recordMissedTargets(trx);
    if (missed.length === 0) return [];
    await tellOwners(
      trx,
      missed.filter(({ tier }) => tier === 'emergency'),
    );
    await announceChange(trx);
    return missed;
  });
}

async function tellOwners(trx: Trx, missed: readonly MissedTarget[]): Promise<void> {
  for (const leg of legs) {
    const late = missed.filter((each) => each.leg === leg);
    if (late.length > 0) await insertLateMessages(trx, leg, late);
  }
}
