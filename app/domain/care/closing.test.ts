import { expect, test } from 'vitest';
import {
  closeAlone,
  confirmClosing,
  withdrawClosing,
} from '#app/domain/care/confirm-closing.server.ts';
import { readDebriefs, settleDebrief } from '#app/domain/care/debriefs.server.ts';
import { readDutyList } from '#app/domain/care/duty-list.server.ts';
import { answerDuty } from '#app/domain/care/answer-duty.server.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { closeAlert, noteOnAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { openAlertPage } from '#app/domain/crisis-response/alert-page.server.ts';
import { returnLapsedAlerts } from '#app/domain/crisis-response/return-lapsed-alerts.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { appNow } from '#db/expressions.ts';
import { minutes } from '#app/domain/shared/duration.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import { proposalOf, scene, type Scene } from '#tests/support/care.ts';
import { eventKinds, openAlert, person, postText, screeningDeps } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();

const alertOf = (id: AlertId) =>
  db.selectFrom('alert').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const caseOf = ({ caseId }: Pick<Scene, 'caseId'>) =>
  db.selectFrom('care_case').selectAll().where('id', '=', caseId).executeTakeFirstOrThrow();
const followUps = ({ caseId }: Pick<Scene, 'caseId'>) =>
  db
    .selectFrom('case_follow_up')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('due_at')
    .execute();

async function propose({ deps, one, alertId }: Scene) {
  const { version } = await alertOf(alertId);
  const closing = { alertId, seenVersion: version, note: null } as const;
  return closeAlert(deps, one, { ...closing, outcome: 'contacted', level: 'raised' });
}

async function proposal(alertId: AlertId) {
  const found = await proposalOf(db, alertId);
  if (found === undefined) throw new Error('Nothing was proposed.');
  return { ...found, level: null, note: null };
}

test('an emergency is closed by a second person: the first proposes, and cannot confirm themselves', async () => {
  const it = await scene(db);
  const { deps, one, two, alertId } = it;
  expect(await propose(it)).toEqual({ kind: 'proposed' });
  expect(await alertOf(alertId)).toMatchObject({ state: 'acked', acked_by: one.id });
  expect((await readDutyList(deps, two))?.proposed).toEqual([alertId]);

  const page = await openAlertPage(deps, one, alertId);
  expect(page?.care).toMatchObject({ closing: { isYours: true }, second: [two.handle] });
  const input = await proposal(alertId);
  expect(await confirmClosing(deps, one, input)).toEqual({ kind: 'own-proposal' });
  expect(await propose(it)).toEqual({ kind: 'already-proposed' });

  expect(await confirmClosing(deps, two, input)).toEqual({ kind: 'closed' });
  expect(await alertOf(alertId)).toMatchObject({
    state: 'closed',
    closed_by: two.id,
    outcome_code: 'contacted',
  });
  expect(await eventKinds(db, alertId)).toEqual([
    'created',
    'acknowledged',
    'close_proposed',
    'closed',
  ]);
  expect(await caseOf(it)).toMatchObject({ state: 'following_up', level_after: 'raised' });
});

test('an emergency needs the level after contact, from the first person or from the second', async () => {
  const it = await scene(db);
  const { deps, one, two, alertId } = it;
  const closing = { alertId, seenVersion: 2, outcome: 'contacted', note: null } as const;
  expect(await closeAlert(deps, one, closing)).toEqual({ kind: 'needs-level' });
  expect(await proposalOf(db, alertId)).toBeUndefined();
  await closeAlert(deps, one, { ...closing, level: 'high' });
  // Judged anew by the second person.
  const input = await proposal(alertId);
  expect(await confirmClosing(deps, two, { ...input, level: 'low' })).toEqual({ kind: 'closed' });
  expect(await caseOf(it)).toMatchObject({ level_after: 'low' });
});

test('an urgent alert needs the level when there was contact, and no second person', async () => {
  const quiet = await scene(db, 'urgent');
  const closing = { outcome: 'resources_sent', note: null } as const;
  const without = { alertId: quiet.alertId, seenVersion: 2, ...closing };
  expect(await closeAlert(quiet.deps, quiet.one, without)).toEqual({ kind: 'closed' });
  expect(await followUps(quiet)).toMatchObject([{ after_hours: 24, state: 'planned' }]);

  const spoken = await scene(db, 'urgent');
  await answerDuty(spoken.deps, spoken.member, {
    body: 'hello',
    submissionKey: crypto.randomUUID(),
  });
  const input = { alertId: spoken.alertId, seenVersion: 2, ...closing };
  expect(await closeAlert(spoken.deps, spoken.one, input)).toEqual({ kind: 'needs-level' });
  expect(await closeAlert(spoken.deps, spoken.one, { ...input, level: 'low' })).toEqual({
    kind: 'closed',
  });
});

test('a decision of a moderator proposes the end of an emergency; the second person says the level', async () => {
  const it = await scene(db);
  const { deps, one, two, alertId } = it;
  // Given back, so that the decision takes it.
  await advance(db, minutes(11));
  await returnLapsedAlerts(deps);
  const { review_item_id: itemId } = await alertOf(alertId);
  if (itemId === null) throw new Error('a real alert has a review item');
  const lead = await person(db, ['safety_lead']);
  const outcome = await decide(deps, lead, {
    itemId,
    version: 1,
    revision: 1,
    submissionKey: crypto.randomUUID(),
    action: 'leave',
    reasonCode: 'author_supported',
    explanation: '',
    outcomeCode: 'contacted',
  });
  expect(outcome.kind).toBe('decided');
  expect(await alertOf(alertId)).toMatchObject({ state: 'acked', acked_by: lead.id });
  const input = await proposal(alertId);
  expect(await confirmClosing(deps, two, input)).toEqual({ kind: 'needs-level' });
  expect(await confirmClosing(deps, one, { ...input, level: 'raised' })).toEqual({
    kind: 'closed',
  });
});

test('two who confirm at once close it once', async () => {
  for (let round = 0; round < 10; round += 1) {
    const it = await scene(db);
    const three = await person(db, ['safety_lead']);
    await propose(it);
    const input = await proposal(it.alertId);
    const outcomes = await Promise.all(
      [it.two, three].map((who) => confirmClosing(it.deps, who, input)),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['closed', 'stale']);
    expect((await followUps(it)).map(({ after_hours: after }) => after)).toEqual([24, 72, 168]);
  }
});

test('danger that is found after the proposal ends it, in the same text and in another', async () => {
  const it = await scene(db);
  const { deps, two, member, alertId } = it;
  await propose(it);
  const input = await proposal(alertId);
  const { taskId } = await postText(db, 'urgent words elsewhere', member);
  await screenTasks(screeningDeps(db), [taskId]);
  expect(await confirmClosing(deps, two, input)).toEqual({ kind: 'new-danger' });
  expect(await alertOf(alertId)).toMatchObject({ state: 'acked' });
  expect(await proposalOf(db, alertId)).toBeUndefined();
  // Whoever has looked at it can propose anew.
  expect(await propose(it)).toEqual({ kind: 'proposed' });
});

test('a proposal races with a new alert: it is never confirmed over danger that came after it', async () => {
  for (let round = 0; round < 10; round += 1) {
    const it = await scene(db);
    const { taskId } = await postText(db, 'urgent words elsewhere', it.member);
    await Promise.all([propose(it), screenTasks(screeningDeps(db), [taskId])]);
    const input = await proposal(it.alertId);
    const later = await db
      .selectFrom('alert as a')
      .innerJoin('alert_closing as k', (join) => join.on('k.id', '=', input.closingId))
      .select('a.id')
      .where('a.author_id', '=', it.member.id)
      .where('a.id', '<>', it.alertId)
      .whereRef('a.triggered_at', '>', 'k.proposed_at')
      .executeTakeFirst();
    const { kind } = await confirmClosing(it.deps, it.two, input);
    expect(kind).toBe(later === undefined ? 'closed' : 'new-danger');
    // The follow-ups are there, and the person is not left while another alert is open.
    if (kind === 'closed') expect((await caseOf(it)).state).toBe('open');
  }
});

test('a proposal that nobody confirms does not keep an emergency from being paged again', async () => {
  const it = await scene(db);
  await propose(it);
  await advance(db, minutes(11));
  expect(await returnLapsedAlerts(it.deps)).toBe(1);
  const input = await proposal(it.alertId);
  expect(await confirmClosing(it.deps, it.two, input)).toEqual({ kind: 'not-acked' });
  await acknowledgeAlert(it.deps, it.two, it.alertId);
  expect(await confirmClosing(it.deps, it.two, await proposal(it.alertId))).toEqual({
    kind: 'closed',
  });
});

test('a proposal can be taken back, and is then none', async () => {
  const it = await scene(db);
  await propose(it);
  const { closingId } = await proposal(it.alertId);
  const input = { alertId: it.alertId, closingId };
  expect(await withdrawClosing(it.deps, it.member, input)).toEqual({ kind: 'not-found' });
  expect(await withdrawClosing(it.deps, it.one, input)).toEqual({ kind: 'withdrawn' });
  expect(await withdrawClosing(it.deps, it.one, input)).toEqual({ kind: 'stale' });
  expect(await eventKinds(db, it.alertId)).toContain('close_withdrawn');
});

test('a safety lead who is the only one there closes alone, with a reason, and the record says so', async () => {
  const deps = forumDeps(db);
  const lead = await person(db, ['safety_lead']);
  const alertId = await openAlert(db);
  await acknowledgeAlert(deps, lead, alertId);
  const page = await openAlertPage(deps, lead, alertId);
  expect(page?.care).toMatchObject({ second: [], mayCloseAlone: true });
  const input = {
    alertId,
    seenVersion: 2,
    outcome: 'contacted',
    level: 'low',
    reason: 'watch: nobody else is here',
  } as const;

  const colleague = await person(db, ['responder']);
  expect(await closeAlone(deps, lead, input)).toEqual({ kind: 'not-alone' });
  expect(await closeAlone(deps, colleague, input)).toEqual({ kind: 'not-found' });
  await db
    .updateTable('member')
    .set({ standing: 'suspended' })
    .where('id', '=', colleague.id)
    .execute();
  expect(await closeAlone(deps, lead, input)).toEqual({ kind: 'closed' });
  const record = await db.selectFrom('alert_closing').selectAll().executeTakeFirstOrThrow();
  expect(record).toMatchObject({ alone: true, state: 'confirmed', settled_by: lead.id });
  const audit = await db
    .selectFrom('audit_event')
    .select('actor_id')
    .where('action', '=', 'alert.closed_alone')
    .execute();
  expect(audit).toEqual([{ actor_id: lead.id }]);
});

test('the only responder is told plainly that nobody can be the second, and cannot close alone', async () => {
  const deps = forumDeps(db);
  const responder = await person(db, ['responder']);
  const alertId = await openAlert(db);
  await acknowledgeAlert(deps, responder, alertId);
  const page = await openAlertPage(deps, responder, alertId);
  expect(page?.care).toMatchObject({ second: [], mayCloseAlone: false });
});

test('whoever is the one in danger is no second person about it', async () => {
  const deps = forumDeps(db);
  const [one, author] = [await person(db, ['responder']), await person(db, ['responder'])];
  const { postId, taskId } = await postText(db, 'emergency words', author);
  await screenTasks(screeningDeps(db), [taskId]);
  const { id } = await db
    .selectFrom('alert')
    .select('id')
    .where('subject_id', '=', postId)
    .executeTakeFirstOrThrow();
  await acknowledgeAlert(deps, one, id);
  const closing = { alertId: id, seenVersion: 2, note: null, level: 'low' } as const;
  await closeAlert(deps, one, { ...closing, outcome: 'contacted' });
  expect(await confirmClosing(deps, author, await proposal(id))).toEqual({ kind: 'own-alert' });
});

test('everybody who was in an emergency has a debrief of their own, which nobody else can end', async () => {
  const it = await scene(db);
  const { deps, one, two, member, alertId } = it;
  const near = await person(db, ['responder']);
  await noteOnAlert(deps, near, { alertId, note: 'all is calm' });
  await propose(it);
  await confirmClosing(deps, two, await proposal(alertId));
  for (const who of [one, two, near]) {
    expect((await readDebriefs(deps, who)).debriefs).toHaveLength(1);
  }
  expect((await readDebriefs(deps, member)).debriefs).toEqual([]);
  const [task] = (await readDebriefs(deps, one)).debriefs;
  if (task === undefined) throw new Error('There is no debrief.');
  const input = { debriefId: task.id, result: 'dismissed' } as const;
  expect(await settleDebrief(deps, two, input)).toEqual({ kind: 'not-found' });
  expect(await settleDebrief(deps, one, input)).toEqual({ kind: 'done' });
  expect(await settleDebrief(deps, one, { ...input, result: 'done' })).toEqual({ kind: 'done' });
  expect((await readDebriefs(deps, one)).debriefs).toEqual([]);
  expect((await readDutyList(deps, two))?.debriefs).toBe(1);
});

test('a false alarm about which nobody was written to leaves no follow-up and no open case', async () => {
  const it = await scene(db);
  const closing = { alertId: it.alertId, seenVersion: 2, note: null, level: 'low' } as const;
  await closeAlert(it.deps, it.one, { ...closing, outcome: 'no_risk_found' });
  await confirmClosing(it.deps, it.two, await proposal(it.alertId));
  expect(await followUps(it)).toEqual([]);
  expect(await caseOf(it)).toMatchObject({ state: 'closed', closed_by: it.two.id });
});

test('an emergency that was taken before there were cases gets one at its close, with the level', async () => {
  const deps = forumDeps(db);
  const [one, two] = [await person(db, ['responder']), await person(db, ['responder'])];
  const alertId = await openAlert(db);
  await db
    .updateTable('alert')
    .set({ state: 'acked', acked_by: one.id, acked_at: appNow(), ack_expires_at: appNow() })
    .where('id', '=', alertId)
    .execute();
  const closing = { alertId, seenVersion: 1, note: null, level: 'high' } as const;
  expect(await closeAlert(deps, one, { ...closing, outcome: 'contacted' })).toEqual({
    kind: 'proposed',
  });
  expect(await confirmClosing(deps, two, await proposal(alertId))).toEqual({ kind: 'closed' });
  const care = await db.selectFrom('care_case').selectAll().executeTakeFirstOrThrow();
  expect(care).toMatchObject({ state: 'following_up', level_after: 'high', holder_id: one.id });
});
