import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { closeAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { readAlertBoard } from '#app/domain/crisis-response/alert-board.server.ts';
import { raiseAgain } from '#app/domain/crisis-response/raise-again.server.ts';
import { savePolicy } from '#app/domain/on-call/policies.server.ts';
import { countUnreachedAlerts } from '#app/domain/on-call/unreached-alerts.server.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import { confirmIfProposed } from '#tests/support/care.ts';
import { eventKinds, openAlert, person, reachable } from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import {
  addDestination,
  addMethod,
  addRule,
  engineOf,
  fakeChannel,
  purposes,
  sms,
} from '#tests/support/engine.ts';
import { forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();
const deps = { db };
// The clock stands still but for what a test moves it: how fast this machine is plays no part.
beforeEach(() => setNow(db, '2027-02-01T12:00:00Z'));

/** Installation with mail and text messages, and the engine in front of them. */
function house(options: { smsReceipts?: boolean } = {}) {
  const email = fakeChannel();
  const text = fakeChannel({ givesReceipts: options.smsReceipts ?? false });
  const pagerduty = fakeChannel();
  return { email, text, pagerduty, engine: engineOf(db, { email, sms: text, pagerduty }) };
}

/** Somebody who is mailed at once and gets a text message after two minutes. */
async function withTwoRules(role: 'responder' | 'safety_lead' = 'responder') {
  const who = await reachable(db, [role], `${role}@example.org`);
  const { id: mail } = await db
    .selectFrom('contact_method')
    .select('id')
    .where('member_id', '=', who.id)
    .executeTakeFirstOrThrow();
  const phone = await addMethod(db, who, 'sms', sms('+441632960001'));
  for (const urgency of ['emergency', 'routine'] as const) {
    await addRule(db, who, { urgency, contactMethodId: mail, afterSeconds: 0 });
    await addRule(db, who, { urgency, contactMethodId: phone, afterSeconds: 120 });
  }
  return who;
}

const escalation = (id: AlertId) =>
  db
    .selectFrom('alert_escalation')
    .selectAll()
    .where('alert_id', '=', id)
    .executeTakeFirstOrThrow();

test('a person is called by the first rule at once, by the next in its time, and by the last one every 150 seconds', async () => {
  await withTwoRules();
  const { email, text, engine } = house();
  await openAlert(db);
  await engine.tick();
  expect([email.sent.length, text.sent.length]).toEqual([1, 0]);
  await advance(db, seconds(119));
  await engine.tick();
  expect(text.sent).toHaveLength(0);
  await advance(db, seconds(2));
  await engine.tick();
  expect([email.sent.length, text.sent.length]).toEqual([1, 1]);
  await advance(db, seconds(149));
  await engine.tick();
  expect(text.sent).toHaveLength(1);
  await advance(db, seconds(2));
  await engine.tick();
  expect([email.sent.length, text.sent.length]).toEqual([1, 2]);
});

test('what fails for good falls through to the next rule at once', async () => {
  await withTwoRules();
  const { email, text, engine } = house();
  email.become({ kind: 'failed_perm', detail: '550' });
  const id = await openAlert(db);
  await engine.tick();
  expect([email.sent.length, text.sent.length]).toEqual([1, 1]);
  expect(await eventKinds(db, id)).toContain('fell_through');
});

test('what no provider has taken after fifteen seconds falls through', async () => {
  await withTwoRules();
  const { email, text, engine } = house();
  email.become({ kind: 'failed_temp', detail: '451' });
  await openAlert(db);
  await engine.tick();
  await advance(db, seconds(14));
  await engine.tick();
  expect(text.sent).toHaveLength(0);
  await advance(db, seconds(2));
  await engine.tick();
  expect(text.sent).toHaveLength(1);
});

test('without word of arrival for a minute, where such word comes, the next rule follows', async () => {
  const who = await reachable(db, ['responder'], 'r@example.org');
  const phone = await addMethod(db, who, 'sms', sms('+441632960001'));
  const { id: mail } = await db
    .selectFrom('contact_method')
    .select('id')
    .where('channel', '=', 'email')
    .executeTakeFirstOrThrow();
  await addRule(db, who, { urgency: 'emergency', contactMethodId: phone, afterSeconds: 0 });
  await addRule(db, who, { urgency: 'emergency', contactMethodId: mail, afterSeconds: 240 });
  const { email, engine } = house({ smsReceipts: true });
  await openAlert(db);
  await engine.tick();
  await advance(db, seconds(58));
  await engine.tick();
  expect(email.sent).toHaveLength(0);
  await advance(db, seconds(3));
  await engine.tick();
  expect(email.sent).toHaveLength(1);
});

test('a provider that failed again and again is backed up at once, and still tried', async () => {
  const who = await withTwoRules();
  const { email, text, engine } = house();
  email.become({ kind: 'failed_temp', detail: '451' });
  for (let each = 0; each < 5; each += 1) {
    await openAlert(db);
    await engine.tick();
    await advance(db, minutes(3));
  }
  const before = [email.sent.length, text.sent.length] as const;
  await advance(db, minutes(10));
  const id = await openAlert(db);
  await engine.tick();
  const told = await db
    .selectFrom('outgoing_message')
    .innerJoin('contact_method', 'contact_method.id', 'outgoing_message.contact_method_id')
    .select('channel')
    .where('alert_id', '=', id)
    .where('recipient_id', '=', who.id)
    .execute();
  expect(new Set(told.map(({ channel }) => channel))).toEqual(new Set(['email', 'sms']));
  expect(email.sent.length).toBeGreaterThan(before[0]);
  expect(text.sent.length).toBeGreaterThan(before[1]);
});

test('when everything of everybody fails the next step comes at once, and then everybody and those outside', async () => {
  await withTwoRules('responder');
  const lead = await withTwoRules('safety_lead');
  await addDestination(db, lead.id, { kind: 'pagerduty', purpose: 'backstop' });
  const { email, text, pagerduty, engine } = house();
  email.become({ kind: 'failed_perm', detail: '550' });
  text.become({ kind: 'failed_perm', detail: '400' });
  const id = await openAlert(db);
  for (let each = 0; each < 5; each += 1) await engine.tick();
  expect(purposes(pagerduty)).toEqual(['backstop trigger']);
  expect(await escalation(id)).toMatchObject({ fired_step: 2, still_calling: true });
  expect(await countUnreachedAlerts(deps)).toBe(1);
});

test('with nobody in the whole policy everybody is called by every method and those outside too; staff are told across their pages', async () => {
  const lead = await person(db, ['safety_lead']);
  await addDestination(db, lead.id, { kind: 'pagerduty', purpose: 'backstop' });
  const { pagerduty, engine } = house();
  const id = await openAlert(db);
  await engine.tick();
  expect(purposes(pagerduty)).toEqual(['backstop trigger']);
  expect(pagerduty.sent[0]?.content).toMatchObject({ alert: { alertId: id } });
  expect(await countUnreachedAlerts(deps)).toBe(1);
  await acknowledgeAlert(deps, lead, id);
  expect(await countUnreachedAlerts(deps)).toBe(0);
  await engine.tick();
  await closeAlert(forumDeps(db), lead, {
    alertId: id,
    seenVersion: 2,
    outcome: 'contacted',
    level: 'low',
    note: null,
  });
  await confirmIfProposed(db, id);
  await engine.tick();
  expect(purposes(pagerduty)).toEqual([
    'backstop trigger',
    'backstop acknowledge',
    'backstop resolve',
  ]);
});

test('the word across the pages of staff ends once somebody who came could be called, for alerts that one page told together too', async () => {
  const { email, engine } = house();
  await openAlert(db);
  await openAlert(db);
  await engine.tick();
  expect(await countUnreachedAlerts(deps)).toBe(2);
  await reachable(db, ['responder'], 'late@example.org');
  await advance(db, minutes(15));
  await engine.tick();
  expect(purposes(email)).toEqual(['page']);
  expect(await countUnreachedAlerts(deps)).toBe(0);
});

test('a step that reaches nobody silences nobody: those of the step before are called on', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  const { email, engine } = house();
  await openAlert(db);
  await engine.tick();
  // After five minutes it is the turn of safety leads, of whom there is none.
  for (let half = 0; half < 18; half += 1) {
    await advance(db, seconds(30));
    await engine.tick();
  }
  // At once, and then every two and a half minutes, for nine.
  expect(purposes(email)).toEqual(['page', 'page', 'page', 'page']);
});

test('who answers for the set-up is told once that a step reached nobody', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  const { email, engine } = house();
  await openAlert(db);
  await engine.tick();
  await advance(db, minutes(11));
  await engine.tick();
  const told = email.sent.filter(({ content }) => content.purpose === 'owner');
  expect(told.map(({ content }) => content)).toMatchObject([{ matter: 'nobody_reachable' }]);
  expect(lead.roles).toEqual(['safety_lead']);
});

test('taking an alert ends every call in the same moment; those who were called are told', async () => {
  const one = await withTwoRules('responder');
  await reachable(db, ['responder'], 'two@example.org');
  const { email, text, engine } = house();
  const id = await openAlert(db);
  await engine.tick();
  await acknowledgeAlert(deps, one, id);
  const open = await db
    .selectFrom('alert_responder_cycle')
    .select('id')
    .where('next_at', 'is not', null)
    .execute();
  expect(open).toEqual([]);
  await advance(db, minutes(9));
  await engine.tick();
  expect(purposes(email).sort()).toEqual(['page', 'page', 'update taken']);
  expect(text.sent).toHaveLength(0);
});

test('an alert on which nothing more happens calls the former holder and those on call again, from the same step', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  const responder = await reachable(db, ['responder'], 'r@example.org');
  const { email, engine } = house();
  const id = await openAlert(db);
  await engine.tick();
  await acknowledgeAlert(deps, lead, id);
  await engine.tick();
  const before = email.sent.length;
  await advance(db, minutes(10) + seconds(1));
  await engine.tick();
  expect(await escalation(id)).toMatchObject({ fired_step: 0, firing: 2, fired_loop: 0 });
  const called = await db
    .selectFrom('alert_responder_cycle')
    .select(['member_id', 'called_as'])
    .where('firing', '=', 2)
    .execute();
  expect(new Set(called.map(({ member_id }) => member_id))).toEqual(
    new Set([lead.id, responder.id]),
  );
  expect(email.sent.slice(before).map(({ content }) => content.purpose)).toEqual(['page', 'page']);
});

test('who goes off duty is left in peace at the next turn, and who comes is called', async () => {
  const going = await reachable(db, ['responder'], 'going@example.org');
  const { engine } = house();
  const id = await openAlert(db);
  await engine.tick();
  await db.deleteFrom('member_role').where('member_id', '=', going.id).execute();
  const coming = await reachable(db, ['responder'], 'coming@example.org');
  await advance(db, seconds(151));
  await engine.tick();
  const pages = await db
    .selectFrom('outgoing_message')
    .select('recipient_id')
    .where('alert_id', '=', id)
    .where('purpose', '=', 'page')
    .orderBy('created_at')
    .execute();
  expect(pages.map(({ recipient_id }) => recipient_id)).toEqual([going.id, coming.id]);
  expect(await eventKinds(db, id)).toEqual(
    expect.arrayContaining(['newcomer_called', 'call_ended']),
  );
  await advance(db, seconds(100));
  await engine.tick();
  expect((await escalation(id)).firing).toBe(1);
});

test('quiet hours hold routine back to their end and never an emergency', async () => {
  await setNow(db, '2027-02-01T23:30:00Z');
  const who = await reachable(db, ['responder'], 'r@example.org');
  await sql`insert into quiet_hours values (${who.id}, 'Europe/London', '22:00', '07:00')`.execute(
    db,
  );
  const { email, engine } = house();
  await openAlert(db, 'urgent');
  await engine.tick();
  expect(email.sent).toHaveLength(0);
  await openAlert(db, 'emergency');
  await engine.tick();
  expect(email.sent).toMatchObject([{ content: { purpose: 'page', tier: 'emergency' } }]);
  await sql`update alert set state = 'closed', closed_by = ${who.id}, closed_at = app_now(),
    outcome_code = 'contacted' where tier = 'emergency'`.execute(db);
  await setNow(db, '2027-02-02T06:59:00Z');
  await engine.tick();
  expect(email.sent).toHaveLength(1);
  await setNow(db, '2027-02-02T07:00:30Z');
  await engine.tick();
  expect(email.sent.slice(1)).toMatchObject([{ content: { purpose: 'page', tier: 'urgent' } }]);
});

test('an urgent alert that nobody answers in all its rounds is marked, stays open, and can be raised again', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  await savePolicy(
    deps,
    lead,
    {
      name: 'Days',
      tier: 'urgent',
      groupId: null,
      repeatLimit: 2,
      parallelAck: false,
      steps: [{ targets: [{ kind: 'role', target: 'safety_lead' }], nextAfterSeconds: 300 }],
    },
    null,
  );
  const { engine, email } = house();
  const id = await openAlert(db, 'urgent');
  for (let each = 0; each < 3; each += 1) {
    await engine.tick();
    await advance(db, minutes(6));
  }
  const stands = await escalation(id);
  expect(stands.unanswered_at).not.toBeNull();
  expect(stands).toMatchObject({ due_at: null, firing: 2 });
  const board = await readAlertBoard(deps, lead);
  expect(board?.open).toMatchObject([{ id, state: 'triggered', isUnanswered: true }]);
  const before = email.sent.length;
  await advance(db, minutes(60));
  await engine.tick();
  expect(email.sent.length - before).toBeLessThanOrEqual(1);
  const { version } = await db
    .selectFrom('alert')
    .select('version')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await raiseAgain(deps, lead, { alertId: id, seenVersion: version, seenFiring: 2 });
  await engine.tick();
  expect(await escalation(id)).toMatchObject({ firing: 3 });
});

test('where two people are wanted the first one’s own calls end, and the others’ when a second has come', async () => {
  const one = await reachable(db, ['responder'], 'one@example.org');
  const two = await reachable(db, ['responder'], 'two@example.org');
  const lead = await person(db, ['safety_lead']);
  await savePolicy(
    deps,
    lead,
    {
      name: 'Two',
      tier: 'emergency',
      groupId: null,
      repeatLimit: null,
      parallelAck: true,
      steps: [{ targets: [{ kind: 'role', target: 'responder' }], nextAfterSeconds: 600 }],
    },
    null,
  );
  const { engine } = house();
  const id = await openAlert(db);
  await engine.tick();
  await acknowledgeAlert(deps, one, id);
  await advance(db, seconds(151));
  await engine.tick();
  const pagesOf = async (memberId: string) =>
    (
      await db
        .selectFrom('outgoing_message')
        .select(['recipient_id'])
        .where('purpose', '=', 'page')
        .execute()
    ).filter(({ recipient_id }) => recipient_id === memberId).length;
  expect([await pagesOf(one.id), await pagesOf(two.id)]).toEqual([1, 2]);
  expect(await acknowledgeAlert(deps, two, id)).toEqual({ kind: 'joined', holder: one.id });
  expect(await escalation(id)).toMatchObject({ still_calling: false, due_at: null });
  await advance(db, seconds(151));
  await engine.tick();
  expect(await pagesOf(two.id)).toBe(2);
});

test('each round reaches further: the step, the policy, all staff, and those outside', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  const named = await reachable(db, ['responder'], 'named@example.org');
  await reachable(db, ['responder'], 'other@example.org');
  await addDestination(db, lead.id, { kind: 'pagerduty', purpose: 'backstop' });
  await savePolicy(
    deps,
    lead,
    {
      name: 'Narrow',
      tier: 'emergency',
      groupId: null,
      repeatLimit: null,
      parallelAck: false,
      steps: [{ targets: [{ kind: 'member', target: named.id }], nextAfterSeconds: 60 }],
    },
    null,
  );
  const { engine, pagerduty } = house();
  const id = await openAlert(db);
  const people: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    await engine.tick();
    const fired = await db
      .selectFrom('alert_event')
      .select('facts')
      .where('alert_id', '=', id)
      .where('kind', '=', 'step_fired')
      .orderBy('occurred_at', 'desc')
      .executeTakeFirstOrThrow();
    people.push(Number(fired.facts['people']));
    await advance(db, minutes(5) + seconds(1));
  }
  expect(people).toEqual([1, 1, 3, 3]);
  expect(purposes(pagerduty)).toEqual(['backstop trigger']);
});

test('quiet hours in a time zone that this machine does not know hold up nobody', async () => {
  const one = await reachable(db, ['responder'], 'one@example.org');
  await reachable(db, ['responder'], 'two@example.org');
  await db
    .insertInto('quiet_hours')
    .values({ member_id: one.id, zone: 'Mars/Olympus', from_time: '00:00', until_time: '23:59' })
    .execute();
  const { email, engine } = house();
  await openAlert(db, 'urgent');
  await engine.tick();
  expect(email.sent).toHaveLength(2);
});
