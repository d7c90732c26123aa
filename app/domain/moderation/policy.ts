import type { Actor } from '#app/domain/shared/actor.ts';
import type { GroupId, MemberId } from '#app/domain/shared/ids.ts';

/** Which groups' items a person may see: all of them, or those listed. An empty list is nobody's. */
export type ModerationScope = { kind: 'all' } | { kind: 'groups'; groupIds: readonly GroupId[] };

/** Safety leads answer for every group; a moderator's power ends at the border of their own. */
export function moderationScope(actor: Actor): ModerationScope {
  return actor.roles.includes('safety_lead')
    ? { kind: 'all' }
    : { kind: 'groups', groupIds: actor.moderates };
}

/**
 * Whether a person may see and decide an item. Nobody decides about their own words. An item that
 * belongs to no group is for safety leads.
 */
export function mayReview(
  actor: Actor,
  item: { groupId: GroupId | null; authorId: MemberId },
): boolean {
  if (item.authorId === actor.id) return false;
  const scope = moderationScope(actor);
  return scope.kind === 'all' || (item.groupId !== null && scope.groupIds.includes(item.groupId));
}
