import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { selectRecentScreenings } from '#app/domain/crisis-response/alert-page.repository.server.ts';
import { openAlertPage } from '#app/domain/crisis-response/alert-page.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { kindsAboutTheirWriter } from '#app/domain/crisis-response/screened-kinds.server.ts';
import {
  noteOnAppeal,
  openAppeal,
  readAppeals,
} from '#app/domain/moderation/appeals-page.server.ts';
import { claimItem, claimNext } from '#app/domain/moderation/claim-item.server.ts';
import { decideAppeal, type AppealAnswer } from '#app/domain/moderation/decide-appeal.server.ts';
import { keepQueue } from '#app/domain/moderation/keep-queue.server.ts';
import { lodgeAppeal, readAppealStanding } from '#app/domain/moderation/lodge-appeal.server.ts';
import { readQueueHealth } from '#app/domain/moderation/queue-health.server.ts';
import { standingOf } from '#app/domain/moderation/standing.server.ts';
import { unreadStatements } from '#app/domain/moderation/statements.server.ts';
import { days, minutes } from '#app/domain/shared/duration.ts';
import type { AppealId, DecisionId, StatementId } from '#app/domain/shared/ids.ts';
import { addActor } from '#tests/support/community.ts';
import { firstWord, quietLog, reachable, screeningDeps } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import {
  decideNow,
  decisionScene,
  METHOD,
  statementOf,
  type DecisionScene,
} from '#tests/support/decisions.ts';
import { forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();
const deps = forumDeps(db);
const ANSWER = 'I read it twice. It does not say how.';

let scene: DecisionScene;
let decisionId: DecisionId;
let statementId: StatementId;
let appealId: AppealId;

beforeEach(async () => {
  scene = await decisionScene(db);
  const { moderator, itemId, author } = scene;
  decisionId = await decideNow(db, moderator, itemId, { person: { kind: 'pause', hours: 48 } });
  statementId = (await statementOf(db, decisionId)).id;
  await lodgeAppeal(deps, author, { statementId, body: 'I named nothing.' });
  const appeal = await db.selectFrom('appeal').select('id').executeTakeFirstOrThrow();
  appealId = appeal.id;
});

const answering = (outcome: 'uphold' | 'overturn'): AppealAnswer => ({
  appealId,
  version: 1,
  answer: ANSWER,
  outcome,
});

const amending = (change: object = {}): AppealAnswer => ({
  appealId,
  version: 1,
  answer: ANSWER,
  outcome: 'amend',
  submissionKey: randomUUID(),
  amended: {
    action: 'change',
    reasonCode: 'method_detail',
    measures: [{ kind: 'mask', passages: [METHOD] }],
    ...change,
  },
});

const postOf = () =>
  db.selectFrom('post').selectAll().where('id', '=', scene.postId).executeTakeFirstOrThrow();

test('F52 an appeal reaches everybody who may decide, except for whoever decided first', async () => {
  const second = await addActor(db, 'bold rowan', { moderates: [scene.groupId] });
  for (const actor of [second, scene.lead]) {
    const { open } = await readAppeals(deps, actor, { after: null });
    expect(open.map(({ id }) => id)).toEqual([appealId]);
    expect((await openAppeal(deps, actor, appealId))?.appeal.body).toBe('I named nothing.');
  }
  expect((await readAppeals(deps, scene.moderator, { after: null })).open).toEqual([]);
  expect(await openAppeal(deps, scene.moderator, appealId)).toBeNull();
  const own = { ...scene.author, roles: ['safety_lead' as const] };
  for (const actor of [scene.moderator, scene.reporter, own]) {
    expect(await decideAppeal(deps, actor, answering('overturn'))).toEqual({ kind: 'not_found' });
  }
  await expect(
    db
      .updateTable('appeal')
      .set({ decided_by: scene.moderator.id, outcome: 'uphold', decided_at: new Date() })
      .execute(),
  ).rejects.toThrow('decided by somebody else');
});

test('F52 where only whoever decided is there, an appeal waits, whatever its words say, and comes to the next lead', async () => {
  const alone = await decisionScene(db);
  const { lead } = alone;
  const decided = await decideNow(db, lead, alone.itemId, {});
  await db.deleteFrom('group_moderator').execute();
  await db.deleteFrom('member_role').where('member_id', '<>', lead.id).execute();
  const body = 'urgent: I named nothing.';
  await lodgeAppeal(deps, alone.author, { statementId: (await statementOf(db, decided)).id, body });
  const appeal = await db
    .selectFrom('appeal')
    .select('id')
    .where('decision_id', '=', decided)
    .executeTakeFirstOrThrow();
  const { id: taskId } = await db
    .selectFrom('screening_task')
    .select('id')
    .where('subject_id', '=', appeal.id)
    .executeTakeFirstOrThrow();
  await screenTasks({ ...screeningDeps(db), screenText: () => firstWord('urgent') }, [taskId]);
  await advance(db, days(8));

  const ofScene = await readAppeals(deps, lead, { after: null });
  expect(ofScene.open.map(({ id }) => id)).toEqual([appealId]);
  expect(await openAppeal(deps, lead, appeal.id)).toBeNull();
  const answer = { ...answering('uphold'), appealId: appeal.id };
  expect(await decideAppeal(deps, lead, answer)).toEqual({ kind: 'not_found' });
  // Nor as the item of what its words say.
  const { id: itemId } = await db
    .selectFrom('review_item')
    .select('id')
    .where('subject_kind', '=', 'appeal')
    .executeTakeFirstOrThrow();
  expect(await claimNext({ db }, lead)).not.toEqual({ kind: 'claimed', itemId });
  expect(await claimItem({ db }, lead, { itemId })).toEqual({ kind: 'not_free' });

  const next = await addActor(db, 'new harbour', { roles: ['safety_lead'] });
  const open = (await readAppeals(deps, next, { after: null })).open;
  expect(open.find(({ id }) => id === appeal.id)).toMatchObject({ isOverdue: true });
  expect(await decideAppeal(deps, next, answer)).toEqual({ kind: 'answered' });
});

test('leads are told once of an appeal that is not answered in the time that its member was told', async () => {
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  const keep = () => keepQueue({ db, log: quietLog });
  const told = () =>
    db
      .selectFrom('outgoing_message')
      .select(['recipient_id', 'facts'])
      .where('purpose', '=', 'owner')
      .execute();
  await advance(db, days(7) - minutes(1));
  await keep();
  expect(await told()).toEqual([]);
  await advance(db, minutes(2));
  await Promise.all([keep(), keep()]);
  await keep();
  expect(await told()).toEqual([{ recipient_id: lead.id, facts: { matter: 'queue_waits' } }]);
  expect(await readQueueHealth({ db }, lead)).toMatchObject({ lateAppeals: 1 });
  expect(await decideAppeal(deps, lead, answering('uphold'))).toEqual({ kind: 'answered' });
  expect(await readQueueHealth({ db }, lead)).toMatchObject({ lateAppeals: 0 });
});

test('there is one appeal to a decision, within 30 days, against one’s own statement alone', async () => {
  const again = await lodgeAppeal(deps, scene.author, { statementId, body: 'Once more.' });
  expect(again).toEqual({ kind: 'lodged_before' });
  const resent = await lodgeAppeal(deps, scene.author, { statementId, body: 'I named nothing.' });
  expect(resent).toEqual({ kind: 'lodged' });
  const [kept, ...others] = await db.selectFrom('appeal').select('body').execute();
  expect([kept?.body, others]).toEqual(['I named nothing.', []]);
  expect(await lodgeAppeal(deps, scene.reporter, { statementId, body: 'Mine.' })).toEqual({
    kind: 'not_found',
  });
  const other = await decisionScene(db);
  const late = await statementOf(db, await decideNow(db, other.moderator, other.itemId, {}));
  await advance(db, days(30));
  const input = { statementId: late.id, body: 'Too late?' };
  expect(await lodgeAppeal(deps, other.author, input)).toEqual({ kind: 'too_late' });
  expect(await readAppealStanding(deps, other.author, late.id)).toEqual({ kind: 'too_late' });
});

test('an appeal that is overturned takes everything back, about the text and the person, and says so', async () => {
  expect((await postOf()).hidden_at).not.toBeNull();
  expect(await decideAppeal(deps, scene.lead, answering('overturn'))).toEqual({ kind: 'answered' });
  expect((await postOf()).hidden_at).toBeNull();
  expect(await standingOf(db, scene.author.id)).toMatchObject({
    strikes: 0,
    sanctions: [{ state: 'lifted' }],
  });
  const { body } = await statementOf(db, decisionId);
  expect(body).toContain('It has been taken back');
  expect(body).toContain(ANSWER);
  expect(await unreadStatements(db, scene.author.id)).toBe(2);
  expect(await readAppealStanding(deps, scene.author, statementId)).toMatchObject({
    kind: 'answered',
    outcome: 'overturn',
  });
});

test('a decision that is upheld stays, and the member is told why', async () => {
  await decideAppeal(deps, scene.lead, answering('uphold'));
  expect((await postOf()).hidden_at).not.toBeNull();
  const { body, id } = await statementOf(db, decisionId);
  expect(body).toContain('the decision stays');
  expect(await lodgeAppeal(deps, scene.author, { statementId: id, body: 'Again.' })).toEqual({
    kind: 'lodged_before',
  });
});

test('an amendment takes the first decision back and puts another in its place, which is final', async () => {
  expect(await decideAppeal(deps, scene.lead, amending())).toEqual({ kind: 'answered' });
  expect(await postOf()).toMatchObject({ hidden_at: null, is_masked: true });
  expect((await standingOf(db, scene.author.id)).strikes).toBe(0);
  const { amended_by } = await db.selectFrom('appeal').selectAll().executeTakeFirstOrThrow();
  if (amended_by === null) throw new Error('There is no other decision.');
  const { id, body } = await statementOf(db, amended_by);
  expect(body).toContain('this one stands in its place');
  expect(await readAppealStanding(deps, scene.author, id)).toEqual({ kind: 'none' });
});

test('an amendment that cannot be made leaves everything as it was', async () => {
  const impossible = amending({ measures: [{ kind: 'mask', passages: ['not there'] }] });
  expect(await decideAppeal(deps, scene.lead, impossible)).toEqual({
    kind: 'refused',
    problems: ['passage_not_found'],
  });
  expect((await postOf()).hidden_at).not.toBeNull();
  expect((await standingOf(db, scene.author.id)).strikes).toBe(1);
});

test('of two who answer at once one does and the other is told who', async () => {
  const second = await addActor(db, 'bold rowan', { moderates: [scene.groupId] });
  const outcomes = await Promise.all([
    decideAppeal(deps, scene.lead, answering('overturn')),
    decideAppeal(deps, second, answering('uphold')),
  ]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['answered', 'stale']);
  const winner = outcomes[0].kind === 'answered' ? scene.lead : second;
  expect(outcomes).toContainEqual({ kind: 'stale', by: winner.handle });
});

test('notes on an appeal are for those who answer, are kept once and never change', async () => {
  const input = { appealId, body: 'Ask the first moderator.', submissionKey: randomUUID() };
  for (const round of [1, 2]) {
    expect([round, await noteOnAppeal(deps, scene.lead, input)]).toEqual([
      round,
      { kind: 'noted' },
    ]);
  }
  expect(await noteOnAppeal(deps, scene.moderator, input)).toEqual({ kind: 'not_found' });
  expect((await openAppeal(deps, scene.lead, appealId))?.notes).toHaveLength(1);
  await expect(
    db
      .updateTable('appeal_note')
      .set({} as never)
      .execute(),
  ).rejects.toThrow();
});

test('danger in a note on an appeal is about whoever appeals, and is counted among nobody’s texts', async () => {
  const second = await addActor(db, 'bold rowan', { moderates: [scene.groupId] });
  const body = 'emergency she writes to me that she has the tablets in her hand';
  const input = { appealId, body, submissionKey: randomUUID() };
  await noteOnAppeal(deps, second, input);
  await noteOnAppeal(deps, second, input);
  const [task, ...more] = await db
    .selectFrom('screening_task')
    .select('id')
    .where('subject_kind', '=', 'appeal_note')
    .execute();
  if (task === undefined) throw new Error('The note is not screened.');
  expect(more).toEqual([]);
  await screenTasks(screeningDeps(db), [task.id]);

  const [alert] = await db
    .selectFrom('alert')
    .select(['id', 'tier', 'subject_kind', 'author_id', 'review_item_id'])
    .execute();
  expect(alert).toMatchObject({
    ...{ tier: 'emergency', subject_kind: 'appeal_note', author_id: scene.author.id },
  });
  const responder = await addActor(db, 'near harbour', { roles: ['responder'] });
  // Not among what the member wrote themselves, on an alert about them; nor on one about its writer.
  for (const authorId of [scene.author.id, second.id]) {
    const found = { authorId, kinds: kindsAboutTheirWriter, except: [] };
    expect(await selectRecentScreenings(db, found, 10)).toEqual([]);
  }
  if (alert === undefined) throw new Error('Nobody was called.');
  expect((await openAlertPage(deps, responder, alert.id))?.words.text).toBe(body);
  // Leads alone meet the item, and of those not whoever decided first.
  const { group_id, kept_from } = await db
    .selectFrom('review_item')
    .select(['group_id', 'kept_from'])
    .where('subject_kind', '=', 'appeal_note')
    .executeTakeFirstOrThrow();
  expect({ group_id, kept_from }).toEqual({ group_id: null, kept_from: scene.moderator.id });
});
