import type { Db } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { opensAlert } from '#app/domain/crisis-response/alert.ts';
import { raiseAlert } from '#app/domain/crisis-response/raise-alert.server.ts';
import type { ScreenedText } from '#app/domain/crisis-response/screened-text.ts';
import {
  finishTask,
  insertScreening,
  type ClaimedTask,
} from '#app/domain/crisis-response/screening-tasks.repository.server.ts';
import { openReviewItem } from '#app/domain/moderation/open-review-item.server.ts';
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
    const { id: screeningId, screenedAt } = await insertScreening(
      trx,
      task,
      text.authorId,
      screening,
    );
    const people = { groupId: text.groupId, authorId: text.authorId };
    const { kind: subjectKind, subjectId } = task;
    // There is nothing to decide about a drill.
    const reviewItemId =
      subjectKind === 'canary'
        ? null
        : await openReviewItem(trx, {
            subjectKind,
            subjectId,
            ...people,
            tier: screening.tier,
            signal: { kind: 'screening', revision: task.revision, screeningId },
          });
    if (opensAlert(screening.tier)) {
      await raiseAlert(trx, {
        subjectKind,
        subjectId,
        ...people,
        tier: screening.tier,
        revision: task.revision,
        screeningId,
        reviewItemId,
        committedAt: task.committedAt,
        screenedAt,
      });
    }
    return true;
  });
}
