import type { Deps } from '#app/domain/shared/deps.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';
import type { GroupVisibility } from '#app/domain/groups/group.ts';
import { selectWritableGroup } from '#app/domain/groups/groups.repository.server.ts';

/** A group in which the person may write; null when there is none such for them. */
export async function readWritableGroup(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  groupId: GroupId,
): Promise<{ id: GroupId; name: string; visibility: GroupVisibility } | null> {
  return selectWritableGroup(deps.db, actor.id, groupId);
}
