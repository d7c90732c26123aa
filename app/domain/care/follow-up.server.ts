import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { CaseId, FollowUpId } from '#app/domain/shared/ids.ts';
import {
  claimFollowUpFor,
  selectOpenFollowUp,
  settleFollowUpAs,
} from '#app/domain/care/follow-ups.repository.server.ts';
import { workOnCase, type CaseOutcome } from '#app/domain/care/work-on-case.server.ts';

type Wakeful = Pick<Deps, 'db' | 'wakeScreening' | 'log'>;
type Which = { caseId: CaseId; followUpId: FollowUpId };

/** Takes a follow-up for an hour, so that not two people write at once. */
export async function claimFollowUp(
  deps: Wakeful,
  actor: Actor,
  { caseId, followUpId }: Which,
): Promise<CaseOutcome> {
  return workOnCase(deps, actor, caseId, async ({ trx, record }) => {
    const followUp = await selectOpenFollowUp(trx, caseId, followUpId);
    if (followUp === null) return { kind: 'stale' };
    if (followUp.claimedBy === actor.id) return { kind: 'done' };
    if (followUp.claimedBy !== null) return { kind: 'taken' };
    await claimFollowUpFor(trx, followUpId, actor.id);
    await record({ kind: 'follow_up_claimed', facts: { followUpId } });
    return { kind: 'done' };
  });
}

/** Ends a follow-up with a note: the person was asked, or could not be reached although it was due. */
export async function settleFollowUp(
  deps: Wakeful,
  actor: Actor,
  input: Which & { result: 'done' | 'missed'; note: string },
): Promise<CaseOutcome> {
  const { caseId, followUpId, result, note } = input;
  return workOnCase(deps, actor, caseId, async ({ trx, record }) => {
    const followUp = await selectOpenFollowUp(trx, caseId, followUpId);
    if (followUp === null) return { kind: 'stale' };
    if (followUp.claimedBy !== null && followUp.claimedBy !== actor.id) return { kind: 'taken' };
    if (!followUp.isDue) return { kind: 'not-due' };
    await settleFollowUpAs(trx, followUpId, result, actor.id);
    const kind = result === 'done' ? 'follow_up_done' : 'follow_up_missed';
    await record({ kind, facts: { followUpId }, note });
    return { kind: 'done' };
  });
}
