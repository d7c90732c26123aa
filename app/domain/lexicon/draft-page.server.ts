import { newlyWrongIn } from '#app/domain/lexicon/backtest-fit.ts';
import {
  conflictsOf,
  differencesBetween,
  entryOf,
  partsThatDiffer,
} from '#app/domain/lexicon/lexicon-content.ts';
import { entryDigest, lexiconDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import {
  selectChangeAuthors,
  selectChanges,
  selectDraft,
  selectFinishedBacktest,
  selectNewestBacktest,
  wasEntry,
} from '#app/domain/lexicon/lexicon-drafts.repository.server.ts';
import { isOwnWork } from '#app/domain/lexicon/publish-draft.server.ts';
import {
  draftBase,
  draftContent,
  headOf,
  readLexiconInForce,
} from '#app/domain/lexicon/read-lexicon.server.ts';
import { readRetiredEntry } from '#app/domain/lexicon/retired-entries.server.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { LexiconDraftId } from '#app/domain/shared/ids.ts';

const RELEASE_SHOWN = 30;
const CHANGES_SHOWN = 50;

/** What still stands between a draft and being published. */
export type PublishNeed = 'ownWork' | 'nothing' | 'backtest' | 'conflicts';

/** What is known of a draft without its changes. Null when it does not exist for this person. */
export async function readDraftHead(deps: Pick<Deps, 'db'>, actor: Actor, draftId: LexiconDraftId) {
  const draft = isSafetyLead(actor) ? await selectDraft(deps.db, draftId) : null;
  if (draft === null) return null;
  const { id, title, version, state } = draft;
  return { id, title, version, state };
}

/**
 * A draft with its changes from the `from`th on (0 is the first), those in conflict before others, and what
 * publishing it needs. Null when it does not exist for this person.
 */
export async function readDraftPage(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  draftId: LexiconDraftId,
  from = 0,
) {
  const { db } = deps;
  const draft = isSafetyLead(actor) ? await selectDraft(db, draftId) : null;
  if (draft === null) return null;
  const [changes, authors, newest] = await Promise.all([
    selectChanges(db, draftId),
    selectChangeAuthors(db, draftId),
    selectNewestBacktest(db, draftId),
  ]);
  const inForce = await readLexiconInForce(db);
  const { lexicon, base, against } = await draftContent(db, draft, changes);
  const digest = lexiconDigest(lexicon);
  const finished = await selectFinishedBacktest(db, draftId, { digest, against });
  const newlyWrong = finished === null ? null : newlyWrongIn(finished.result);
  const conflicts = new Map(
    conflictsOf(base, changes).map(({ change, present }) => [change.entryId, present]),
  );
  const ofRelease = draft.basis === 'release' ? differencesBetween(inForce, base) : [];
  const first = Math.min(from, Math.max(0, changes.length - 1));
  const inOrder = [
    ...changes.filter(({ entryId }) => conflicts.has(entryId)),
    ...changes.filter(({ entryId }) => !conflicts.has(entryId)),
  ];
  const needs: PublishNeed[] = [];
  if (isOwnWork(actor, draft, authors)) needs.push('ownWork');
  if (digest === lexiconDigest(inForce)) needs.push('nothing');
  if (conflicts.size > 0) needs.push('conflicts');
  if (newlyWrong === null) needs.push('backtest');
  return {
    draft: {
      id: draft.id,
      title: draft.title,
      basis: draft.basis,
      state: draft.state,
      version: draft.version,
      author: draft.author,
      createdAt: draft.createdAt.toISOString(),
    },
    against,
    changesInAll: changes.length,
    from: first,
    previousFrom: first > 0 ? Math.max(0, first - CHANGES_SHOWN) : null,
    nextFrom: first + CHANGES_SHOWN < changes.length ? first + CHANGES_SHOWN : null,
    changes: inOrder
      .slice(first, first + CHANGES_SHOWN)
      .map(({ entryId, action, entry, former, reason, author, changedAt }) => ({
        entryId,
        action,
        entry,
        former,
        reason,
        author,
        changedAt: changedAt.toISOString(),
        hasConflict: conflicts.has(entryId),
        present: conflicts.get(entryId) ?? null,
      })),
    release: {
      count: ofRelease.length,
      shown: ofRelease.slice(0, RELEASE_SHOWN),
      parts: draft.basis === 'release' ? partsThatDiffer(inForce, base) : [],
    },
    backtest:
      newest === null
        ? null
        : {
            id: newest.id,
            state: newest.state,
            done: newest.done,
            total: newest.total,
            requestedAt: newest.requestedAt.toISOString(),
            isOutdated: newest.digest !== digest || newest.against !== against,
          },
    needs,
    newlyWrong: newlyWrong ?? 0,
  };
}

/**
 * One entry in a draft, for its form: as the draft has it, as it is without the draft, and the digest of the
 * latter, which says what the person saw. With `entryId` null it is a new one. Of an entry that has gone, which
 * somebody may be writing about or bring back, `retired` is how it last was, where a version had it. Null when there never was such an entry, or draft.
 */
export async function readEntryInDraft(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  asked: { draftId: LexiconDraftId; entryId: string | null },
) {
  const { db } = deps;
  const draft = isSafetyLead(actor) ? await selectDraft(db, asked.draftId) : null;
  if (draft === null) return null;
  const head = await headOf(db);
  const base = await draftBase(db, draft.basis, head);
  const common = {
    draft: { id: draft.id, title: draft.title, version: draft.version, state: draft.state },
    classes: Object.keys(base.classes).sort(),
  };
  if (asked.entryId === null) {
    const formerDigest = entryDigest(null);
    const none = { entry: null, present: null, retired: null, reason: '', hasConflict: false };
    return { ...common, ...none, formerDigest };
  }
  const changes = await selectChanges(db, draft.id);
  const change = changes.find(({ entryId }) => entryId === asked.entryId) ?? null;
  const present = entryOf(base, asked.entryId);
  const entry = change?.entry ?? present;
  if (entry === null && !(await wasEntry(db, draft.id, asked.entryId))) return null;
  return {
    ...common,
    entry,
    present,
    retired: entry === null ? await readRetiredEntry(db, asked.entryId) : null,
    formerDigest: entryDigest(present),
    reason: change?.reason ?? '',
    hasConflict: change !== null && conflictsOf(base, [change]).length > 0,
  };
}
