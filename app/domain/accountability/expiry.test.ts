import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { expireTexts } from '#app/domain/accountability/expire-texts.server.ts';
import { readRetention, setRetention } from '#app/domain/accountability/retention-page.server.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { noteOnAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import { giveNotice } from '#app/domain/notices/give-notice.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { PostId, ReviewItemId, ThreadId } from '#app/domain/shared/ids.ts';
import { addActor, addGroup, addThread, editPostTo } from '#tests/support/community.ts';
import { openAlert, person, testSecrets } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();
const deps = { ...forumDeps(db), secrets: testSecrets };
let moderator: Actor;
let postId: PostId;
let threadId: ThreadId;
let itemId: ReviewItemId;
beforeEach(async () => {
  const groupId = await addGroup(db);
  const author = await addActor(db, 'quiet-birch');
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

test('nothing under appeal is emptied', async () => {
  await editPostTo(db, postId, 'Second words.');
  await resolve();
  const isThere = await sql<{
    is: boolean;
  }>`select to_regclass('public.appeal') is not null as is`.execute(db);
  // As long as appeals are not part of the product, a table in their shape stands in for them.
  if (isThere.rows[0]?.is === true) return;
  await sql`create table appeal (decision_id uuid, lodged_at timestamptz, outcome text)`.execute(
    db,
  );
  try {
    await sql`insert into appeal select id, decided_at, null from decision`.execute(db);
    await advance(db, days(400));
    expect(await expireTexts(deps)).toMatchObject({ items: 0 });
    await sql`update appeal set outcome = 'uphold'`.execute(db);
    expect(await expireTexts(deps)).toMatchObject({ items: 1 });
  } finally {
    await sql`drop table appeal`.execute(db);
  }
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

test('how long is a safety lead’s to set, within limits, and who set what stays', async () => {
  const lead = await addActor(db, 'calm-bridge', { roles: ['safety_lead'] });
  expect(await readRetention(deps, moderator)).toBeNull();
  expect(await setRetention(deps, moderator, { kind: 'review', days: 60 })).toBe(false);
  expect(await readRetention(deps, lead)).toEqual({ review: 180, alert: 365, care: 730 });
  expect(await setRetention(deps, lead, { kind: 'review', days: 60 })).toBe(true);
  expect(await readRetention(deps, lead)).toMatchObject({ review: 60, alert: 365 });
  await expect(setRetention(deps, lead, { kind: 'review', days: 5 })).rejects.toThrow();
});
