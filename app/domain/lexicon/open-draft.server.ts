import { inTransaction } from '#db/transaction.ts';
import {
  endDraft,
  insertDraft,
  selectDraft,
} from '#app/domain/lexicon/lexicon-drafts.repository.server.ts';
import { holdDraft, type DraftRefusal } from '#app/domain/lexicon/draft-guard.server.ts';
import { headOf } from '#app/domain/lexicon/read-lexicon.server.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { newId, type LexiconDraftId } from '#app/domain/shared/ids.ts';

/**
 * Opens a draft of a new version: on the version in force, or to take this release's lexicon over. `draftId`
 * comes with the form: sent twice by the same person it opens one draft. Sent again with another title, as
 * from a page that was gone back to, it opens another.
 */
export async function openDraft(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { title: string; basis: 'in_force' | 'release'; draftId?: LexiconDraftId | null },
): Promise<{ kind: 'opened'; draftId: LexiconDraftId } | { kind: 'not-found' }> {
  if (!isSafetyLead(actor)) return { kind: 'not-found' };
  const { title, basis } = input;
  return inTransaction(deps.db, async (trx) => {
    const { number } = await headOf(trx);
    const draft = { title, basis, basedOn: number, authorId: actor.id };
    let draftId = input.draftId ?? newId<LexiconDraftId>();
    if (!(await insertDraft(trx, { ...draft, id: draftId }))) {
      const known = await selectDraft(trx, draftId);
      if (known?.authorId === actor.id && known.title === title && known.basis === basis) {
        return { kind: 'opened', draftId };
      }
      draftId = newId<LexiconDraftId>();
      await insertDraft(trx, { ...draft, id: draftId });
    }
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'lexicon_draft.opened',
      subjectKind: 'lexicon_draft',
      subjectId: draftId,
      facts: { basis, basedOn: number },
    });
    return { kind: 'opened', draftId };
  });
}

/** Gives a draft up. What was in it stays readable to safety leads. */
export async function discardDraft(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { draftId: LexiconDraftId; version: number },
): Promise<{ kind: 'discarded' } | DraftRefusal> {
  if (!isSafetyLead(actor)) return { kind: 'not-found' };
  return inTransaction(deps.db, async (trx) => {
    const held = await holdDraft(trx, input);
    if (held.kind !== 'open') return held;
    await endDraft(trx, input.draftId, 'discarded');
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'lexicon_draft.discarded',
      subjectKind: 'lexicon_draft',
      subjectId: input.draftId,
    });
    return { kind: 'discarded' } as const;
  });
}
