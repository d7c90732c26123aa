import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { noteOnAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { readAlertBoard } from '#app/domain/crisis-response/alert-board.server.ts';
import { openAlertPage } from '#app/domain/crisis-response/alert-page.server.ts';
import { raiseAgain } from '#app/domain/crisis-response/raise-again.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { watchTargets } from '#app/domain/crisis-response/watch-targets.server.ts';
import { hours, minutes, seconds } from '#app/domain/shared/duration.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import {
  editText,
  eventKinds,
  openAlert,
  person,
  postText,
  quietLog,
  reachable,
  screeningDeps,
} from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { engineOf, fakeChannel } from '#tests/support/engine.ts';
import { refuse } from '#tests/support/refusals.ts';
import { aRota } from '#tests/support/rota.ts';

const { db } = testDatabase();
const deps = { db, log: quietLog };

const missedOf = async () => (await watchTargets(deps)).map(({ leg }) => leg);
const told = async () => {
  const { rows } = await sql<{ leg: string; count: number; recipient: string }>`
    select facts ->> 'leg' as leg, (facts ->> 'count')::integer as count, recipient_id as recipient
    from outgoing_message where purpose = 'owner' and facts ->> 'matter' = 'late' order by created_at, id
  `.execute(db);
  return rows;
};

test('an emergency that nobody answers is late once for each leg, on its log, its page and the board', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  const id = await openAlert(db);
  expect(await missedOf()).toEqual([]);
  await advance(db, seconds(16));
  expect(await missedOf()).toEqual(['accepted']);
  await advance(db, minutes(5));
  await Promise.all([watchTargets(deps), watchTargets(deps)]);
  await advance(db, minutes(10));
  expect(await missedOf()).toEqual(['acted']);
  expect(await missedOf()).toEqual([]);
  expect((await eventKinds(db, id)).filter((kind) => kind === 'target_missed')).toHaveLength(3);
  const expected = ['accepted', 'acknowledged', 'acted'];
  expect((await readAlertBoard(deps, lead))?.open[0]?.missed).toEqual(expected);
  const page = await openAlertPage(deps, lead, id);
  expect(page?.missed).toEqual(expected);
  expect(page?.events[0]).toMatchObject({
    kind: 'target_missed',
    facts: { leg: 'acted', targetSeconds: 900 },
  });
});

test('those who answer for the schedule and every safety lead are told of late emergencies, by a number and a leg alone', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  const owner = await reachable(db, ['responder'], 'owner@example.org');
  const { scheduleId } = await aRota(db, { people: [owner.id], owner: owner.id });
  const id = await openAlert(db);
  await openAlert(db, 'urgent');
  await sql`update alert_escalation set steps = ${JSON.stringify([
    { targets: [{ kind: 'schedule', target: scheduleId }], nextAfterSeconds: 300 },
  ])}::jsonb where alert_id = ${id}`.execute(db);
  await advance(db, minutes(20));
  await watchTargets(deps);
  expect((await told()).map(({ leg, recipient }) => `${leg} ${recipient}`).sort()).toEqual(
    ['accepted', 'acknowledged', 'acted']
      .flatMap((leg) => [`${leg} ${lead.id}`, `${leg} ${owner.id}`])
      .sort(),
  );
  const email = fakeChannel();
  await engineOf(db, { email }).tick();
  const { ref } = await db
    .selectFrom('alert')
    .select('ref')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const content = email.sent.map((each) => each.content).find((each) => each.purpose === 'owner');
  expect(content).toEqual({
    purpose: 'owner',
    matter: 'late',
    leg: 'accepted',
    ref,
    count: 1,
    link: `https://cairn.example/on-call/alerts/${id}`,
  });
});

test('in a storm each person hears once of all that are late in the same way', async () => {
  await reachable(db, ['safety_lead'], 'lead@example.org');
  for (let each = 0; each < 3; each += 1) await openAlert(db);
  await advance(db, seconds(20));
  await watchTargets(deps);
  await openAlert(db);
  await advance(db, seconds(20));
  await watchTargets(deps);
  expect(await told()).toMatchObject([{ leg: 'accepted', count: 4 }]);
});

test('what was done in time is never late, and taking an alert ends the waiting for messages', async () => {
  const who = await person(db, ['responder']);
  const id = await openAlert(db);
  await acknowledgeAlert(deps, who, id);
  await noteOnAlert({ ...deps, wakeScreening: () => undefined }, who, {
    alertId: id,
    note: 'I am calling her.',
  });
  await advance(db, hours(23));
  expect(await missedOf()).toEqual([]);
  await advance(db, hours(2));
  expect(await missedOf()).toEqual(['closed']);
});

test('an alert is told in time by the page of another that carries it, even right after a page', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  const email = fakeChannel();
  const engine = engineOf(db, { email });
  await openAlert(db);
  await engine.tick();
  await openAlert(db);
  await openAlert(db);
  for (let each = 0; each < 3; each += 1) {
    await engine.tick();
    await advance(db, seconds(6));
  }
  const states = await db.selectFrom('outgoing_message').select('state').execute();
  expect(states.map(({ state }) => state).sort()).toEqual(['accepted', 'accepted', 'coalesced']);
  expect(await missedOf()).toEqual([]);
});

test('a message that its provider took and never delivered is late, where the provider would say so', async () => {
  await reachable(db, ['responder'], 'r@example.org');
  const email = fakeChannel();
  email.become({ kind: 'accepted', detail: 'ok', providerRef: 'one' });
  const engine = engineOf(db, { email });
  await openAlert(db);
  await engine.tick();
  await advance(db, seconds(61));
  expect(await missedOf()).toEqual(['delivered']);
});

test('the clocks begin anew when an alert becomes more pressing, and the way of the text is counted once', async () => {
  const { postId, taskId } = await postText(db, 'urgent words');
  await advance(db, seconds(50));
  await screenTasks(screeningDeps(db), [taskId]);
  expect(await missedOf()).toEqual(['screened']);
  await advance(db, minutes(1));
  await screenTasks(screeningDeps(db), [await editText(db, postId, 2, 'emergency words')]);
  expect(await missedOf()).toEqual([]);
  await advance(db, seconds(20));
  expect(await missedOf()).toEqual(['accepted']);
  const who = await person(db, ['safety_lead']);
  const alert = await db.selectFrom('alert').selectAll().executeTakeFirstOrThrow();
  await sql`update alert set state = 'closed', closed_by = ${who.id}, closed_at = app_now(),
    outcome_code = 'contacted'`.execute(db);
  const again = await raiseAgain(deps, who, {
    alertId: alert.id,
    seenVersion: alert.version,
    seenFiring: 0,
  });
  expect(again.kind).toBe('raised');
  const opened: AlertId | undefined = again.kind === 'raised' ? again.alertId : undefined;
  expect((await watchTargets(deps)).filter(({ alertId }) => alertId === opened)).toEqual([]);
});

test('an alert whose log refuses what was late keeps no other from being noted', async () => {
  await reachable(db, ['safety_lead'], 'lead@example.org');
  const stuck = await openAlert(db);
  const other = await openAlert(db);
  await advance(db, seconds(16));
  const when = `new.alert_id = '${stuck}' and new.kind = 'target_missed'`;
  const mend = await refuse(db, { table: 'alert_event', when });
  onTestFinished(mend);
  await expect(watchTargets(deps)).rejects.toThrow(stuck);
  expect(await eventKinds(db, other)).toContain('target_missed');
  expect(await told()).toMatchObject([{ leg: 'accepted', count: 1 }]);
  await mend();
  expect(await missedOf()).toEqual(['accepted']);
});
