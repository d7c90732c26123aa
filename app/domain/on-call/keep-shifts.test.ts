import { describe, expect, it } from 'vitest';
import { minutes } from '#app/domain/shared/duration.ts';
import type { RotationId } from '#app/domain/shared/ids.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { acceptHandover, sayReady } from '#app/domain/on-call/begin-shift.server.ts';
import { keepShifts } from '#app/domain/on-call/keep-shifts.server.ts';
import { eventKinds, openAlert, person } from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import { aRota, messagesTo, threePeople } from '#tests/support/rota.ts';

const { db } = testDatabase();
const deps = { db };

/** London is on UTC in November: shifts change at nine. */
const BEFORE = '2026-11-10T08:55:00.000Z';
const BOUNDARY = new Date('2026-11-10T09:00:00.000Z');

async function records(rotationId: RotationId) {
  const rows = await db
    .selectFrom('shift_record')
    .select(['member_id', 'starts_at', 'ends_at', 'rule'])
    .where('rotation_id', '=', rotationId)
    .orderBy('starts_at')
    .execute();
  return rows.map(({ member_id, starts_at, ends_at, rule }) => [
    member_id,
    starts_at.toISOString().slice(8, 19),
    ends_at.toISOString().slice(8, 19),
    rule,
  ]);
}

describe('the record of shifts', () => {
  it('grows while a shift runs, and one that two workers keep at once is written once', async () => {
    const [a, b] = await threePeople(db);
    await setNow(db, BEFORE);
    const { rotationId } = await aRota(db, { people: [a.id, b.id], recordedUntil: BEFORE });
    await advance(db, minutes(1));
    await Promise.all([keepShifts(deps), keepShifts(deps)]);
    await advance(db, minutes(6));
    await Promise.all([keepShifts(deps), keepShifts(deps)]);
    await advance(db, minutes(1));
    await keepShifts(deps);
    // Nine shifts have gone by since the first of November: the tenth is the second person's.
    expect(await records(rotationId)).toEqual([
      [a.id, '10T08:55:00', '10T09:00:00', 'rotation'],
      [b.id, '10T09:00:00', '10T09:03:00', 'rotation'],
    ]);
    expect(await messagesTo(db, b.id, 'shift')).toEqual(['soon superseded', 'begins pending']);
    expect(await messagesTo(db, a.id, 'shift')).toEqual(['ends pending']);
  });

  it('of one rotation that cannot be worked out keeps no other from being kept', async () => {
    const [a, b] = await threePeople(db);
    await setNow(db, BEFORE);
    const odd = { zone: 'Mars/Olympus', recordedUntil: '2026-11-09T00:00:00Z' };
    const { rotationId: lost } = await aRota(db, { people: [a.id], ...odd });
    const { rotationId } = await aRota(db, { people: [a.id, b.id], recordedUntil: BEFORE });
    await advance(db, minutes(7));
    await expect(keepShifts(deps)).rejects.toThrow(lost);
    expect(await records(rotationId)).toHaveLength(2);
    expect(await messagesTo(db, b.id, 'shift')).toEqual(['begins pending']);
    expect(await records(lost)).toEqual([]);
  });

  it('catches up after hours without a worker, and says only how things stand', async () => {
    const [a, b, c] = await threePeople(db);
    await setNow(db, '2026-11-12T10:00:00Z');
    const { rotationId } = await aRota(db, {
      people: [a.id, b.id, c.id],
      recordedUntil: '2026-11-10T08:00:00Z',
    });
    await keepShifts(deps);
    const written = await records(rotationId);
    expect(written.map(([, from, until]) => `${from ?? ''} ${until ?? ''}`)).toEqual([
      '10T08:00:00 10T09:00:00',
      '10T09:00:00 11T09:00:00',
      '11T09:00:00 12T09:00:00',
      '12T09:00:00 12T10:00:00',
    ]);
    const now = written.at(-1)?.[0];
    expect([a.id, b.id, c.id]).toContain(now);
  });

  it('never changes what has been, when the rule of the rotation or of its zone does (F29)', async () => {
    const [a, b] = await threePeople(db);
    await setNow(db, '2026-11-10T08:00:00Z');
    const { scheduleId, rotationId } = await aRota(db, {
      people: [a.id, b.id],
      recordedUntil: '2026-11-08T12:00:00Z',
    });
    await keepShifts(deps);
    const before = await records(rotationId);
    await db
      .updateTable('oncall_schedule')
      .set({ zone: 'Asia/Kolkata' })
      .where('id', '=', scheduleId)
      .execute();
    await advance(db, minutes(10));
    await keepShifts(deps);
    const after = await records(rotationId);
    expect(before).toHaveLength(2);
    expect(after.slice(0, 2)).toEqual(before);
    expect(after.slice(2).map(([, from]) => from)).toEqual(['10T08:00:00']);
  });
});

describe('a change of shift', () => {
  it('is told although the clock of the database was set back, and once', async () => {
    const [a, b] = await threePeople(db);
    await setNow(db, '2026-11-10T14:00:00Z');
    const people = [a.id, b.id];
    const { rotationId } = await aRota(db, { people, recordedUntil: '2026-11-10T13:00:00Z' });
    await keepShifts(deps);
    await setNow(db, BEFORE);
    await keepShifts(deps);
    for (let round = 0; round < 3; round += 1) {
      await advance(db, minutes(6));
      await keepShifts(deps);
    }
    expect(await messagesTo(db, b.id, 'shift')).toContain('begins pending');
    expect(await messagesTo(db, a.id, 'shift')).toEqual(['ends pending']);
    expect((await records(rotationId)).map(([who, from]) => [who, from])).toEqual([
      [a.id, '10T08:55:00'],
      [b.id, '10T09:00:00'],
      [b.id, '10T13:00:00'],
    ]);
  });

  it('is told an hour before, and nobody is told of the owner when the person is ready', async () => {
    const [a, b, owner] = await threePeople(db);
    await setNow(db, '2026-11-10T07:30:00Z');
    const { rotationId } = await aRota(db, {
      people: [a.id, b.id],
      owner: owner.id,
      recordedUntil: '2026-11-10T07:30:00Z',
    });
    await advance(db, minutes(1));
    await keepShifts(deps);
    expect(await messagesTo(db, b.id, 'shift')).toEqual([]);
    await advance(db, minutes(35));
    await keepShifts(deps);
    await advance(db, minutes(1));
    await keepShifts(deps);
    expect(await messagesTo(db, b.id, 'shift')).toEqual(['soon pending']);
    const shift = { rotationId, start: BOUNDARY.getTime() };
    expect(await sayReady(deps, a, shift)).toEqual({ kind: 'not-found' });
    expect(await sayReady(deps, b, shift)).toEqual({ kind: 'ready' });
    await setNow(db, '2026-11-10T09:00:20Z');
    await keepShifts(deps);
    expect(await messagesTo(db, owner.id, 'owner')).toEqual([]);
  });

  it('without a word from who comes is told to the owner once, and nobody stays on longer', async () => {
    const [a, b, owner] = await threePeople(db);
    await setNow(db, BEFORE);
    await aRota(db, { people: [a.id, b.id], owner: owner.id, recordedUntil: BEFORE });
    await advance(db, minutes(1));
    await keepShifts(deps);
    for (const now of ['2026-11-10T09:00:30Z', '2026-11-10T09:02:00Z', '2026-11-10T10:00:00Z']) {
      await setNow(db, now);
      await Promise.all([keepShifts(deps), keepShifts(deps)]);
    }
    expect(await messagesTo(db, owner.id, 'owner')).toEqual(['not_ready pending']);
    expect(await messagesTo(db, a.id, 'shift')).toEqual(['ends pending']);
  });

  it('is no change for somebody who has the next shift as well', async () => {
    const [a] = await threePeople(db);
    await setNow(db, BEFORE);
    await aRota(db, { people: [a.id], recordedUntil: BEFORE });
    await setNow(db, '2026-11-10T09:00:30Z');
    await keepShifts(deps);
    expect(await messagesTo(db, a.id, 'shift')).toEqual([]);
  });

  it('offers open alerts to who comes, who accepts each; one held by who leaves moves with it', async () => {
    const [a, b] = await threePeople(db);
    const third = await person(db, ['responder']);
    await setNow(db, BEFORE);
    const { rotationId } = await aRota(db, { people: [a.id, b.id], recordedUntil: BEFORE });
    const [held, waiting, elsewhere] = [
      await openAlert(db),
      await openAlert(db, 'urgent'),
      await openAlert(db),
    ];
    await acknowledgeAlert(deps, a, held);
    await setNow(db, '2026-11-10T09:00:30Z');
    await keepShifts(deps);
    await acknowledgeAlert(deps, third, elsewhere);

    const message = await db
      .selectFrom('outgoing_message')
      .select('facts')
      .where('recipient_id', '=', b.id)
      .where('purpose', '=', 'shift')
      .executeTakeFirstOrThrow();
    expect(message.facts).toMatchObject({ news: 'begins', waiting: 3 });

    const item = (alertId: typeof held) => ({ rotationId, changesAt: BOUNDARY, alertId });
    expect(await acceptHandover(deps, a, item(held))).toEqual({ kind: 'not-found' });
    expect(await acceptHandover(deps, b, item(held))).toEqual({ kind: 'taken-over' });
    expect(await acceptHandover(deps, b, item(held))).toEqual({ kind: 'not-found' });
    expect(await acceptHandover(deps, b, item(waiting))).toEqual({ kind: 'taken-over' });
    expect(await acceptHandover(deps, b, item(elsewhere))).toEqual({
      kind: 'held',
      by: third.handle,
    });
    const holders = await db.selectFrom('alert').select(['id', 'acked_by']).execute();
    expect(Object.fromEntries(holders.map((row) => [row.id, row.acked_by]))).toEqual({
      [held]: b.id,
      [waiting]: b.id,
      [elsewhere]: third.id,
    });
    expect(await eventKinds(db, held)).toContain('handed_over');
    expect(await eventKinds(db, waiting)).toContain('acknowledged');
  });
});
