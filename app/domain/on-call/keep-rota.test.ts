import { describe, expect, it } from 'vitest';
import { days } from '#app/domain/shared/duration.ts';
import {
  newId,
  type ContactMethodId,
  type PolicyId,
  type ScheduleId,
} from '#app/domain/shared/ids.ts';
import { changeParticipants } from '#app/domain/on-call/change-participants.server.ts';
import { checkSchedules } from '#app/domain/on-call/check-coverage.server.ts';
import {
  archiveRotation,
  changeRotation,
  createRotation,
} from '#app/domain/on-call/keep-rotations.server.ts';
import {
  archiveSchedule,
  changeSchedule,
  createSchedule,
} from '#app/domain/on-call/keep-schedules.server.ts';
import { whoIsOnDuty } from '#app/domain/on-call/on-duty.server.ts';
import type { MemberId, RotationId } from '#app/domain/shared/ids.ts';
import { person, reachable, testSecrets } from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import { addMethod, sms } from '#tests/support/engine.ts';
import { aRota, messagesTo, threePeople } from '#tests/support/rota.ts';

const { db } = testDatabase();
const deps = { db };

/** A policy for emergencies that pages the schedule. */
async function pagesEmergencies(scheduleId: ScheduleId, by: MemberId): Promise<void> {
  const id = newId<PolicyId>();
  await db
    .insertInto('escalation_policy')
    .values({
      id,
      name: 'Emergencies',
      tier: 'emergency',
      group_id: null,
      repeat_limit: null,
      created_by: by,
    })
    .execute();
  await db
    .insertInto('escalation_step')
    .values({ policy_id: id, position: 0, next_after_seconds: 300 })
    .execute();
  await db
    .insertInto('step_target')
    .values({ policy_id: id, position: 0, ordinal: 0, kind: 'schedule', target: scheduleId })
    .execute();
}

const noon = (day: number) => new Date(Date.UTC(2026, 10, day, 12));

async function onDuty(rotationId: RotationId, ...daysOfNovember: number[]) {
  const people: (MemberId | undefined)[] = [];
  for (const day of daysOfNovember) {
    const [who] = await whoIsOnDuty(db, { kind: 'rotation', id: rotationId }, noon(day));
    people.push(who);
  }
  return people;
}

describe('a schedule', () => {
  it('is kept by safety leads, in one version at a time, with a zone and an owner that exist', async () => {
    const lead = await person(db, ['safety_lead']);
    const responder = await person(db, ['responder']);
    const fields = { name: 'Nights', zone: 'Europe/London', ownerId: lead.id };
    expect(await createSchedule(deps, responder, fields)).toEqual({ kind: 'not-found' });
    expect(await createSchedule(deps, lead, { ...fields, zone: 'Europe/Atlantis' })).toEqual({
      kind: 'no-such-zone',
    });
    const member = await person(db);
    expect(await createSchedule(deps, lead, { ...fields, ownerId: member.id })).toEqual({
      kind: 'owner-not-eligible',
    });
    const created = await createSchedule(deps, lead, fields);
    if (created.kind !== 'created') throw new Error(created.kind);
    const { id } = created;
    const change = { ...fields, id, version: 1, name: 'Days' };
    const outcomes = await Promise.all([
      changeSchedule(deps, lead, change),
      changeSchedule(deps, lead, change),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'stale']);
    await pagesEmergencies(id, lead.id);
    expect(await archiveSchedule(deps, lead, { id, version: 2 })).toEqual({ kind: 'in-use' });
    await db
      .updateTable('escalation_policy')
      .set({ archived_at: noon(1) })
      .execute();
    expect(await archiveSchedule(deps, lead, { id, version: 1 })).toEqual({ kind: 'stale' });
    expect(await archiveSchedule(deps, lead, { id, version: 2 })).toEqual({ kind: 'archived' });
  });
});

describe('a rotation', () => {
  it('is made, filled, changed and put away, each against the version that was seen', async () => {
    await setNow(db, '2026-11-09T12:00:00Z');
    const lead = await person(db, ['safety_lead']);
    const [a, b, c] = await threePeople(db);
    const schedule = await createSchedule(deps, lead, { name: 'N', zone: 'UTC', ownerId: lead.id });
    if (schedule.kind !== 'created') throw new Error(schedule.kind);
    const rule = { name: 'First', unit: 'day' as const, length: 1, anchor: '2026-11-01T09:00' };
    expect(
      await createRotation(deps, lead, { ...rule, anchor: 'soon', scheduleId: schedule.id }),
    ).toEqual({ kind: 'not-a-time' });
    const made = await createRotation(deps, lead, { ...rule, scheduleId: schedule.id });
    if (made.kind !== 'created') throw new Error(made.kind);
    const { id } = made;
    let version = 1;
    const change = async (
      kind: 'join' | 'leave' | 'earlier',
      who: MemberId,
      from: string | null = null,
    ) => {
      const input = { rotationId: id, version, change: { kind, memberId: who }, from };
      const outcome = await changeParticipants(deps, lead, input);
      if (outcome.kind === 'changed') version += 1;
      return outcome.kind;
    };
    // The first to come begins at once; the others wait for their turns.
    expect(await change('join', a.id)).toBe('changed');
    expect(await change('join', b.id)).toBe('changed');
    expect(await change('join', b.id)).toBe('already-in');
    expect(await onDuty(id, 9, 10, 11)).toEqual([a.id, b.id, a.id]);
    expect(await change('join', c.id, '2026-11-11T08:00')).toBe('changed');
    expect(await onDuty(id, 10, 11, 12, 13)).toEqual([b.id, c.id, a.id, b.id]);
    expect(await change('earlier', c.id, '2026-11-12T08:00')).toBe('changed');
    expect(await onDuty(id, 11, 12, 13, 14)).toEqual([c.id, b.id, a.id, c.id]);
    expect(await change('earlier', a.id)).toBe('first-already');
    expect(await change('leave', a.id)).toBe('changed');
    expect(await onDuty(id, 9)).toEqual([b.id]);
    expect(await change('leave', a.id)).toBe('not-in');
    expect(await change('leave', b.id, '2026-11-08T08:00')).toBe('in-the-past');
    expect(await change('leave', b.id, 'soon')).toBe('not-a-time');
    const member = await person(db);
    expect(await change('join', member.id)).toBe('not-eligible');
    version -= 1;
    expect(await change('leave', b.id)).toBe('stale');
    version += 1;

    const changed = { ...rule, id, version, anchor: '2026-11-09T10:00', length: 7 };
    expect(await changeRotation(deps, lead, changed)).toEqual({ kind: 'changed' });
    expect(await changeRotation(deps, lead, changed)).toEqual({ kind: 'stale' });
    expect(await archiveRotation(deps, lead, { id, version })).toEqual({ kind: 'stale' });
    expect(await archiveRotation(deps, lead, { id, version: version + 1 })).toEqual({
      kind: 'archived',
    });
    expect(await onDuty(id, 9)).toEqual([undefined]);
  });

  it('that emergencies page takes nobody who cannot be reached in two ways (S-21)', async () => {
    await setNow(db, '2026-11-09T12:00:00Z');
    const lead = await person(db, ['safety_lead']);
    const [a] = await threePeople(db);
    const late = await reachable(db, ['responder'], 'late@staff.example');
    const { scheduleId, rotationId } = await aRota(db, { people: [a.id], owner: lead.id });
    await pagesEmergencies(scheduleId, lead.id);
    const join = () =>
      changeParticipants(deps, lead, {
        rotationId,
        version: 1,
        change: { kind: 'join', memberId: late.id },
        from: null,
      });
    const prove = (at: number) =>
      db
        .insertInto('contact_method')
        .values({
          id: newId<ContactMethodId>(),
          member_id: late.id,
          channel: 'sms',
          address_sealed: testSecrets.seal('contact', '+441632960000'),
          verified_at: new Date(noon(9).getTime() - at),
        })
        .execute();
    expect(await join()).toEqual({ kind: 'not-fit' });
    await prove(days(91));
    expect(await join()).toEqual({ kind: 'not-fit' });
    await prove(days(89));
    expect(await join()).toEqual({ kind: 'changed' });
  });
});

describe('a gap within two days', () => {
  it('is told to the owner after the edit that made it, once a day', async () => {
    await setNow(db, '2026-11-09T12:00:00Z');
    const lead = await person(db, ['safety_lead']);
    const [a, b, owner] = await threePeople(db);
    const { rotationId } = await aRota(db, { people: [a.id, b.id], owner: owner.id });
    const leave = (memberId: MemberId, version: number) =>
      changeParticipants(deps, lead, {
        rotationId,
        version,
        change: { kind: 'leave', memberId },
        from: '2026-11-10T20:00',
      });
    await leave(a.id, 1);
    expect(await gapsTold(owner.id)).toEqual([]);
    await leave(b.id, 2);
    expect(await gapsTold(owner.id)).toEqual(['gap pending']);
    await Promise.all([checkSchedules(deps), checkSchedules(deps)]);
    expect(await gapsTold(owner.id)).toHaveLength(1);
    await advance(db, days(1));
    await Promise.all([checkSchedules(deps), checkSchedules(deps)]);
    expect(await gapsTold(owner.id)).toHaveLength(2);
    expect(await checkSchedules(deps)).toBe(0);
  });
});

const gapsTold = async (ownerId: MemberId) =>
  (await messagesTo(db, ownerId, 'owner')).filter((each) => each.startsWith('gap'));

describe('what the coming two weeks look like', () => {
  const factsTold = async (ownerId: MemberId) =>
    db
      .selectFrom('outgoing_message')
      .select(['facts', 'state', 'next_at'])
      .where('recipient_id', '=', ownerId)
      .where('purpose', '=', 'owner')
      .orderBy('created_at')
      .execute();

  it('is told to the owner in numbers once edits have settled, and every night while it stays', async () => {
    await setNow(db, '2026-11-09T12:00:00Z');
    const lead = await person(db, ['safety_lead']);
    const [a, b, owner] = await threePeople(db);
    const { rotationId } = await aRota(db, { people: [a.id], owner: owner.id });
    await checkSchedules(deps);
    // One person alone, who has mail and nothing else.
    const counts = { matter: 'coverage', gaps: 0, singlePoints: 1, unfit: 1 };
    expect(await factsTold(owner.id)).toMatchObject([
      { state: 'pending', facts: counts, next_at: new Date('2026-11-09T12:02:00Z') },
    ]);
    await changeParticipants(deps, lead, {
      rotationId,
      version: 1,
      change: { kind: 'join', memberId: b.id },
      from: null,
    });
    expect(await factsTold(owner.id)).toMatchObject([
      { state: 'superseded' },
      { state: 'pending', facts: { ...counts, singlePoints: 0, unfit: 2 } },
    ]);
    for (const who of [a, b]) await addMethod(db, who, 'sms', sms('+441632960961'));
    await advance(db, days(1));
    await Promise.all([checkSchedules(deps), checkSchedules(deps)]);
    // All is well: what was not said yet is not said.
    expect((await factsTold(owner.id)).map(({ state }) => state)).toEqual([
      'superseded',
      'superseded',
    ]);
    await changeParticipants(deps, lead, {
      rotationId,
      version: 2,
      change: { kind: 'leave', memberId: b.id },
      from: null,
    });
    for (let night = 0; night < 2; night += 1) {
      await advance(db, days(1));
      await checkSchedules(deps);
    }
    expect((await factsTold(owner.id)).slice(2)).toMatchObject([
      { facts: { ...counts, unfit: 0 } },
      { facts: { ...counts, unfit: 0 } },
      { facts: { ...counts, unfit: 0 } },
    ]);
  });

  it('waits for the end of the owner’s quiet hours, and nobody is called on the telephone for it', async () => {
    await setNow(db, '2026-11-09T23:30:00Z');
    const [a, , owner] = await threePeople(db);
    await aRota(db, { people: [a.id], owner: owner.id });
    await addMethod(db, owner, 'voice', { kind: 'voice', number: '+441632960961' });
    await db
      .insertInto('quiet_hours')
      .values({
        member_id: owner.id,
        zone: 'Europe/London',
        from_time: '22:00',
        until_time: '07:00',
      })
      .execute();
    await checkSchedules(deps);
    expect(await factsTold(owner.id)).toMatchObject([
      { facts: { matter: 'coverage' }, next_at: new Date('2026-11-10T07:00:00Z') },
    ]);
  });

  it('counts gaps that do not press among them; one that does is told by itself', async () => {
    await setNow(db, '2026-11-09T12:00:00Z');
    const lead = await person(db, ['safety_lead']);
    const [a, , owner] = await threePeople(db);
    const { rotationId } = await aRota(db, { people: [a.id], owner: owner.id });
    await changeParticipants(deps, lead, {
      rotationId,
      version: 1,
      change: { kind: 'leave', memberId: a.id },
      from: '2026-11-15T09:00',
    });
    expect(await factsTold(owner.id)).toMatchObject([{ facts: { matter: 'coverage', gaps: 1 } }]);
  });
});
