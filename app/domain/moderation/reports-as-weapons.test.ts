import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { writeToMember } from '#app/domain/care/write-to-member.server.ts';
import { signsOfCoordination } from '#app/domain/moderation/coordination.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import { readOwnReports, reportText } from '#app/domain/moderation/report-text.server.ts';
import { isOftenWrong } from '#app/domain/moderation/often-wrong.ts';
import { readThreadView } from '#app/domain/posts/thread-view.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { days, minutes } from '#app/domain/shared/duration.ts';
import type { GroupId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import { addActor, addGroup, addPost, addThread } from '#tests/support/community.ts';
import { scene } from '#tests/support/care.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { forumDeps, type ForumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();

let deps: ForumDeps;
let groupId: GroupId;
let author: Actor;
let reporter: Actor;
let moderator: Actor;
let thread: { threadId: ThreadId; postId: PostId };

beforeEach(async () => {
  deps = forumDeps(db);
  groupId = await addGroup(db);
  author = await addActor(db, 'quiet-birch');
  reporter = await addActor(db, 'ada-fern');
  moderator = await addActor(db, 'steady-oak', { moderates: [groupId] });
  thread = await addThread(db, { groupId, authorId: author.id });
});

const say = (by: Actor, id: PostId, reason: ReportReason = 'attack') =>
  reportText(deps, by, { kind: 'post', id, reason, note: null });

const anotherPost = () => addPost(db, { threadId: thread.threadId, authorId: author.id });

const itemOf = (postId: PostId) =>
  db
    .selectFrom('review_item')
    .selectAll()
    .where('subject_id', '=', postId)
    .executeTakeFirstOrThrow();

async function leave(postId: PostId): Promise<void> {
  const item = await itemOf(postId);
  const outcome = await decide(deps, moderator, {
    itemId: item.id,
    version: item.version,
    revision: 1,
    submissionKey: randomUUID(),
    action: 'leave',
    reasonCode: 'not_as_reported',
    explanation: '',
    outcomeCode: null,
  });
  expect(outcome.kind).toBe('decided');
}

test('one member may report one person five times a day, and always that they fear for them', async () => {
  for (let n = 0; n < 5; n += 1) {
    expect((await say(reporter, await anotherPost())).kind).toBe('reported');
  }
  const sixth = await anotherPost();
  expect((await say(reporter, sixth)).kind).toBe('too_many');
  expect((await say(reporter, sixth, 'worried')).kind).toBe('reported');
  // What was said of the sixth may still be changed, and somebody else may be reported.
  const other = await addThread(db, { groupId, authorId: moderator.id });
  expect((await say(reporter, other.postId)).kind).toBe('reported');
  await advance(db, days(1));
  expect((await say(reporter, await anotherPost())).kind).toBe('reported');
});

test('however many report a post, it stays where it is, waits like others, and moderators see how they came', async () => {
  for (let n = 0; n < 12; n += 1) {
    await say(await addActor(db, `reporter-${n}`), thread.postId);
  }
  const view = await readThreadView(deps, reporter, {
    threadId: thread.threadId,
    after: null,
    posted: null,
  });
  expect(view.kind === 'found' && view.posts[0]?.state).toBe('shown');
  const item = await itemOf(thread.postId);
  expect(item).toMatchObject({ tier: 'none', state: 'open' });
  const page = await openItemPage(deps, moderator, { itemId: item.id });
  expect(page?.coordination).toEqual([
    { kind: 'burst', reporters: 12, minutes: 1 },
    { kind: 'newcomers', reporters: 12 },
  ]);
});

test('the same people again and again are told apart from people who meet by chance', async () => {
  const group = [];
  for (let n = 0; n < 3; n += 1) group.push(await addActor(db, `friend-${n}`));
  await advance(db, days(30));
  for (let post = 0; post < 3; post += 1) {
    const postId = post === 0 ? thread.postId : await anotherPost();
    for (const each of group) {
      await say(each, postId);
      await advance(db, minutes(45));
    }
    const page = await openItemPage(deps, moderator, { itemId: (await itemOf(postId)).id });
    expect(page?.coordination).toEqual(post < 2 ? [] : [{ kind: 'together', reporters: 3 }]);
  }
  expect(
    signsOfCoordination({ reporters: 3, within: minutes(1), newcomers: 2, together: 2 }),
  ).toEqual([]);
});

test('who is often wrong is told kindly, and heard all the same when they fear for somebody', async () => {
  for (let n = 0; n < 5; n += 1) {
    const postId = await anotherPost();
    await say(reporter, postId);
    await leave(postId);
  }
  const isTold = async (who: Actor) =>
    (await readOwnReports(deps, who, { after: null })).isOftenWrong;
  expect([await isTold(reporter), await isTold(author)]).toEqual([true, false]);
  const feared = await anotherPost();
  expect((await say(reporter, feared, 'worried')).kind).toBe('reported');
  expect(await itemOf(feared)).toMatchObject({ tier: 'watch' });
  expect([
    isOftenWrong({ upheld: 0, judged: 4 }),
    isOftenWrong({ upheld: 2, judged: 10 }),
    isOftenWrong({ upheld: 4, judged: 10 }),
  ]).toEqual([false, true, false]);
});

test('a message from the people on duty can be reported by whom it was written to, and by nobody else', async () => {
  const { caseId, member, one } = await scene(db);
  await writeToMember(deps, one, {
    caseId,
    body: 'Pull yourself together.',
    submissionKey: randomUUID(),
  });
  const { id } = await db.selectFrom('case_message').select('id').executeTakeFirstOrThrow();
  const report = (by: Actor) =>
    reportText(deps, by, { kind: 'case_message', id, reason: 'attack', note: null });
  expect(await report(reporter)).toEqual({ kind: 'not_found' });
  expect(await report(one)).toEqual({ kind: 'not_found' });
  expect(await report(member)).toEqual({ kind: 'reported' });
  const item = await db
    .selectFrom('review_item')
    .selectAll()
    .where('subject_kind', '=', 'case_message')
    .executeTakeFirstOrThrow();
  expect(item).toMatchObject({ author_id: one.id, group_id: null });
  const lead = await addActor(db, 'calm-harbour', { roles: ['safety_lead'] });
  const page = await openItemPage(deps, lead, { itemId: item.id });
  expect(page?.wordings).toEqual([{ revision: 1, text: 'Pull yourself together.' }]);
  const asLead: Actor = { ...one, roles: ['safety_lead'] };
  expect(await openItemPage(deps, asLead, { itemId: item.id })).toBeNull();
});
