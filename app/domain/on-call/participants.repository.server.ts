import { sql } from 'kysely';
import type { Trx } from '#db/client.server.ts';
import { newId, type MemberId, type RotationId } from '#app/domain/shared/ids.ts';

/** A place in the order of turns over a time, as it is stored. */
export type StoredSeat = {
  id: string;
  memberId: MemberId;
  position: number;
  from: Date;
  until: Date | null;
};

/** The places of a rotation that are in force at `from` or later, in order. */
export async function selectSeatsFrom(
  trx: Trx,
  rotationId: RotationId,
  from: Date,
): Promise<StoredSeat[]> {
  return trx
    .selectFrom('oncall_participant')
    .select([
      'id',
      'member_id as memberId',
      'position',
      'effective_from as from',
      'effective_until as until',
    ])
    .where('rotation_id', '=', rotationId)
    .where((eb) => eb.or([eb('effective_until', 'is', null), eb('effective_until', '>', from)]))
    .where((eb) =>
      eb.or([
        eb('effective_until', 'is', null),
        eb('effective_until', '>', eb.ref('effective_from')),
      ]),
    )
    .orderBy('position')
    .execute();
}

/** Gives somebody a place from a moment on. */
export async function insertSeat(
  trx: Trx,
  seat: {
    rotationId: RotationId;
    memberId: MemberId;
    position: number;
    from: Date;
    until: Date | null;
  },
): Promise<void> {
  await trx
    .insertInto('oncall_participant')
    .values({
      id: newId(),
      rotation_id: seat.rotationId,
      member_id: seat.memberId,
      position: seat.position,
      effective_from: seat.from,
      effective_until: seat.until,
    })
    .execute();
}

/** Ends a place at a moment. One that would only have begun later is never in force. */
export async function endSeat(trx: Trx, id: string, at: Date): Promise<void> {
  await trx
    .updateTable('oncall_participant')
    .set({ effective_until: sql<Date>`greatest(effective_from, ${at})` })
    .where('id', '=', id)
    .execute();
}
