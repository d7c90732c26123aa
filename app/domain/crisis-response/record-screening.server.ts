import type { Db } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import type { ScreenedText } from '#app/domain/crisis-response/screened-text.ts';
import {
  finishTask,
  insertScreening,
  type ClaimedTask,
} from '#app/domain/crisis-response/screening-tasks.repository.server.ts';
import { tellPeople } from '#app/domain/crisis-response/tell-people.server.ts';
import type { Screening } from '#app/screening/screening.ts';

/**
 * Stores a result that calls for a person, with everything that follows from it, in one transaction: the
 * result, the review item, the alert with its first event, and its escalation. Returns false and changes
 * nothing when the task is no longer held by this attempt, so a late or doubled result has no effect.
 */
export async function recordScreening(
  db: Db,
  task: ClaimedTask,
  text: ScreenedText,
  screening: Screening,
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    if (!(await finishTask(trx, task, 'done'))) return false;
    const stored = await insertScreening(trx, task, text.authorId, screening);
    await tellPeople(
      trx,
      {
        kind: task.kind,
        text,
        tier: screening.tier,
        screeningId: stored.id,
        committedAt: task.committedAt,
        screenedAt: stored.screenedAt,
      },
      { mayPage: true },
    );
    return true;
  });
}
