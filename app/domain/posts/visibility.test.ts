import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readGroupPage } from '#app/domain/groups/group-page.server.ts';
import { readGroupsDirectory } from '#app/domain/groups/groups-directory.server.ts';
import { inviteMember } from '#app/domain/groups/invite-member.server.ts';
import { joinGroup } from '#app/domain/groups/join-group.server.ts';
import { leaveGroup } from '#app/domain/groups/leave-group.server.ts';
import type { GroupVisibility } from '#app/domain/groups/group.ts';
import { react } from '#app/domain/posts/react.server.ts';
import { readNoticeboard } from '#app/domain/posts/noticeboard.server.ts';
import { readPostHistory } from '#app/domain/posts/post-history.server.ts';
import { readStartPage } from '#app/domain/posts/start-page.server.ts';
import { readThreadView } from '#app/domain/posts/thread-view.server.ts';
import { withdrawPost } from '#app/domain/posts/withdraw-post.server.ts';
import { readThreadPage } from '#app/domain/posts/thread-page.server.ts';
import { reply } from '#app/domain/posts/reply.server.ts';
import { saveDraft } from '#app/domain/posts/save-draft.server.ts';
import { startThread } from '#app/domain/posts/start-thread.server.ts';
import { readPostPlace } from '#app/domain/posts/post-place.server.ts';
import type { Actor, Viewer } from '#app/domain/shared/actor.ts';
import type { GroupId, PostId, ThreadId } from '#app/domain/shared/ids.ts';
import { testDatabase } from '#tests/support/database.ts';
import { aGroup, aMember, aThread, belongsTo, forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();

const people = ['visitor', 'member', 'invited', 'group member', 'moderator'] as const;
type Person = (typeof people)[number];
const visibilities = ['public', 'members', 'invited'] as const;

/** Who may read what is in a group. Writing is the same without the visitor. */
const readers: Record<GroupVisibility, readonly Person[]> = {
  public: people,
  members: ['member', 'invited', 'group member', 'moderator'],
  invited: ['group member', 'moderator'],
};
/** Who may know that a group exists. */
const knowers: Record<GroupVisibility, readonly Person[]> = {
  public: people,
  members: readers.members,
  invited: ['invited', 'group member', 'moderator'],
};

type Scene = {
  deps: ReturnType<typeof forumDeps>;
  groupId: GroupId;
  threadId: ThreadId;
  postId: PostId;
  who: (person: Person) => Viewer;
};

async function aScene(visibility: GroupVisibility): Promise<Scene> {
  const deps = forumDeps(db);
  const groupId = await aGroup(db, visibility);
  const author = await aMember(db, 'Slow River');
  await belongsTo(db, groupId, author);
  const { threadId, postId } = await aThread(deps, author, groupId);
  const member = await aMember(db, 'Pale Reed');
  const invited = await aMember(db, 'High Moor');
  const groupMember = await aMember(db, 'Soft Rain');
  await belongsTo(db, groupId, groupMember);
  const moderator = await aMember(db, 'Grey Stone', { moderates: [groupId] });
  await inviteMember(deps, moderator, { groupId, handle: 'High Moor' });
  const all: Record<Person, Viewer> = {
    visitor: null,
    member,
    invited,
    'group member': groupMember,
    moderator,
  };
  return { deps, groupId, threadId, postId, who: (person) => all[person] };
}

function signedIn(viewer: Viewer): Actor {
  if (viewer === null) throw new Error('The visitor cannot do this.');
  return viewer;
}

describe.each(visibilities)('a %s group', (visibility) => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await aScene(visibility);
  });

  describe.each(people)('for a %s', (person) => {
    const mayRead = readers[visibility].includes(person);
    const mayKnow = knowers[visibility].includes(person);
    const found = (may: boolean) => (may ? 'found' : 'not-found');

    it(`${mayKnow ? 'is' : 'is not'} in the directory and has ${mayKnow ? 'a' : 'no'} page`, async () => {
      const { deps, groupId, who } = scene;
      const { invitations, own, others } = await readGroupsDirectory(deps, who(person));
      const listed = [...invitations, ...own, ...others].map((group) => group.id);
      expect(listed).toEqual(mayKnow ? [groupId] : []);
      const page = await readGroupPage(deps, who(person), { groupId, after: null });
      expect(page.kind).toBe(found(mayKnow));
    });

    it(`${mayRead ? 'shows' : 'does not show'} its conversations`, async () => {
      const { deps, groupId, threadId, postId, who } = scene;
      const viewer = who(person);
      const page = await readThreadPage(deps, viewer, { threadId, after: 0 });
      expect(page.kind).toBe(found(mayRead));
      const board = await readNoticeboard(deps, viewer, groupId, null);
      expect(board.waiting).toHaveLength(mayRead ? 1 : 0);
      const group = await readGroupPage(deps, viewer, { groupId, after: null });
      if (group.kind === 'found') expect(group.noticeboard !== null).toBe(mayRead);
      expect((await readPostPlace(deps, viewer, postId)) !== null).toBe(mayRead);
    });

    if (person === 'visitor') return;

    it(`${mayRead ? 'takes' : 'does not take'} what they write`, async () => {
      const { deps, groupId, threadId, postId, who } = scene;
      const actor = signedIn(who(person));
      const words = { source: 'Me too.', contentNotes: [], submissionKey: randomUUID() };
      const done = (may: boolean, kind: string) => (may ? kind : 'not-found');

      const page = await readStartPage(deps, actor, groupId);
      expect(page.kind).toBe(found(mayRead));
      for (const place of [
        { kind: 'reply', threadId },
        { kind: 'thread', groupId },
      ] as const) {
        const draft = await saveDraft(deps, actor, { ...words, place, title: '' });
        expect(draft.kind).toBe(done(mayRead, 'saved'));
      }
      const posted = await reply(deps, actor, { threadId, ...words });
      expect(posted.kind).toBe(done(mayRead, 'posted'));
      const title = 'Evenings';
      const key = randomUUID();
      const begun = await startThread(deps, actor, {
        groupId,
        title,
        ...words,
        submissionKey: key,
      });
      expect(begun.kind).toBe(done(mayRead, 'posted'));
      const reaction = await react(deps, actor, { postId, reaction: 'me_too' });
      expect(reaction.kind).toBe(done(mayRead, 'done'));

      const count = await db
        .selectFrom('post')
        .select((eb) => eb.fn.countAll<number>().as('posts'))
        .executeTakeFirstOrThrow();
      expect(count.posts).toBe(mayRead ? 3 : 1);
    });

    it('keeps the wordings of others for moderators', async () => {
      const { deps, postId, who } = scene;
      const history = await readPostHistory(deps, signedIn(who(person)), postId);
      expect(history.kind).toBe(found(person === 'moderator'));
    });

    it('lets nobody but its moderators invite', async () => {
      const { deps, groupId, who } = scene;
      await aMember(db, 'New Leaf');
      const outcome = await inviteMember(deps, signedIn(who(person)), {
        groupId,
        handle: 'new leaf',
      });
      expect(outcome.kind).toBe(person === 'moderator' ? 'invited' : 'not-found');
    });
  });
});

describe('joining and leaving', () => {
  it('accepts an invitation once; coming back takes a new one', async () => {
    const { deps, groupId, threadId, who } = await aScene('invited');
    const invited = signedIn(who('invited'));
    expect(await joinGroup(deps, invited, groupId)).toEqual({ kind: 'joined' });
    expect(await joinGroup(deps, invited, groupId)).toEqual({ kind: 'joined' });
    const page = await readThreadPage(deps, invited, { threadId, after: 0 });
    expect(page.kind).toBe('found');

    expect(await leaveGroup(deps, invited, groupId)).toEqual({
      kind: 'left',
      stillReadable: false,
    });
    expect(await joinGroup(deps, invited, groupId)).toEqual({ kind: 'not-found' });
    expect(await leaveGroup(deps, invited, groupId)).toEqual({ kind: 'not-found' });
  });

  it('does not exist for members without an invitation', async () => {
    const { deps, groupId, who } = await aScene('invited');
    const outcome = await joinGroup(deps, signedIn(who('member')), groupId);
    expect(outcome).toEqual({ kind: 'not-found' });
  });

  it('declines an invitation by leaving', async () => {
    const { deps, groupId, who } = await aScene('invited');
    const invited = signedIn(who('invited'));
    expect(await leaveGroup(deps, invited, groupId)).toEqual({
      kind: 'left',
      stillReadable: false,
    });
    expect(await joinGroup(deps, invited, groupId)).toEqual({ kind: 'not-found' });
  });

  it('leaves one membership when somebody joins twenty times at once', async () => {
    const { deps, groupId, who } = await aScene('members');
    const member = signedIn(who('member'));
    const joins = Array.from({ length: 20 }, () => joinGroup(deps, member, groupId));
    for (const outcome of await Promise.all(joins)) expect(outcome.kind).toBe('joined');
    const directory = await readGroupsDirectory(deps, member);
    expect(directory.own.map((group) => group.id)).toEqual([groupId]);
  });
});

describe('what its author took back', () => {
  it('tells no browser who wrote it, or what it touched on', async () => {
    const { deps, groupId, who } = await aScene('public');
    const author = await aMember(db, 'Low Lantern');
    const words = { source: 'Some words.', submissionKey: randomUUID() };
    const opening = await startThread(deps, author, {
      ...words,
      groupId,
      title: 'A title',
      contentNotes: ['suicide'],
    });
    if (opening.kind !== 'posted') throw new Error('The thread was not posted.');
    const { threadId } = opening;
    const form = { ...words, threadId, submissionKey: randomUUID() };
    const answer = await reply(deps, author, { ...form, contentNotes: ['self_harm'] });
    if (answer.kind !== 'posted') throw new Error('The reply was not posted.');
    for (const { postId } of [opening, answer]) await withdrawPost(deps, author, postId);
    for (const viewer of [null, who('member')]) {
      const asked = { threadId, after: null, posted: null };
      const view = await readThreadView(deps, viewer, asked);
      const board = await readNoticeboard(deps, viewer, groupId, null);
      const sent = JSON.stringify([view, board]);
      expect(sent).toContain(threadId);
      for (const kept of [author.handle, 'suicide', 'self_harm']) expect(sent).not.toContain(kept);
    }
  });
});
