import {
  bringToFront,
  deleteDraft,
  isWritable,
  selectDrafts,
  selectNow,
} from '#app/domain/posts/drafts.repository.server.ts';
import type { Place } from '#app/domain/posts/place.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { DraftId } from '#app/domain/shared/ids.ts';
import type { Deps } from '#app/domain/shared/deps.ts';

/** What somebody began to write and did not post. */
export type OwnDraft = {
  id: DraftId;
  kind: Place['kind'];
  title: string;
  source: string;
  savedAt: string;
  /** The page on which it can be written on; null when there is none for them any more. */
  path: string | null;
};

/** Every draft of the member, the last first: their own words, and nothing of the places they are for. */
export async function readOwnDrafts(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<{ drafts: OwnDraft[]; now: string }> {
  const [kept, now] = await Promise.all([selectDrafts(deps.db, actor.id), selectNow(deps.db)]);
  const drafts = await Promise.all(
    kept.map(async ({ id, place, title, source, savedAt }) => ({
      id,
      kind: place.kind,
      title,
      source,
      savedAt: savedAt.toISOString(),
      path: (await isWritable(deps.db, actor.id, place)) ? pathOf(place) : null,
    })),
  );
  return { drafts, now: now.toISOString() };
}

/** Deletes a draft of the member, wherever it belongs. Safe to run twice. */
export async function discardDraft(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  draftId: DraftId,
): Promise<void> {
  await deleteDraft(deps.db, actor.id, draftId);
}

/**
 * Puts a draft before others for the same place. Returns the page on which it can be written on then; null
 * when there is none, or no such draft.
 */
export async function takeUpDraft(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  draftId: DraftId,
): Promise<string | null> {
  const place = await bringToFront(deps.db, actor.id, draftId);
  if (place === null || !(await isWritable(deps.db, actor.id, place))) return null;
  return pathOf(place);
}

function pathOf(place: Place): string {
  switch (place.kind) {
    case 'reply':
      return `/threads/${place.threadId}#reply`;
    case 'thread':
      return `/groups/${place.groupId}/new`;
    case 'edit':
      return `/posts/${place.postId}/edit`;
  }
}
