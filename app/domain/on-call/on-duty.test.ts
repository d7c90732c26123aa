import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import {
  newId,
  type MemberId,
  type OverrideId,
  type RotationId,
  type ScheduleId,
} from '#app/domain/shared/ids.ts';
import { whoIsOnDuty } from '#app/domain/on-call/on-duty.server.ts';
import { person } from '#tests/support/crisis.ts';
import { setNow, testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();

async function aRotation(people: readonly MemberId[], scheduleId?: ScheduleId) {
  const [owner] = people;
  if (owner === undefined) throw new Error('A rotation needs people here.');
  const schedule = scheduleId ?? newId<ScheduleId>();
  if (scheduleId === undefined) {
    await db
      .insertInto('oncall_schedule')
      .values({ id: schedule, name: 'Nights', zone: 'Europe/London', owner_id: owner })
      .execute();
  }
  const id = newId<RotationId>();
  await db
    .insertInto('oncall_rotation')
    .values({
      id,
      schedule_id: schedule,
      name: 'First',
      position: scheduleId === undefined ? 1 : 2,
      unit: 'day',
      length: 1,
      anchor: '2026-11-01T09:00',
    })
    .execute();
  await db
    .insertInto('oncall_participant')
    .values(
      people.map((member_id, position) => ({
        id: newId(),
        rotation_id: id,
        member_id,
        position,
        effective_from: new Date('2026-11-01T00:00:00Z'),
      })),
    )
    .execute();
  return { scheduleId: schedule, rotationId: id };
}

describe('who is on duty', () => {
  it('is whose turn it is by the database’s clock, in every rotation of the schedule, each once', async () => {
    const [a, b, c] = await Promise.all(
      [1, 2, 3].map(async () => (await person(db, ['responder'])).id),
    );
    if (a === undefined || b === undefined || c === undefined) throw new Error('Nobody.');
    const first = await aRotation([a, b]);
    await aRotation([c, b], first.scheduleId);
    const target = { kind: 'schedule', id: first.scheduleId } as const;

    await setNow(db, '2026-11-01T10:00:00Z');
    expect(await whoIsOnDuty(db, target)).toEqual([a, c]);
    await setNow(db, '2026-11-02T09:00:00Z');
    expect(await whoIsOnDuty(db, target)).toEqual([b]);
    expect(await whoIsOnDuty(db, target, new Date('2026-11-02T08:59:59Z'))).toEqual([a, c]);
    expect(await whoIsOnDuty(db, { kind: 'rotation', id: first.rotationId })).toEqual([b]);
  });

  it('is who is on duty in the other rotations, where one of them cannot be worked out', async () => {
    const [a, b] = [await person(db, ['responder']), await person(db, ['responder'])];
    await setNow(db, '2026-11-01T10:00:00Z');
    const first = await aRotation([a.id]);
    const broken = await aRotation([b.id], first.scheduleId);
    await sql`update oncall_rotation set anchor = 'infinity' where id = ${broken.rotationId}`.execute(
      db,
    );
    expect(await whoIsOnDuty(db, { kind: 'schedule', id: first.scheduleId })).toEqual([a.id]);
  });

  it('counts accepted overrides alone, and nobody who may not answer alerts', async () => {
    const [a, b, gone] = await Promise.all([
      person(db, ['responder']),
      person(db, ['safety_lead']),
      person(db),
    ]);
    const { rotationId } = await aRotation([a.id]);
    const override = (member: MemberId, day: string, state: 'accepted' | 'proposed') =>
      db
        .insertInto('oncall_override')
        .values({
          id: newId<OverrideId>(),
          rotation_id: rotationId,
          kind: 'replace',
          member_id: member,
          replaces_id: a.id,
          starts_at: new Date(`${day}T10:00:00Z`),
          ends_at: new Date(`${day}T12:00:00Z`),
          state,
          proposed_by: a.id,
          answered_at: new Date('2026-11-01T00:00:00Z'),
        })
        .execute();
    await override(b.id, '2026-11-02', 'accepted');
    await override(b.id, '2026-11-03', 'proposed');
    await override(gone.id, '2026-11-04', 'accepted');

    const at = (iso: string) =>
      whoIsOnDuty(db, { kind: 'rotation', id: rotationId }, new Date(iso));
    expect(await at('2026-11-02T11:00:00Z')).toEqual([b.id]);
    expect(await at('2026-11-02T12:00:00Z')).toEqual([a.id]);
    expect(await at('2026-11-03T11:00:00Z')).toEqual([a.id]);
    expect(await at('2026-11-04T11:00:00Z')).toEqual([a.id]);
  });

  it('is nobody once the schedule is archived, or when whose turn it is has left', async () => {
    const a = await person(db, ['responder']);
    const { scheduleId, rotationId } = await aRotation([a.id]);
    await db.updateTable('member').set({ standing: 'left' }).where('id', '=', a.id).execute();
    expect(await whoIsOnDuty(db, { kind: 'rotation', id: rotationId })).toEqual([]);
    await db.updateTable('member').set({ standing: 'good' }).where('id', '=', a.id).execute();
    expect(await whoIsOnDuty(db, { kind: 'rotation', id: rotationId })).toEqual([a.id]);
    await db
      .updateTable('oncall_schedule')
      .set({ archived_at: new Date('2026-11-02T00:00:00Z') })
      .where('id', '=', scheduleId)
      .execute();
    expect(await whoIsOnDuty(db, { kind: 'schedule', id: scheduleId })).toEqual([]);
  });
});
