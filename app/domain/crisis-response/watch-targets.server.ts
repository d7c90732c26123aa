import type { Trx } from '#db/client.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { setAside, togetherOrAlone } from '#app/domain/shared/row-by-row.server.ts';
import { announceChange } from '#app/domain/crisis-response/announce-change.repository.server.ts';
import {
  recordMissedTargets,
  selectMissedTargets,
  type MissedTarget,
} from '#app/domain/crisis-response/legs.repository.server.ts';
import { legs } from '#app/domain/crisis-response/targets.ts';
import { insertLateMessages } from '#app/domain/on-call/late-messages.repository.server.ts';

/**
 * Notes on alerts which legs of their way took longer than they may, each once, and tells those who answer
 * for the set-up when it was an emergency (S-6). What they are told says which leg and which number,
 * and nothing of what was written. Any number of processes may look. Returns what was new. An alert of which that
 * cannot be noted keeps no other from it.
 */
export async function watchTargets(deps: Pick<Deps, 'db'>): Promise<MissedTarget[]> {
  const work = { db: deps.db, what: 'alerts that are late' };
  const found = (await selectMissedTargets(deps.db, setAside(work))).map((missed) => ({
    ...missed,
    id: missed.alertId,
  }));
  const recorded: MissedTarget[] = [];
  await togetherOrAlone(work, found, async (trx, missed) => {
    const fresh = await recordMissedTargets(trx, missed);
    if (fresh.length === 0) return;
    await tellOwners(
      trx,
      fresh.filter(({ tier }) => tier === 'emergency'),
    );
    await announceChange(trx);
    recorded.push(...fresh);
  });
  return recorded;
}

async function tellOwners(trx: Trx, missed: readonly MissedTarget[]): Promise<void> {
  for (const leg of legs) {
    const late = missed.filter((each) => each.leg === leg);
    if (late.length > 0) await insertLateMessages(trx, leg, late);
  }
}
