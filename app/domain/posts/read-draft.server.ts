import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { selectDraft, type Draft } from '#app/domain/posts/drafts.repository.server.ts';
import type { Place } from '#app/domain/posts/place.ts';
import { supportFor } from '#app/domain/posts/support-for-author.server.ts';
import type { WeighedOffer } from '#app/domain/support/put-away.ts';

export type KeptDraft = Omit<Draft, 'savedAt'> & { support: WeighedOffer | null };

/** The member's own draft for a place, with what to offer beside it. Null when there is none. */
export async function readDraft(
  deps: Pick<Deps, 'db' | 'lexicon'>,
  actor: Actor,
  place: Place,
): Promise<KeptDraft | null> {
  const draft = await selectDraft(deps.db, actor.id, place);
  if (draft === null) return null;
  const { id, title, source, contentNotes, base, isBeside } = draft;
  return { id, title, source, contentNotes, base, isBeside, support: supportFor(deps, draft) };
}
