import { beforeEach, describe, expect, it } from 'vitest';
import { holdsMutedWord, foldPhrase, MAX_MUTED_WORDS } from '#app/domain/boundaries/muted-words.ts';
import {
  muteWord,
  readOwnBoundaries,
  setBoundary,
  unmuteWord,
} from '#app/domain/boundaries/own-boundaries.server.ts';
import { readPersonPage } from '#app/domain/boundaries/person-page.server.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import { readReportForm } from '#app/domain/moderation/report-text.server.ts';
import { readNoticeboard } from '#app/domain/posts/noticeboard.server.ts';
import { react, readReactions } from '#app/domain/posts/react.server.ts';
import { readThreadView } from '#app/domain/posts/thread-view.server.ts';
import type { Actor, Viewer } from '#app/domain/shared/actor.ts';
import type { GroupId, ThreadId } from '#app/domain/shared/ids.ts';
import { testDatabase } from '#tests/support/database.ts';
import {
  aGroup,
  aMember,
  aReply,
  aThread,
  forumDeps,
  type ForumDeps,
} from '#tests/support/groups.ts';

const { db } = testDatabase();

let deps: ForumDeps;
let groupId: GroupId;
let threadId: ThreadId;
let river: Actor;
let reed: Actor;

beforeEach(async () => {
  deps = forumDeps(db);
  groupId = await aGroup(db);
  river = await aMember(db, 'Slow River');
  reed = await aMember(db, 'Pale Reed');
  ({ threadId } = await aThread(deps, river, groupId, { title: 'By the water' }));
});

const block = (by: Actor, whom: Actor) => setBoundary(deps, by, { step: 'block', whom: whom.id });
const mute = (by: Actor, whom: Actor) => setBoundary(deps, by, { step: 'mute', whom: whom.id });

async function postsFor(viewer: Viewer) {
  const view = await readThreadView(deps, viewer, { threadId, after: null, posted: null });
  if (view.kind !== 'found') throw new Error('The thread was not found.');
  return view;
}

/** How the posts of the thread stand for a reader, as their veils. */
const veilsFor = async (viewer: Viewer) => (await postsFor(viewer)).posts.map(({ veil }) => veil);

describe('a block', () => {
  it('keeps the words of both from each other, and says to the blocked person neither who nor that', async () => {
    await aReply(deps, reed, threadId, 'Words of the reed.');
    const third = await aMember(db, 'Far Fern');
    await block(reed, river);

    const [own, byRiver] = [...(await postsFor(reed)).posts].reverse();
    expect(own).toMatchObject({ veil: null, handle: 'Pale Reed' });
    expect(byRiver).toMatchObject({ veil: 'blocked', html: '', handle: null, badge: null });
    const forRiver = await postsFor(river);
    expect(forRiver.posts[1]).toMatchObject({ veil: 'withheld', html: '', handle: null });
    expect(JSON.stringify(forRiver)).not.toContain('Pale Reed');
    expect(JSON.stringify(forRiver)).not.toContain('Words of the reed');
    expect(await veilsFor(third)).toEqual([null, null]);
    expect(await veilsFor(null)).toEqual([null, null]);
  });

  it('looks the same to its maker whether or not the other blocked them as well', async () => {
    await block(reed, river);
    const before = (await postsFor(reed)).posts;
    await block(river, reed);
    expect((await postsFor(reed)).posts).toEqual(before);
  });

  it('keeps title and name out of the list of conversations', async () => {
    await block(river, reed);
    const board = await readNoticeboard(deps, reed, groupId, null);
    expect(board.waiting).toMatchObject([{ title: null, isFolded: true, authorHandle: '' }]);
    expect((await postsFor(reed)).title).toBeNull();
    expect((await readNoticeboard(deps, river, groupId, null)).waiting).toMatchObject([
      { title: 'By the water', isFolded: false },
    ]);
  });

  it('lets neither react to the other, nor find out by an address', async () => {
    const { postId } = await aReply(deps, reed, threadId);
    await block(reed, river);
    const strength = { postId, reaction: 'strength' as const, given: true };
    expect((await react(deps, river, strength)).kind).toBe('not-found');
    expect((await readReactions(deps, river, postId)).kind).toBe('not-found');
    const { posts } = await postsFor(reed);
    const [first] = posts;
    if (first === undefined) throw new Error('There is no first post.');
    expect((await react(deps, reed, { ...strength, postId: first.id })).kind).toBe('not-found');
    expect(await readPersonPage(deps, river, { postId })).toBeNull();
    // Danger in a post can be reported by whoever came to read it elsewhere.
    const form = await readReportForm(deps, river, { kind: 'post', id: postId });
    expect(form?.text.authorHandle).toBeNull();
  });

  it('keeps nothing from staff, and no words of people on duty from anybody', async () => {
    const responder = await aMember(db, 'Near Harbour', { roles: ['responder'] });
    const moderator = await aMember(db, 'Grey Stone', { moderates: [groupId] });
    await aReply(deps, responder, threadId, 'We are here. Are you safe?');
    for (const staff of [responder, moderator]) await block(river, staff);
    expect(await veilsFor(river)).toEqual([null, null]);
    expect(await veilsFor(responder)).toEqual([null, null]);
    const view = await postsFor(moderator);
    expect(view.posts[0]).toMatchObject({ handle: 'Slow River', veil: null });
    const [first] = view.posts;
    if (first === undefined) throw new Error('There is no first post.');
    await reportPost(deps, reed, { postId: first.id, reason: 'attack', note: null });
    const item = await db.selectFrom('review_item').select('id').executeTakeFirstOrThrow();
    const page = await openItemPage(deps, moderator, { itemId: item.id });
    expect(page?.item.authorHandle).toBe('Slow River');
  });

  it('is taken back on the own page, and nobody blocks themselves', async () => {
    await block(reed, river);
    await block(reed, river);
    expect(await block(reed, reed)).toEqual({ kind: 'yourself' });
    expect((await readOwnBoundaries(deps, reed)).blocked).toEqual([
      { id: river.id, handle: 'Slow River' },
    ]);
    expect((await readOwnBoundaries(deps, river)).blocked).toEqual([]);
    await setBoundary(deps, reed, { step: 'unblock', whom: river.id });
    expect(await veilsFor(reed)).toEqual([null]);
  });
});

it('a mute folds the posts for whoever muted, who can open them, and changes nothing for the other', async () => {
  await aReply(deps, reed, threadId);
  await mute(reed, river);
  const [muted] = (await postsFor(reed)).posts;
  expect(muted).toMatchObject({ veil: 'muted', handle: 'Slow River' });
  expect(muted?.html).toContain('The mornings');
  expect(await veilsFor(river)).toEqual([null, null]);
  await setBoundary(deps, reed, { step: 'unmute', whom: river.id });
  expect(await veilsFor(reed)).toEqual([null, null]);
});

describe('muted words', () => {
  it.each([
    ['drink', 'She was DRINKING again.', true],
    ['drinks', 'one dr\u00adínk', true],
    ['relapse', 'I relapsed, he is relapsing', true],
    ['needle', 'needles', true],
    ['naïve', 'so naive of me', true],
    ["don't", 'I don’t', true],
    ['my father', 'It was my  father, who', true],
    ['my father', 'my grandfather', false],
    ['ink', 'drinking', false],
    ['сон', 'плохой сон', true],
  ])('“%s” in “%s”: %s', (word, text, isThere) => {
    const folded = foldPhrase(word);
    expect(folded === null ? null : holdsMutedWord(text, [folded])).toBe(isThere);
  });

  it('fold posts and titles for their owner alone, and never the own ones', async () => {
    await aReply(deps, reed, threadId, 'I was **drin**king by the water.');
    const third = await aMember(db, 'Far Fern');
    await muteWord(deps, third, { word: 'drink' });
    await muteWord(deps, third, { word: 'water' });
    await muteWord(deps, reed, { word: 'drinking' });
    expect(await veilsFor(third)).toEqual([null, 'muted_word']);
    expect((await postsFor(third)).title).toBeNull();
    expect((await readNoticeboard(deps, third, groupId, null)).entries).toMatchObject([
      { title: null, isFolded: true },
    ]);
    expect(await veilsFor(reed)).toEqual([null, null]);
    expect(await veilsFor(river)).toEqual([null, null]);
  });

  it('are a private list with limits, each word once in whatever form', async () => {
    expect(await muteWord(deps, reed, { word: ' Drink ' })).toEqual({ kind: 'muted' });
    expect(await muteWord(deps, reed, { word: 'drinking' })).toEqual({ kind: 'there_already' });
    expect(await muteWord(deps, reed, { word: '… !' })).toEqual({ kind: 'no_word' });
    expect(await muteWord(deps, reed, { word: 'one two three four five six' })).toEqual({
      kind: 'no_word',
    });
    for (let n = 1; n < MAX_MUTED_WORDS; n += 1) await muteWord(deps, reed, { word: `w${n}` });
    expect(await muteWord(deps, reed, { word: 'more' })).toEqual({ kind: 'list_full' });
    const { words } = await readOwnBoundaries(deps, reed);
    expect([words.length, words[0]?.shown]).toEqual([MAX_MUTED_WORDS, 'Drink']);
    const [first] = words;
    if (first === undefined) throw new Error('The list is empty.');
    await unmuteWord(deps, river, { wordId: first.id });
    expect((await readOwnBoundaries(deps, reed)).words).toHaveLength(MAX_MUTED_WORDS);
    await unmuteWord(deps, reed, { wordId: first.id });
    expect((await readOwnBoundaries(deps, reed)).words).toHaveLength(MAX_MUTED_WORDS - 1);
  });
});
