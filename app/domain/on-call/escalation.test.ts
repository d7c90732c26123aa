import { beforeEach, expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { advanceCycles } from '#app/domain/on-call/advance-cycles.server.ts';
import { advanceEscalations } from '#app/domain/on-call/advance-escalation.server.ts';
import { retryAfter } from '#app/domain/on-call/delivery.ts';
import { afterFiring, builtInPolicy } from '#app/domain/on-call/escalation.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import { eventKinds, openAlert, person, reachable } from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();
const deps = { db };
// The clock stands still but for what a test moves it: how fast this machine is plays no part.
beforeEach(() => setNow(db, '2027-02-01T12:00:00Z'));
const withMail = { channels: ['email'] as const };
const calm = { receiptChannels: [], distrusted: [] };

const escalation = (id: AlertId) =>
  db
    .selectFrom('alert_escalation')
    .selectAll()
    .where('alert_id', '=', id)
    .executeTakeFirstOrThrow();

/** Recipients of the pages of one firing. */
async function paged(firing: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('outgoing_message')
    .select('recipient_id')
    .where('purpose', '=', 'page')
    .where('firing', '=', firing)
    .execute();
  return new Set(rows.map(({ recipient_id: id }) => String(id)));
}

async function accept(): Promise<void> {
  await db.updateTable('outgoing_message').set({ state: 'accepted' }).execute();
}

test('responders at once, safety leads after five minutes, then everybody every five minutes without end', async () => {
  const responder = await reachable(db, ['responder'], 'r@example.org');
  const lead = await reachable(db, ['safety_lead'], 'l@example.org');
  await openAlert(db, 'emergency');
  expect(await advanceEscalations(deps, withMail)).toBe(1);
  expect(await paged(1)).toEqual(new Set([responder.id]));
  await accept();
  await advance(db, minutes(5) - seconds(2));
  expect(await advanceEscalations(deps, withMail)).toBe(0);
  await advance(db, seconds(3));
  expect(await advanceEscalations(deps, withMail)).toBe(1);
  expect(await paged(2)).toEqual(new Set([lead.id]));
  for (let firing = 3; firing < 12; firing += 1) {
    await accept();
    await advance(db, minutes(5) + seconds(1));
    expect(await advanceEscalations(deps, withMail)).toBe(1);
    expect(await paged(firing)).toEqual(new Set([responder.id, lead.id]));
  }
});

test('an urgent alert goes to safety leads after fifteen minutes', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  const lead = await reachable(db, ['safety_lead'], 'l@example.org');
  await openAlert(db, 'urgent');
  await advanceEscalations(deps, withMail);
  await accept();
  await advance(db, minutes(14));
  expect(await advanceEscalations(deps, withMail)).toBe(0);
  await advance(db, minutes(1) + seconds(1));
  await advanceEscalations(deps, withMail);
  expect(await paged(2)).toEqual(new Set([lead.id]));
});

test('a step that reaches nobody hands on at once', async () => {
  await person(db, ['responder']);
  const lead = await reachable(db, ['safety_lead'], 'l@example.org');
  const id = await openAlert(db);
  expect(await advanceEscalations(deps, withMail)).toBe(2);
  expect(await paged(2)).toEqual(new Set([lead.id]));
  expect(await eventKinds(db, id)).toEqual([
    'created',
    'step_fired',
    'nobody_reachable',
    'step_fired',
  ]);
});

test('with nobody to reach at all it calls everybody, and again in five minutes, for ever, and finds who has come', async () => {
  const id = await openAlert(db);
  expect(await advanceEscalations(deps, withMail)).toBe(3);
  for (let round = 1; round <= 3; round += 1) {
    await advance(db, minutes(5) + seconds(1));
    expect(await advanceEscalations(deps, withMail)).toBe(3);
    expect((await escalation(id)).loop).toBe(round + 1);
  }
  const newcomer = await reachable(db, ['responder'], 'late@example.org');
  await advance(db, minutes(5) + seconds(1));
  await advanceEscalations(deps, withMail);
  const { firing } = await escalation(id);
  expect(await paged(firing)).toEqual(new Set([newcomer.id]));
});

test('without mail the log says so and the rounds go on', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  const id = await openAlert(db);
  await advanceEscalations(deps, { channels: [] });
  expect((await escalation(id)).due_at).not.toBeNull();
  const facts = await db
    .selectFrom('alert_event')
    .select('facts')
    .where('kind', '=', 'nobody_reachable')
    .execute();
  expect(facts.map(({ facts: { reason } }) => reason)).toEqual([
    'no_channel',
    'no_channel',
    'no_channel',
  ]);
});

test('when no provider accepts anything for fifteen seconds the next step fires', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  const lead = await reachable(db, ['safety_lead'], 'l@example.org');
  await openAlert(db);
  await advanceEscalations(deps, withMail);
  await advance(db, seconds(14));
  await advanceCycles(deps, withMail, calm);
  expect(await advanceEscalations(deps, withMail)).toBe(0);
  await advance(db, seconds(2));
  await advanceCycles(deps, withMail, calm);
  expect(await advanceEscalations(deps, withMail)).toBe(1);
  expect(await paged(2)).toEqual(new Set([lead.id]));
});

test('people who left, are suspended, removed their address or never proved it are not paged', async () => {
  const good = await reachable(db, ['responder'], 'good@example.org');
  const left = await reachable(db, ['responder'], 'left@example.org');
  await db.updateTable('member').set({ standing: 'left' }).where('id', '=', left.id).execute();
  const demoted = await reachable(db, ['responder'], 'demoted@example.org');
  await db.deleteFrom('member_role').where('member_id', '=', demoted.id).execute();
  const unproved = await reachable(db, ['responder'], 'unproved@example.org');
  await db
    .updateTable('contact_method')
    .set({ verified_at: null })
    .where('member_id', '=', unproved.id)
    .execute();
  await openAlert(db);
  await advanceEscalations(deps, withMail);
  expect(await paged(1)).toEqual(new Set([good.id]));
});

test('eight engines at once fire each step once', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  const ids: AlertId[] = [];
  for (let each = 0; each < 10; each += 1) ids.push(await openAlert(db));
  const fired = await Promise.all(
    Array.from({ length: 8 }, () => advanceEscalations(deps, withMail)),
  );
  expect(fired.reduce((sum, each) => sum + each, 0)).toBe(10);
  for (const id of ids) expect(await escalation(id)).toMatchObject({ firing: 1 });
});

test('a step that is late fires at once, and the next one keeps its distance', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  await reachable(db, ['safety_lead'], 'l@example.org');
  await openAlert(db);
  await advance(db, minutes(60));
  expect(await advanceEscalations(deps, withMail)).toBe(1);
  await accept();
  await advance(db, minutes(4));
  expect(await advanceEscalations(deps, withMail)).toBe(0);
});

test('nothing fires while somebody has the alert', async () => {
  const who = await reachable(db, ['responder'], 'r@example.org');
  const id = await openAlert(db);
  await acknowledgeAlert(deps, who, id);
  await advance(db, minutes(60));
  expect(await advanceEscalations(deps, withMail)).toBe(0);
});

test('the time between rounds stays between five and fifteen minutes, whatever the steps say', () => {
  for (const nextAfterSeconds of [0, 1, 60, 300, 600, 3600, 86_400]) {
    const next = afterFiring({
      steps: [{ targets: [], nextAfterSeconds }],
      step: 0,
      loop: 3,
      repeatLimit: null,
      reachedSomebody: true,
      roundReachedSomebody: true,
    });
    const wait = next.kind === 'step' ? next.wait : 0;
    expect(wait).toBeGreaterThanOrEqual(minutes(5));
    expect(wait).toBeLessThanOrEqual(minutes(15));
  }
  expect(builtInPolicy('emergency').steps[0]?.nextAfterSeconds).toBe(300);
});

test('retries come after 5, 15, 30 and then 60 seconds, a fifth more or less', () => {
  const bounds = [1, 2, 3, 4, 9].map((attempt) => [retryAfter(attempt, 0), retryAfter(attempt, 1)]);
  expect(bounds).toEqual([5, 15, 30, 60, 60].map((s) => [seconds(s) * 0.8, seconds(s) * 1.2]));
});
