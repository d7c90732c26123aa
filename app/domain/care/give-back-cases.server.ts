import { recordCaseEvent } from '#app/domain/care/case-events.repository.server.ts';
import {
  changeCase,
  lockCase,
  selectCasesHeldBy,
} from '#app/domain/care/cases.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { eachOnce } from '#app/domain/shared/row-by-row.server.ts';

/**
 * Gives back every open case that somebody has: anybody on duty can take it, and what waits in it is told to
 * them at once instead of to whoever had it (`tellOfWaiting`). A colleague to whom it was offered can still
 * accept it. Returns how many were given back, and how many could not be.
 */
export async function giveBackCases(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
): Promise<{ done: number; failed: number }> {
  const held = await selectCasesHeldBy(deps.db, actor.id);
  return eachOnce(deps, held, async (trx, id) => {
    const care = await lockCase(trx, id);
    if (care === null || care.state === 'closed' || care.holderId !== actor.id) return false;
    await changeCase(trx, care, { holder_id: null });
    await recordCaseEvent(trx, { caseId: id, kind: 'given_back', actorId: actor.id });
    return true;
  });
}
