import { inTransaction } from '#db/transaction.ts';
import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { RotationId } from '#app/domain/shared/ids.ts';
import { handOverAlert } from '#app/domain/crisis-response/hand-over-alert.server.ts';
import {
  lockHandover,
  settleHandover,
  type HandoverRef,
} from '#app/domain/on-call/handover.repository.server.ts';
import { selectHandles } from '#app/domain/on-call/rota-people.repository.server.ts';
import { markReady } from '#app/domain/on-call/shifts.repository.server.ts';
import type { EpochMs } from '#app/domain/on-call/wall-clock.ts';

export type ReadyOutcome = { kind: 'ready' } | { kind: 'not-found' };

/** "I'm ready": somebody who was told of a coming shift says that they will be there (S-16). */
export async function sayReady(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  shift: { rotationId: RotationId; start: EpochMs },
): Promise<ReadyOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<ReadyOutcome>(deps.db, async (trx) => {
    const isMarked = await markReady(trx, {
      rotationId: shift.rotationId,
      memberId: actor.id,
      changesAt: new Date(shift.start),
    });
    if (!isMarked) return { kind: 'not-found' };
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'shift.ready',
      subjectKind: 'rotation',
      subjectId: shift.rotationId,
      facts: { startsAt: new Date(shift.start).toISOString() },
    });
    return { kind: 'ready' };
  });
}

export type AcceptHandoverOutcome =
  | { kind: 'taken-over' }
  /** A third person has it. */
  | { kind: 'held'; by: string }
  | { kind: 'closed' }
  | { kind: 'not-found' };

/** The incoming person accepts one open alert, which carries their name from then on. */
export async function acceptHandover(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  item: HandoverRef,
): Promise<AcceptHandoverOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  return inTransaction<AcceptHandoverOutcome>(deps.db, async (trx) => {
    const offered = await lockHandover(trx, item, actor.id);
    if (offered === null) return { kind: 'not-found' };
    const outcome = await handOverAlert(trx, {
      alertId: item.alertId,
      from: offered.from,
      to: actor.id,
    });
    await settleHandover(trx, item);
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'handover.accepted',
      subjectKind: 'alert',
      subjectId: item.alertId,
      facts: { outcome: outcome.kind, rotationId: item.rotationId },
    });
    if (outcome.kind === 'taken') return { kind: 'taken-over' };
    if (outcome.kind === 'closed') return { kind: 'closed' };
    const handles = await selectHandles(trx, [outcome.by]);
    return { kind: 'held', by: handles.get(outcome.by) ?? '' };
  });
}
