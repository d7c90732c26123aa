import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import {
  eachInTurn,
  eachNext,
  setAside,
  togetherOrAlone,
} from '#app/domain/shared/row-by-row.server.ts';
import { applyDueBulks } from '#app/domain/moderation/bulk-decision.server.ts';
import {
  insertQueueNews,
  lockUnclaimedEmergency,
  markLeadsTold,
  selectToTellLeads,
} from '#app/domain/moderation/keep-queue.repository.server.ts';
import { raiseFor } from '#app/domain/moderation/pass-on-item.server.ts';

/**
 * What has to happen in the queue without anybody: people on call are paged for an emergency that nobody
 * has had for a minute, leads are told of what waits too long, and decisions about many are made once they
 * can no longer be called off. Any number of processes may run it at once.
 */
export async function keepQueue(deps: Pick<Deps, 'db' | 'log'>): Promise<void> {
  await eachInTurn([
    () => pageForUnclaimed(deps),
    () => applyDueBulks(deps),
    () => tellLeads(deps),
  ]);
}

/** Calls people on call for each emergency that nobody has taken. Returns for how many. */
async function pageForUnclaimed(deps: Pick<Deps, 'db'>): Promise<number> {
  return eachNext(
    { db: deps.db, what: 'emergencies that nobody took' },
    {
      lock: lockUnclaimedEmergency,
      idOf: ({ id }) => id,
      handle: async (trx, item) => {
        const alertId = await raiseFor(trx, item, 'emergency');
        await recordAudit(trx, {
          actorId: null,
          action: 'review_item.paged',
          subjectKind: 'review_item',
          subjectId: item.id,
          facts: { alertId },
        });
      },
    },
  );
}

async function tellLeads(deps: Pick<Deps, 'db'>): Promise<void> {
  const work = { db: deps.db, what: 'what leads are to be told of' };
  const found = await selectToTellLeads(deps.db, setAside(work));
  await togetherOrAlone(work, found, async (trx, waiting) => {
    const told = await markLeadsTold(
      trx,
      waiting.map(({ id }) => id),
    );
    if (told.length > 0) await insertQueueNews(trx);
    for (const { id, kind } of told) {
      const subject = { subjectKind: kind, subjectId: id };
      await recordAudit(trx, { actorId: null, action: `${kind}.leads_told`, ...subject });
    }
  });
}
