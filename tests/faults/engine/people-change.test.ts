import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { keepShifts } from '#app/domain/on-call/keep-shifts.server.ts';
import { insertPolicy, type PolicyInput } from '#app/domain/on-call/policies.repository.server.ts';
import { putPolicyAway, savePolicy } from '#app/domain/on-call/policies.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import type { AlertId, MemberId } from '#app/domain/shared/ids.ts';
import type { StepTarget } from '#db/schema/on-call.ts';
import { expectKept, openHouse } from '#tests/faults/support/house.ts';
import { eventKinds, openAlert, quietLog } from '#tests/support/crisis.ts';
import { setNow, testDatabase } from '#tests/support/database.ts';
import { addPlace } from '#tests/support/engine.ts';
import { aRota, messagesTo } from '#tests/support/rota.ts';

const { db } = testDatabase();
const deps = { db, log: quietLog };

/** London is on UTC then: shifts change at nine. */
const BEFORE_NINE = '2026-11-10T08:58:00Z';
beforeEach(() => setNow(db, BEFORE_NINE));

/** Who was paged for an alert, in order of time. */
async function paged(id: AlertId): Promise<MemberId[]> {
  const rows = await db
    .selectFrom('outgoing_message')
    .select('recipient_id')
    .where('alert_id', '=', id)
    .where('purpose', '=', 'page')
    .where('state', 'in', ['accepted', 'coalesced'])
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ recipient_id }) => (recipient_id === null ? [] : [recipient_id]));
}
const standing = (id: AlertId) =>
  db
    .selectFrom('alert')
    .innerJoin('alert_escalation as e', 'e.alert_id', 'alert.id')
    .select(['alert.state', 'alert.acked_by', 'e.fired_step', 'e.firing', 'e.fired_loop'])
    .where('alert.id', '=', id)
    .executeTakeFirstOrThrow();

const leads: StepTarget = { kind: 'role', target: 'safety_lead' };

/** A policy for emergencies whose steps call these, a minute apart. */
function policyOf(...steps: StepTarget[][]) {
  return {
    name: 'Nights',
    tier: 'emergency' as const,
    groupId: null,
    repeatLimit: null,
    parallelAck: false,
    steps: steps.map((targets) => ({ targets, nextAfterSeconds: 60 })),
  };
}

/** The policy was saved while all of its rota could be reached in two ways, as saving asks; no more is. */
async function wasSaved(lead: Actor, policy: PolicyInput): Promise<void> {
  await db.transaction().execute((trx) => insertPolicy(trx, policy, lead.id));
}

test('F30 a rota that has nobody now: the next step comes at once, and its owner hears of it', async () => {
  const house = await openHouse(db);
  const lead = await house.person('lead', { email: 0 }, ['safety_lead']);
  const owner = await house.person('owner', { email: 0 });
  const { scheduleId } = await aRota(db, { people: [owner.id], owner: owner.id });
  await wasSaved(lead, policyOf([{ kind: 'schedule', target: scheduleId }], [leads]));
  await sql`update oncall_participant set effective_until = app_now() - interval '1 hour'`.execute(
    db,
  );
  const engine = house.engine();
  const id = await house.emergency();
  await engine.tick();
  expect(await paged(id)).toEqual([lead.id]);
  expect(await standing(id)).toMatchObject({ fired_step: 1, firing: 2 });
  expect(await eventKinds(db, id)).toContain('nobody_reachable');
  expect(await messagesTo(db, owner.id, 'owner')).toEqual(['nobody_reachable accepted']);
  await expectKept(house);
});

test('F30 nobody has a way to be reached: those outside are called at once, the log says why, and who comes later is paged', async () => {
  const house = await openHouse(db);
  const lead = await house.person('lead', { email: 0 }, ['safety_lead']);
  const near = await house.person('near', { email: 0, sms: 60 });
  await addPlace(db, lead.id, 'backstop', { kind: 'pagerduty', routingKey: 'R'.repeat(32) });
  await sql`update contact_method set disabled_at = app_now()`.execute(db);
  const engine = house.engine();
  const id = await house.emergency();
  await engine.tick();
  expect(house.arrived('pagerduty')).toBe(1);
  const kinds = await eventKinds(db, id);
  expect(kinds.filter((kind) => kind === 'nobody_reachable')).toHaveLength(2);
  expect(await standing(id)).toMatchObject({ state: 'triggered', fired_step: 2 });
  await sql`update contact_method set disabled_at = null where member_id = ${near.id}`.execute(db);
  for (let minute = 0; minute < 6; minute += 1) {
    await house.turn(minutes(1));
    await engine.tick();
  }
  expect(await paged(id)).toContain(near.id);
  await expectKept(house);
});

test.for(['leaves the rota', 'leaves the community', 'is suspended'] as const)(
  'F30 the one person on duty %s while an alert waits: it goes on to the next step, with no gap',
  async (how) => {
    const house = await openHouse(db);
    const lead = await house.person('lead', { email: 0 }, ['safety_lead']);
    const near = await house.person('near', { email: 0 });
    const { scheduleId } = await aRota(db, { people: [near.id], owner: lead.id });
    const policy = policyOf([{ kind: 'schedule', target: scheduleId }], [leads]);
    policy.steps = policy.steps.map((step) => ({ ...step, nextAfterSeconds: 1800 }));
    await wasSaved(lead, policy);
    const engine = house.engine();
    const id = await house.emergency();
    await engine.tick();
    expect(await paged(id)).toEqual([near.id]);
    house.fault(`the one on duty ${how}`);
    if (how === 'leaves the rota') {
      await sql`update oncall_participant set effective_until = app_now()`.execute(db);
    } else {
      const standing = how === 'is suspended' ? 'suspended' : 'left';
      await sql`update member set standing = ${standing} where id = ${near.id}`.execute(db);
    }
    await house.turn(seconds(151));
    await engine.tick();
    expect(await paged(id)).toEqual([near.id, lead.id]);
    expect(await eventKinds(db, id)).toContain('call_ended');
    await expectKept(house);
  },
);

test('F30 a policy that is put away while an alert waits: the alert keeps its copy, a new one goes by what holds now', async () => {
  const house = await openHouse(db);
  const lead = await house.person('lead', { email: 0 }, ['safety_lead']);
  const named = await house.person('named', { email: 0 });
  const other = await house.person('other', { email: 0 });
  const one: StepTarget = { kind: 'member', target: named.id };
  const saved = await savePolicy(deps, lead, policyOf([one], [leads]), null);
  if (saved.kind !== 'saved') throw new Error('There is no policy.');
  const engine = house.engine();
  const id = await house.emergency();
  await engine.tick();
  house.fault('the policy is put away');
  expect(await putPolicyAway(deps, lead, { id: saved.id, seenVersion: 1 })).toEqual({
    kind: 'archived',
  });
  await house.turn(seconds(61));
  await engine.tick();
  expect(await paged(id)).toEqual([named.id, lead.id]);
  const later = await house.emergency();
  await house.turn(seconds(31));
  await engine.tick();
  expect(new Set(await paged(later))).toEqual(new Set([named.id, other.id]));
  await expectKept(house);
});

test('F44 with everybody in their quiet hours an emergency pages in full, and routine waits for their end', async () => {
  await setNow(db, '2026-11-10T23:30:00Z');
  const house = await openHouse(db);
  const people = [
    await house.person('near', { email: 0, sms: 60 }),
    await house.person('far', { email: 0, sms: 60 }),
    await house.person('lead', { email: 0, sms: 60 }, ['responder', 'safety_lead']),
  ];
  for (const { id } of people) {
    await sql`insert into quiet_hours values (${id}, 'Europe/London', '22:00', '07:00')`.execute(
      db,
    );
  }
  const engine = house.engine();
  const routine = await openAlert(db, 'urgent');
  await engine.tick();
  expect(house.history.of('delivered')).toEqual([]);
  const emergency = await house.emergency();
  await engine.tick();
  expect(house.arrived('email')).toBe(3);
  await house.turn(seconds(61));
  await engine.tick();
  expect(house.arrived('sms')).toBe(3);
  expect(new Set(await paged(emergency))).toEqual(new Set(people.map(({ id }) => id)));
  const [near] = people;
  if (near !== undefined) await acknowledgeAlert(deps, near, emergency);
  await engine.tick();
  const before = house.history.of('delivered').length;
  await house.turn(minutes(7 * 60 + 28));
  await engine.tick();
  expect(await paged(routine)).toEqual([]);
  expect(house.history.of('delivered').length).toBeGreaterThanOrEqual(before);
  await house.turn(minutes(2));
  await engine.tick();
  expect(new Set(await paged(routine))).toEqual(new Set(people.map(({ id }) => id)));
});

test('F45 who took an alert and never acts: after ten minutes it calls them and whoever is on duty by then', async () => {
  await setNow(db, '2026-11-10T08:52:00Z');
  const house = await openHouse(db);
  const lead = await house.person('lead', { email: 0 }, ['safety_lead']);
  const [first, second] = [
    await house.person('first', { email: 0 }),
    await house.person('second', { email: 0 }),
  ];
  // From nine on it is the second one's turn: nine shifts have gone by since the first of November.
  const { scheduleId } = await aRota(db, { people: [first.id, second.id], owner: lead.id });
  await wasSaved(lead, policyOf([{ kind: 'schedule', target: scheduleId }], [leads]));
  const engine = house.engine();
  const id = await house.emergency();
  await engine.tick();
  expect(await paged(id)).toEqual([first.id]);
  expect(await acknowledgeAlert(deps, first, id)).toEqual({ kind: 'acknowledged' });
  house.history.add({ kind: 'taken', alertId: id, memberId: first.id });
  await house.turn(minutes(9) + seconds(59));
  await engine.tick();
  expect(await standing(id)).toMatchObject({ state: 'acked', firing: 1 });
  await house.turn(seconds(2));
  await engine.tick();
  expect(await standing(id)).toMatchObject({ state: 'triggered', acked_by: null, fired_step: 0 });
  expect((await paged(id)).slice(1).sort()).toEqual([first.id, second.id].sort());
  await expectKept(house);
});

test('F46 a shift changes while an alert waits: who comes is paged with the next call, who goes is told, and nothing is silent in between', async () => {
  const house = await openHouse(db);
  const lead = await house.person('lead', { email: 0 }, ['safety_lead']);
  const [first, second] = [
    await house.person('first', { email: 0 }),
    await house.person('second', { email: 0 }),
  ];
  const { scheduleId } = await aRota(db, {
    people: [first.id, second.id],
    owner: lead.id,
    recordedUntil: BEFORE_NINE,
  });
  const policy = policyOf([{ kind: 'schedule', target: scheduleId }], [leads]);
  policy.steps = policy.steps.map((step) => ({ ...step, nextAfterSeconds: 900 }));
  await wasSaved(lead, policy);
  const engine = house.engine();
  const id = await house.emergency();
  // Half a minute at a time, from two minutes before the boundary to three after it.
  for (let half = 0; half < 10; half += 1) {
    await keepShifts(deps);
    await engine.tick();
    await house.turn(seconds(30));
  }
  expect(await paged(id)).toEqual([first.id, second.id]);
  expect(await messagesTo(db, first.id, 'shift')).toEqual(['ends accepted']);
  expect(await messagesTo(db, second.id, 'shift')).toContain('begins accepted');
  const { rows } = await sql<{ s: number }>`
    select extract(epoch from max(m.accepted_at) - min(m.accepted_at))::float8 as s
    from outgoing_message m where m.alert_id = ${id} and m.purpose = 'page'
  `.execute(db);
  expect(rows[0]?.s).toBeLessThanOrEqual(180);
  await expectKept(house);
});
