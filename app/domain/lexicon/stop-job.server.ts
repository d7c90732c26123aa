import { inTransaction } from '#db/transaction.ts';
import type { JobTable } from '#app/domain/lexicon/background-job.ts';
import { stopJob } from '#app/domain/lexicon/background-jobs.repository.server.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { LexiconBacktestId, RescreeningId } from '#app/domain/shared/ids.ts';

type StopOutcome = { kind: 'stopped' } | { kind: 'over' } | { kind: 'not-found' };

/** Stops a back-test that waits or runs. Whoever works on it keeps nothing more. */
export async function stopBacktest(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  id: LexiconBacktestId,
): Promise<StopOutcome> {
  return stop(deps, actor, { table: 'lexicon_backtest', id });
}

/** Stops a re-screening that waits or runs. What it has done so far stays done. */
export async function stopRescreening(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  id: RescreeningId,
): Promise<StopOutcome> {
  return stop(deps, actor, { table: 'rescreening', id });
}

async function stop(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  { table, id }: { table: JobTable; id: string },
): Promise<StopOutcome> {
  if (!isSafetyLead(actor)) {
    deps.log.warn({ actorId: actor.id, jobId: id }, 'refused: not a safety lead');
    return { kind: 'not-found' };
  }
  return inTransaction<StopOutcome>(deps.db, async (trx) => {
    if (!(await stopJob(trx, table, id))) return { kind: 'over' };
    await recordAudit(trx, {
      actorId: actor.id,
      action: table === 'rescreening' ? 'lexicon.rescreening_stopped' : 'lexicon.backtest_stopped',
      subjectKind: table,
      subjectId: id,
    });
    return { kind: 'stopped' };
  });
}
