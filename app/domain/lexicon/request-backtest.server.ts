import { inTransaction } from '#db/transaction.ts';
import { insertBacktest } from '#app/domain/lexicon/backtests.repository.server.ts';
import { readDraftLexicon } from '#app/domain/lexicon/read-lexicon.server.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { LexiconBacktestId, LexiconDraftId } from '#app/domain/shared/ids.ts';
import type { LexiconProblem } from '#app/screening/compile-lexicon.ts';

export type RequestBacktestOutcome =
  | { kind: 'requested'; backtestId: LexiconBacktestId }
  | { kind: 'not-found' }
  /** The screener could not work with the draft. */
  | { kind: 'refused'; problems: LexiconProblem[] };

/**
 * Asks for a back-test of what a draft says at this moment, over the last `days` days (1 to 366), against
 * the version in force. Asked twice for the same content while one waits or runs, it gives that one.
 */
export async function requestBacktest(
  deps: Pick<Deps, 'db' | 'log' | 'makeReady'>,
  actor: Actor,
  input: { draftId: LexiconDraftId; days: number },
): Promise<RequestBacktestOutcome> {
  if (!isSafetyLead(actor)) {
    deps.log.warn({ actorId: actor.id, draftId: input.draftId }, 'refused: not a safety lead');
    return { kind: 'not-found' };
  }
  const draft = await readDraftLexicon(deps, input.draftId);
  if (draft.kind !== 'content') return draft;
  const { digest, against, lexicon } = draft;
  return inTransaction<RequestBacktestOutcome>(deps.db, async (trx) => {
    const { id, isNew } = await insertBacktest(trx, {
      ...input,
      digest,
      against,
      content: lexicon,
      requestedBy: actor.id,
    });
    if (isNew) {
      await recordAudit(trx, {
        actorId: actor.id,
        action: 'lexicon.backtest_requested',
        subjectKind: 'lexicon_draft',
        subjectId: input.draftId,
        facts: { backtestId: id, digest, against, days: input.days },
      });
    }
    return { kind: 'requested', backtestId: id };
  });
}
