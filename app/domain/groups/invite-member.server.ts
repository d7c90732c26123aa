import { inTransaction } from '#db/transaction.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';
import { insertInvitation, selectGroup } from '#app/domain/groups/groups.repository.server.ts';

export type InviteMemberOutcome =
  { kind: 'invited' | 'belongs-already' | 'nobody-of-that-name' } | { kind: 'not-found' };

/**
 * Invites a member by handle. Only the group's moderators may; for others the place does not exist. The
 * invitation is accepted by joining. Safe to run twice.
 */
export async function inviteMember(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { groupId: GroupId; handle: string },
): Promise<InviteMemberOutcome> {
  const { groupId, handle } = input;
  return inTransaction(deps.db, async (trx): Promise<InviteMemberOutcome> => {
    const group = await selectGroup(trx, actor, groupId);
    if (group === null || !group.standing.isModerator) return { kind: 'not-found' };
    const kept = await insertInvitation(trx, { groupId, handle, invitedBy: actor.id });
    if (kept === 'nobody') return { kind: 'nobody-of-that-name' };
    if (kept === 'belongs') return { kind: 'belongs-already' };
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'group.invited',
      subjectKind: 'group',
      subjectId: groupId,
    });
    return { kind: 'invited' };
  });
}
