import type { Deps } from '#app/domain/shared/deps.ts';
import type { Viewer } from '#app/domain/shared/actor.ts';
import { selectGroups, type GroupCard } from '#app/domain/groups/groups.repository.server.ts';

/** The groups that a viewer may know of, in three lists; each group stands in one of them. */
export type GroupsDirectory = { invitations: GroupCard[]; own: GroupCard[]; others: GroupCard[] };

/** What a viewer finds in the directory of groups. Groups they may not know of are not counted either. */
export async function readGroupsDirectory(
  deps: Pick<Deps, 'db'>,
  viewer: Viewer,
): Promise<GroupsDirectory> {
  const cards = await selectGroups(deps.db, viewer);
  const isOwn = (card: GroupCard) => card.standing.isMember || card.standing.isModerator;
  return {
    invitations: cards.filter((card) => card.standing.isInvited),
    own: cards.filter((card) => !card.standing.isInvited && isOwn(card)),
    others: cards.filter((card) => !card.standing.isInvited && !isOwn(card)),
  };
}
