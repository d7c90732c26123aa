import { beforeEach, expect, test } from 'vitest';
import { leaveGroup } from '#app/domain/groups/leave-group.server.ts';
import { readPostToEdit, readPostToWithdraw } from '#app/domain/posts/edit-page.server.ts';
import { editPost } from '#app/domain/posts/edit-post.server.ts';
import { readLeftPosts } from '#app/domain/posts/left-posts.server.ts';
import { setPostHidden } from '#app/domain/posts/post-for-review.server.ts';
import { readPostHistory } from '#app/domain/posts/post-history.server.ts';
import { readThreadPage } from '#app/domain/posts/thread-page.server.ts';
import { withdrawPost } from '#app/domain/posts/withdraw-post.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { GroupId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import { inTransaction } from '#db/transaction.ts';
import { testDatabase } from '#tests/support/database.ts';
import { aGroup, aMember, aReply, aThread, belongsTo, forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();
const deps = forumDeps(db);

let groupId: GroupId;
let author: Actor;
let other: Actor;
let threadId: ThreadId;
let postId: PostId;
/** In a conversation of somebody else. */
let answerId: PostId;

beforeEach(async () => {
  groupId = await aGroup(db, 'invited');
  author = await aMember(db, 'Slow River');
  other = await aMember(db, 'Pale Reed');
  for (const member of [author, other]) await belongsTo(db, groupId, member);
  ({ threadId, postId } = await aThread(deps, author, groupId));
  await aReply(deps, other, threadId);
  const theirs = await aThread(deps, other, groupId);
  ({ postId: answerId } = await aReply(deps, author, theirs.threadId));
});

const leave = () => leaveGroup(deps, author, groupId);

async function seenByOthers(): Promise<string[]> {
  const page = await readThreadPage(deps, other, { threadId, after: 0 });
  return page.kind === 'found' ? page.posts.map(({ state }) => state) : [];
}

test('who has left a group by invitation takes back what they wrote there, and nothing else of it is theirs', async () => {
  await leave();
  expect(await readPostToWithdraw(deps, author, postId)).toMatchObject({ isLeft: true, number: 1 });
  for (const id of [postId, answerId]) {
    expect(await withdrawPost(deps, author, id)).toMatchObject({ kind: 'withdrawn', isLeft: true });
    expect(await withdrawPost(deps, author, id)).toMatchObject({ kind: 'withdrawn', isLeft: true });
  }
  expect(await seenByOthers()).toEqual(['withdrawn', 'shown']);
  // They read and change nothing there.
  const edit = { postId, baseRevision: 1, title: 'Mornings', source: 'New.', contentNotes: [] };
  expect(await editPost(deps, author, edit)).toEqual({ kind: 'not-found' });
  for (const read of [readPostToEdit, readPostHistory]) {
    expect(await read(deps, author, postId)).toEqual({ kind: 'not-found' });
  }
  const page = await readThreadPage(deps, author, { threadId, after: 0 });
  expect(page).toEqual({ kind: 'not-found' });
});

test('nobody takes back what others wrote in a group, whether they have left it or never belonged to it', async () => {
  await leaveGroup(deps, other, groupId);
  const stranger = await aMember(db, 'High Moor');
  for (const actor of [other, stranger]) {
    expect(await withdrawPost(deps, actor, postId)).toEqual({ kind: 'not-found' });
    expect(await readPostToWithdraw(deps, actor, postId)).toEqual({ kind: 'not-found' });
    expect((await readLeftPosts(deps, actor, { before: null })).posts).not.toContainEqual(
      expect.objectContaining({ id: postId }),
    );
  }
});

test('they are listed, the newest first, with one’s own words and nothing of the place', async () => {
  const open = await aThread(deps, author, await aGroup(db, 'public'));
  expect((await readLeftPosts(deps, author, { before: null })).posts).toEqual([]);
  await leave();
  const { posts } = await readLeftPosts(deps, author, { before: null });
  expect(posts.map(({ id }) => id)).toEqual([answerId, postId]);
  expect(Object.keys(posts[0] ?? {}).sort()).toEqual([
    ...['createdAt', 'id', 'opensThread', 'source', 'title'],
  ]);
  // The title of a conversation is its author's alone.
  expect(posts.map(({ title }) => title === null)).toEqual([true, false]);
  expect(posts).not.toContainEqual(expect.objectContaining({ id: open.postId }));
  await withdrawPost(deps, author, postId);
  const left = await readLeftPosts(deps, author, { before: null });
  expect(left.posts.map(({ id }) => id)).toEqual([answerId]);
});

test('the words of a hidden one are not served, and it can be taken back all the same', async () => {
  await leave();
  await inTransaction(db, (trx) => setPostHidden(trx, postId, true));
  const { posts } = await readLeftPosts(deps, author, { before: null });
  expect(posts.find(({ id }) => id === postId)).toMatchObject({ source: null, title: null });
  expect((await withdrawPost(deps, author, postId)).kind).toBe('withdrawn');
});

test('a long list comes in parts', async () => {
  const theirs = await aThread(deps, other, groupId);
  const ids = [answerId, postId];
  for (let count = 0; count < 21; count += 1) {
    ids.unshift((await aReply(deps, author, theirs.threadId)).postId);
  }
  await leave();
  const first = await readLeftPosts(deps, author, { before: null });
  const second = await readLeftPosts(deps, author, { before: first.next });
  expect([...first.posts, ...second.posts].map(({ id }) => id)).toEqual(ids);
  expect(second.next).toBeNull();
});
