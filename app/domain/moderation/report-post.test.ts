import { expect, test } from 'vitest';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { reportSchema } from '#app/domain/moderation/forms.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import { readOwnReports, readReportForm } from '#app/domain/moderation/report-text.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { PostId } from '#app/domain/shared/ids.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { testDatabase } from '#tests/support/database.ts';
import { forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();
const deps = forumDeps(db);

const say = (actor: Actor, postId: PostId, reason: 'attack' | 'worried' = 'attack') =>
  reportPost(deps, actor, { postId, reason, note: null });

test('a report of a post that one cannot read is not found, whatever hides it', async () => {
  const [open, closed] = [await addGroup(db), await addGroup(db, { visibility: 'invited' })];
  const [author, reader] = [await addActor(db, 'quiet-birch'), await addActor(db, 'ada-fern')];
  const readable = await addThread(db, { groupId: open, authorId: author.id });
  const unreadable = await addThread(db, { groupId: closed, authorId: author.id });
  expect((await say(reader, readable.postId)).kind).toBe('reported');
  expect((await say(reader, unreadable.postId)).kind).toBe('not_found');
  expect(await readReportForm(deps, reader, { kind: 'post', id: unreadable.postId })).toBeNull();
  await db
    .updateTable('post')
    .set({ hidden_at: new Date() })
    .where('id', '=', readable.postId)
    .execute();
  expect((await say(reader, readable.postId)).kind).toBe('not_found');
  expect((await say(author, unreadable.postId)).kind).toBe('not_found');
});

test('nobody reports their own words', async () => {
  const author = await addActor(db, 'quiet-birch');
  const { postId } = await addThread(db, { groupId: await addGroup(db), authorId: author.id });
  expect((await say(author, postId)).kind).toBe('own_words');
  expect(await db.selectFrom('review_item').select('id').execute()).toEqual([]);
});

test('a worry about the author waits no longer than a watch finding', async () => {
  const [author, reader] = [await addActor(db, 'quiet-birch'), await addActor(db, 'ada-fern')];
  const { postId } = await addThread(db, { groupId: await addGroup(db), authorId: author.id });
  await say(reader, postId, 'worried');
  const item = await db.selectFrom('review_item').selectAll().executeTakeFirstOrThrow();
  expect(item.tier).toBe('watch');
  expect(item.due_at.getTime() - item.opened_at.getTime()).toBe(2 * 60 * 60 * 1000);
});

test.each([
  ['leave', 'within_rules', 'reviewed'],
  ['hide', 'attack', 'action_taken'],
] as const)(
  'after the decision to %s, the reporter learns no more than: %3$s',
  async (action, reasonCode, status) => {
    const groupId = await addGroup(db);
    const [author, reader] = [await addActor(db, 'quiet-birch'), await addActor(db, 'ada-fern')];
    const moderator = await addActor(db, 'steady-oak', { moderates: [groupId] });
    const { postId } = await addThread(db, { groupId, authorId: author.id });
    await say(reader, postId);
    const before = await readOwnReports(deps, reader, { after: null });
    expect(before.reports.map((report) => report.status)).toEqual(['received']);
    const item = await db.selectFrom('review_item').select('id').executeTakeFirstOrThrow();
    const outcome = await decide(deps, moderator, {
      itemId: item.id,
      version: 1,
      revision: 1,
      submissionKey: crypto.randomUUID(),
      action,
      reasonCode,
      explanation: 'Please say it without the insult.',
      outcomeCode: null,
    });
    expect(outcome.kind).toBe('decided');
    const after = await readOwnReports(deps, reader, { after: null });
    expect(after.reports.map((report) => report.status)).toEqual([status]);
    expect(Object.keys(after.reports[0] ?? {}).sort()).toEqual([
      'id',
      'raisedAt',
      'reason',
      'status',
    ]);
    expect((await readOwnReports(deps, author, { after: null })).reports).toEqual([]);
  },
);

test('"something else" needs a few words, and words have an end', () => {
  expect(reportSchema.safeParse({ reason: 'something_else', note: ' ' }).success).toBe(false);
  expect(reportSchema.safeParse({ reason: 'something_else', note: 'The link.' }).success).toBe(
    true,
  );
  expect(reportSchema.safeParse({ reason: 'attack', note: 'ü'.repeat(1000) }).success).toBe(true);
  expect(reportSchema.safeParse({ reason: 'attack', note: 'ü'.repeat(1001) }).success).toBe(false);
  expect(reportSchema.safeParse({ reason: 'because', note: '' }).success).toBe(false);
});
