import { inTransaction } from '#db/transaction.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { ContentNote } from '#app/domain/posts/content-note.ts';
import { isWritable, selectDraft } from '#app/domain/posts/drafts.repository.server.ts';
import type { DraftOrigin } from '#app/domain/posts/form-save.ts';
import {
  endDraft,
  keepDraft,
  type KeptDraft,
} from '#app/domain/posts/keep-draft.repository.server.ts';
import type { Place } from '#app/domain/posts/place.ts';
import { supportFor } from '#app/domain/posts/support-for-author.server.ts';
import type { WeighedOffer } from '#app/domain/support/put-away.ts';
import { isUnstorable, lengthInCodePoints, MAX_DRAFT } from '#app/domain/posts/written-text.ts';

export type DraftInput = {
  place: Place;
  title: string;
  source: string;
  contentNotes: readonly ContentNote[];
  submissionKey?: string | undefined;
} & DraftOrigin;

export type SaveDraftOutcome =
  /** `support` is what to offer to the writer meanwhile. It goes to them and nowhere else. */
  | ({ kind: 'saved'; support: WeighedOffer | null } & KeptDraft)
  /** Nothing was left to keep, so nothing is kept. */
  | { kind: 'cleared' }
  /** The form was posted in the meantime, or a later save of it came first. */
  | { kind: 'overtaken' }
  | { kind: 'refused'; reason: 'too-long' | 'unstorable' }
  /** The member may not write there, and has no draft from when they could. */
  | { kind: 'not-found' };

/**
 * Keeps what somebody is writing, on the server and nowhere else, until it is posted. Of one form
 * there is one draft, and the last save that was made counts, in whatever order they come. What was written
 * in another window meanwhile is kept beside it. Safe to run twice.
 */
export async function saveDraft(
  deps: Pick<Deps, 'db' | 'lexicon'>,
  actor: Actor,
  input: DraftInput,
): Promise<SaveDraftOutcome> {
  const { place, title, source } = input;
  if (isUnstorable(title) || isUnstorable(source)) return { kind: 'refused', reason: 'unstorable' };
  if (lengthInCodePoints(title) + lengthInCodePoints(source) > MAX_DRAFT) {
    return { kind: 'refused', reason: 'too-long' };
  }
  const support = supportFor(deps, input);
  return inTransaction(deps.db, async (trx): Promise<SaveDraftOutcome> => {
    if (!(await isWritable(trx, actor.id, place))) {
      // What was begun while they could is theirs to go on with, and to empty.
      if ((await selectDraft(trx, actor.id, place)) === null) return { kind: 'not-found' };
    }
    if (title.trim() === '' && source.trim() === '') {
      const isEnded = await endDraft(trx, actor.id, place, input);
      return { kind: isEnded ? 'cleared' : 'overtaken' };
    }
    const kept = await keepDraft(trx, actor.id, place, input, input);
    return kept === null ? { kind: 'overtaken' } : { kind: 'saved', ...kept, support };
  });
}

/** Whether the member may write at this place now. */
export async function mayWriteAt(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  place: Place,
): Promise<boolean> {
  return isWritable(deps.db, actor.id, place);
}
