import { expect, test } from 'vitest';
import { readNoticeboard } from '#app/domain/posts/noticeboard.server.ts';
import { readThreadView } from '#app/domain/posts/thread-view.server.ts';
import { saveHeldPostsSetting } from '#app/domain/groups/held-posts-setting.server.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { keepQueue } from '#app/domain/moderation/keep-queue.server.ts';
import { readQueueDesk } from '#app/domain/moderation/queue-page.server.ts';
import { readQueueHealth } from '#app/domain/moderation/queue-health.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import { readAppealStanding } from '#app/domain/moderation/lodge-appeal.server.ts';
import {
  openStatement,
  readStatements,
  unreadStatements,
} from '#app/domain/moderation/statements.server.ts';
import { withdrawPost } from '#app/domain/posts/withdraw-post.server.ts';
import type { Actor, Viewer } from '#app/domain/shared/actor.ts';
import { hours, minutes } from '#app/domain/shared/duration.ts';
import type { PostId, ThreadId } from '#app/domain/shared/ids.ts';
import { person, quietLog, reachable } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { aGroup, aMember, aReply, aThread, forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();
const deps = forumDeps(db);

/** A group that looks at the first two posts of a newcomer. */
async function scene() {
  const groupId = await aGroup(db);
  const newcomer = await aMember(db, 'New Leaf');
  const reader = await aMember(db, 'Green Fern');
  const moderator = await aMember(db, 'Steady Oak', { moderates: [groupId] });
  const lead = await reachable(db, ['safety_lead'], 'lead@example.org');
  const open = await aThread(deps, reader, groupId);
  const setting = { groupId, heldFirstPosts: 2 };
  expect((await saveHeldPostsSetting({ db }, reader, setting)).kind).toBe('not-found');
  expect((await saveHeldPostsSetting({ db }, moderator, setting)).kind).toBe('saved');
  return { groupId, newcomer, reader, moderator, lead, threadId: open.threadId };
}

async function postsFor(viewer: Viewer, threadId: ThreadId) {
  const view = await readThreadView(deps, viewer, { threadId, after: null, posted: null });
  return view.kind === 'found' ? view.posts : null;
}

async function decided(moderator: Actor, postId: PostId, action: 'leave' | 'hide') {
  const item = await db
    .selectFrom('review_item')
    .select(['id', 'version'])
    .where('subject_id', '=', postId)
    .executeTakeFirstOrThrow();
  const outcome = await decide({ db, log: quietLog }, moderator, {
    ...{ itemId: item.id, version: item.version, revision: 1, outcomeCode: null },
    submissionKey: crypto.randomUUID(),
    action,
    reasonCode: action === 'leave' ? 'within_rules' : 'attack',
    explanation: action === 'leave' ? '' : 'The insult is in the way. Please say it without.',
  });
  expect(outcome.kind).toBe('decided');
}

test('a held post is screened at once, read by its author alone, and by all once it is let through', async () => {
  const { newcomer, reader, moderator, threadId } = await scene();
  const before = deps.woken.length;
  const { postId } = await aReply(deps, newcomer, threadId, 'I am new here.');
  expect(deps.woken).toHaveLength(before + 1);
  const own = await postsFor(newcomer, threadId);
  expect(own?.[1]).toMatchObject({ state: 'held', isOwn: true });
  expect(own?.[1]?.html).toContain('I am new here.');
  expect(Date.parse(own?.[1]?.heldUntil ?? '')).toBeGreaterThan(0);
  for (const viewer of [reader, null]) expect(await postsFor(viewer, threadId)).toHaveLength(1);
  expect((await postsFor(moderator, threadId))?.[1]).toMatchObject({ state: 'held', html: '' });
  const report = { postId, reason: 'attack', note: null } as const;
  expect((await reportPost(deps, reader, report)).kind).toBe('not_found');
  const answered = () =>
    db.selectFrom('thread').select('answered_at').where('id', '=', threadId).executeTakeFirst();
  expect((await answered())?.answered_at).toBeNull();

  expect((await readQueueDesk({ db }, moderator)).next).toMatchObject({ tier: 'none' });
  await decided(moderator, postId, 'leave');
  expect((await postsFor(reader, threadId))?.[1]).toMatchObject({ state: 'shown' });
  expect((await answered())?.answered_at).not.toBeNull();
});

test('a conversation whose opening is held is there for its author and moderators alone, also once it is hidden', async () => {
  const { groupId, newcomer, reader, moderator } = await scene();
  const { threadId, postId } = await aThread(deps, newcomer, groupId, { title: 'Hello' });
  const titles = async (viewer: Viewer) => {
    const board = await readNoticeboard({ db }, viewer, groupId, null);
    return [...board.waiting, ...board.entries].map(({ title }) => title);
  };
  expect(await titles(newcomer)).toContain('Hello');
  expect(await titles(reader)).not.toContain('Hello');
  expect(await postsFor(reader, threadId)).toBeNull();
  await decided(moderator, postId, 'hide');
  expect(await postsFor(reader, threadId)).toBeNull();
  expect((await postsFor(newcomer, threadId))?.[0]).toMatchObject({ state: 'hidden' });
});

test('the author of a held post is told either way, and of a release it is all that is said', async () => {
  const { newcomer, moderator, threadId } = await scene();
  const letters = async () => {
    const { statements } = await readStatements({ db }, newcomer, { after: null });
    const [newest] = statements;
    if (newest === undefined) return { count: 0, about: null, body: '', appeal: null };
    const { id: statementId, about } = newest;
    const body = (await openStatement({ db }, newcomer, { statementId }))?.body ?? '';
    const appeal = await readAppealStanding({ db }, newcomer, statementId);
    return { count: statements.length, about, body, appeal };
  };
  const first = await aReply(deps, newcomer, threadId);
  expect(await unreadStatements(db, newcomer.id)).toBe(0);
  await decided(moderator, first.postId, 'leave');
  expect(await unreadStatements(db, newcomer.id)).toBe(1);
  const released = await letters();
  expect(released).toMatchObject({ count: 1, about: 'released', appeal: { kind: 'none' } });
  expect(released.body).toContain('It is there for others to read now.');
  expect(released.body).not.toMatch(/rule|report|appeal/i);

  const second = await aReply(deps, newcomer, threadId);
  await decided(moderator, second.postId, 'hide');
  const refused = await letters();
  expect(refused).toMatchObject({ count: 2, about: 'text', appeal: { kind: 'possible' } });
  expect(refused.body).toContain('Other members have not read it.');
  expect(refused.body).toContain('Please say it without.');

  // Whoever took it back meanwhile is told nothing of readers that it will not have.
  const third = await aReply(deps, newcomer, threadId);
  await withdrawPost({ db }, newcomer, third.postId);
  await decided(moderator, third.postId, 'leave');
  expect((await letters()).count).toBe(2);
});

test('after as many as the group asks for were let through nothing is held; staff are never newcomers', async () => {
  const { newcomer, moderator, threadId } = await scene();
  for (let count = 0; count < 2; count += 1) {
    await decided(moderator, (await aReply(deps, newcomer, threadId)).postId, 'leave');
  }
  await aReply(deps, newcomer, threadId);
  await aReply(deps, moderator, threadId);
  await aReply(deps, await person(db, ['companion']), threadId);
  const held = await db.selectFrom('post').select('id').where('held_at', 'is not', null).execute();
  expect(held).toEqual([]);
});

test('when moderators are too late it is first in line, and leads are told once', async () => {
  const { newcomer, moderator, lead, threadId } = await scene();
  const { postId } = await aReply(deps, newcomer, threadId);
  await advance(db, hours(4) + minutes(1));
  await keepQueue({ db, log: quietLog });
  await keepQueue({ db, log: quietLog });
  const told = await db
    .selectFrom('outgoing_message')
    .select(['recipient_id', 'facts'])
    .where('purpose', '=', 'owner')
    .execute();
  expect(told).toEqual([{ recipient_id: lead.id, facts: { matter: 'queue_waits' } }]);
  expect(await readQueueHealth({ db }, lead)).toMatchObject({ lateHeldPosts: 1 });
  expect(await readQueueHealth({ db }, moderator)).toBeNull();
  expect((await readQueueDesk({ db }, moderator)).next?.isOverdue).toBe(true);
  const own = await postsFor(newcomer, threadId);
  expect(own?.find(({ id }) => id === postId)?.state).toBe('held');
});
