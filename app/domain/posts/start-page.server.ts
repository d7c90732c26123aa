import { readWritableGroup } from '#app/domain/groups/writable-group.server.ts';
import type { GroupVisibility } from '#app/domain/groups/group.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';
import { selectDraft } from '#app/domain/posts/drafts.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { GroupId } from '#app/domain/shared/ids.ts';

export type StartPage = {
  kind: 'found';
  group: { id: GroupId; name: string; visibility: GroupVisibility };
  draft: { title: string; source: string; contentNotes: ContentNote[] } | null;
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
  const { title, source, contentNotes } = draft ?? { title: '', source: '', contentNotes: [] };
  return { kind: 'found', group, draft: draft && { title, source, contentNotes } };
}
