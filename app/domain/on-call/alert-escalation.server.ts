import type { Trx } from '#db/client.server.ts';
import type { StepTarget } from '#db/schema/on-call.ts';
import type { AlertId, GroupId, MemberId } from '#app/domain/shared/ids.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import { endCycles } from '#app/domain/on-call/cycles.repository.server.ts';
import type { Snapshot } from '#app/domain/on-call/escalation.ts';
import {
  insertEscalation,
  pause,
  readCalling,
  restart,
  resume,
} from '#app/domain/on-call/escalations.repository.server.ts';
import {
  cancelUnsentOutside,
  cancelUnsentPages,
  insertOutsideNews,
  insertUpdatesAfterPages,
  insertUpdateTo,
} from '#app/domain/on-call/pages.repository.server.ts';
import { snapshotFor } from '#app/domain/on-call/policy-snapshot.server.ts';

/** Starts paging for a new alert, with a copy of the policy as it is today (S-12). */
export async function beginEscalation(
  trx: Trx,
  alert: { id: AlertId; tier: AlertTier; groupId: GroupId | null },
): Promise<void> {
  await insertEscalation(trx, alert.id, await snapshotFor(trx, alert));
}

/** Starts the real machinery for an alert that is none: it calls this one target and nobody else. */
export async function beginDrill(
  trx: Trx,
  alertId: AlertId,
  kind: 'canary' | 'test',
  target: StepTarget,
): Promise<void> {
  const nextAfterSeconds = kind === 'canary' ? 60 : 600;
  const snapshot: Snapshot = {
    steps: [{ targets: [target], nextAfterSeconds }],
    repeatLimit: null,
    parallelAck: false,
    policy: null,
  };
  await insertEscalation(trx, alertId, snapshot);
}

/**
 * An open alert became more pressing: page from the first step again, by the policy of the new tier. If
 * somebody has it, that person is told instead, and the new steps lie ready.
 */
export async function escalateHarder(
  trx: Trx,
  alert: { id: AlertId; tier: AlertTier; groupId: GroupId | null },
  holder: MemberId | null,
): Promise<void> {
  await restart(trx, alert.id, await snapshotFor(trx, alert), { isDue: holder === null });
  if (holder !== null) await insertUpdateTo(trx, alert.id, holder);
}

/**
 * Somebody has the alert: nothing more is due, nobody is called on, unsent pages are dropped, and those
 * paged are told, here and outside (S-4). Where two people are wanted the first one's own calls end alone,
 * and the others are called on until a second one comes (S-13).
 */
export async function endPaging(
  trx: Trx,
  alertId: AlertId,
  by: MemberId,
  options: { isFirst: boolean },
): Promise<void> {
  const { parallelAck, stillCalling } = await readCalling(trx, alertId);
  if (!stillCalling) return;
  const own = { memberIds: [by] };
  if (parallelAck && options.isFirst) {
    await endCycles(trx, alertId, 'acknowledged', own);
    await cancelUnsentPages(trx, alertId, own);
    return;
  }
  if (!options.isFirst && !parallelAck) return;
  await stopCalling(trx, alertId, 'acknowledged');
  await insertUpdatesAfterPages(trx, alertId, by);
  await insertOutsideNews(trx, alertId, 'acknowledge');
}

/** The alert is closed: whatever still calls for it ends, and those outside are told. */
export async function endForGood(trx: Trx, alertId: AlertId): Promise<void> {
  await stopCalling(trx, alertId, 'closed');
  await insertOutsideNews(trx, alertId, 'resolve');
}

async function stopCalling(
  trx: Trx,
  alertId: AlertId,
  reason: 'acknowledged' | 'closed',
): Promise<void> {
  await pause(trx, alertId);
  await endCycles(trx, alertId, reason);
  await cancelUnsentPages(trx, alertId);
  await cancelUnsentOutside(trx, alertId);
}

/** Nobody has the alert any more: page at once, from the step where it stood (S-5) or the one after. */
export async function pageAgain(
  trx: Trx,
  alertId: AlertId,
  options: { from: 'standing' | 'next'; alsoPage: MemberId | null },
): Promise<void> {
  await resume(trx, alertId, options);
}
