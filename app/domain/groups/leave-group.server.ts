import { inTransaction } from '#db/transaction.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';
import { deleteMembership, selectGroup } from '#app/domain/groups/groups.repository.server.ts';

export type LeaveGroupOutcome =
  /** `stillReadable` is false when the group no longer exists for the person. */
  { kind: 'left'; stillReadable: boolean } | { kind: 'not-found' };

/**
 * Ends a membership, or declines an invitation. What the person wrote stays. Coming back to an invited
 * group needs a new invitation. Safe to run twice.
 */
export async function leaveGroup(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  groupId: GroupId,
): Promise<LeaveGroupOutcome> {
  return inTransaction(deps.db, async (trx): Promise<LeaveGroupOutcome> => {
    const group = await selectGroup(trx, actor, groupId);
    if (group === null) return { kind: 'not-found' };
    const { isMember, isInvited, isModerator } = group.standing;
    if (isMember || isInvited) {
      await deleteMembership(trx, groupId, actor.id);
      await recordAudit(trx, {
        actorId: actor.id,
        action: isMember ? 'group.left' : 'group.invitation_declined',
        subjectKind: 'group',
        subjectId: groupId,
      });
    }
    return { kind: 'left', stillReadable: group.visibility !== 'invited' || isModerator };
  });
}
