import type { Actor, Role } from '#app/domain/shared/actor.ts';
import { newId, type MemberId, type RotationId, type ScheduleId } from '#app/domain/shared/ids.ts';
import type { Db } from '#db/client.server.ts';
import type { RotationUnit } from '#db/schema/on-call-people.ts';
import { reachable } from '#tests/support/crisis.ts';

/** A rotation in a schedule of its own: daily from 9 o'clock in London since the first of November, unless said. */
export async function aRota(
  db: Db,
  rota: {
    people: readonly MemberId[];
    owner?: MemberId;
    zone?: string;
    unit?: RotationUnit;
    length?: number;
    anchor?: string;
    /** Up to when its shifts are on record. */
    recordedUntil?: string;
    scheduleId?: ScheduleId;
  },
): Promise<{ scheduleId: ScheduleId; rotationId: RotationId }> {
  const scheduleId = rota.scheduleId ?? newId<ScheduleId>();
  const owner = rota.owner ?? rota.people[0];
  if (owner === undefined) throw new Error('Somebody must own the schedule.');
  if (rota.scheduleId === undefined) {
    await db
      .insertInto('oncall_schedule')
      .values({
        id: scheduleId,
        name: 'Nights',
        zone: rota.zone ?? 'Europe/London',
        owner_id: owner,
      })
      .execute();
  }
  const rotationId = newId<RotationId>();
  await db
    .insertInto('oncall_rotation')
    .values({
      id: rotationId,
      schedule_id: scheduleId,
      name: 'First',
      position: rota.scheduleId === undefined ? 1 : 2,
      unit: rota.unit ?? 'day',
      length: rota.length ?? 1,
      anchor: rota.anchor ?? '2026-11-01T09:00',
      ...(rota.recordedUntil === undefined ? {} : { recorded_until: new Date(rota.recordedUntil) }),
    })
    .execute();
  for (const [position, member_id] of rota.people.entries()) {
    await db
      .insertInto('oncall_participant')
      .values({
        id: newId(),
        rotation_id: rotationId,
        member_id,
        position,
        effective_from: new Date('2026-10-01T00:00:00Z'),
      })
      .execute();
  }
  return { scheduleId, rotationId };
}

/** Three people who answer alerts and can be reached by e-mail. */
export async function threePeople(
  db: Db,
  role: Role = 'responder',
): Promise<[Actor, Actor, Actor]> {
  const one = (name: string) => reachable(db, [role], `${name}@staff.example`);
  return [await one('a'), await one('b'), await one('c')];
}

/** What the messages to somebody for one purpose say, oldest first, with the state of each. */
export async function messagesTo(
  db: Db,
  memberId: MemberId,
  purpose: 'shift' | 'owner',
): Promise<string[]> {
  const rows = await db
    .selectFrom('outgoing_message')
    .select(['facts', 'state'])
    .where('recipient_id', '=', memberId)
    .where('purpose', '=', purpose)
    .orderBy('created_at')
    .orderBy('next_at')
    .execute();
  return rows.map(({ facts, state }) => `${facts['news'] ?? facts['matter'] ?? ''} ${state}`);
}
