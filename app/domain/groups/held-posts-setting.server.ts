import { inTransaction } from '#db/transaction.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';

/** What a group does with the first posts of newcomers. */
export type HeldPostsSetting = { name: string; heldFirstPosts: number };

/** Null for whoever does not look after the group, and for a group that is not there. */
export async function readHeldPostsSetting(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  groupId: GroupId,
): Promise<HeldPostsSetting | null> {
  if (!looksAfter(actor, groupId)) return null;
  const row = await deps.db
    .selectFrom('topic_group')
    .select(['name', 'held_first_posts as heldFirstPosts'])
    .where('id', '=', groupId)
    .executeTakeFirst();
  return row ?? null;
}

/** Says how many first posts of a newcomer moderators look at before others do. Holds for new posts alone. */
export async function saveHeldPostsSetting(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { groupId: GroupId; heldFirstPosts: number },
): Promise<{ kind: 'saved' } | { kind: 'not-found' }> {
  if (!looksAfter(actor, input.groupId)) return { kind: 'not-found' };
  return inTransaction(deps.db, async (trx) => {
    const changed = await trx
      .updateTable('topic_group')
      .set({ held_first_posts: input.heldFirstPosts })
      .where('id', '=', input.groupId)
      .returning('id')
      .executeTakeFirst();
    if (changed === undefined) return { kind: 'not-found' };
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'group.first_posts_set',
      subjectKind: 'group',
      subjectId: input.groupId,
      facts: { heldFirstPosts: input.heldFirstPosts },
    });
    return { kind: 'saved' };
  });
}

function looksAfter(actor: Actor, groupId: GroupId): boolean {
  return isSafetyLead(actor) || actor.moderates.includes(groupId);
}
