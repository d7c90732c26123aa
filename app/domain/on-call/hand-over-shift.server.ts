import { isExclusionViolation } from '#db/errors.ts';
import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { MemberId } from '#app/domain/shared/ids.ts';
import { checkCoverage } from '#app/domain/on-call/check-coverage.server.ts';
import { dutiesBetween, type Duty } from '#app/domain/on-call/duties.ts';
import { mayBeOnDuty } from '#app/domain/on-call/may-be-on-duty.server.ts';
import {
  insertAccepted,
  lockHalves,
  NO_OVERLAP,
  saveAnswer,
} from '#app/domain/on-call/overrides.repository.server.ts';
import {
  readNow,
  selectPlans,
  type StoredPlan,
} from '#app/domain/on-call/plans.repository.server.ts';
import { selectColleagues } from '#app/domain/on-call/rota-people.repository.server.ts';
import {
  lockRotation,
  lockSchedule,
  selectRotationNames,
} from '#app/domain/on-call/schedules.repository.server.ts';
import { insertOwnerMessages } from '#app/domain/on-call/shift-messages.repository.server.ts';

/** So far ahead somebody is looked for who comes next in the same rotation. */
const AHEAD = days(28);

/** What became of one shift that somebody could not go on with. */
export type ShiftHandedOver = {
  rotation: string;
  /** Who has it now, by handle. Null when nobody could take it: then its person still has it. */
  to: string | null;
};

/**
 * "I cannot go on": hands every shift that somebody has at this moment to the next person of the rotation,
 * or else to any colleague who may have it, until its end. They are told by the loop that keeps shifts, as
 * at every change, and open alerts are offered to them. A shift that nobody can take stays where it is,
 * because nobody at all would be worse, and the owner of the schedule is told at once. Each shift stands
 * for itself: one that cannot be moved does not keep another.
 */
export async function handOverRunningShifts(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
): Promise<ShiftHandedOver[]> {
  if (!answersAlerts(actor)) return [];
  const { db } = deps;
  const now = await readNow(db);
  const period = { from: new Date(now.getTime() - 1), to: new Date(now.getTime() + AHEAD) };
  const [plans, names, colleagues] = await Promise.all([
    selectPlans(db, { kind: 'all' }, period),
    selectRotationNames(db),
    selectColleagues(db),
  ]);
  const done: ShiftHandedOver[] = [];
  for (const plan of plans) {
    const duty = dutyOf(plan, actor.id, now.getTime());
    if (duty === null) continue;
    const order = [...nextPeople(plan, now.getTime()), ...colleagues.map(({ id }) => id)];
    const shift = { plan, duty, now, candidates: [...new Set(order)] };
    const to = await handOver(deps, actor, shift).catch((err: unknown) => {
      deps.log.error({ err, rotationId: plan.rotationId }, 'a shift could not be handed over');
      return null;
    });
    done.push({
      rotation: names.get(plan.rotationId)?.rotation ?? '',
      to: colleagues.find(({ id }) => id === to)?.handle ?? null,
    });
  }
  return done;
}

function dutyOf(plan: StoredPlan, memberId: MemberId, now: number): Duty | null {
  const running = dutiesBetween(plan, now, now + 1);
  return running.find((duty) => duty.memberId === memberId && duty.start <= now) ?? null;
}

/** Who comes on duty in the rotation after now, in that order. */
function nextPeople(plan: StoredPlan, now: number): MemberId[] {
  return dutiesBetween(plan, now, now + AHEAD)
    .filter(({ start }) => start > now)
    .map(({ memberId }) => memberId);
}

type Shift = { plan: StoredPlan; duty: Duty; now: Date; candidates: readonly MemberId[] };

async function handOver(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  shift: Shift,
): Promise<MemberId | null> {
  const { plan, now, candidates } = shift;
  const present = dutiesBetween(plan, now.getTime(), now.getTime() + 1);
  for (const to of candidates) {
    // Whoever is on duty beside them cannot be there twice.
    if (to === actor.id || present.some(({ memberId }) => memberId === to)) continue;
    try {
      if (await inTransaction(deps.db, (trx) => giveTo(trx, actor, shift, to))) return to;
    } catch (error) {
      if (!isExclusionViolation(error, NO_OVERLAP)) throw error;
    }
  }
  await inTransaction(deps.db, (trx) => tellOwner(trx, shift));
  return null;
}

async function giveTo(trx: Trx, actor: Actor, shift: Shift, to: MemberId): Promise<boolean> {
  const { plan, duty, now } = shift;
  const rotation = await lockRotation(trx, plan.rotationId);
  if (rotation === null) return false;
  if ((await mayBeOnDuty(trx, rotation.scheduleId, to)) !== 'yes') return false;
  const override = plan.overrides.find(({ id }) => id === duty.overrideId);
  const isExtra = override?.kind === 'add';
  // Who came in besides has no place that somebody else could fill: theirs ends, another begins.
  if (isExtra) {
    await saveAnswer(trx, await lockHalves(trx, override.id), { state: 'cancelled', by: actor.id });
  }
  const id = await insertAccepted(trx, {
    rotationId: plan.rotationId,
    kind: isExtra ? 'add' : 'replace',
    memberId: to,
    replacesId: isExtra ? null : actor.id,
    startsAt: now,
    endsAt: new Date(duty.end),
    proposedBy: actor.id,
  });
  await recordAudit(trx, {
    actorId: actor.id,
    action: 'shift.handed_over',
    subjectKind: 'override',
    subjectId: id,
    facts: { rotationId: plan.rotationId, to, endsAt: new Date(duty.end).toISOString() },
  });
  await checkCoverage(trx, rotation.scheduleId);
  return true;
}

async function tellOwner(trx: Trx, { plan, now }: Shift): Promise<void> {
  const schedule = await lockSchedule(trx, plan.scheduleId);
  if (schedule === null) return;
  await insertOwnerMessages(trx, schedule.ownerId, {
    matter: 'gap',
    at: now.toISOString(),
    scheduleId: plan.scheduleId,
    rotationId: plan.rotationId,
  });
}
