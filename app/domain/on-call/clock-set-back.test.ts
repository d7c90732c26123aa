import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { claimFresh } from '#app/domain/crisis-response/screening-tasks.repository.server.ts';
import { tellOfUnread } from '#app/domain/crisis-response/tell-of-unread.server.ts';
import { claimItem, claimNext } from '#app/domain/moderation/claim-item.server.ts';
import { keepQueue } from '#app/domain/moderation/keep-queue.server.ts';
import { readQueueHealth } from '#app/domain/moderation/queue-health.server.ts';
import { snoozeItem } from '#app/domain/moderation/set-aside-item.server.ts';
import { createAuditor } from '#app/domain/on-call/auditor.server.ts';
import { giveSignOfLife, readWorkers } from '#app/domain/on-call/heartbeats.server.ts';
import { insertCaseNews } from '#app/domain/on-call/case-news.repository.server.ts';
import { claimMessages } from '#app/domain/on-call/messages.repository.server.ts';
import { noteModuleRuns } from '#app/domain/on-call/modules.server.ts';
import { readOnCallHealth } from '#app/domain/on-call/operations.server.ts';
import { runCanary } from '#app/domain/on-call/run-canary.server.ts';
import { hours, minutes, seconds } from '#app/domain/shared/duration.ts';
import { newId, type CaseId } from '#app/domain/shared/ids.ts';
import { inTransaction } from '#db/transaction.ts';
import { addActor } from '#tests/support/community.ts';
import {
  eventKinds,
  openAlert,
  person,
  postText,
  quietLog,
  reachable,
  testSecrets,
} from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import {
  addDestination,
  addMethod,
  addRule,
  engineOf,
  fakeChannel,
  sms,
} from '#tests/support/engine.ts';
import { itemIn, reviewScene } from '#tests/support/review.ts';

// What was written before the clock of the database was set back names times that come hours later. Nobody
// who waits for such a time may wait for it.

const { db } = testDatabase();
const deps = { db, log: quietLog };
beforeEach(() => setNow(db, '2027-02-01T12:00:00Z'));
const setBack = () => advance(db, -hours(6));
const toPeople = {
  lease: seconds(20),
  limit: 5,
  lane: 'people',
  onRefused: (error: unknown) => {
    throw error;
  },
} as const;

test('the next people are called', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  const alertId = await openAlert(db, 'emergency');
  const engine = engineOf(db, { email: fakeChannel() });
  await engine.tick();
  const firings = async () =>
    (await eventKinds(db, alertId)).filter((kind) => kind === 'step_fired').length;
  expect(await firings()).toBe(1);
  await setBack();
  await engine.tick();
  expect(await firings()).toBe(2);
  await engine.tick();
  expect(await firings()).toBe(2);
  await advance(db, minutes(5) + seconds(1));
  await engine.tick();
  expect(await firings()).toBe(3);
});

test('a clock that is put right by minutes calls nobody early', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  const alertId = await openAlert(db, 'emergency');
  const engine = engineOf(db, { email: fakeChannel() });
  await engine.tick();
  await advance(db, -minutes(5));
  await engine.tick();
  expect((await eventKinds(db, alertId)).filter((kind) => kind === 'step_fired')).toHaveLength(1);
});

test('a person is called by their next rules, each in its time', async () => {
  const who = await reachable(db, ['responder'], 'r@example.org');
  const methods = await db.selectFrom('contact_method').select('id').execute();
  for (const number of ['+4915112345001', '+4915112345002'])
    methods.push({ id: await addMethod(db, who, 'sms', sms(number)) });
  for (const [index, { id }] of methods.entries()) {
    const rule = { contactMethodId: id, afterSeconds: 60 * index };
    await addRule(db, who, { urgency: 'emergency', ...rule });
  }
  await openAlert(db, 'emergency');
  const text = fakeChannel();
  const engine = engineOf(db, { email: fakeChannel(), sms: text });
  await engine.tick();
  // Their rules are all that calls them.
  await sql`update alert_escalation set due_at = null`.execute(db);
  const textsAfter = async (passed: number) => {
    await advance(db, passed);
    await engine.tick();
    await engine.tick();
    return text.sent.length;
  };
  expect(await textsAfter(-hours(6))).toBe(1);
  expect(await textsAfter(seconds(59))).toBe(1);
  expect(await textsAfter(seconds(2))).toBe(2);
  expect(await textsAfter(seconds(149))).toBe(2);
  expect(await textsAfter(seconds(2))).toBe(3);
});

test('a page that failed, or whose sender is gone, is sent', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  await openAlert(db, 'emergency');
  const email = fakeChannel();
  const engine = engineOf(db, { email });
  await engine.decide();
  const left = await claimMessages(db, toPeople);
  expect(left).toHaveLength(1);
  await setBack();
  email.become({ kind: 'failed_temp', detail: 'busy' });
  await engine.begin();
  await engine.idle();
  expect(email.sent).toHaveLength(1);

  await setBack();
  email.become({ kind: 'accepted', detail: 'ok' });
  await engine.begin();
  await engine.idle();
  expect(email.sent.map(({ messageId }) => messageId)).toEqual([left[0]?.id, left[0]?.id]);
});

test('what waits for the end of quiet hours goes on waiting', async () => {
  const { id: to } = await reachable(db, ['responder'], 'r@example.org');
  const caseId = newId<CaseId>();
  const due = { caseId, news: 'due', told: 'holder', to, delay: hours(14) } as const;
  await inTransaction(db, (trx) => insertCaseNews(trx, due));
  const claim = () => claimMessages(db, toPeople);
  expect(await claim()).toEqual([]);
  await advance(db, hours(14));
  expect(await claim()).toHaveLength(1);
});

test('an alert whose holder does nothing is given back', async () => {
  const responder = await reachable(db, ['responder'], 'r@example.org');
  const alertId = await openAlert(db, 'emergency');
  await acknowledgeAlert(deps, responder, alertId);
  await setBack();
  await engineOf(db, { email: fakeChannel() }).tick();
  const { state } = await db.selectFrom('alert').select('state').executeTakeFirstOrThrow();
  expect(state).toBe('triggered');
});

test('an item that somebody let lie can be taken by others, and an emergency pages people on call, once', async () => {
  const scene = await reviewScene(db);
  const itemId = await itemIn(db, scene, 'emergency');
  await claimItem({ db }, scene.moderator, { itemId });
  await setBack();
  expect(await readQueueHealth({ db }, scene.lead)).toMatchObject({ unclaimedEmergencies: 1 });
  await keepQueue(deps);
  expect(await db.selectFrom('alert').select('review_item_id').execute()).toEqual([
    { review_item_id: itemId },
  ]);
  await sql`update alert set state = 'closed', closed_by = ${scene.lead.id}, closed_at = app_now(),
    outcome_code = 'contacted'`.execute(db);
  await keepQueue(deps);
  expect(await db.selectFrom('alert').select('id').execute()).toHaveLength(1);
  const other = await addActor(db, 'oak', { moderates: [scene.groupId] });
  expect(await claimItem({ db }, other, { itemId })).toMatchObject({ kind: 'claimed' });
});

test('an item that was put off comes back within the longest time for which it could be', async () => {
  const scene = await reviewScene(db);
  const itemId = await itemIn(db, scene);
  await snoozeItem({ db }, scene.moderator, { itemId, forHours: 1 });
  await advance(db, -hours(22));
  expect(await claimNext({ db }, scene.moderator)).toEqual({ kind: 'nothing_waits' });
  await advance(db, -hours(2));
  expect(await claimNext({ db }, scene.moderator)).toEqual({ kind: 'claimed', itemId });
});

test('the canary flies', async () => {
  const canaryDeps = { ...deps, secrets: testSecrets, wakeScreening: () => undefined };
  await runCanary(canaryDeps);
  await sql`update canary_run set completed_at = app_now()`.execute(db);
  await setBack();
  expect((await readOnCallHealth(deps)).canarySeconds).toBeNull();
  expect(await runCanary(canaryDeps)).toEqual({ kind: 'started' });
  expect(await runCanary(canaryDeps)).toEqual({ kind: 'nothing' });
});

test('a worker that has gone does not count as there', async () => {
  const sign = {
    workerId: crypto.randomUUID(),
    channels: [],
    queue: 'redis',
    queueProblem: null,
  } as const;
  await giveSignOfLife(deps, sign);
  await setBack();
  expect((await readWorkers(deps)).count).toBe(0);
  await giveSignOfLife(deps, sign);
  expect((await readWorkers(deps)).count).toBe(1);
});

test('a part of the engine that stands still is found, and an emergency of which nobody hears', async () => {
  await openAlert(db, 'emergency');
  const engine = engineOf(db, { email: fakeChannel() });
  for (let round = 0; round < 4; round += 1) await engine.tick();
  await noteModuleRuns(deps, [{ name: 'cycles', failed: false }]);
  const health = () => readOnCallHealth(deps);
  expect(await health()).toMatchObject({ unreachedEmergencies: 0, silentModules: [] });
  await setBack();
  expect(await health()).toMatchObject({ unreachedEmergencies: 1, silentModules: ['cycles'] });
});

test('safety leads are told of an unread text, also when they were told of another before', async () => {
  await reachable(db, ['safety_lead'], 'lead@example.org');
  const { taskId } = await postText(db, 'words');
  await claimFresh(db, [taskId], seconds(10));
  const told = async () =>
    (await sql`select from outgoing_message where purpose = 'owner'`.execute(db)).rows.length;
  await advance(db, minutes(3));
  await tellOfUnread(deps);
  expect(await told()).toBe(1);
  await setBack();
  await tellOfUnread(deps);
  await tellOfUnread(deps);
  expect(await told()).toBe(2);
});

test('those outside are paged for what is still wrong', async () => {
  const lead = await person(db, ['safety_lead']);
  await addDestination(db, lead.id, { kind: 'pagerduty', purpose: 'backstop' });
  const pagerduty = fakeChannel();
  const auditor = createAuditor({
    ...deps,
    secrets: testSecrets,
    publicOrigin: 'https://cairn.example',
    channels: { pagerduty },
    now: () => performance.now(),
  });
  await auditor.round();
  expect(pagerduty.sent).toHaveLength(1);
  await setBack();
  await auditor.round();
  await auditor.round();
  expect(pagerduty.sent).toHaveLength(2);
});
