import {
  deleteDraft,
  isWritable,
  selectDrafts,
  selectNow,
} from '#app/domain/posts/drafts.repository.server.ts';
import { formatPlace, type Place } from '#app/domain/posts/place.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';

/** What somebody began to write and did not post. */
export type OwnDraft = {
  place: string;
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
    kept.map(async ({ place, title, source, savedAt }) => ({
      place: formatPlace(place),
      kind: place.kind,
      title,
      source,
      savedAt: savedAt.toISOString(),
      path: (await isWritable(deps.db, actor.id, place)) ? pathOf(place) : null,
    })),
  );
  return { drafts, now: now.toISOString() };
}

/** Deletes the member's draft for a place, wherever it is. Safe to run twice. */
export async function discardDraft(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  place: Place,
): Promise<void> {
  await deleteDraft(deps.db, actor.id, place);
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
