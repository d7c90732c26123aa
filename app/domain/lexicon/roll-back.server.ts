import { inTransaction } from '#db/transaction.ts';
import { differencesBetween } from '#app/domain/lexicon/lexicon-content.ts';
import {
  insertVersion,
  lockVersions,
  selectVersionHead,
  type VersionHead,
} from '#app/domain/lexicon/lexicon-versions.repository.server.ts';
import {
  headOf,
  readEntriesInForce,
  readUsableVersion,
  rememberInForce,
} from '#app/domain/lexicon/read-lexicon.server.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { underNumber, type LexiconProblem } from '#app/screening/compile-lexicon.ts';

export type RollBackOutcome =
  | { kind: 'rolled-back'; number: number }
  | { kind: 'not-found' }
  /** Another version is in force than the person saw. */
  | { kind: 'stale'; inForce: number }
  /** What it would bring back is in force. */
  | { kind: 'no-difference' }
  /** This release's screener cannot work with it any more. */
  | { kind: 'refused'; problems: LexiconProblem[] };

/**
 * Puts the content of an older version in force again, as a new version. One person is enough: two have
 * agreed on that content before, and this is the brake. Sent twice by the same person it is done once.
 */
export async function rollBack(
  deps: Pick<Deps, 'db' | 'makeReady'>,
  actor: Actor,
  input: { number: number; inForce: number; reason: string },
): Promise<RollBackOutcome> {
  if (!isSafetyLead(actor)) return { kind: 'not-found' };
  const wanted = await selectVersionHead(deps.db, input.number);
  if (wanted === null) return { kind: 'not-found' };
  const former = await readUsableVersion(deps, wanted);
  if (former.kind === 'refused') return former;
  const number = input.inForce + 1;
  const content = underNumber(former.lexicon, number);
  return inTransaction<RollBackOutcome>(deps.db, async (trx) => {
    await lockVersions(trx);
    const head = await headOf(trx);
    if (head.number === number && isOwnRollback(head, actor, input.number)) {
      return { kind: 'rolled-back', number };
    }
    if (head.number !== input.inForce) return { kind: 'stale', inForce: head.number };
    if (head.digest === wanted.digest) return { kind: 'no-difference' };
    const before = await readEntriesInForce(trx);
    await insertVersion(trx, {
      number,
      kind: 'rollback',
      content,
      digest: wanted.digest,
      releaseDigest: wanted.releaseDigest,
      basedOn: wanted.number,
      touched: differencesBetween(before, content).map(({ entryId }) => entryId),
      draftId: null,
      reason: input.reason,
      authorId: actor.id,
      publishedBy: actor.id,
    });
    rememberInForce(content, wanted.digest);
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'lexicon.rolled_back',
      subjectKind: 'lexicon_version',
      subjectId: String(number),
      facts: { to: wanted.number, from: head.number },
    });
    return { kind: 'rolled-back', number };
  });
}

/** Whether the version in force is what this person has just sent: a button pressed twice. */
function isOwnRollback(head: VersionHead, actor: Actor, to: number): boolean {
  return head.kind === 'rollback' && head.basedOn === to && head.publishedBy === actor.id;
}
