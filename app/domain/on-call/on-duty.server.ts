import type { Db, Trx } from '#db/client.server.ts';
import type { MemberId, RotationId, ScheduleId } from '#app/domain/shared/ids.ts';
import { onDutyAt } from '#app/domain/on-call/duties.ts';
import { readNow, selectPlans } from '#app/domain/on-call/plans.repository.server.ts';

export type DutyTarget =
  { kind: 'schedule'; id: ScheduleId } | { kind: 'rotation'; id: RotationId };

/**
 * Who is on duty at a moment, by database time unless one is given: the people of the first rotation
 * first, each once. Empty when there is a gap, and when the schedule or rotation is archived or unknown.
 */
export async function whoIsOnDuty(
  db: Db | Trx,
  target: DutyTarget,
  at?: Date,
): Promise<MemberId[]> {
  const moment = at ?? (await readNow(db));
  const period = { from: moment, to: new Date(moment.getTime() + 1) };
  const plans = await selectPlans(db, target, period);
  return [...new Set(plans.flatMap((plan) => onDutyAt(plan, moment.getTime())))];
}
