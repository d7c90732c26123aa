import { sql } from 'kysely';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { expireTexts } from '#app/domain/accountability/expire-texts.server.ts';
import { readRetention, setRetention } from '#app/domain/accountability/retention-page.server.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { noteOnAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { noteOnAppeal } from '#app/domain/moderation/appeals-page.server.ts';
import { decideAppeal } from '#app/domain/moderation/decide-appeal.server.ts';
import { lodgeAppeal } from '#app/domain/moderation/lodge-appeal.server.ts';
import { noteOnMember } from '#app/domain/moderation/member-notes.server.ts';
import { openReviewItem } from '#app/domain/moderation/open-review-item.server.ts';
import {
  commentOnRules,
  proposeRules,
  settleRules,
} from '#app/domain/moderation/propose-rules.server.ts';
import { groupRulesOf } from '#app/domain/moderation/rules.ts';
import { reportMember } from '#app/domain/moderation/tell-of-member.server.ts';
import { withdrawPost } from '#app/domain/posts/withdraw-post.server.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import { giveNotice } from '#app/domain/notices/give-notice.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { days } from '#app/domain/shared/duration.ts';
import type {
  GroupId,
  PostId,
  ReviewItemId,
  ScreeningTaskId,
  ThreadId,
} from '#app/domain/shared/ids.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import { inTransaction } from '#db/transaction.ts';
import { addActor, addGroup, addThread, editPostTo } from '#tests/support/community.ts';
import { openAlert, person, screeningDeps, testSecrets } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { decideNow, decisionScene, METHOD, statementOf } from '#tests/support/decisions.ts';
import { forumDeps } from '#tests/support/groups.ts';
import { refuse } from '#tests/support/refusals.ts';

const { db } = testDatabase();
const deps = { ...forumDeps(db), secrets: testSecrets };
let groupId: GroupId;
let author: Actor;
let moderator: Actor;
let postId: PostId;
let threadId: ThreadId;
let itemId: ReviewItemId;
beforeEach(async () => {
  groupId = await addGroup(db);
  author = await addActor(db, 'quiet-birch');
  const reporter = await addActor(db, 'ada-fern');
  moderator = await addActor(db, 'steady-oak', { moderates: [groupId] });
  ({ postId, threadId } = await addThread(db, {
    groupId,
    authorId: author.id,
    source: 'First words.',
  }));
  await reportPost(deps, reporter, { postId, reason: 'worried', note: 'A worried note.' });
  await giveNotice(deps, {
    ...{ reason: 'danger', place: `/threads/${threadId}`, what: 'A notice.', why: '' },
    ...{ contact: 'me@example.org', submissionKey: crypto.randomUUID() },
  });
  const item = await db.selectFrom('review_item').select('id').executeTakeFirstOrThrow();
  itemId = item.id;
});

/** The texts that were written and that nobody has screened yet, all of them or those of one kind. */
async function waitingTasks(kind?: SubjectKind): Promise<ScreeningTaskId[]> {
  const tasks = await db
    .selectFrom('screening_task')
    .select(['id', 'subject_kind as kind'])
    .where('state', '=', 'pending')
    .execute();
  return tasks.filter((task) => kind === undefined || task.kind === kind).map(({ id }) => id);
}

async function resolve(): Promise<void> {
  const { version } = await db
    .selectFrom('review_item')
    .select('version')
    .where('id', '=', itemId)
    .executeTakeFirstOrThrow();
  const { revision } = await db
    .selectFrom('post')
    .select('revision')
    .where('id', '=', postId)
    .executeTakeFirstOrThrow();
  const outcome = await decide(deps, moderator, {
    ...{ itemId, version, revision, submissionKey: crypto.randomUUID(), explanation: '' },
    ...{ action: 'leave', reasonCode: 'no_danger', outcomeCode: null },
  });
  expect(outcome.kind).toBe('decided');
}

/** Every word that is kept of the scene. */
async function kept(): Promise<string> {
  const rows = await Promise.all([
    db.selectFrom('post_revision').select('source').orderBy('revision').execute(),
    db.selectFrom('report_note_revision').select('note').execute(),
    db.selectFrom('review_signal').select('note').execute(),
    db.selectFrom('public_notice').select(['place', 'what', 'why', 'contact_sealed']).execute(),
  ]);
  return JSON.stringify(rows);
}

test('nothing that is open is emptied, however old it is', async () => {
  await editPostTo(db, postId, 'Second words.');
  await advance(db, days(1000));
  expect(await expireTexts(deps)).toMatchObject({ items: 0 });
  expect(await kept()).toContain('First words.');
});

test('after its time a former wording, notes and notices are emptied; the post that stands stays', async () => {
  await editPostTo(db, postId, 'Second words.');
  await resolve();
  await advance(db, days(179));
  expect(await expireTexts(deps)).toMatchObject({ items: 0 });
  await advance(db, days(2));
  expect(await expireTexts(deps)).toMatchObject({ items: 1 });
  const words = await kept();
  expect(words).toContain('Second words.');
  for (const gone of ['First words.', 'A worried note.', 'A notice.', 'data']) {
    expect(words).not.toContain(gone);
  }
  const audit = await db
    .selectFrom('audit_event')
    .select(['subject_kind', 'facts'])
    .where('action', '=', 'text.expired')
    .execute();
  expect(audit.map((line) => line.subject_kind).sort()).toEqual(['notice', 'post', 'report_note']);
  expect(audit[0]?.facts['hash']).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(audit)).not.toContain('words');
  expect(await expireTexts(deps)).toMatchObject({ items: 0 });
});

test('a post that stands is looked at again, and its wording emptied once it is a former one', async () => {
  await resolve();
  await advance(db, days(181));
  expect(await expireTexts(deps)).toMatchObject({ items: 1 });
  expect(await kept()).toContain('First words.');
  await editPostTo(db, postId, 'Second words.');
  await advance(db, days(31));
  expect(await expireTexts(deps)).toMatchObject({ items: 1 });
  expect(await kept()).not.toContain('First words.');
});

test('an appeal keeps its words and those it is about until its time after the answer is over, and so do notes on it', async () => {
  const scene = await decisionScene(db);
  const mask = { kind: 'mask', passages: [METHOD] } as const;
  const first = await decideNow(db, scene.moderator, scene.itemId, {
    action: 'change',
    measures: [mask],
  });
  const statement = await statementOf(db, first);
  await lodgeAppeal(deps, scene.author, { statementId: statement.id, body: 'I named nothing.' });
  const { id: appealId, decision_id } = await db
    .selectFrom('appeal')
    .select(['id', 'decision_id'])
    .executeTakeFirstOrThrow();
  expect(decision_id).toBe(first);
  const note = { appealId, body: 'Ask the first moderator.', submissionKey: crypto.randomUUID() };
  await noteOnAppeal(deps, scene.lead, note);
  await editPostTo(db, scene.postId, 'Mornings are hard.');
  const words = async () =>
    JSON.stringify(
      await Promise.all([
        db.selectFrom('appeal').select('body').execute(),
        db.selectFrom('appeal_note').select('body').execute(),
        db.selectFrom('post_mask').select('words').execute(),
        db.selectFrom('post_revision').select('source').execute(),
      ]),
    );
  const before = await words();
  // Open, however long it waits, and though nobody has screened it: people owe an answer to it.
  await advance(db, days(1000));
  expect(await expireTexts(deps)).toMatchObject({ appeals: 0 });
  expect(await words()).toBe(before);

  const answer = 'I read it twice. It does not say how.';
  const end = { appealId, version: 1, answer, outcome: 'overturn' } as const;
  expect((await decideAppeal(deps, scene.lead, end)).kind).toBe('answered');
  await advance(db, days(200));
  expect(await expireTexts(deps)).toMatchObject({ appeals: 0 });
  const [noteTask, ...others] = await waitingTasks('appeal_note');
  if (noteTask === undefined) throw new Error('The note is not screened.');
  expect(others).toEqual([]);
  const rest = (await waitingTasks()).filter((id) => id !== noteTask);
  await screenTasks(screeningDeps(db), rest);
  // Nor is it emptied while nobody has looked whether a note on it speaks of danger.
  expect(await expireTexts(deps)).toMatchObject({ appeals: 0 });
  await screenTasks(screeningDeps(db), [noteTask]);
  expect(await expireTexts(deps)).toMatchObject({ appeals: 1 });
  await advance(db, days(31));
  await expireTexts(deps);
  const left = await words();
  for (const gone of ['I named nothing.', 'Ask the first', METHOD])
    expect(left).not.toContain(gone);
  expect(left).toContain('Mornings are hard.');
  const audit = await db
    .selectFrom('audit_event')
    .select('subject_kind')
    .where('action', '=', 'text.expired')
    .execute();
  expect(audit.map((line) => line.subject_kind).sort()).toEqual([
    'appeal',
    'appeal_note',
    'mask',
    'post',
  ]);
  // What came of it stays, with the words that the member was told.
  expect((await statementOf(db, first)).body).toContain(answer);
  expect(await db.selectFrom('appeal').select('outcome').execute()).toEqual([
    { outcome: 'overturn' },
  ]);
});

test('an item is emptied only when its appeal was answered long enough ago', async () => {
  await editPostTo(db, postId, 'Second words.');
  const { version } = await db
    .selectFrom('review_item')
    .select('version')
    .where('id', '=', itemId)
    .executeTakeFirstOrThrow();
  const hiding = { version, revision: 2, action: 'hide', reasonCode: 'attack' } as const;
  const decision = await decideNow(db, moderator, itemId, hiding);
  const lead = await addActor(db, 'calm-bridge', { roles: ['safety_lead'] });
  const { id: statementId } = await statementOf(db, decision);
  await advance(db, days(29));
  await lodgeAppeal(deps, author, { statementId, body: 'I mean nobody.' });
  await advance(db, days(300));
  expect(await expireTexts(deps)).toMatchObject({ items: 0 });
  const { id: appealId } = await db.selectFrom('appeal').select('id').executeTakeFirstOrThrow();
  await decideAppeal(deps, lead, {
    ...{ appealId, version: 1, answer: 'It stays as it was.' },
    outcome: 'uphold',
  });
  await advance(db, days(179));
  expect(await expireTexts(deps)).toMatchObject({ items: 0 });
  await advance(db, days(2));
  expect(await expireTexts(deps)).toMatchObject({ items: 1 });
  expect(await kept()).not.toContain('First words.');
});

test('words that are masked are kept as long as the post stands, and no longer', async () => {
  const scene = await decisionScene(db);
  const measures = [{ kind: 'mask', passages: [METHOD] }] as const;
  await decideNow(db, scene.moderator, scene.itemId, { action: 'change', measures });
  const masks = () => db.selectFrom('post_mask').select('words').execute();
  await advance(db, days(181));
  await expireTexts(deps);
  expect(await masks()).toEqual([{ words: METHOD }]);
  expect((await withdrawPost(deps, scene.author, scene.postId)).kind).toBe('withdrawn');
  await advance(db, days(31));
  await expireTexts(deps);
  expect(await masks()).toEqual([{ words: '' }]);
  // The conversation that it opened was taken back with it.
  const title = await db
    .selectFrom('thread_title_revision')
    .select('title')
    .where('thread_id', '=', scene.threadId)
    .execute();
  expect(title).toEqual([{ title: '' }]);
});

test('former titles that were looked at are emptied, and the one that stands is not', async () => {
  const title = (text: string, revision: number) => ({
    thread_id: threadId,
    title: text,
    revision,
  });
  await db.insertInto('thread_title_revision').values(title('A calmer title', 2)).execute();
  await db
    .updateTable('thread')
    .set({ title: 'A calmer title', title_revision: 2 })
    .where('id', '=', threadId)
    .execute();
  const titleItem = await inTransaction(db, (trx) =>
    openReviewItem(trx, {
      ...{ subjectKind: 'thread_title', subjectId: threadId, groupId, authorId: author.id },
      tier: 'watch',
      signal: { kind: 'screening_failed', revision: 1 },
    }),
  );
  const leave = { action: 'leave', reasonCode: 'within_rules', revision: 2 } as const;
  await decideNow(db, moderator, titleItem, leave);
  await advance(db, days(181));
  await expireTexts(deps);
  const titles = await db
    .selectFrom('thread_title_revision')
    .select('title')
    .where('thread_id', '=', threadId)
    .orderBy('revision')
    .execute();
  expect(titles).toEqual([{ title: '' }, { title: 'A calmer title' }]);
});

test('what members told about each other is emptied with its item; notes about members at their own end', async () => {
  const lead = await addActor(db, 'calm-bridge', { roles: ['safety_lead'] });
  const teller = await addActor(db, 'near-fern');
  const tell = async (body: string) => {
    const report = { postId, reason: 'attack', body, submissionKey: crypto.randomUUID() } as const;
    expect((await reportMember(deps, teller, report)).kind).toBe('reported');
    await screenTasks(screeningDeps(db), await waitingTasks());
  };
  const leave = async (revision: number) => {
    const { id } = await db
      .selectFrom('review_item')
      .select('id')
      .where('subject_kind', '=', 'member_report')
      .executeTakeFirstOrThrow();
    const within = { action: 'leave', reasonCode: 'not_as_reported', revision } as const;
    await decideNow(db, lead, id, within);
  };
  await tell('He follows me from one conversation to the next.');
  await leave(1);
  const note = { itemId, body: 'Was asked to be kinder.', submissionKey: crypto.randomUUID() };
  await noteOnMember(deps, moderator, { ...note, forDays: 30 });
  const lasting = { ...note, body: 'Is a nurse.', submissionKey: crypto.randomUUID() };
  await noteOnMember(deps, moderator, { ...lasting, forDays: null });
  await advance(db, days(100));
  // What nobody has screened may be what somebody is in danger by.
  expect(await expireTexts(deps)).toMatchObject({ memberNotes: 0 });
  await screenTasks(screeningDeps(db), await waitingTasks());
  expect(await expireTexts(deps)).toMatchObject({ memberNotes: 1 });
  const bodies = async (table: 'member_report' | 'member_note') =>
    (await db.selectFrom(table).select('body').orderBy('written_at').orderBy('body').execute()).map(
      ({ body }) => body,
    );
  expect(await bodies('member_note')).toEqual(['', 'Is a nurse.']);

  // It is told again, and belongs to what was told before.
  await tell('He did it again.');
  await advance(db, days(100));
  await expireTexts(deps);
  expect((await bodies('member_report'))[0]).toContain('He follows me');
  await leave(2);
  await advance(db, days(181));
  await expireTexts(deps);
  expect(await bodies('member_report')).toEqual(['', '']);
});

test('comments on a draft of rules are emptied half a year after it was settled', async () => {
  const outcome = await proposeRules(deps, moderator, {
    ...{ groupId, rules: groupRulesOf('Be kind.\nNo amounts.'), why: '', commentDays: 7 },
  });
  if (outcome.kind !== 'proposed') throw new Error(outcome.kind);
  const { versionId } = outcome;
  const comment = { versionId, body: 'Ten of which?', submissionKey: crypto.randomUUID() };
  await commentOnRules(deps, author, comment);
  await screenTasks(screeningDeps(db), await waitingTasks());
  await advance(db, days(300));
  expect(await expireTexts(deps)).toMatchObject({ ruleComments: 0 });
  await settleRules(deps, moderator, { versionId, state: 'adopted' });
  await advance(db, days(181));
  expect(await expireTexts(deps)).toMatchObject({ ruleComments: 1 });
  expect(await db.selectFrom('rule_comment').select('body').execute()).toEqual([{ body: '' }]);
});

test('words vanish and nothing else can change: the database sees to it', async () => {
  const change = (set: ReturnType<typeof sql>) =>
    sql`update post_revision set ${set} where post_id = ${postId}`.execute(db);
  await expect(change(sql`source = 'Other words.'`)).rejects.toThrow('never changed');
  await expect(change(sql`source = ''`)).rejects.toThrow('never changed');
  await expect(change(sql`source = 'Other words.', expired_at = now()`)).rejects.toThrow('emptied');
  await expect(change(sql`source = '', expired_at = now(), written_at = now()`)).rejects.toThrow(
    'never changed',
  );
});

test('notes on alerts are emptied a year after the end, and not while a case is open', async () => {
  const alertId = await openAlert(db, 'urgent');
  const responder = await person(db, ['responder']);
  await acknowledgeAlert({ db }, responder, alertId);
  await noteOnAlert(deps, responder, { alertId, note: 'She is safe now.' });
  const notes = async () =>
    JSON.stringify(await db.selectFrom('alert_event').select('note').execute());
  await sql`update alert set state = 'closed', outcome_code = 'contacted', closed_by = ${responder.id},
    closed_at = app_now(), ack_expires_at = null`.execute(db);
  await advance(db, days(400));
  expect(await expireTexts(deps)).toMatchObject({ alerts: 0 });
  await sql`update care_case set state = 'closed', closed_by = ${responder.id}, closed_at = app_now()`.execute(
    db,
  );
  expect(await expireTexts(deps)).toMatchObject({ alerts: 1, cases: 0 });
  expect(await notes()).not.toContain('She is safe now.');
  await advance(db, days(731));
  expect(await expireTexts(deps)).toMatchObject({ cases: 1 });
});

test('words that can never be emptied keep no others, of whatever kind', async () => {
  await resolve();
  const stuckItem = itemId;
  ({ postId } = await addThread(db, { groupId, authorId: author.id, source: 'Other words.' }));
  const reporter = await addActor(db, 'slow-heron');
  await reportPost(deps, reporter, { postId, reason: 'worried', note: 'Another note.' });
  ({ id: itemId } = await db
    .selectFrom('review_item')
    .select('id')
    .where('subject_id', '=', postId)
    .executeTakeFirstOrThrow());
  await resolve();
  const alerts = [await openAlert(db, 'urgent'), await openAlert(db, 'urgent')];
  await sql`update alert set state = 'closed', outcome_code = 'contacted', closed_by = ${moderator.id},
    closed_at = app_now(), ack_expires_at = null`.execute(db);
  await advance(db, days(400));
  const [stuckAlert, otherAlert] = alerts;
  onTestFinished(await refuse(db, { table: 'review_item', when: `new.id = '${stuckItem}'` }));
  onTestFinished(await refuse(db, { table: 'alert', when: `new.id = '${stuckAlert ?? ''}'` }));
  await expect(expireTexts(deps)).rejects.toThrow(stuckItem);
  expect(await kept()).toContain('A worried note.');
  expect(await kept()).not.toContain('Another note.');
  const emptied = await db
    .selectFrom('alert')
    .select('id')
    .where('notes_expired_at', 'is not', null)
    .execute();
  expect(emptied).toEqual([{ id: otherAlert }]);
});

test('how long is a safety lead’s to set, within limits, and who set what stays', async () => {
  const lead = await addActor(db, 'calm-bridge', { roles: ['safety_lead'] });
  expect(await readRetention(deps, moderator)).toBeNull();
  expect(await setRetention(deps, moderator, { kind: 'review', days: 60 })).toBe(false);
  expect(await readRetention(deps, lead)).toEqual({ review: 180, alert: 365, care: 730 });
  expect(await setRetention(deps, lead, { kind: 'review', days: 60 })).toBe(true);
  expect(await readRetention(deps, lead)).toMatchObject({ review: 60, alert: 365 });
  await expect(setRetention(deps, lead, { kind: 'review', days: 5 })).rejects.toThrow();
});
