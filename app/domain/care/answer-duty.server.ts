import { inTransaction } from '#db/transaction.ts';
import { appNow } from '#db/expressions.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { FollowUpId, ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { afterMove } from '#app/domain/care/case.ts';
import { recordCaseEvent } from '#app/domain/care/case-events.repository.server.ts';
import { insertMessage } from '#app/domain/care/case-messages.repository.server.ts';
import {
  changeCase,
  lockOpenCaseOf,
  markReached,
} from '#app/domain/care/cases.repository.server.ts';
import {
  declineAll,
  selectOpenFollowUp,
  settleFollowUpAs,
} from '#app/domain/care/follow-ups.repository.server.ts';
import { insertCaseNews } from '#app/domain/on-call/case-news.repository.server.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';

/** What members do in their own case. Which one that is follows from who they are, never from a form. */
export type MemberOutcome = { kind: 'done' } | { kind: 'no-case' } | { kind: 'over' };

/**
 * The member writes to the people on duty. It is screened like a post, and whoever asked for quiet and
 * writes again has ended it. Who holds the case is told that something came, and nothing of what; so are
 * others where that is not enough (`tellOfWaiting`). The same form sent twice is one message.
 */
export async function answerDuty(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  input: { body: string; submissionKey: string },
): Promise<MemberOutcome> {
  const toScreen: ScreeningTaskId[] = [];
  const outcome = await inTransaction<MemberOutcome>(deps.db, async (trx) => {
    toScreen.length = 0;
    const care = await lockOpenCaseOf(trx, actor.id);
    if (care === null) return { kind: 'no-case' };
    const message = { caseId: care.id, direction: 'in', authorId: actor.id, ...input } as const;
    const id = await insertMessage(trx, message);
    if (id === null) return { kind: 'done' };
    const state = afterMove(care.state, 'reached') ?? care.state;
    await markReached(trx, care, { state, waits: true });
    const facts = { messageId: id };
    await recordCaseEvent(trx, { caseId: care.id, kind: 'answered', actorId: actor.id, facts });
    const text = { kind: 'case_message', subjectId: id, revision: 1 } as const;
    toScreen.push(await enqueueScreeningTask(trx, text));
    if (care.holderId !== null) {
      const told = { caseId: care.id, news: 'answer', told: 'holder', to: care.holderId } as const;
      await insertCaseNews(trx, told);
    }
    return { kind: 'done' };
  });
  deps.wakeScreening(toScreen);
  return outcome;
}

/** The member does not want to be asked again at that time. Nothing else follows from it. */
export async function declineFollowUp(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  followUpId: FollowUpId,
): Promise<MemberOutcome> {
  return inTransaction<MemberOutcome>(deps.db, async (trx) => {
    const care = await lockOpenCaseOf(trx, actor.id);
    if (care === null) return { kind: 'no-case' };
    const followUp = await selectOpenFollowUp(trx, care.id, followUpId);
    if (followUp === null) return { kind: 'over' };
    await settleFollowUpAs(trx, followUp.id, 'declined', actor.id);
    const facts = { followUpId };
    const event = {
      caseId: care.id,
      kind: 'follow_up_declined',
      actorId: actor.id,
      facts,
    } as const;
    await recordCaseEvent(trx, event);
    return { kind: 'done' };
  });
}

/** The member does not want to be written to about this any more: no follow-up, no further message. */
export async function askForQuiet(deps: Pick<Deps, 'db'>, actor: Actor): Promise<MemberOutcome> {
  return inTransaction<MemberOutcome>(deps.db, async (trx) => {
    const care = await lockOpenCaseOf(trx, actor.id);
    if (care === null) return { kind: 'no-case' };
    if (care.quietSince !== null) return { kind: 'done' };
    await changeCase(trx, care, { quiet_since: appNow(), waiting_since: null });
    const declined = await declineAll(trx, care.id, actor.id);
    const facts = { declined };
    await recordCaseEvent(trx, { caseId: care.id, kind: 'quiet_asked', actorId: actor.id, facts });
    return { kind: 'done' };
  });
}
