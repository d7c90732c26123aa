import { inTransaction } from '#db/transaction.ts';
import type { Trx } from '#db/client.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { AlertId, ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { acknowledgeLocked } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { lockAnyAlert } from '#app/domain/crisis-response/alerts.repository.server.ts';
import { canaryHandles } from '#app/domain/crisis-response/canary-texts.repository.server.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import {
  CANARY_EVERY,
  CANARY_LIMIT,
  missingHop,
  type CanaryHop,
  type PassedHops,
} from '#app/domain/on-call/canary.ts';
import {
  ensureCanary,
  holdCanary,
  insertRun,
  readNow,
  saveRun,
  selectLatestRun,
  selectProgress,
  type CanaryRun,
} from '#app/domain/on-call/canary.repository.server.ts';
import { endDrill } from '#app/domain/on-call/end-drills.server.ts';

export type CanaryDeps = Pick<Deps, 'db' | 'log' | 'secrets' | 'wakeScreening'>;

/** What came of looking after the canary once. */
export type CanaryNews =
  | { kind: 'nothing' }
  | { kind: 'started' }
  /** It went the whole way. Only this may be told to a monitor outside as a sign of life (S-31). */
  | { kind: 'completed' }
  | { kind: 'lost'; hop: CanaryHop };

/**
 * Sends a text of nobody the whole way every five minutes: committed, screened, alerted, messaged,
 * acknowledged; and says at which station it was lost. It stands on no board and in no queue or count. Any
 * number of processes may look after it.
 */
export async function runCanary(deps: CanaryDeps): Promise<CanaryNews> {
  const { taskId, news } = await inTransaction(deps.db, (trx) => lookAfter(trx, deps));
  if (taskId !== null) deps.wakeScreening([taskId]);
  if (news.kind === 'lost') deps.log.error({ hop: news.hop }, 'the canary was lost on its way');
  return news;
}

type LookedAfter = { taskId: ScreeningTaskId | null; news: CanaryNews };

async function lookAfter(trx: Trx, deps: CanaryDeps): Promise<LookedAfter> {
  const nothing: LookedAfter = { taskId: null, news: { kind: 'nothing' } };
  if (!(await holdCanary(trx))) return nothing;
  const latest = await selectLatestRun(trx, { every: CANARY_EVERY, limit: CANARY_LIMIT });
  if (latest !== null && !latest.isOver) return { taskId: null, news: await follow(trx, latest) };
  if (latest !== null && !latest.isOld) return nothing;
  return { taskId: await start(trx, deps), news: { kind: 'started' } };
}

async function start(trx: Trx, deps: CanaryDeps): Promise<ScreeningTaskId> {
  await ensureCanary(trx, canaryHandles.sink, () => deps.secrets.seal('contact', 'sink'));
  const id = await insertRun(trx, 'sink');
  return enqueueScreeningTask(trx, { kind: 'canary', subjectId: id, revision: 1 });
}

async function follow(trx: Trx, run: CanaryRun): Promise<CanaryNews> {
  const seen = await selectProgress(trx, run.id);
  const hops: PassedHops = {
    ...run.hops,
    ...hop('screened', seen.screenedAt),
    ...hop('alerted', seen.alertedAt),
    ...hop('accepted', seen.acceptedAt),
  };
  if (seen.alertId !== null && seen.acceptedAt !== null && (await acknowledge(trx, seen.alertId))) {
    Object.assign(hops, hop('acknowledged', await readNow(trx)));
  }
  const missing = missingHop(hops);
  if (missing === null) {
    await saveRun(trx, run.id, hops, { kind: 'completed' });
    return { kind: 'completed' };
  }
  if (!run.isLost) {
    await saveRun(trx, run.id, hops, { kind: 'going' });
    return { kind: 'nothing' };
  }
  await saveRun(trx, run.id, hops, { kind: 'failed', hop: missing });
  const alert = seen.alertId === null ? null : await lockAnyAlert(trx, seen.alertId);
  if (alert !== null) await endDrill(trx, alert);
  return { kind: 'lost', hop: missing };
}

function hop(name: CanaryHop, at: Date | null): PassedHops {
  return at === null ? {} : { [name]: at.toISOString() };
}

/** Does what a person does: takes the alert, and ends it. */
async function acknowledge(trx: Trx, alertId: AlertId): Promise<boolean> {
  const alert = await lockAnyAlert(trx, alertId);
  if (alert?.kind !== 'canary' || alert.state === 'closed') return false;
  const { kind } = await acknowledgeLocked(trx, alert, alert.authorId);
  if (kind !== 'acknowledged' && kind !== 'already-yours') return false;
  await endDrill(trx, alert);
  return true;
}
