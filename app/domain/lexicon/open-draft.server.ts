import { inTransaction } from '#db/transaction.ts';
import { endDraft, insertDraft } from '#app/domain/lexicon/lexicon-drafts.repository.server.ts';
import { holdDraft, type DraftRefusal } from '#app/domain/lexicon/draft-guard.server.ts';
import { headOf } from '#app/domain/lexicon/read-lexicon.server.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { newId, type LexiconDraftId } from '#app/domain/shared/ids.ts';

/** Opens a draft of a new version: on the version in force, or to take this release's lexicon over. */
export async function openDraft(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { title: string; basis: 'in_force' | 'release' },
): Promise<{ kind: 'opened'; draftId: LexiconDraftId } | { kind: 'not-found' }> {
  if (!isSafetyLead(actor)) return { kind: 'not-found' };
  const draftId = newId<LexiconDraftId>();
  await inTransaction(deps.db, async (trx) => {
    const { number } = await headOf(trx);
    await insertDraft(trx, { ...input, id: draftId, basedOn: number, authorId: actor.id });
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'lexicon_draft.opened',
      subjectKind: 'lexicon_draft',
      subjectId: draftId,
      facts: { basis: input.basis, basedOn: number },
    });
  });
  return { kind: 'opened', draftId };
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
