import type { Trx } from '#db/client.server.ts';
import { isExclusionViolation } from '#db/errors.ts';
import { inTransaction } from '#db/transaction.ts';
import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { MemberId, OverrideId, RotationId } from '#app/domain/shared/ids.ts';
import { checkCoverage } from '#app/domain/on-call/check-coverage.server.ts';
import { dutiesBetween, type Duty } from '#app/domain/on-call/duties.ts';
import { mayBeOnDuty } from '#app/domain/on-call/may-be-on-duty.server.ts';
import { whoHas } from '#app/domain/on-call/override-shifts.server.ts';
import {
  insertProposed,
  lockHalves,
  NO_OVERLAP,
  saveAnswer,
  type StoredOverride,
} from '#app/domain/on-call/overrides.repository.server.ts';
import { readNow, selectPlans } from '#app/domain/on-call/plans.repository.server.ts';
import { insertShiftMessages } from '#app/domain/on-call/shift-messages.repository.server.ts';
import { selectRotation } from '#app/domain/on-call/schedules.repository.server.ts';
import type { EpochMs } from '#app/domain/on-call/wall-clock.ts';

/** Names a shift: nobody has two that begin at once in one rotation. */
export type ShiftRef = { rotationId: RotationId; start: EpochMs };

export type OfferOutcome =
  | { kind: 'offered' }
  /** The shift has begun, or is no longer as it was seen. */
  | { kind: 'not-yours' }
  | { kind: 'not-theirs' }
  | { kind: 'not-eligible' }
  | { kind: 'not-fit' }
  | { kind: 'yourself' }
  | { kind: 'not-found' };

/**
 * "I cannot take this shift": offers it to a colleague, perhaps for one of theirs in return. They are
 * told, and nothing changes until they accept.
 */
export async function offerShift(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { shift: ShiftRef; to: MemberId; inReturn: ShiftRef | null },
): Promise<OfferOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  if (input.to === actor.id) return { kind: 'yourself' };
  return inTransaction<OfferOutcome>(deps.db, async (trx) => {
    const mine = await findComing(trx, input.shift, actor.id);
    if (mine === null) return { kind: 'not-yours' };
    const theirs = input.inReturn === null ? null : await findComing(trx, input.inReturn, input.to);
    if (input.inReturn !== null && theirs === null) return { kind: 'not-theirs' };
    const may = await mayTake(trx, input.shift.rotationId, input.to);
    if (may !== 'yes') return { kind: may };
    const half = (rotationId: RotationId, duty: Duty, memberId: MemberId) => ({
      rotationId,
      kind: 'replace' as const,
      memberId,
      replacesId: duty.memberId,
      startsAt: new Date(duty.start),
      endsAt: new Date(duty.end),
      proposedBy: actor.id,
    });
    const [id] = await insertProposed(trx, [
      half(input.shift.rotationId, mine, input.to),
      ...(theirs === null || input.inReturn === null
        ? []
        : [half(input.inReturn.rotationId, theirs, actor.id)]),
    ]);
    if (id === undefined) throw new Error('An offer without a half.');
    await audit(trx, actor, id, 'swap.offered', { to: input.to });
    await tell(trx, input.to, 'asked', { ...input.shift, startsAt: new Date(input.shift.start) });
    return { kind: 'offered' };
  });
}

export type AnswerOutcome =
  | { kind: 'accepted' }
  | { kind: 'declined' }
  /** Answered, taken back, or begun in the meantime, or the shifts are no longer theirs to give. */
  | { kind: 'over' }
  /** Somebody else was given the same place first. */
  | { kind: 'taken'; by: string | null }
  | { kind: 'not-fit' }
  | { kind: 'not-found' };

/** The other person answers an offer. Accepting makes both halves count in one transaction, or neither. */
export async function answerOffer(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { id: OverrideId; accept: boolean },
): Promise<AnswerOutcome> {
  if (!answersAlerts(actor)) return { kind: 'not-found' };
  let halves: StoredOverride[] = [];
  try {
    return await inTransaction<AnswerOutcome>(deps.db, async (trx) => {
      halves = await lockHalves(trx, input.id);
      const [half] = halves;
      // The half in which the actor comes in, at somebody else's asking.
      if (half?.memberId !== actor.id || half.proposedBy === actor.id) return { kind: 'not-found' };
      if (half.state !== 'proposed') return { kind: 'over' };
      return input.accept ? accept(trx, actor, halves) : decline(trx, actor, halves);
    });
  } catch (error) {
    if (!isExclusionViolation(error, NO_OVERLAP)) throw error;
    for (const half of halves) {
      const by = await whoHas(deps.db, half);
      if (by !== null) return { kind: 'taken', by };
    }
    return { kind: 'taken', by: null };
  }
}

export type WithdrawOutcome = { kind: 'withdrawn' } | { kind: 'over' } | { kind: 'not-found' };

/** Takes back an offer that nobody has answered. */
export async function withdrawOffer(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  id: OverrideId,
): Promise<WithdrawOutcome> {
  return inTransaction<WithdrawOutcome>(deps.db, async (trx) => {
    const halves = await lockHalves(trx, id);
    const [half] = halves;
    if (half?.proposedBy !== actor.id) return { kind: 'not-found' };
    if (half.state !== 'proposed') return { kind: 'over' };
    await saveAnswer(trx, halves, { state: 'cancelled', by: actor.id });
    await audit(trx, actor, half.id, 'swap.withdrawn');
    return { kind: 'withdrawn' };
  });
}

async function accept(
  trx: Trx,
  actor: Actor,
  halves: readonly StoredOverride[],
): Promise<AnswerOutcome> {
  for (const { rotationId, memberId, replacesId, startsAt, endsAt } of halves) {
    if (memberId === null || replacesId === null) return { kind: 'over' };
    const duty = await findComing(trx, { rotationId, start: startsAt.getTime() }, replacesId);
    if (duty?.end !== endsAt.getTime()) {
      // Somebody else may have been given this very place: then the answer says who.
      const by = await whoHas(trx, { rotationId, memberId, replacesId, startsAt, endsAt });
      return by === null ? { kind: 'over' } : { kind: 'taken', by };
    }
    const may = await mayTake(trx, rotationId, memberId);
    if (may !== 'yes') return { kind: may === 'not-fit' ? 'not-fit' : 'over' };
  }
  await saveAnswer(trx, halves, { state: 'accepted', by: actor.id });
  const [half] = halves;
  if (half === undefined) throw new Error('An offer without a half.');
  await audit(trx, actor, half.id, 'swap.accepted', { from: half.proposedBy });
  for (const { rotationId } of halves) {
    const rotation = await selectRotation(trx, rotationId);
    if (rotation !== null) await checkCoverage(trx, rotation.scheduleId);
  }
  await tell(trx, half.proposedBy, 'accepted', half);
  return { kind: 'accepted' };
}

async function decline(
  trx: Trx,
  actor: Actor,
  halves: readonly StoredOverride[],
): Promise<AnswerOutcome> {
  await saveAnswer(trx, halves, { state: 'declined', by: actor.id });
  const [half] = halves;
  if (half === undefined) throw new Error('An offer without a half.');
  await audit(trx, actor, half.id, 'swap.declined');
  await tell(trx, half.proposedBy, 'declined', half);
  return { kind: 'declined' };
}

/** A shift of somebody that has not begun, as it is planned now. Null when there is none. */
async function findComing(trx: Trx, shift: ShiftRef, memberId: MemberId): Promise<Duty | null> {
  const now = await readNow(trx);
  if (shift.start <= now.getTime()) return null;
  // No shift is longer than a year; what ended just before it shows where it begins.
  const period = { from: new Date(shift.start - 1), to: new Date(shift.start + days(400)) };
  const [plan] = await selectPlans(trx, { kind: 'rotation', id: shift.rotationId }, period);
  if (plan === undefined) return null;
  const duties = dutiesBetween(plan, shift.start, shift.start + 1);
  return duties.find((duty) => duty.memberId === memberId && duty.start === shift.start) ?? null;
}

async function mayTake(trx: Trx, rotationId: RotationId, memberId: MemberId) {
  const rotation = await selectRotation(trx, rotationId);
  return rotation === null ? 'not-eligible' : mayBeOnDuty(trx, rotation.scheduleId, memberId);
}

async function tell(
  trx: Trx,
  recipient: MemberId,
  news: 'asked' | 'accepted' | 'declined',
  shift: { rotationId: RotationId; startsAt: Date },
): Promise<void> {
  const at = shift.startsAt.toISOString();
  const { rotationId } = shift;
  await insertShiftMessages(trx, recipient, { news, at, waiting: 0, alerts: '', rotationId });
}

async function audit(
  trx: Trx,
  actor: Actor,
  id: OverrideId,
  action: string,
  facts: Readonly<Record<string, string>> = {},
): Promise<void> {
  await recordAudit(trx, {
    actorId: actor.id,
    action,
    subjectKind: 'override',
    subjectId: id,
    facts,
  });
}
