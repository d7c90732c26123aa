import { sql } from 'kysely';
import { connect } from '#db/client.server.ts';
import { expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { readAlertBoard } from '#app/domain/crisis-response/alert-board.server.ts';
import { openAlertPage } from '#app/domain/crisis-response/alert-page.server.ts';
import { readBacklog } from '#app/domain/crisis-response/backlog.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { removeContactMethod } from '#app/domain/on-call/contact-methods.server.ts';
import { createAuditor } from '#app/domain/on-call/auditor.server.ts';
import { giveSignOfLife } from '#app/domain/on-call/heartbeats.server.ts';
import { noteModuleRuns } from '#app/domain/on-call/modules.server.ts';
import { countOnCall, readOnCallHealth } from '#app/domain/on-call/operations.server.ts';
import { runCanary } from '#app/domain/on-call/run-canary.server.ts';
import {
  confirmEmergencyTest,
  readEmergencyTest,
  testEmergencyPath,
} from '#app/domain/on-call/test-emergency-path.server.ts';
import { endDrills } from '#app/domain/on-call/end-drills.server.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import type { ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { readSchedulePage } from '#app/domain/on-call/rota-page.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { screen } from '#app/screening/screen.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import {
  openAlert,
  person,
  quietLog,
  reachable,
  screeningDeps,
  testSecrets,
} from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { addDestination, addMethod, engineOf, fakeChannel, sms } from '#tests/support/engine.ts';
import { aRota, messagesTo } from '#tests/support/rota.ts';

const { db, url } = testDatabase();
const deps = { db, log: quietLog };
const lexicon = { ...deps, screenText: (text: string) => screen(text, defaultLexicon) };

/** A canary of which the test itself is the worker. */
function canary() {
  const woken: ScreeningTaskId[] = [];
  const canaryDeps = {
    ...deps,
    secrets: testSecrets,
    wakeScreening: (ids: readonly ScreeningTaskId[]) => void woken.push(...ids),
  };
  return { woken, look: () => runCanary(canaryDeps) };
}

const latestRun = () =>
  db
    .selectFrom('canary_run')
    .selectAll()
    .orderBy('started_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();

test('the canary goes from a text through the screener and an alert to a message, and is taken; only then it has arrived', async () => {
  const { woken, look } = canary();
  const engine = engineOf(db, {});
  expect(await look()).toEqual({ kind: 'started' });
  expect(await look()).toEqual({ kind: 'nothing' });
  await screenTasks(lexicon, woken);
  await engine.tick();
  expect(await look()).toEqual({ kind: 'completed' });
  const run = await latestRun();
  expect(Object.keys(run.hops)).toEqual(
    expect.arrayContaining(['committed', 'screened', 'alerted', 'accepted', 'acknowledged']),
  );
  expect(await look()).toEqual({ kind: 'nothing' });
  await advance(db, minutes(5) + seconds(1));
  expect(await look()).toEqual({ kind: 'started' });
});

test('the canary is on no board and in no queue or count, and takes no number from real alerts', async () => {
  const lead = await person(db, ['safety_lead']);
  const { woken, look } = canary();
  await look();
  expect((await readBacklog(deps)).oldestUnscreenedSeconds).toBeNull();
  expect((await countOnCall(deps)).screeningTasks).toEqual([]);
  await screenTasks(lexicon, woken);
  await engineOf(db, {}).tick();
  const alert = await db
    .selectFrom('alert')
    .select(['id', 'ref', 'state', 'kind'])
    .executeTakeFirstOrThrow();
  expect(alert).toMatchObject({ kind: 'canary', state: 'triggered' });
  expect(alert.ref).toBeLessThan(0);
  expect((await readAlertBoard(deps, lead))?.open).toEqual([]);
  expect(await openAlertPage(deps, lead, alert.id)).toBeNull();
  expect(await acknowledgeAlert(deps, lead, alert.id)).toEqual({ kind: 'not-found' });
  expect((await readBacklog(deps)).oldestUnacknowledgedSeconds).toBeNull();
  expect(await countOnCall(deps)).toMatchObject({ alerts: [], messages: [] });
  expect(await db.selectFrom('review_item').selectAll().execute()).toEqual([]);
  await look();
  expect((await readAlertBoard(deps, lead))?.closed).toEqual([]);
});

test.for(['screened', 'alerted', 'accepted', 'acknowledged'] as const)(
  'a canary lost before it was %s names that station, to the health page and to those outside',
  async (hop) => {
    const lead = await person(db, ['safety_lead']);
    await addDestination(db, lead.id, { kind: 'pagerduty', purpose: 'backstop' });
    const { woken, look } = canary();
    const engine = engineOf(db, {});
    await look();
    if (hop !== 'screened') {
      const blind = { ...screeningDeps(db), screenText: () => screen('', defaultLexicon) };
      await screenTasks(hop === 'alerted' ? blind : lexicon, woken);
    }
    if (hop === 'acknowledged') {
      await engine.tick();
      // Somebody else's hand on the alert: the probe does not get it.
      await sql`update alert set acked_by = ${lead.id}, acked_at = app_now(), state = 'acked',
        ack_expires_at = app_now() + interval '10 minutes', version = version + 1`.execute(db);
    }
    await look();
    await advance(db, seconds(91));
    expect(await look()).toEqual({ kind: 'lost', hop });
    const worker = { workerId: crypto.randomUUID(), channels: [], queueProblem: null };
    await giveSignOfLife(deps, { ...worker, queue: 'postgres' });
    expect(await readOnCallHealth(deps)).toMatchObject({
      isHealthy: false,
      problems: [`canary_${hop}`],
    });
    const pagerduty = fakeChannel();
    await auditorWith(pagerduty).round();
    expect(pagerduty.sent).toMatchObject([
      { content: { purpose: 'backstop', matter: 'engine_late', problems: [`canary_${hop}`] } },
    ]);
  },
);

function auditorWith(pagerduty: ReturnType<typeof fakeChannel>, database = db) {
  return createAuditor({
    db: database,
    log: quietLog,
    secrets: testSecrets,
    publicOrigin: 'https://cairn.example',
    channels: { pagerduty },
    now: () => performance.now(),
  });
}

test('the auditor pages those outside itself, for each problem once in five minutes however many auditors there are, and says when it is over', async () => {
  const lead = await person(db, ['safety_lead']);
  await addDestination(db, lead.id, { kind: 'pagerduty', purpose: 'backstop' });
  const id = await openAlert(db);
  const worker = { workerId: crypto.randomUUID(), channels: [], queueProblem: null };
  const alive = () => giveSignOfLife(deps, { ...worker, queue: 'postgres' });
  const pagerduty = fakeChannel();
  const [one, two] = [auditorWith(pagerduty), auditorWith(pagerduty)];
  await alive();
  expect(await one.round()).toEqual([]);
  await advance(db, seconds(62));
  await alive();
  await Promise.all([one.round(), two.round(), one.round()]);
  expect(pagerduty.sent).toMatchObject([
    { content: { news: 'trigger', problems: ['emergency_late'] } },
  ]);
  await advance(db, minutes(5) + seconds(1));
  await alive();
  await two.round();
  expect(pagerduty.sent).toHaveLength(2);
  await acknowledgeAlert(deps, lead, id);
  await one.round();
  await two.round();
  expect(pagerduty.sent.slice(2)).toMatchObject([{ content: { news: 'resolve' } }]);
  const written = await db.selectFrom('outgoing_message').select('id').execute();
  expect(written).toEqual([]);
});

test('the auditor sees a part of the engine that does not run, a message whose sender is gone, and a database that does not answer', async () => {
  const lead = await person(db, ['safety_lead']);
  await addDestination(db, lead.id, { kind: 'pagerduty', purpose: 'backstop' });
  await noteModuleRuns(deps, [
    { name: 'escalation', failed: false },
    { name: 'cycles', failed: false },
  ]);
  await advance(db, seconds(61));
  await noteModuleRuns(deps, [
    { name: 'escalation', failed: false },
    { name: 'cycles', failed: true },
  ]);
  expect((await readOnCallHealth(deps)).problems).toEqual(['no_worker', 'silent_cycles']);

  const pagerduty = fakeChannel();
  const own = connect({
    databaseUrl: url,
    applicationName: 'cairn-test-auditor',
    maxConnections: 1,
    onError: () => undefined,
  });
  const auditor = auditorWith(pagerduty, own.db);
  await auditor.round();
  await own.close();
  expect(await auditor.round()).toEqual(['database']);
  await auditor.round();
  expect(pagerduty.sent.map(({ content }) => 'problems' in content && content.problems)).toEqual([
    ['no_worker', 'silent_cycles'],
    ['database'],
  ]);
});

test('a test of one’s own emergency path goes through the real engine, calls nobody else, and ends', async () => {
  const who = await reachable(db, ['responder'], 'me@example.org');
  await reachable(db, ['responder'], 'other@example.org');
  const email = fakeChannel();
  const engine = engineOf(db, { email });
  expect(await testEmergencyPath(deps, await person(db))).toEqual({ kind: 'not-found' });
  const started = await testEmergencyPath(deps, who);
  expect(started.kind).toBe('started');
  expect(await testEmergencyPath(deps, who)).toEqual({ kind: 'running' });
  await engine.tick();
  expect(email.sent.map(({ content }) => content.purpose)).toEqual(['test']);
  expect(await readEmergencyTest(deps, who)).toMatchObject({
    state: 'running',
    isUnreachable: false,
    methods: [{ channel: 'email', state: 'accepted' }],
  });
  expect((await readAlertBoard(deps, who))?.open).toEqual([]);
  await advance(db, minutes(3));
  await engine.tick();
  expect(email.sent).toHaveLength(1);
  await advance(db, minutes(8));
  expect(await endDrills(deps)).toBe(1);
  expect(await readEmergencyTest(deps, who)).toMatchObject({ state: 'over' });

  email.become({ kind: 'failed_perm', detail: '550' });
  const again = await testEmergencyPath(deps, who);
  await engine.tick();
  const method = await db
    .selectFrom('contact_method')
    .select('suspect_at')
    .where('member_id', '=', who.id)
    .executeTakeFirstOrThrow();
  expect(method.suspect_at).not.toBeNull();
  expect(again.kind).toBe('started');
  expect(await confirmEmergencyTest(deps, who)).toEqual({ kind: 'reached' });
  expect(await readEmergencyTest(deps, who)).toMatchObject({ state: 'reached' });
});

test('a test that nobody confirmed makes the ways suspect that never took it, and who answers for the rota sees how it went', async () => {
  const who = await reachable(db, ['responder'], 'me@example.org');
  const owner = await person(db, ['responder']);
  const other = await person(db, ['responder']);
  const { scheduleId } = await aRota(db, { people: [who.id], owner: owner.id });
  const seen = async (actor: Actor) =>
    (await readSchedulePage(deps, actor, { scheduleId, zoneAsked: null }))?.tests?.map(
      ({ handle, result }) => [handle, result],
    );
  expect(await seen(owner)).toEqual([[who.handle, 'never']]);
  expect(await seen(other)).toBeUndefined();
  const email = fakeChannel();
  const engine = engineOf(db, { email });
  email.become({ kind: 'failed_temp', detail: '421' });
  await testEmergencyPath(deps, who);
  await engine.tick();
  expect(await seen(owner)).toEqual([[who.handle, 'running']]);
  await advance(db, minutes(11));
  await endDrills(deps);
  expect(await seen(owner)).toEqual([[who.handle, 'failed']]);
  const method = await db
    .selectFrom('contact_method')
    .select('suspect_at')
    .where('member_id', '=', who.id)
    .executeTakeFirstOrThrow();
  expect(method.suspect_at).not.toBeNull();

  email.become({ kind: 'accepted', detail: 'ok' });
  await testEmergencyPath(deps, who);
  await engine.tick();
  await confirmEmergencyTest(deps, who);
  await endDrills(deps);
  expect(await seen(owner)).toEqual([[who.handle, 'reached']]);
});

test('who takes away their second way is made known to those who answer for the rota, once they were fit', async () => {
  const owner = await reachable(db, ['responder'], 'owner@example.org');
  const who = await reachable(db, ['responder'], 'me@example.org');
  await aRota(db, { people: [who.id], owner: owner.id });
  const first = await addMethod(db, who, 'sms', sms('+441632960961'));
  const contact = { db, secrets: testSecrets };
  const told = async () =>
    (await messagesTo(db, owner.id, 'owner')).filter((each) => each.startsWith('below_minimum'));
  await removeContactMethod(contact, who, first);
  expect(await told()).toHaveLength(1);
  await advance(db, minutes(61));
  const second = await addMethod(db, who, 'email', { kind: 'email', address: 'two@example.org' });
  await removeContactMethod(contact, who, second);
  expect(await told()).toHaveLength(1);
});
