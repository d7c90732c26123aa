import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { formatCursor, parseCursor } from '#app/domain/posts/noticeboard-cursor.ts';
import { readNoticeboard, readUsualAnswerMinutes } from '#app/domain/posts/noticeboard.server.ts';
import { renderOutdatedPosts } from '#app/domain/posts/outdated-posts.server.ts';
import { setPostHidden, setTitleHidden } from '#app/domain/posts/post-for-review.server.ts';
import { react } from '#app/domain/posts/react.server.ts';
import { reactionKinds } from '#app/domain/posts/reaction.ts';
import { readJustPosted } from '#app/domain/posts/support-for-author.server.ts';
import { readThreadView } from '#app/domain/posts/thread-view.server.ts';
import { withdrawPost } from '#app/domain/posts/withdraw-post.server.ts';
import type { Actor, Viewer } from '#app/domain/shared/actor.ts';
import type { GroupId, ThreadId } from '#app/domain/shared/ids.ts';
import { inTransaction } from '#db/transaction.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import { refuse } from '#tests/support/refusals.ts';
import {
  aGroup,
  aMember,
  aReply,
  aThread,
  forumDeps,
  type ForumDeps,
} from '#tests/support/groups.ts';

const { db } = testDatabase();
const MINUTE = 60_000;

let deps: ForumDeps;
let groupId: GroupId;
let author: Actor;
let other: Actor;
let moderator: Actor;

beforeEach(async () => {
  deps = forumDeps(db);
  groupId = await aGroup(db);
  author = await aMember(db, 'Slow River');
  other = await aMember(db, 'Pale Reed', { roles: ['companion'] });
  moderator = await aMember(db, 'Grey Stone', { moderates: [groupId] });
});

async function viewOf(
  threadId: ThreadId,
  viewer: Viewer,
  asked: { after?: number; posted?: number } = {},
) {
  const { after = null, posted = null } = asked;
  const view = await readThreadView(deps, viewer, { threadId, after, posted });
  if (view.kind !== 'found') throw new Error('The thread was not found.');
  return view;
}

describe('a thread', () => {
  it('is read by number, twenty posts a page, with badges from roles', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    for (let n = 0; n < 24; n += 1) await aReply(deps, n % 2 ? other : moderator, threadId);
    const first = await viewOf(threadId, null);
    expect(first.posts.map((post) => post.number)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    );
    expect(first.posts.slice(0, 3).map((post) => post.badge)).toEqual([
      null,
      'moderator',
      'companion',
    ]);
    expect([first.previousAfter, first.nextAfter]).toEqual([null, 20]);
    const second = await viewOf(threadId, null, { after: 20 });
    expect(second.posts.map((post) => post.number)).toEqual([21, 22, 23, 24, 25]);
    expect([second.previousAfter, second.nextAfter]).toEqual([0, null]);
    const beyond = await viewOf(threadId, null, { after: 999_999_999 });
    expect(beyond.posts).toEqual([]);
  });

  it('tells a reader nothing that the page does not show', async () => {
    const { threadId, postId } = await aThread(deps, author, groupId, { source: 'Only here.' });
    await inTransaction(db, (trx) => setPostHidden(trx, postId, true));
    const seen = JSON.stringify(await viewOf(threadId, other));
    for (const word of ['Only here', 'Slow River', author.id]) expect(seen).not.toContain(word);
    expect((await viewOf(threadId, author)).posts[0]).toMatchObject({ isOwn: true });
    expect((await viewOf(threadId, moderator)).posts[0]).toMatchObject({ handle: 'Slow River' });
  });

  it('shows no title that moderators hid, and shows it again when they take that back', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    await inTransaction(db, (trx) => setTitleHidden(trx, threadId, true));
    expect((await viewOf(threadId, author)).title).toBeNull();
    expect((await readNoticeboard(deps, null, groupId, null)).waiting[0]?.title).toBeNull();
    await inTransaction(db, (trx) => setTitleHidden(trx, threadId, false));
    expect((await viewOf(threadId, author)).title).toBe('Mornings');
  });

  it('makes HTML of older rules again when it is read, and in rounds for good', async () => {
    const { threadId, postId } = await aThread(deps, author, groupId, { source: '*Still* here' });
    await aReply(deps, other, threadId, 'And I.');
    await db.updateTable('post').set({ html: '<script>old</script>', html_rules: 0 }).execute();
    const view = await viewOf(threadId, null);
    expect(view.posts[0]?.html).toBe('<p><em>Still</em> here</p>\n');
    await db.updateTable('post').set({ html: 'old', html_rules: 0 }).execute();
    expect(await renderOutdatedPosts(deps, 1)).toBe(1);
    expect(await renderOutdatedPosts(deps, 10)).toBe(1);
    expect(await renderOutdatedPosts(deps, 10)).toBe(0);
    const row = await db
      .selectFrom('post')
      .select('html')
      .where('id', '=', postId)
      .executeTakeFirstOrThrow();
    expect(row.html).toBe('<p><em>Still</em> here</p>\n');
  });
});

describe('HTML that can never be made again', () => {
  it('keeps no other from it, and its conversation can be read', async () => {
    const { threadId, postId } = await aThread(deps, author, groupId, { source: '*Still* here' });
    await aReply(deps, other, threadId, 'And I.');
    await db.updateTable('post').set({ html: 'old', html_rules: 0 }).execute();
    onTestFinished(await refuse(db, { table: 'post', when: `new.id = '${postId}'` }));
    const view = await viewOf(threadId, null);
    expect(view.posts.map(({ html }) => html)).toEqual([
      '<p><em>Still</em> here</p>\n',
      '<p>And I.</p>\n',
    ]);
    await db.updateTable('post').set({ html_rules: 0 }).where('id', '<>', postId).execute();
    await expect(renderOutdatedPosts(deps, 10)).rejects.toThrow(postId);
    const rules = await db.selectFrom('post').select('html_rules').orderBy('html_rules').execute();
    expect(rules.map(({ html_rules: each }) => each > 0)).toEqual([false, true]);
  });
});

describe('reactions', () => {
  it('turn over, are known to the one who gave them, and count for all', async () => {
    const { threadId, postId } = await aThread(deps, author, groupId);
    await react(deps, other, { postId, reaction: 'me_too' });
    await react(deps, moderator, { postId, reaction: 'me_too' });
    expect((await viewOf(threadId, other)).posts[0]).toMatchObject({
      reactions: { me_too: 2 },
      mine: ['me_too'],
    });
    expect((await viewOf(threadId, null)).posts[0]?.mine).toEqual([]);
    await react(deps, other, { postId, reaction: 'me_too' });
    expect((await viewOf(threadId, other)).posts[0]).toMatchObject({
      reactions: { me_too: 1 },
      mine: [],
    });
  });

  it('leave counts that agree with the rows when many are pressed at once', async () => {
    const { postId } = await aThread(deps, author, groupId);
    const presses = Array.from({ length: 60 }, (_, n) => {
      const reaction = reactionKinds[n % 5] ?? 'thanks';
      const given = n % 3 === 0 ? undefined : n % 2 === 0;
      return react(deps, n % 2 ? other : moderator, { postId, reaction, given });
    });
    for (const outcome of await Promise.all(presses)) expect(outcome.kind).toBe('done');
    const rows = await db
      .selectFrom('reaction')
      .select(['kind', (eb) => eb.fn.countAll<number>().as('given')])
      .groupBy('kind')
      .execute();
    const post = await db
      .selectFrom('post')
      .select('reactions')
      .where('id', '=', postId)
      .executeTakeFirstOrThrow();
    expect(post.reactions).toEqual(Object.fromEntries(rows.map((row) => [row.kind, row.given])));
  });

  it('count once when the same press arrives ten times', async () => {
    const { postId } = await aThread(deps, author, groupId);
    const press = { postId, reaction: 'strength', given: true } as const;
    await Promise.all(Array.from({ length: 10 }, () => react(deps, other, press)));
    expect(await react(deps, other, press)).toMatchObject({ counts: { strength: 1 } });
    expect(await react(deps, other, { ...press, given: false })).toMatchObject({ counts: {} });
  });

  it('are for the posts of others, as long as they can be read', async () => {
    const { postId } = await aThread(deps, author, groupId);
    const press = { postId, reaction: 'thanks' } as const;
    expect(await react(deps, author, press)).toEqual({ kind: 'not-found' });
    await withdrawPost(deps, author, postId);
    expect(await react(deps, other, press)).toEqual({ kind: 'not-found' });
  });
});

describe('a noticeboard', () => {
  it('puts first who has waited longest, and everything else by activity, each once', async () => {
    await setNow(db, '2026-03-01T10:00:00Z');
    const threads = [];
    for (let n = 0; n < 45; n += 1) {
      threads.push(await aThread(deps, author, groupId, { title: `Talk ${n}` }));
      await advance(db, MINUTE);
    }
    for (const { threadId } of threads.slice(2, 44)) await aReply(deps, other, threadId);
    const seen: string[] = [];
    const first = await readNoticeboard(deps, null, groupId, null);
    expect(first.waiting.map((entry) => entry.title)).toEqual(['Talk 0', 'Talk 1', 'Talk 44']);
    let page = first;
    for (;;) {
      seen.push(...page.entries.map((entry) => entry.id));
      if (page.next === null) break;
      page = await readNoticeboard(deps, null, groupId, parseCursor(formatCursor(page.next)));
    }
    // All were answered at the same moment: the order is by id then, and nothing is lost or repeated.
    expect(seen.length).toBe(new Set(seen).size);
    const waiting = new Set(first.waiting.map((entry) => entry.id));
    const all = new Set([...seen, ...waiting]);
    expect(all.size).toBe(45);
  });

  it('does not call for an answer to what was taken back, or is two weeks old', async () => {
    await setNow(db, '2026-03-01T10:00:00Z');
    const { postId } = await aThread(deps, author, groupId);
    await withdrawPost(deps, author, postId);
    expect((await readNoticeboard(deps, null, groupId, null)).waiting).toEqual([]);
    await aThread(deps, author, groupId);
    expect((await readNoticeboard(deps, null, groupId, null)).waiting).toHaveLength(1);
    await advance(db, 15 * 24 * 60 * MINUTE);
    expect((await readNoticeboard(deps, null, groupId, null)).waiting).toEqual([]);
  });

  it('says how long an answer usually takes when five conversations tell', async () => {
    await setNow(db, '2026-03-01T10:00:00Z');
    for (const minutes of [5, 10, 20, 40]) {
      const { threadId } = await aThread(deps, author, groupId);
      await advance(db, minutes * MINUTE);
      await aReply(deps, other, threadId);
    }
    expect(await readUsualAnswerMinutes(deps, null, groupId)).toBeNull();
    const { threadId } = await aThread(deps, author, groupId);
    await advance(db, 90 * MINUTE);
    await aReply(deps, other, threadId);
    expect(await readUsualAnswerMinutes(deps, null, groupId)).toBe(20);
  });

  it.each([null, '', '1-2', `1e5-${crypto.randomUUID()}`, `${'9'.repeat(18)}-x`])(
    'begins at the top for a place that is none: %j',
    (value) => {
      expect(parseCursor(value)).toBeNull();
    },
  );
});

describe('what is said after posting', () => {
  const heavy = 'I want to kill myself tonight, I have the pills here.';

  it('offers support to the author of heavy words, and to nobody else', async () => {
    const { threadId } = await aThread(deps, author, groupId, { source: heavy });
    const view = await viewOf(threadId, author, { posted: 1 });
    expect(view.posted?.support?.concerns).toContain('suicide');
    for (const viewer of [null, other, moderator]) {
      expect((await viewOf(threadId, viewer, { posted: 1 })).posted).toBeNull();
    }
    expect((await viewOf(threadId, author)).posted).toBeNull();
    const stored = await db.selectFrom('screening').selectAll().execute();
    expect(stored).toEqual([]);
  });

  it('reads the title with the post that opens the conversation', async () => {
    const { threadId } = await aThread(deps, author, groupId, { title: 'I want to kill myself' });
    const posted = await readJustPosted(deps, author, { threadId, number: 1 });
    expect(posted?.support?.concerns).toContain('suicide');
  });

  it('says no more than that it is posted where the words are light', async () => {
    const { threadId } = await aThread(deps, author, groupId);
    await aReply(deps, other, threadId, 'Tea and a walk helped me today.');
    expect((await viewOf(threadId, other, { posted: 2 })).posted).toEqual({
      number: 2,
      support: null,
      usualAnswerMinutes: null,
    });
  });
});
