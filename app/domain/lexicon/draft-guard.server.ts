import type { Trx } from '#db/client.server.ts';
import {
  lockDraft,
  nextDraftVersion,
  selectEventsAfter,
  type DraftEvent,
  type DraftRow,
} from '#app/domain/lexicon/lexicon-drafts.repository.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { LexiconDraftId } from '#app/domain/shared/ids.ts';

/** Why nothing was done to a draft. */
export type DraftRefusal =
  | { kind: 'not-found' }
  | { kind: 'ended'; state: 'published' | 'discarded' }
  /** It has changed since the person saw it; `events` says how, oldest first. */
  | { kind: 'stale'; events: DraftEvent[] };

/** Holds an open draft that is as the person saw it, or says why it cannot be worked on. */
export async function holdDraft(
  trx: Trx,
  seen: { draftId: LexiconDraftId; version: number },
): Promise<{ kind: 'open'; draft: DraftRow } | DraftRefusal> {
  const draft = await lockDraft(trx, seen.draftId);
  if (draft === null) return { kind: 'not-found' };
  if (draft.state !== 'open') return { kind: 'ended', state: draft.state };
  if (draft.version !== seen.version) {
    return { kind: 'stale', events: await selectEventsAfter(trx, draft.id, seen.version) };
  }
  return { kind: 'open', draft };
}

/** What can be done to the entries in a draft. */
export type DraftDeed = 'add' | 'change' | 'retire' | 'take_back' | 'bring_in';

/** Counts a change of a draft and writes into the audit log who made it, for those whom it surprises. */
export async function noteDeed(
  trx: Trx,
  actor: Actor,
  deed: {
    draftId: LexiconDraftId;
    did: DraftDeed;
    /** Null for what concerns all of them. */
    entryId: string | null;
    facts?: Readonly<Record<string, number>>;
  },
): Promise<void> {
  const version = await nextDraftVersion(trx, deed.draftId);
  await recordAudit(trx, {
    actorId: actor.id,
    action: 'lexicon_draft.changed',
    subjectKind: 'lexicon_draft',
    subjectId: deed.draftId,
    facts: { did: deed.did, entryId: deed.entryId, version, ...deed.facts },
  });
}
