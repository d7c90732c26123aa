import { inTransaction } from '#db/transaction.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';
import {
  insertMembership,
  lockInvitation,
  selectGroup,
} from '#app/domain/groups/groups.repository.server.ts';

export type JoinGroupOutcome = { kind: 'joined' } | { kind: 'not-found' };

/**
 * Makes somebody a member of a group. Invited groups need an invitation, which is used up by this; for
 * everybody else they do not exist. Safe to run twice.
 */
export async function joinGroup(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  groupId: GroupId,
): Promise<JoinGroupOutcome> {
  return inTransaction(deps.db, async (trx): Promise<JoinGroupOutcome> => {
    const isInvited = await lockInvitation(trx, groupId, actor.id);
    const group = await selectGroup(trx, actor, groupId);
    if (group === null) return { kind: 'not-found' };
    if (group.standing.isMember) return { kind: 'joined' };
    if (!group.standing.mayRead && !isInvited) return { kind: 'not-found' };
    await insertMembership(trx, groupId, actor.id);
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'group.joined',
      subjectKind: 'group',
      subjectId: groupId,
    });
    return { kind: 'joined' };
  });
}
