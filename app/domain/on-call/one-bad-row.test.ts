import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { checkSchedules } from '#app/domain/on-call/check-coverage.server.ts';
import { endDrills } from '#app/domain/on-call/end-drills.server.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import { testEmergencyPath } from '#app/domain/on-call/test-emergency-path.server.ts';
import { eventKinds, openAlert, quietLog, reachable } from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import { engineOf, fakeChannel } from '#tests/support/engine.ts';
import { refuse } from '#tests/support/refusals.ts';
import { aRota, messagesTo, threePeople } from '#tests/support/rota.ts';

// The database can refuse what is to be done about one row, every time. Everybody else's danger goes on.

const { db } = testDatabase();
const deps = { db, log: quietLog };
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
beforeEach(async () => {
  // What failed in one test does not wait for its turn in the next.
  vi.advanceTimersByTime(minutes(2));
  await setNow(db, '2027-02-01T12:00:00Z');
});
afterAll(() => {
  vi.useRealTimers();
});

/** Refuses these rows until it is mended, or the test is over. */
async function refused(table: string, when: string, code = 'P0001') {
  const mend = await refuse(db, { table, when, code });
  onTestFinished(mend);
  return mend;
}

/** The event of an alert that cannot be written. */
const event = (id: AlertId, kind: string) =>
  refused('alert_event', `new.alert_id = '${id}' and new.kind = '${kind}'`);

/** A bad row is told of when all others had their turn. */
async function failing(run: () => Promise<unknown>): Promise<void> {
  await expect(run()).rejects.toThrow();
}

async function twoAlerts(): Promise<{ stuck: AlertId; other: AlertId }> {
  const stuck = await openAlert(db, 'emergency');
  await advance(db, seconds(1));
  return { stuck, other: await openAlert(db, 'emergency') };
}

async function pagesOf(id: AlertId): Promise<number> {
  const rows = await db
    .selectFrom('outgoing_message')
    .select('id')
    .where('alert_id', '=', id)
    .where('purpose', '=', 'page')
    .execute();
  return rows.length;
}

test('an alert whose step can never fire keeps no other from calling people, and fires once it can', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  const { stuck, other } = await twoAlerts();
  const mend = await event(stuck, 'step_fired');
  const engine = engineOf(db, { email: fakeChannel() });
  await failing(engine.decide);
  expect(await eventKinds(db, other)).toContain('step_fired');
  expect(await eventKinds(db, stuck)).not.toContain('step_fired');
  await mend();
  await engine.decide();
  expect(await eventKinds(db, stuck)).toContain('step_fired');
});

test.each(['"none"', '[{"afterSeconds": 0}, {"afterSeconds": "soon"}]'])(
  'an alert whose steps, or a call whose rules (%s), cannot be read keep no other from calling people',
  async (rules) => {
    await reachable(db, ['responder'], 'r@example.org');
    const { stuck } = await twoAlerts();
    const engine = engineOf(db, { email: fakeChannel() });
    await engine.tick();
    await sql`update alert_escalation set steps = '{}' where alert_id = ${stuck}`.execute(db);
    await sql`update alert_responder_cycle set rules = ${rules}::jsonb where alert_id = ${stuck}`.execute(
      db,
    );
    const fresh = await openAlert(db, 'emergency');
    await engine.tick().catch(() => undefined);
    expect(await eventKinds(db, fresh)).toContain('step_fired');
    const before = await pagesOf(fresh);
    await advance(db, minutes(3));
    await engine.tick().catch(() => undefined);
    expect(await pagesOf(fresh)).toBeGreaterThan(before);
  },
);

test('an alert that can never be given back keeps neither others from it nor steps from firing', async () => {
  const responder = await reachable(db, ['responder'], 'r@example.org');
  const { stuck, other } = await twoAlerts();
  for (const id of [stuck, other]) await acknowledgeAlert(deps, responder, id);
  await advance(db, minutes(11));
  const fresh = await openAlert(db, 'emergency');
  await event(stuck, 'timed_out');
  await failing(engineOf(db, { email: fakeChannel() }).decide);
  expect(await eventKinds(db, other)).toContain('timed_out');
  expect(await eventKinds(db, fresh)).toContain('step_fired');
});

test('people whose calls can never go on keep no other from being called on, however many they are', async () => {
  for (let each = 0; each < 30; each += 1) {
    await reachable(db, ['responder'], `r${each}@example.org`);
  }
  const { stuck, other } = await twoAlerts();
  const engine = engineOf(db, { email: fakeChannel() });
  await engine.tick();
  const before = { stuck: await pagesOf(stuck), other: await pagesOf(other) };
  await advance(db, minutes(3));
  await refused('outgoing_message', `new.alert_id = '${stuck}' and new.sequence > 0`);
  await failing(engine.decide);
  await failing(engine.decide);
  expect(await pagesOf(stuck)).toBe(before.stuck);
  expect(await pagesOf(other)).toBe(before.other + 30);
});

test('an alert of which nothing was taken, and which can never be hurried, keeps no other waiting', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  await reachable(db, ['safety_lead'], 'l@example.org');
  const { stuck, other } = await twoAlerts();
  const email = fakeChannel();
  email.become({ kind: 'failed_temp', detail: 'busy' });
  const engine = engineOf(db, { email });
  await engine.tick();
  expect(await eventKinds(db, other)).not.toContain('nobody_reachable');
  await advance(db, seconds(20));
  await event(stuck, 'nobody_reachable');
  await failing(engine.decide);
  expect(await eventKinds(db, other)).toContain('nobody_reachable');
});

/** States of the pages of an alert. */
async function statesOf(id: AlertId): Promise<string[]> {
  const rows = await db
    .selectFrom('outgoing_message')
    .select('state')
    .where('alert_id', '=', id)
    .where('purpose', '=', 'page')
    .execute();
  return rows.map(({ state }) => state);
}

// A constraint, too much for an index, a page of the disk that cannot be read, and a statement that was given up.
test.each(['P0001', '54000', 'XX001', '57014'])(
  'a page that can never be begun (%s) keeps no other from being sent',
  async (code) => {
    await reachable(db, ['responder'], 'r@example.org');
    const { stuck, other } = await twoAlerts();
    const engine = engineOf(db, { email: fakeChannel() });
    await engine.decide();
    await refused('outgoing_message', `new.alert_id = '${stuck}' and new.state = 'sending'`, code);
    await failing(engine.begin);
    await engine.idle();
    // One address: whoever reads of the one is told of the other.
    expect([await statesOf(stuck), await statesOf(other)]).toEqual([['coalesced'], ['accepted']]);
  },
);

test('pages that nobody needs any more and that can never be ended keep no other from being sent', async () => {
  const responder = await reachable(db, ['responder'], 'r@example.org');
  const { stuck, other } = await twoAlerts();
  const engine = engineOf(db, { email: fakeChannel() });
  await engine.decide();
  await acknowledgeAlert(deps, responder, stuck);
  await sql`update outgoing_message set state = 'pending' where alert_id = ${stuck}`.execute(db);
  await refused('outgoing_message', `new.alert_id = '${stuck}' and new.state = 'cancelled'`);
  await failing(engine.begin);
  await engine.idle();
  expect(await statesOf(other)).toEqual(['accepted']);
});

test('a page for which nothing can be written keeps no other of the same address from being sent', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  const { stuck, other } = await twoAlerts();
  const engine = engineOf(db, { email: fakeChannel() });
  await engine.decide();
  await refused('acknowledgement_link', `new.alert_id = '${stuck}'`);
  await engine.begin();
  await engine.idle();
  await engine.begin();
  await engine.idle();
  expect([await statesOf(stuck), await statesOf(other)]).toEqual([['failed_temp'], ['accepted']]);
});

test.each(['P0001', 'XX001'])(
  'a page of which the log of its alert cannot tell (%s) is not sent again and again',
  async (code) => {
    await reachable(db, ['responder'], 'r@example.org');
    const stuck = await openAlert(db, 'emergency');
    const email = fakeChannel();
    const engine = engineOf(db, { email });
    await refused(
      'alert_event',
      `new.alert_id = '${stuck}' and new.kind = 'message_accepted'`,
      code,
    );
    await engine.tick();
    await advance(db, seconds(21));
    await engine.begin();
    await engine.idle();
    expect(email.sent).toHaveLength(1);
    expect(await statesOf(stuck)).toEqual(['accepted']);
  },
);

test('a test that can never be ended keeps no other from its end', async () => {
  const people = await threePeople(db);
  for (const each of people) await testEmergencyPath(deps, each);
  await advance(db, minutes(11));
  await refused('alert', `new.author_id = '${people[0].id}'`);
  await failing(() => endDrills(deps));
  const ended = await db
    .selectFrom('alert')
    .select('author_id')
    .where('state', '=', 'closed')
    .execute();
  expect(new Set(ended.map(({ author_id: id }) => id))).toEqual(
    new Set([people[1].id, people[2].id]),
  );
});

test('a schedule that can never be looked at keeps no other from it', async () => {
  const [a, , owner] = await threePeople(db);
  const { scheduleId } = await aRota(db, { people: [a.id], owner: a.id });
  await aRota(db, { people: [], owner: owner.id });
  await refused('oncall_schedule', `new.id = '${scheduleId}'`);
  await failing(() => checkSchedules(deps));
  expect(await messagesTo(db, owner.id, 'owner')).toContain('gap pending');
});

test('of a rotation that cannot be worked out its owner is told as of a gap', async () => {
  const [a, , owner] = await threePeople(db);
  await aRota(db, { people: [a.id], zone: 'Mars/Olympus', owner: owner.id });
  await checkSchedules(deps);
  expect(await messagesTo(db, owner.id, 'owner')).toContain('gap pending');
});
