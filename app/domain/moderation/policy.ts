import type { Actor } from '#app/domain/shared/actor.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';

/** Which groups' items a person may see: all of them, or those listed. An empty list is nobody's. */
export type ModerationScope = { kind: 'all' } | { kind: 'groups'; groupIds: readonly GroupId[] };

/**
 * Safety leads answer for every group; a moderator's power ends at the border of their own. An item that
 * belongs to no group is for safety leads. Nobody decides about their own words, or meets an item
 * that is kept from them: that is said in the condition that every query on items has
 * (queue-scope.server.ts).
 */
export function moderationScope(actor: Actor): ModerationScope {
  return actor.roles.includes('safety_lead')
    ? { kind: 'all' }
    : { kind: 'groups', groupIds: actor.moderates };
}
