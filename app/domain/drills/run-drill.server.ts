import { inTransaction } from '#db/transaction.ts';
import type { Db, Trx } from '#db/client.server.ts';
import type { DrillEnd } from '#db/schema/drills.ts';
import { recordAlertEvent } from '#app/domain/crisis-response/alert-events.repository.server.ts';
import { announceChange } from '#app/domain/crisis-response/announce-change.repository.server.ts';
import { markDrillOver } from '#app/domain/crisis-response/alerts.repository.server.ts';
import { enqueueScreeningTask } from '#app/domain/crisis-response/screening-tasks.server.ts';
import { readWorkers } from '#app/domain/on-call/heartbeats.server.ts';
import { endForGood } from '#app/domain/on-call/alert-escalation.server.ts';
import { DRILL_LASTS, drillTexts } from '#app/domain/drills/drill.ts';
import { selectWays } from '#app/domain/drills/drill-pages.repository.server.ts';
import {
  ensureDrillAuthor,
  insertDrill,
  insertDrillTexts,
  isRealEmergencyOpen,
  lockDrill,
  lockDrillToEnd,
  lockOpenAlertsOf,
  markDrillEnded,
  type LockedDrill,
} from '#app/domain/drills/drills.repository.server.ts';
import { reportOn } from '#app/domain/drills/report.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { DrillId, MemberId, ScreeningTaskId } from '#app/domain/shared/ids.ts';

export type PrepareOutcome =
  | { kind: 'prepared'; drillId: DrillId }
  /** Another drill has not ended. */
  | { kind: 'another' }
  | { kind: 'not-found' };

/** Prepares a drill. Nothing happens yet, except that those on duty are told, if they shall be. */
export async function prepareDrill(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { emergencies: number; urgents: number; isTold: boolean },
): Promise<PrepareOutcome> {
  if (!isSafetyLead(actor)) return { kind: 'not-found' };
  return inTransaction<PrepareOutcome>(deps.db, async (trx) => {
    const drillId = await insertDrill(trx, { by: actor.id, ...input });
    if (drillId === null) return { kind: 'another' };
    await audit(trx, actor.id, 'drill.prepared', drillId, input);
    await announceChange(trx);
    return { kind: 'prepared', drillId };
  });
}

export type StartOutcome =
  | { kind: 'started' }
  /** Somebody real is in danger: not now. */
  | { kind: 'emergency-open' }
  | { kind: 'stale' }
  | { kind: 'not-found' };

/**
 * Lets a drill begin: its texts are committed and owed a screening, like everything that people write.
 * They are no posts, so no page of a member can show them.
 */
export async function startDrill(
  deps: Pick<Deps, 'db' | 'wakeScreening'>,
  actor: Actor,
  drillId: DrillId,
): Promise<StartOutcome> {
  if (!isSafetyLead(actor)) return { kind: 'not-found' };
  const { outcome, toScreen } = await inTransaction<Started>(deps.db, async (trx) => {
    const drill = await lockDrill(trx, drillId);
    if (drill === null) return refused({ kind: 'not-found' });
    if (drill.state !== 'prepared') return refused({ kind: 'stale' });
    if (await isRealEmergencyOpen(trx)) return refused({ kind: 'emergency-open' });
    const authorId = await ensureDrillAuthor(trx);
    const texts = await insertDrillTexts(trx, drill.id, authorId, drillTexts(drill));
    const toScreen: ScreeningTaskId[] = [];
    for (const subjectId of texts) {
      toScreen.push(await enqueueScreeningTask(trx, { kind: 'drill', subjectId, revision: 1 }));
    }
    await audit(trx, actor.id, 'drill.started', drill.id);
    await announceChange(trx);
    return { outcome: { kind: 'started' }, toScreen };
  });
  deps.wakeScreening(toScreen);
  return outcome;
}

type Started = { outcome: StartOutcome; toScreen: ScreeningTaskId[] };

function refused(outcome: StartOutcome): Started {
  return { outcome, toScreen: [] };
}

export type FinishOutcome = { kind: 'finished' } | { kind: 'stale' } | { kind: 'not-found' };

/** Ends a drill, with its report; or calls off one that has not begun. */
export async function finishDrill(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  drillId: DrillId,
): Promise<FinishOutcome> {
  if (!isSafetyLead(actor)) return { kind: 'not-found' };
  return inTransaction<FinishOutcome>(deps.db, async (trx) => {
    const drill = await lockDrill(trx, drillId);
    if (drill === null) return { kind: 'not-found' };
    if (drill.state === 'ended') return { kind: 'stale' };
    const reason = drill.state === 'prepared' ? 'called_off' : 'finished';
    await end(trx, drill, { by: actor.id, reason });
    return { kind: 'finished' };
  });
}

/**
 * Ends the running drill when somebody real is in danger, or when it has gone on for an hour. Every worker
 * asks every few seconds; one of them does it. Returns why, or null when nothing had to end.
 */
export async function keepDrill(
  deps: Pick<Deps, 'db' | 'log'>,
): Promise<'yielded' | 'too_long' | null> {
  const reason = await inTransaction(deps.db, async (trx) => {
    const due = await lockDrillToEnd(trx, DRILL_LASTS);
    if (due === null) return null;
    await end(trx, due.drill, { by: null, reason: due.reason });
    return due.reason;
  });
  if (reason !== null) deps.log.info({ reason }, 'a drill ended by itself');
  return reason;
}

/** Whether a worker can send messages to people who do not look at the board. */
export async function canPage(db: Db | Trx): Promise<boolean> {
  return (await readWorkers({ db })).channels.length > 0;
}

async function end(
  trx: Trx,
  drill: LockedDrill,
  how: { by: MemberId | null; reason: DrillEnd },
): Promise<void> {
  // Before its alerts are closed: the report tells how far people came.
  const report =
    drill.state === 'prepared'
      ? null
      : reportOn(await selectWays(trx, drill.id), await canPage(trx));
  for (const alert of await lockOpenAlertsOf(trx, drill.id)) {
    await markDrillOver(trx, alert);
    await endForGood(trx, alert.id);
    await recordAlertEvent(trx, {
      alertId: alert.id,
      kind: 'closed',
      actorId: how.by ?? alert.authorId,
      facts: { outcomeCode: 'drill', reason: how.reason },
    });
  }
  await markDrillEnded(trx, drill.id, { ...how, report });
  await audit(trx, how.by, 'drill.ended', drill.id, { reason: how.reason });
  await announceChange(trx);
}

async function audit(
  trx: Trx,
  actorId: MemberId | null,
  action: string,
  drillId: DrillId,
  facts: Readonly<Record<string, string | number | boolean>> = {},
): Promise<void> {
  await recordAudit(trx, { actorId, action, subjectKind: 'drill', subjectId: drillId, facts });
}
