import { inTransaction } from '#db/transaction.ts';
import type { Trx } from '#db/client.server.ts';
import {
  entryOf,
  isMarker,
  sameEntry,
  type EntryChange,
  type LexiconEntry,
} from '#app/domain/lexicon/lexicon-content.ts';
import { holdDraft, noteDeed, type DraftRefusal } from '#app/domain/lexicon/draft-guard.server.ts';
import { entryDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import {
  putChange,
  removeChange,
  selectChanges,
  wasEntry,
  type DraftRow,
} from '#app/domain/lexicon/lexicon-drafts.repository.server.ts';
import { draftBase, headOf } from '#app/domain/lexicon/read-lexicon.server.ts';
import { readRetiredEntry } from '#app/domain/lexicon/retired-entries.server.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { LexiconDraftId } from '#app/domain/shared/ids.ts';
import { problemsOfEntry, type LexiconProblem } from '#app/screening/compile-lexicon.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';
import { parseEntry } from '#app/screening/parse-lexicon.ts';

type Seen = {
  draftId: LexiconDraftId;
  /** Of the draft, as the person saw it. */
  version: number;
};

export type SaveOutcome =
  | { kind: 'saved' }
  | DraftRefusal
  /** A version was published in between in which the entry is another. */
  | { kind: 'moved' }
  /** There is such an entry already. */
  | { kind: 'taken' }
  /** It says what is there already. */
  | { kind: 'unchanged' }
  | { kind: 'refused'; problems: LexiconProblem[] };

/**
 * Writes into a draft how an entry is to be: a new one when `isNew`, else one that exists. `formerDigest`
 * says which state of the entry the person had before their eyes.
 */
export async function saveEntry(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: Seen & { isNew: boolean; formerDigest: string; entry: LexiconEntry; reason: string },
): Promise<SaveOutcome> {
  if (!isSafetyLead(actor)) return { kind: 'not-found' };
  const { entry } = input;
  return inTransaction<SaveOutcome>(deps.db, async (trx) => {
    const held = await holdDraft(trx, input);
    if (held.kind !== 'open') return held;
    const { base, present, change } = await readState(trx, held.draft, entry.id);
    const known = change === null ? present : change.entry;
    if (input.isNew && (present !== null || change !== null)) return { kind: 'taken' };
    if (entryDigest(present) !== input.formerDigest) return { kind: 'moved' };
    // Whoever saw that an entry has gone may want it all the same.
    const isGone = !input.isNew && present === null && change === null;
    if (isGone && !(await wasEntry(trx, input.draftId, entry.id))) return { kind: 'not-found' };
    const model = known ?? present;
    if (model !== null && isMarker(model) !== isMarker(entry)) return { kind: 'not-found' };
    const problems = problemsOfEntry(entry, base);
    if (problems.length > 0) return { kind: 'refused', problems };
    if (sameEntry(entry, present)) return { kind: 'unchanged' };
    await write(trx, actor, held.draft, {
      entryId: entry.id,
      action: present === null ? 'add' : 'change',
      entry,
      former: present,
      reason: input.reason,
    });
    return { kind: 'saved' };
  });
}

/** Writes into a draft that an entry is to go. One that only the draft has is to be taken back instead. */
export async function retireEntry(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: Seen & { entryId: string; formerDigest: string; reason: string },
): Promise<Exclude<SaveOutcome, { kind: 'taken' | 'unchanged' | 'refused' }>> {
  if (!isSafetyLead(actor)) return { kind: 'not-found' };
  return inTransaction(deps.db, async (trx) => {
    const held = await holdDraft(trx, input);
    if (held.kind !== 'open') return held;
    const { present } = await readState(trx, held.draft, input.entryId);
    if (entryDigest(present) !== input.formerDigest) return { kind: 'moved' } as const;
    if (present === null) return { kind: 'not-found' } as const;
    await write(trx, actor, held.draft, {
      entryId: input.entryId,
      action: 'retire',
      entry: null,
      former: present,
      reason: input.reason,
    });
    return { kind: 'saved' } as const;
  });
}

/** Writes into a draft that an entry which went is to be there again, exactly as it last was. */
export async function bringBackEntry(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: Seen & { entryId: string; formerDigest: string; reason: string },
): Promise<Exclude<SaveOutcome, { kind: 'unchanged' }>> {
  if (!isSafetyLead(actor)) return { kind: 'not-found' };
  const { entryId } = input;
  return inTransaction<Exclude<SaveOutcome, { kind: 'unchanged' }>>(deps.db, async (trx) => {
    const held = await holdDraft(trx, input);
    if (held.kind !== 'open') return held;
    const { base, present, change } = await readState(trx, held.draft, entryId);
    if (entryDigest(present) !== input.formerDigest) return { kind: 'moved' };
    if (present !== null || change !== null) return { kind: 'taken' };
    const retired = await readRetiredEntry(trx, entryId);
    if (retired === null) return { kind: 'not-found' };
    const problems = problemsOfStored(retired.entry, base);
    if (problems.length > 0) return { kind: 'refused', problems };
    const { entry } = retired;
    const { reason } = input;
    await write(trx, actor, held.draft, { entryId, action: 'add', entry, former: null, reason });
    return { kind: 'saved' };
  });
}

/** An entry of long ago may say what this release does not know any more. */
function problemsOfStored(entry: LexiconEntry, base: Lexicon): LexiconProblem[] {
  const read = parseEntry(entry);
  if (read.kind === 'parsed') return problemsOfEntry(entry, base);
  return read.problems.map((reason) => ({ entry: entry.id, pattern: null, reason }));
}

/** Takes what a draft says of an entry out of it again. */
export async function takeBackChange(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: Seen & { entryId: string },
): Promise<{ kind: 'taken-back' } | DraftRefusal> {
  if (!isSafetyLead(actor)) return { kind: 'not-found' };
  const { draftId, entryId } = input;
  return inTransaction(deps.db, async (trx) => {
    const held = await holdDraft(trx, input);
    if (held.kind !== 'open') return held;
    if (!(await removeChange(trx, draftId, entryId))) return { kind: 'not-found' } as const;
    await noteDeed(trx, actor, { draftId, did: 'take_back', entryId });
    return { kind: 'taken-back' } as const;
  });
}

async function readState(
  trx: Trx,
  draft: DraftRow,
  entryId: string,
): Promise<{ base: Lexicon; present: LexiconEntry | null; change: EntryChange | null }> {
  const base = await draftBase(trx, draft.basis, await headOf(trx));
  const changes = await selectChanges(trx, draft.id);
  return {
    base,
    present: entryOf(base, entryId),
    change: changes.find((each) => each.entryId === entryId) ?? null,
  };
}

async function write(
  trx: Trx,
  actor: Actor,
  draft: DraftRow,
  change: EntryChange & { reason: string },
): Promise<void> {
  await putChange(trx, draft.id, { ...change, authorId: actor.id });
  await noteDeed(trx, actor, { draftId: draft.id, did: change.action, entryId: change.entryId });
}
