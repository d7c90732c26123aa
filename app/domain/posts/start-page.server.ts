import { readWritableGroup } from '#app/domain/groups/writable-group.server.ts';
import type { GroupVisibility } from '#app/domain/groups/group.ts';
import { selectDraft, type Draft } from '#app/domain/posts/drafts.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';

export type StartPage = {
  kind: 'found';
  group: { id: GroupId; name: string; visibility: GroupVisibility };
  draft: Omit<Draft, 'id' | 'savedAt'> | null;
};

/** The page on which somebody begins a conversation, with what they were writing there before. */
export async function readStartPage(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  groupId: GroupId,
): Promise<StartPage | { kind: 'not-found' }> {
  const [group, draft] = await Promise.all([
    readWritableGroup(deps, actor, groupId),
    selectDraft(deps.db, actor.id, { kind: 'thread', groupId }),
  ]);
  if (group === null) return { kind: 'not-found' };
  if (draft === null) return { kind: 'found', group, draft };
  const { title, source, contentNotes, base, isBeside } = draft;
  return { kind: 'found', group, draft: { title, source, contentNotes, base, isBeside } };
}
