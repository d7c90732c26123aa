import { inTransaction } from '#db/transaction.ts';
import type { Trx } from '#db/client.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { MemberId, RotationId } from '#app/domain/shared/ids.ts';
import { checkCoverage } from '#app/domain/on-call/check-coverage.server.ts';
import { mayBeOnDuty } from '#app/domain/on-call/may-be-on-duty.server.ts';
import {
  endSeat,
  insertSeat,
  selectSeatsFrom,
  type StoredSeat,
} from '#app/domain/on-call/participants.repository.server.ts';
import { readNow } from '#app/domain/on-call/plans.repository.server.ts';
import { editsRotas } from '#app/domain/on-call/rota-policy.ts';
import {
  bumpRotation,
  lockRotation,
  selectRotation,
  type StoredRotation,
} from '#app/domain/on-call/schedules.repository.server.ts';
import { firstMomentOf, parseLocalTime } from '#app/domain/on-call/wall-clock.ts';

export type ParticipantChange = {
  /** `earlier` moves somebody one place up in the order of turns. */
  kind: 'join' | 'leave' | 'earlier';
  memberId: MemberId;
};

export type ParticipantsOutcome =
  | { kind: 'changed' }
  | { kind: 'stale' }
  | { kind: 'not-eligible' }
  /** Emergencies page this schedule, and the person cannot be reached in two ways (S-21). */
  | { kind: 'not-fit' }
  | { kind: 'already-in' }
  | { kind: 'not-in' }
  | { kind: 'first-already' }
  | { kind: 'not-a-time' }
  | { kind: 'in-the-past' }
  | { kind: 'not-found' };

/**
 * Changes who takes part, or in which order, from a moment on: now, or a local time of the schedule's
 * zone. Whoever is on duty at that moment stays so until the next boundary, unless it is they who leave.
 */
export async function changeParticipants(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: {
    rotationId: RotationId;
    version: number;
    change: ParticipantChange;
    /** Null for now. */
    from: string | null;
  },
): Promise<ParticipantsOutcome> {
  if (!editsRotas(actor)) return { kind: 'not-found' };
  return inTransaction<ParticipantsOutcome>(deps.db, async (trx) => {
    const rotation = await lockRotation(trx, input.rotationId);
    const withZone = await selectRotation(trx, input.rotationId);
    if (rotation === null || withZone === null) return { kind: 'not-found' };
    if (rotation.version !== input.version) return { kind: 'stale' };
    const now = await readNow(trx);
    const local = input.from === null ? null : parseLocalTime(input.from);
    if (input.from !== null && local === null) return { kind: 'not-a-time' };
    const from = local === null ? now : new Date(firstMomentOf(local, withZone.zone));
    if (from < now) return { kind: 'in-the-past' };

    const refused = await apply(trx, rotation, input.change, from);
    if (refused !== null) return refused;
    await bumpRotation(trx, rotation.id);
    await recordAudit(trx, {
      actorId: actor.id,
      action: `rotation.participant_${input.change.kind}`,
      subjectKind: 'rotation',
      subjectId: rotation.id,
      facts: { memberId: input.change.memberId, from: from.toISOString() },
    });
    await checkCoverage(trx, rotation.scheduleId);
    return { kind: 'changed' };
  });
}

async function apply(
  trx: Trx,
  rotation: StoredRotation,
  change: ParticipantChange,
  from: Date,
): Promise<ParticipantsOutcome | null> {
  const { memberId } = change;
  const seats = await selectSeatsFrom(trx, rotation.id, from);
  const own = seats.filter((seat) => seat.memberId === memberId);
  switch (change.kind) {
    case 'join': {
      if (own.length > 0) return { kind: 'already-in' };
      const may = await mayBeOnDuty(trx, rotation.scheduleId, memberId);
      if (may !== 'yes') return { kind: may };
      const position = Math.max(-1, ...seats.map((seat) => seat.position)) + 1;
      await insertSeat(trx, { rotationId: rotation.id, memberId, position, from, until: null });
      return null;
    }
    case 'leave':
      if (own.length === 0) return { kind: 'not-in' };
      for (const seat of own) await endSeat(trx, seat.id, from);
      return null;
    case 'earlier': {
      const present = seats.filter((seat) => seat.from <= from);
      const index = present.findIndex((seat) => seat.memberId === memberId);
      const [seat, other] = [present[index], present[index - 1]];
      if (seat === undefined) return { kind: 'not-in' };
      if (other === undefined) return { kind: 'first-already' };
      await swapPlaces(trx, rotation.id, [seat, other], from);
      return null;
    }
  }
}

/** Two people take each other's place from a moment on, for as long as both have one. */
async function swapPlaces(
  trx: Trx,
  rotationId: RotationId,
  [a, b]: [StoredSeat, StoredSeat],
  from: Date,
): Promise<void> {
  for (const seat of [a, b]) await endSeat(trx, seat.id, from);
  await insertSeat(trx, { ...a, rotationId, position: b.position, from });
  await insertSeat(trx, { ...b, rotationId, position: a.position, from });
}
