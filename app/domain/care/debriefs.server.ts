import { inTransaction } from '#db/transaction.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { DebriefId } from '#app/domain/shared/ids.ts';
import {
  lockDebrief,
  markDebrief,
  readNow,
  selectDebriefs,
} from '#app/domain/care/debriefs.repository.server.ts';

const DEBRIEFS_SHOWN = 50;

/** A debrief after an emergency, for one person and seen by nobody else. */
export type Debrief = { id: DebriefId; alertRef: number; openedAt: string };

/** The person's own open debriefs, oldest first, and the present time. Times are ISO strings. */
export async function readDebriefs(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<{ now: string; debriefs: Debrief[] }> {
  const [now, rows] = await Promise.all([
    readNow(deps.db),
    selectDebriefs(deps.db, actor.id, DEBRIEFS_SHOWN),
  ]);
  return {
    now: now.toISOString(),
    debriefs: rows.map(({ openedAt, ...each }) => ({ ...each, openedAt: openedAt.toISOString() })),
  };
}

/** Ends one of the person's own debriefs, done or not needed. Safe to send twice. */
export async function settleDebrief(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { debriefId: DebriefId; result: 'done' | 'dismissed' },
): Promise<{ kind: 'done' } | { kind: 'not-found' }> {
  const { debriefId, result } = input;
  return inTransaction(deps.db, async (trx) => {
    const debrief = await lockDebrief(trx, actor.id, debriefId);
    if (debrief === null) return { kind: 'not-found' };
    if (!debrief.isOpen) return { kind: 'done' };
    await markDebrief(trx, debriefId, result);
    // That it ended, and not how: that is nobody's business.
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'debrief.settled',
      subjectKind: 'debrief_task',
      subjectId: debriefId,
    });
    return { kind: 'done' };
  });
}
