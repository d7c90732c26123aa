import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { answerDuty, askForQuiet, declineFollowUp } from '#app/domain/care/answer-duty.server.ts';
import { openCasePage } from '#app/domain/care/case-page.server.ts';
import { lockCase } from '#app/domain/care/cases.repository.server.ts';
import { closeCase } from '#app/domain/care/close-case.server.ts';
import { answerConsult, askConsult } from '#app/domain/care/consult.server.ts';
import { readDutyList } from '#app/domain/care/duty-list.server.ts';
import {
  confirmEmergencyStep,
  proposeEmergencyStep,
  recordEmergencyStep,
} from '#app/domain/care/emergency-step.server.ts';
import { claimFollowUp, settleFollowUp } from '#app/domain/care/follow-up.server.ts';
import { acceptHandover, offerHandover, takeCase } from '#app/domain/care/hand-over.server.ts';
import { hasUnreadCare, openOwnCare } from '#app/domain/care/own-care.server.ts';
import {
  recordCommunityCare,
  recordObservation,
  setLevel,
} from '#app/domain/care/record-care.server.ts';
import { writeToMember } from '#app/domain/care/write-to-member.server.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { closeAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import { returnLapsedAlerts } from '#app/domain/crisis-response/return-lapsed-alerts.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { hours, minutes } from '#app/domain/shared/duration.ts';
import {
  newId,
  type AlertId,
  type ContactMethodId,
  type FollowUpId,
} from '#app/domain/shared/ids.ts';
import type { Trx } from '#db/client.server.ts';
import { confirmIfProposed, scene, type Scene } from '#tests/support/care.ts';
import {
  eventKinds,
  openAlert,
  person,
  postText,
  screeningDeps,
  testSecrets,
} from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();
const done = { kind: 'done' };
const gone = { kind: 'not-found' };
const key = () => crypto.randomUUID();

const caseOf = ({ caseId }: Pick<Scene, 'caseId'>) =>
  db.selectFrom('care_case').selectAll().where('id', '=', caseId).executeTakeFirstOrThrow();
const alertOf = (id: AlertId) =>
  db.selectFrom('alert').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const alerts = () => db.selectFrom('alert').selectAll().orderBy('ref').execute();
const followUps = ({ caseId }: Pick<Scene, 'caseId'>) =>
  db
    .selectFrom('case_follow_up')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('due_at')
    .execute();
const kindsOf = async ({ caseId }: Pick<Scene, 'caseId'>) => {
  const rows = await db
    .selectFrom('case_event')
    .select('kind')
    .where('case_id', '=', caseId)
    .orderBy('occurred_at')
    .orderBy('id')
    .execute();
  return rows.map(({ kind }) => kind);
};

/** An alert that was closed, so that its case is being followed up. */
async function followedUp(tier: AlertTier = 'emergency'): Promise<Scene> {
  const it = await scene(db, tier);
  const { version } = await alertOf(it.alertId);
  const closing = {
    alertId: it.alertId,
    seenVersion: version,
    note: null,
    level: 'raised',
  } as const;
  await closeAlert(it.deps, it.one, { ...closing, outcome: 'contacted' });
  await confirmIfProposed(db, it.alertId);
  return it;
}

async function firstFollowUp(it: Scene): Promise<FollowUpId> {
  const [first] = await followUps(it);
  if (first === undefined) throw new Error('There is no follow-up.');
  return first.id;
}

/** The member writes, and it is screened at once. */
async function says(it: Scene, body: string) {
  const outcome = await answerDuty(it.deps, it.member, { body, submissionKey: key() });
  await screenTasks(screeningDeps(db), it.deps.woken.splice(0));
  return outcome;
}

const writes = (it: Scene, who: Actor, body: string) =>
  writeToMember(it.deps, who, { caseId: it.caseId, body, submissionKey: key() });

test('taking the first alert of a member opens their case; a later alert goes into the same one', async () => {
  const it = await scene(db);
  expect(await caseOf(it)).toMatchObject({ state: 'open', holder_id: it.one.id });
  const { postId, taskId } = await postText(db, 'urgent words', it.member);
  await screenTasks(screeningDeps(db), [taskId]);
  const page = await openCasePage(it.deps, it.one, it.caseId);
  // It stands there before anybody has taken it.
  expect(page?.alerts.map(({ state }) => state)).toEqual(['triggered', 'acked']);
  const { id } = await db
    .selectFrom('alert')
    .select('id')
    .where('subject_id', '=', postId)
    .executeTakeFirstOrThrow();
  await acknowledgeAlert(it.deps, it.two, id);
  expect(await db.selectFrom('care_case').select('id').execute()).toHaveLength(1);
  // Its holder is at work on the first alert, and keeps the case.
  expect(await caseOf(it)).toMatchObject({ holder_id: it.one.id });
});

test('two alerts of one member, taken at once by two people, make one case', async () => {
  for (let round = 0; round < 10; round += 1) {
    const [one, two, member] = [
      await person(db, ['responder']),
      await person(db, ['responder']),
      await person(db),
    ];
    const posts = [
      await postText(db, 'urgent words', member),
      await postText(db, 'emergency words', member),
    ];
    await screenTasks(
      screeningDeps(db),
      posts.map(({ taskId }) => taskId),
    );
    const both = await db
      .selectFrom('alert')
      .select('id')
      .where('author_id', '=', member.id)
      .execute();
    await Promise.all(
      both.map(({ id }, index) => acknowledgeAlert({ db }, index === 0 ? one : two, id)),
    );
    const cases = await db
      .selectFrom('care_case as c')
      .innerJoin('case_alert as ca', 'ca.case_id', 'c.id')
      .select('c.id')
      .where('c.member_id', '=', member.id)
      .execute();
    expect(cases).toHaveLength(2);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(1);
  }
});

test('what was seen, asked and said, and the level before and after with its reason, are on record', async () => {
  const it = await scene(db);
  const { deps, one, caseId } = it;
  const observed = { caseId, seen: 'two posts', asked: 'where she is', said: null };
  expect(await recordObservation(deps, one, { ...observed, wasReached: false })).toEqual(done);
  await setLevel(deps, one, { caseId, moment: 'before', level: 'high', reason: 'a plan' });
  await recordObservation(deps, one, {
    caseId,
    seen: null,
    asked: null,
    said: 'at home',
    wasReached: true,
  });
  await setLevel(deps, one, {
    caseId,
    moment: 'after',
    level: 'raised',
    reason: 'her sister came',
  });
  expect(await caseOf(it)).toMatchObject({
    state: 'in_contact',
    level_before: 'high',
    level_after: 'raised',
  });
  expect(await kindsOf(it)).toEqual([
    'opened',
    'seen',
    'asked',
    'level_before',
    'said',
    'contact',
    'level_after',
  ]);
  await expect(db.deleteFrom('case_event').execute()).rejects.toThrow('never changed');
});

test('staff write under the name of the duty; the member is told in the frame, and sees no handle', async () => {
  const it = await scene(db);
  expect(await hasUnreadCare(db, it.member.id)).toBe(false);
  expect(await writes(it, it.one, 'Hello. How are you, right now?')).toEqual(done);
  expect(await caseOf(it)).toMatchObject({ state: 'contacting' });
  expect(await hasUnreadCare(db, it.member.id)).toBe(true);
  const own = await openOwnCare(it.deps, it.member, { before: null });
  expect(own?.messages).toMatchObject([{ isYours: false, body: 'Hello. How are you, right now?' }]);
  expect(JSON.stringify(own)).not.toContain(it.one.handle);
  expect(await hasUnreadCare(db, it.member.id)).toBe(false);
  await expect(db.updateTable('case_message').set({}).execute()).rejects.toThrow();
});

test('the same form sent twice is one message, in both directions', async () => {
  const it = await scene(db);
  const form = { body: 'Hello', submissionKey: key() };
  await Promise.all(
    [1, 2, 3].map(() => writeToMember(it.deps, it.one, { caseId: it.caseId, ...form })),
  );
  await Promise.all([1, 2, 3].map(() => answerDuty(it.deps, it.member, form)));
  const rows = await db.selectFrom('case_message').select('direction').execute();
  expect(rows.map(({ direction }) => direction).sort()).toEqual(['in', 'out']);
});

test('an answer is contact, waits on the board until somebody writes back, and is screened', async () => {
  const it = await scene(db);
  await says(it, 'I am here');
  expect(await caseOf(it)).toMatchObject({ state: 'in_contact' });
  const waiting = async () => (await readDutyList(it.deps, it.two))?.cases[0]?.waitingSince;
  expect(await waiting()).not.toBeNull();
  await writes(it, it.one, 'Good that you write');
  expect(await waiting()).toBeNull();
  const screened = await db
    .selectFrom('screening')
    .select(['author_id', 'tier'])
    .where('subject_kind', '=', 'case_message')
    .execute();
  expect(screened).toEqual([{ author_id: it.member.id, tier: 'none' }]);
});

test('whoever holds the case is told once that something came, and nothing of what', async () => {
  const it = await scene(db);
  await db
    .insertInto('contact_method')
    .values({
      id: newId<ContactMethodId>(),
      member_id: it.one.id,
      channel: 'email',
      address_sealed: testSecrets.seal('contact', 'one@example.org'),
      verified_at: sql<Date>`app_now()`,
    })
    .execute();
  await says(it, 'I am here');
  await says(it, 'Are you there');
  const messages = await db
    .selectFrom('outgoing_message')
    .select(['purpose', 'recipient_id', 'alert_id', 'facts'])
    .where('purpose', '=', 'follow_up')
    .execute();
  expect(messages).toEqual([
    {
      purpose: 'follow_up',
      recipient_id: it.one.id,
      alert_id: null,
      facts: { caseId: it.caseId, news: 'answer', told: 'holder' },
    },
  ]);
});

test('danger in an answer makes the highest open alert of the case more pressing; the same again is noted on it', async () => {
  const it = await scene(db, 'urgent');
  await says(it, 'urgent still');
  expect(await eventKinds(db, it.alertId)).toContain('duplicate');
  await says(it, 'emergency now');
  expect(await alertOf(it.alertId)).toMatchObject({ tier: 'emergency', state: 'acked' });
  expect(await alerts()).toHaveLength(1);
  expect(await db.selectFrom('review_item').select('id').execute()).toHaveLength(1);
});

test('danger in an answer after the close opens an alert in the case, and the person is reached anew', async () => {
  const it = await followedUp('urgent');
  await says(it, 'emergency again');
  const [, opened] = await alerts();
  expect(opened).toMatchObject({ tier: 'emergency', previous_alert_id: it.alertId });
  if (opened === undefined) throw new Error('No alert was opened.');
  await acknowledgeAlert(it.deps, it.two, opened.id);
  expect(await caseOf(it)).toMatchObject({
    state: 'contacting',
    holder_id: it.two.id,
    level_after: null,
  });
});

test('danger in a note of staff raises the alert only when it is more pressing, and no closing note opens another', async () => {
  const it = await scene(db, 'urgent');
  const { deps, one, caseId } = it;
  const screenAll = () => screenTasks(screeningDeps(db), deps.woken.splice(0));
  await setLevel(deps, one, { caseId, moment: 'after', level: 'high', reason: 'urgent as known' });
  await screenAll();
  expect(await eventKinds(db, it.alertId)).not.toContain('duplicate');
  const { version } = await alertOf(it.alertId);
  const closing = { alertId: it.alertId, seenVersion: version, note: null } as const;
  await setLevel(deps, one, { caseId, moment: 'after', level: 'high', reason: 'urgent, known' });
  const latest = await alertOf(it.alertId);
  expect(latest.version).toBeGreaterThan(version);
  await closeAlert(deps, one, { ...closing, seenVersion: latest.version, outcome: 'contacted' });
  await screenAll();
  expect(await alerts()).toHaveLength(1);
  await setLevel(deps, one, { caseId, moment: 'after', level: 'high', reason: 'urgent again' });
  await screenAll();
  expect(await alerts()).toHaveLength(2);
});

test('work on the case is work on the alert: it is not called away from a conversation', async () => {
  const it = await scene(db);
  await advance(db, minutes(9));
  await writes(it, it.one, 'Are you safe?');
  await advance(db, minutes(9));
  expect(await returnLapsedAlerts(it.deps)).toBe(0);
  expect((await alertOf(it.alertId)).first_action_at).not.toBeNull();
});

test('a question for a second view is answered by another person, once', async () => {
  const it = await scene(db);
  const { deps, one, two, caseId } = it;
  await askConsult(deps, one, { caseId, question: 'would you call?' });
  const asked = await openCasePage(deps, two, caseId);
  const consultId = asked?.consults[0]?.id;
  if (consultId === undefined) throw new Error('Nothing was asked.');
  const answer = { caseId, consultId, answer: 'yes, call' };
  expect(await answerConsult(deps, one, answer)).toEqual({ kind: 'needs-another' });
  const both = await Promise.all([
    answerConsult(deps, two, answer),
    answerConsult(deps, await person(db, ['safety_lead']), answer),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'stale']);
});

test('the emergency step has two people and one record of what was done and when', async () => {
  const it = await scene(db);
  const { deps, one, two, caseId } = it;
  await proposeEmergencyStep(deps, one, { caseId, grounds: 'alone at home, pills' });
  const stepId = (await openCasePage(deps, two, caseId))?.steps[0]?.id;
  if (stepId === undefined) throw new Error('Nothing was proposed.');
  expect(await confirmEmergencyStep(deps, one, { caseId, stepId })).toEqual({
    kind: 'needs-another',
  });
  expect(await confirmEmergencyStep(deps, two, { caseId, stepId })).toEqual(done);
  expect(await confirmEmergencyStep(deps, two, { caseId, stepId })).toEqual({ kind: 'stale' });
  const record = {
    caseId,
    stepId,
    action: 'emergency_services',
    minutesAgo: 5,
    record: 'called',
  } as const;
  expect(await recordEmergencyStep(deps, two, record)).toEqual(done);
  expect(await recordEmergencyStep(deps, one, record)).toEqual({ kind: 'stale' });
  const row = await db.selectFrom('emergency_step').selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    confirmed_by: two.id,
    action: 'emergency_services',
    recorded_by: two.id,
  });
  // The member is told what was done about them.
  const own = await openOwnCare(deps, it.member, { before: null });
  expect(own?.done).toMatchObject([{ what: 'emergency_services' }]);
});

test('with nobody else there a step can be done first and confirmed afterwards', async () => {
  const it = await scene(db);
  const { deps, one, two, caseId } = it;
  await proposeEmergencyStep(deps, one, { caseId, grounds: 'alone' });
  const { id: stepId } = await db
    .selectFrom('emergency_step')
    .select('id')
    .executeTakeFirstOrThrow();
  const record = {
    caseId,
    stepId,
    action: 'local_service',
    minutesAgo: 0,
    record: 'called',
  } as const;
  expect(await recordEmergencyStep(deps, one, record)).toEqual(done);
  expect(await confirmEmergencyStep(deps, two, { caseId, stepId })).toEqual(done);
});

test('what was done for those who were near is on record once', async () => {
  const it = await scene(db);
  const input = { caseId: it.caseId, steps: ['group_told', 'thread_watched'] } as const;
  await recordCommunityCare(it.deps, it.one, input);
  await recordCommunityCare(it.deps, it.two, { caseId: it.caseId, steps: ['group_told'] });
  expect((await kindsOf(it)).filter((kind) => kind === 'community')).toHaveLength(2);
});

test('a case is handed over when the colleague accepts, and not before', async () => {
  const it = await scene(db);
  const { deps, one, two, caseId } = it;
  const three = await person(db, ['responder']);
  const offer = { caseId, to: two.id, words: 'she writes at night' };
  expect(await offerHandover(deps, three, offer)).toEqual({ kind: 'not-yours' });
  expect(await offerHandover(deps, one, { ...offer, to: it.member.id })).toEqual({
    kind: 'no-colleague',
  });
  expect(await offerHandover(deps, one, offer)).toEqual(done);
  expect(await caseOf(it)).toMatchObject({ holder_id: one.id, handover_to: two.id });
  expect(await acceptHandover(deps, three, { caseId })).toEqual({ kind: 'stale' });
  expect(await acceptHandover(deps, two, { caseId })).toEqual(done);
  const { version } = await caseOf(it);
  expect(await caseOf(it)).toMatchObject({ holder_id: two.id, handover_to: null });
  expect(await takeCase(deps, three, { caseId, seenVersion: version })).toEqual({
    kind: 'not-yours',
  });
  const lead = await person(db, ['safety_lead']);
  expect(await takeCase(deps, lead, { caseId, seenVersion: version - 1 })).toEqual({
    kind: 'stale',
  });
  expect(await takeCase(deps, lead, { caseId, seenVersion: version })).toEqual(done);
});

test('follow-ups come up by the time they are due, and one person takes each for an hour', async () => {
  const late = await followedUp();
  await advance(db, hours(1));
  const urgent = await followedUp('urgent');
  const { deps, one, two } = late;
  expect((await readDutyList(deps, one))?.due).toEqual([]);
  await advance(db, hours(25));
  const due = await readDutyList(deps, two);
  expect(due?.due.map(({ caseId }) => caseId)).toEqual([late.caseId, urgent.caseId]);
  const input = { caseId: late.caseId, followUpId: await firstFollowUp(late) };
  expect(await claimFollowUp(deps, two, input)).toEqual(done);
  expect(await claimFollowUp(deps, one, input)).toEqual({ kind: 'taken' });
  const settled = { ...input, result: 'done', note: 'she sleeps better' } as const;
  expect(await settleFollowUp(deps, one, settled)).toEqual({ kind: 'taken' });
  await advance(db, minutes(61));
  expect(await settleFollowUp(deps, one, settled)).toEqual(done);
  expect(await settleFollowUp(deps, two, settled)).toEqual({ kind: 'stale' });
  const [first, second] = await followUps(late);
  expect(first).toMatchObject({ state: 'done', settled_by: one.id });
  if (second === undefined) throw new Error('There is no second follow-up.');
  const early = { ...input, followUpId: second.id, result: 'missed', note: 'x' } as const;
  expect(await settleFollowUp(deps, one, early)).toEqual({ kind: 'not-due' });
});

test('writing to the member offers what is due', async () => {
  const it = await followedUp();
  await advance(db, hours(25));
  await writes(it, it.one, 'How are you today?');
  expect((await followUps(it)).map(({ state }) => state)).toEqual([
    'offered',
    'planned',
    'planned',
  ]);
});

test('the member declines one follow-up, or all of them: then nobody writes, until they do themselves', async () => {
  const it = await followedUp();
  const { deps, member, one } = it;
  const followUpId = await firstFollowUp(it);
  expect(await declineFollowUp(deps, await person(db), followUpId)).toEqual({ kind: 'no-case' });
  expect(await declineFollowUp(deps, member, followUpId)).toEqual(done);
  expect(await declineFollowUp(deps, member, followUpId)).toEqual({ kind: 'over' });
  expect((await followUps(it)).map(({ state }) => state)).toEqual([
    'declined',
    'planned',
    'planned',
  ]);

  expect(await askForQuiet(deps, member)).toEqual(done);
  expect((await followUps(it)).map(({ state }) => state)).toEqual([
    'declined',
    'declined',
    'declined',
  ]);
  expect(await writes(it, one, 'Hello?')).toEqual({ kind: 'quiet' });
  await says(it, 'I changed my mind');
  expect(await writes(it, one, 'Good that you write')).toEqual(done);
});

test('new danger ends the quiet that was asked for before it', async () => {
  const it = await scene(db);
  await askForQuiet(it.deps, it.member);
  await acknowledgeAlert(it.deps, it.two, await openAlert(db, 'urgent', it.member));
  expect(await writes(it, it.one, 'Hello')).toEqual(done);
});

test('follow-ups of a further alert take the place of those that are planned', async () => {
  const it = await followedUp();
  await advance(db, hours(2));
  await says(it, 'emergency again');
  const [, opened] = await alerts();
  if (opened === undefined) throw new Error('No alert was opened.');
  await acknowledgeAlert(it.deps, it.one, opened.id);
  const closing = { alertId: opened.id, seenVersion: 2, note: null, level: 'low' } as const;
  await closeAlert(it.deps, it.one, { ...closing, outcome: 'contacted' });
  await confirmIfProposed(db, opened.id);
  const planned = await followUps(it);
  expect(planned.map(({ after_hours: after, alert_id: id }) => [after, id])).toEqual([
    [24, opened.id],
    [72, opened.id],
    [168, opened.id],
  ]);
});

test('a case is closed by a person when nothing of it is open', async () => {
  const it = await scene(db, 'urgent');
  const { deps, one, caseId } = it;
  const close = async () =>
    closeCase(deps, one, { caseId, seenVersion: (await caseOf(it)).version, note: null });
  expect(await close()).toEqual({ kind: 'alerts-open' });
  const closing = {
    alertId: it.alertId,
    seenVersion: 2,
    outcome: 'resources_sent',
    note: null,
  } as const;
  await closeAlert(deps, one, closing);
  await says(it, 'thank you');
  expect(await close()).toEqual({ kind: 'answer-waits' });
  await writes(it, one, 'You are welcome');
  expect(await close()).toEqual({ kind: 'follow-ups-open' });
  await advance(db, hours(25));
  const followUpId = await firstFollowUp(it);
  await settleFollowUp(deps, one, { caseId, followUpId, result: 'missed', note: 'no answer' });
  expect(await closeCase(deps, one, { caseId, seenVersion: 1, note: null })).toEqual({
    kind: 'stale',
  });
  expect(await close()).toEqual(done);
  expect(await close()).toEqual({ kind: 'over' });
  expect(await says(it, 'hello?')).toEqual({ kind: 'no-case' });
  // What was said stays on the member's page.
  const own = await openOwnCare(deps, it.member, { before: null });
  expect(own).toMatchObject({ isOpen: false, messages: [{ isYours: true }, { isYours: false }] });
});

test('for everybody but those who answer alerts there is no case, and for them not their own', async () => {
  const it = await scene(db);
  const { deps, caseId } = it;
  const moderator: Actor = { ...(await person(db)), moderates: [] };
  const companion = await person(db, ['companion']);
  const own: Actor = { ...it.member, roles: ['responder'] };
  for (const who of [it.member, moderator, companion, own]) {
    const text = { caseId, body: 'x', submissionKey: key() };
    expect(await openCasePage(deps, who, caseId)).toBeNull();
    expect(await writeToMember(deps, who, text)).toEqual(gone);
    expect(await askConsult(deps, who, { caseId, question: 'x' })).toEqual(gone);
    expect(await proposeEmergencyStep(deps, who, { caseId, grounds: 'x' })).toEqual(gone);
    expect(await takeCase(deps, who, { caseId, seenVersion: 1 })).toEqual(gone);
    expect(await closeCase(deps, who, { caseId, seenVersion: 1, note: null })).toEqual(gone);
  }
  expect(await readDutyList(deps, it.member)).toBeNull();
  expect((await readDutyList(deps, own))?.cases).toEqual([]);
  expect(await openOwnCare(deps, it.two, { before: null })).toBeNull();
});

test('every look at a case is on record before a word is shown', async () => {
  const it = await scene(db);
  const looks = () =>
    db
      .selectFrom('audit_event')
      .select(['actor_id', 'subject_id'])
      .where('action', '=', 'case.viewed')
      .execute();
  await openCasePage(it.deps, it.member, it.caseId);
  expect(await looks()).toEqual([]);
  await openCasePage(it.deps, it.two, it.caseId);
  await openCasePage(it.deps, it.two, it.caseId);
  expect(await looks()).toEqual([{ actor_id: it.two.id, subject_id: it.caseId }]);
});

test('a new alert never waits for work on the case', async () => {
  const it = await scene(db);
  const { taskId } = await postText(db, 'emergency words elsewhere', it.member);
  await db.transaction().execute(async (trx) => {
    await lockCase(trx, it.caseId);
    await changeVersion(trx, it);
    expect(await screenTasks(screeningDeps(db), [taskId])).toEqual({ screened: 1 });
  });
  expect(await alerts()).toHaveLength(2);
});

const changeVersion = (trx: Trx, { caseId }: Scene) =>
  trx
    .updateTable('care_case')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', caseId)
    .execute();
