import type { Db } from '#db/client.server.ts';
import { inTransaction, waitForLocksAtMost } from '#db/transaction.ts';
import { followCanary } from '#app/domain/crisis-response/follow-canary.server.ts';
import { findingIn } from '#app/domain/crisis-response/finding.ts';
import { followFinding } from '#app/domain/crisis-response/follow-finding.server.ts';
import type { ScreenedText } from '#app/domain/crisis-response/screened-text.ts';
import {
  finishTask,
  insertScreening,
  type ClaimedTask,
} from '#app/domain/crisis-response/screening-tasks.repository.server.ts';
import { seconds } from '#app/domain/shared/duration.ts';
import type { Screening } from '#app/screening/screening.ts';

/** Half a lease: whoever holds a text's place for longer must not hold up the texts behind it. */
export const WAITS_AT_MOST = seconds(5);

/**
 * Stores a result that calls for a person, with everything that follows from it, in one transaction.
 * Returns false and changes nothing when the task is no longer held by this attempt, so a late or doubled
 * result has no effect.
 */
export async function recordScreening(
  db: Db,
  task: ClaimedTask,
  text: ScreenedText,
  screening: Screening,
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    await waitForLocksAtMost(trx, WAITS_AT_MOST);
    if (!(await finishTask(trx, task, 'done'))) return false;
    const { id: screeningId, screenedAt } = await insertScreening(
      trx,
      task,
      text.authorId,
      screening,
    );
    const { tier } = screening;
    const { committedAt, kind } = task;
    const found = { tier, screeningId, committedAt, screenedAt };
    if (kind === 'canary') await followCanary(trx, text, found);
    else await followFinding(trx, findingIn(kind, text, found), { mayPage: true });
    return true;
  });
}
