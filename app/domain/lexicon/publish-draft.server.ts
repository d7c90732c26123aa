import { inTransaction } from '#db/transaction.ts';
import type { Trx } from '#db/client.server.ts';
import { newlyWrongIn } from '#app/domain/lexicon/backtest-fit.ts';
import { holdDraft, type DraftRefusal } from '#app/domain/lexicon/draft-guard.server.ts';
import { conflictsOf, differencesBetween } from '#app/domain/lexicon/lexicon-content.ts';
import { lexiconDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import {
  endDraft,
  selectChangeAuthors,
  selectChanges,
  selectFinishedBacktest,
  type ChangeRow,
  type DraftRow,
} from '#app/domain/lexicon/lexicon-drafts.repository.server.ts';
import type { MakeReady } from '#app/domain/lexicon/make-ready.ts';
import {
  insertVersion,
  keepRelease,
  lockVersions,
  selectNumberPublished,
} from '#app/domain/lexicon/lexicon-versions.repository.server.ts';
import {
  draftBase,
  headOf,
  readDraftLexicon,
  readLexiconInForce,
  rememberInForce,
} from '#app/domain/lexicon/read-lexicon.server.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { LexiconDraftId, MemberId } from '#app/domain/shared/ids.ts';
import type { LexiconProblem } from '#app/screening/compile-lexicon.ts';
import { releaseLexicon } from '#app/domain/lexicon/release-lexicon.server.ts';

export type PublishOutcome =
  | { kind: 'published'; number: number }
  | DraftRefusal
  /** The person opened the draft or made one of its changes: somebody else has to publish it. */
  | { kind: 'own-work' }
  /** It would change nothing. */
  | { kind: 'no-difference' }
  /** The screener could not work with it. */
  | { kind: 'refused'; problems: LexiconProblem[] }
  /** The version in force has moved on in these entries. */
  | { kind: 'conflicts'; entryIds: string[] }
  /** No finished back-test is of this content against the version in force. */
  | { kind: 'backtest-needed' }
  /** So many labelled sentences become wrong, and the person has not said that they accept that. */
  | { kind: 'acceptance-needed'; newlyWrong: number };

/**
 * Puts a draft in force as a new version. Two people have to have seen it: whoever publishes it has no
 * part in it. `acceptsWrong` is the number of labelled sentences that the person agrees to make wrong. Sent
 * twice by the same person it is done once.
 */
export async function publishDraft(
  deps: Pick<Deps, 'db' | 'makeReady'>,
  actor: Actor,
  input: { draftId: LexiconDraftId; version: number; acceptsWrong: number },
): Promise<PublishOutcome> {
  if (!isSafetyLead(actor)) return { kind: 'not-found' };
  // It takes seconds to be made ready; done here, nobody is kept waiting for the lock.
  await readDraftLexicon(deps, input.draftId);
  return inTransaction<PublishOutcome>(deps.db, async (trx) => {
    await lockVersions(trx);
    const held = await holdDraft(trx, input);
    if (held.kind !== 'open') {
      const number = await selectNumberPublished(trx, input.draftId, actor.id);
      return number === null ? held : { kind: 'published', number };
    }
    const changes = await selectChanges(trx, input.draftId);
    const { acceptsWrong } = input;
    return publish({ db: trx, makeReady: deps.makeReady }, actor, {
      ...held,
      changes,
      acceptsWrong,
    });
  });
}

async function publish(
  { db: trx, makeReady }: { db: Trx; makeReady: MakeReady },
  actor: Actor,
  what: { draft: DraftRow; changes: ChangeRow[]; acceptsWrong: number },
): Promise<PublishOutcome> {
  const { draft, changes } = what;
  if (isOwnWork(actor, draft, await selectChangeAuthors(trx, draft.id)))
    return { kind: 'own-work' };
  const head = await headOf(trx);
  const conflicts = conflictsOf(await draftBase(trx, draft.basis, head), changes);
  if (conflicts.length > 0) {
    return { kind: 'conflicts', entryIds: conflicts.map(({ change }) => change.entryId) };
  }
  const content = await readDraftLexicon({ db: trx, makeReady }, draft.id);
  if (content.kind !== 'content') return content;
  if (content.digest === head.digest) return { kind: 'no-difference' };
  const backtest = await selectFinishedBacktest(trx, draft.id, content);
  const newlyWrong = backtest === null ? null : newlyWrongIn(backtest.result);
  if (newlyWrong === null) return { kind: 'backtest-needed' };
  if (newlyWrong > 0 && what.acceptsWrong !== newlyWrong) {
    return { kind: 'acceptance-needed', newlyWrong };
  }
  const number = head.number + 1;
  const releaseDigest =
    draft.basis === 'release' ? lexiconDigest(releaseLexicon()) : head.releaseDigest;
  if (draft.basis === 'release') {
    await keepRelease(trx, { digest: releaseDigest, content: releaseLexicon() });
  }
  const before = await readLexiconInForce(trx);
  await insertVersion(trx, {
    number,
    kind: 'edit',
    content: content.lexicon,
    digest: content.digest,
    releaseDigest,
    basedOn: head.number,
    touched: differencesBetween(before, content.lexicon).map(({ entryId }) => entryId),
    draftId: draft.id,
    reason: reasonOf(draft, changes),
    authorId: draft.authorId,
    publishedBy: actor.id,
  });
  rememberInForce(content.lexicon, content.digest);
  await endDraft(trx, draft.id, 'published');
  await recordAudit(trx, {
    actorId: actor.id,
    action: 'lexicon.published',
    subjectKind: 'lexicon_version',
    subjectId: String(number),
    facts: { draftId: draft.id, basedOn: head.number, changes: changes.length, newlyWrong },
  });
  return { kind: 'published', number };
}

/** Whether a person has a part in a draft, so that publishing it is for somebody else. */
export function isOwnWork(
  actor: Actor,
  draft: Pick<DraftRow, 'authorId'>,
  changeAuthors: readonly MemberId[],
): boolean {
  return draft.authorId === actor.id || changeAuthors.includes(actor.id);
}

function reasonOf(draft: DraftRow, changes: readonly ChangeRow[]): string {
  return [draft.title, ...new Set(changes.map(({ reason }) => reason))].join('\n');
}
