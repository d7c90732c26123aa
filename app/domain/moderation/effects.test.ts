import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { claimItem } from '#app/domain/moderation/claim-item.server.ts';
import { decide, type DecideInput } from '#app/domain/moderation/decide.server.ts';
import type { TextMeasure } from '#app/domain/moderation/effect.ts';
import { reverseDecision } from '#app/domain/moderation/effects.server.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import type { PersonMeasure } from '#app/domain/moderation/person-measure.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import { standingOf } from '#app/domain/moderation/standing.server.ts';
import { unreadStatements } from '#app/domain/moderation/statements.server.ts';
import { editPost } from '#app/domain/posts/edit-post.server.ts';
import { renderOutdatedPosts } from '#app/domain/posts/outdated-posts.server.ts';
import { reply } from '#app/domain/posts/reply.server.ts';
import { startThread } from '#app/domain/posts/start-thread.server.ts';
import { readThreadView } from '#app/domain/posts/thread-view.server.ts';
import { days, hours } from '#app/domain/shared/duration.ts';
import {
  newId,
  type CaseId,
  type GroupId,
  type MemberId,
  type ReviewItemId,
} from '#app/domain/shared/ids.ts';
import type { Viewer } from '#app/domain/shared/actor.ts';
import { addActor, addGroup, addPost } from '#tests/support/community.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import {
  aDecision,
  decideNow,
  decisionScene,
  METHOD,
  statementOf,
  type DecisionScene,
} from '#tests/support/decisions.ts';
import { forumDeps } from '#tests/support/groups.ts';
import { storedItem } from '#tests/support/review.ts';

const { db } = testDatabase();
const deps = forumDeps(db);

const masking = (passage = METHOD) =>
  ({
    action: 'change',
    reasonCode: 'method_detail',
    measures: [{ kind: 'mask', passages: [passage] }],
  }) satisfies Partial<DecideInput>;

async function threadOf({ threadId }: DecisionScene, viewer: Viewer) {
  const view = await readThreadView(deps, viewer, { threadId, after: null, posted: null });
  if (view.kind !== 'found') throw new Error('The conversation was not found.');
  return view;
}
const htmlFor = async (scene: DecisionScene, viewer: Viewer) =>
  (await threadOf(scene, viewer)).posts[0]?.html;

const aReplyTo = (scene: DecisionScene, source = 'What I wanted to say.') => ({
  threadId: scene.threadId,
  source,
  contentNotes: [],
  submissionKey: randomUUID(),
});
const draftsOf = (memberId: MemberId) =>
  db.selectFrom('draft').select('source').where('member_id', '=', memberId).execute();

test('masked words are left out for members, and are there for the author and for staff', async () => {
  const scene = await decisionScene(db);
  await decideNow(db, scene.moderator, scene.itemId, masking());
  const seen = await htmlFor(scene, scene.reporter);
  expect(seen).not.toContain('blue');
  expect(seen).toContain('<span class="masked">words left out by moderators</span>');
  expect(seen).toContain('Mornings are hard.');
  const responder = await addActor(db, 'night lamp', { roles: ['responder'] });
  for (const viewer of [scene.author, scene.moderator, scene.lead, responder]) {
    expect(await htmlFor(scene, viewer)).toContain(METHOD);
    expect((await threadOf(scene, viewer)).posts[0]?.showsMasked).toBe(true);
  }
});

test('a mask outlives an edit that keeps the words, and HTML that is made again', async () => {
  const scene = await decisionScene(db);
  const { author, reporter, postId, itemId, moderator } = scene;
  await decideNow(db, moderator, itemId, masking());
  const source = `Again: ten  of the\nblue ones. <b>${METHOD}</b> and [${METHOD}](https://a.example/)`;
  const edited = { postId, baseRevision: 1, title: 'A title', source, contentNotes: [] };
  expect((await editPost(deps, author, edited)).kind).toBe('edited');
  expect(await htmlFor(scene, reporter)).not.toContain('blue');
  await db.updateTable('post').set({ html_rules: 0 }).execute();
  await renderOutdatedPosts(deps, 10);
  expect(await htmlFor(scene, reporter)).not.toContain('blue');
});

test('masking how harm is done opens an offer of support to its author', async () => {
  const { author, moderator, itemId } = await decisionScene(db);
  const { body } = await statementOf(db, await decideNow(db, moderator, itemId, masking()));
  expect(body).toContain('If you would like to talk to somebody');
  expect(body).toContain('not describe how harm is done');
  expect(await unreadStatements(db, author.id)).toBe(1);
});

test('a passage that does not stand there is not masked, and nothing is decided', async () => {
  const { moderator, itemId } = await decisionScene(db);
  const input = { ...aDecision(itemId), ...masking('ten of the green ones') };
  expect(await decide(deps, moderator, input)).toEqual({
    kind: 'refused',
    problems: ['passage_not_found'],
  });
});

test('a conversation that is closed takes no reply, says so, and keeps the words', async () => {
  const scene = await decisionScene(db);
  const { moderator, itemId, reporter } = scene;
  const locking = { action: 'change', reasonCode: 'heated', measures: [{ kind: 'lock' }] } as const;
  await decideNow(db, moderator, itemId, locking);
  expect(await reply(deps, reporter, aReplyTo(scene))).toEqual({ kind: 'locked' });
  expect(await draftsOf(reporter.id)).toEqual([{ source: 'What I wanted to say.' }]);
  expect((await threadOf(scene, reporter)).isLocked).toBe(true);
});

test('a moved conversation keeps its address, and goes only where the same people can read', async () => {
  const scene = await decisionScene(db);
  const { moderator, itemId, reporter } = scene;
  const closed = await addGroup(db, { visibility: 'invited' });
  const open = await addGroup(db);
  const moving = (groupId: typeof open) =>
    ({
      action: 'change',
      reasonCode: 'belongs_elsewhere',
      measures: [{ kind: 'move', groupId }],
    }) satisfies Partial<DecideInput>;
  const refused = await decide(deps, moderator, { ...aDecision(itemId), ...moving(closed) });
  expect(refused).toEqual({ kind: 'refused', problems: ['group_not_possible'] });
  await decideNow(db, moderator, itemId, moving(open));
  expect((await threadOf(scene, reporter)).group.id).toBe(open);
});

test('what is asked about a moved conversation goes to the moderators of its new group, and who may not see it there holds it no more', async () => {
  const scene = await decisionScene(db);
  const { moderator, lead, itemId, threadId } = scene;
  const there = await addGroup(db);
  const elsewhere = await addActor(db, 'far heron', { moderates: [there] });
  const both = await addActor(db, 'wide river', { moderates: [scene.groupId, there] });
  const colleague = await addActor(db, 'bold rowan', { moderates: [scene.groupId] });
  const items: ReviewItemId[] = [];
  for (const holder of [colleague, both, lead]) {
    const postId = await addPost(db, { threadId, authorId: scene.author.id });
    await reportPost(deps, scene.reporter, { postId, reason: 'attack', note: null });
    const { id } = await db
      .selectFrom('review_item')
      .select('id')
      .where('subject_id', '=', postId)
      .executeTakeFirstOrThrow();
    expect(await claimItem({ db }, holder, { itemId: id })).toEqual({ kind: 'claimed' });
    items.push(id);
  }
  const decisionId = await decideNow(db, moderator, itemId, {
    action: 'change',
    reasonCode: 'belongs_elsewhere',
    measures: [{ kind: 'move', groupId: there }],
    person: { kind: 'pause', hours: 24 },
  });
  const holders = async () =>
    Promise.all(items.map(async (id) => (await storedItem(db, id)).claimed_by));
  expect(await holders()).toEqual([null, both.id, lead.id]);
  const [first] = items;
  if (first === undefined) throw new Error('There is no item.');
  expect(await storedItem(db, first)).toMatchObject({ state: 'open', group_id: there, version: 1 });
  for (const actor of [moderator, colleague]) {
    expect(await openItemPage(deps, actor, { itemId: first })).toBeNull();
    expect(await decide(deps, actor, aDecision(first))).toEqual({ kind: 'not_found' });
  }
  expect(await claimItem({ db }, elsewhere, { itemId: first })).toEqual({ kind: 'claimed' });
  // The decided one, too: it can be opened again, and an appeal against it is for the new group.
  expect(await openItemPage(deps, elsewhere, { itemId })).not.toBeNull();
  // Its author is told by the name of the group in which they are asked to pause.
  const { body } = await statementOf(db, decisionId);
  const nameOf = async (id: GroupId) =>
    (
      await db
        .selectFrom('topic_group')
        .select('name')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).name;
  expect(body).toContain(`posts or comments in the group “${await nameOf(scene.groupId)}”`);
  expect(body).toContain(`now stands in the group “${await nameOf(there)}”`);

  const subject = { kind: 'post', id: scene.postId } as const;
  await db
    .transaction()
    .execute((trx) => reverseDecision(trx, { id: decisionId, subject }, lead.id));
  expect(await storedItem(db, first)).toMatchObject({
    group_id: scene.groupId,
    claimed_by: null,
    state: 'open',
  });
  expect(await holders()).toEqual([null, both.id, lead.id]);
});

test('an item that is being opened while its conversation is moved goes along as well', async () => {
  const scene = await decisionScene(db);
  const there = await addGroup(db);
  const postId = await addPost(db, { threadId: scene.threadId, authorId: scene.author.id });
  const isWaiting = async () =>
    (await sql`select from pg_locks where not granted`.execute(db)).rows.length > 0;
  const moved = await db.transaction().execute(async (trx) => {
    const reporting = { ...deps, db: trx };
    await reportPost(reporting, scene.reporter, { postId, reason: 'attack', note: null });
    const moving = decideNow(db, scene.moderator, scene.itemId, {
      action: 'change',
      reasonCode: 'belongs_elsewhere',
      measures: [{ kind: 'move', groupId: there }],
    });
    await expect.poll(isWaiting).toBe(true);
    return { moving };
  });
  await moved.moving;
  const item = await db
    .selectFrom('review_item')
    .select('group_id')
    .where('subject_id', '=', postId)
    .executeTakeFirstOrThrow();
  expect(item.group_id).toBe(there);
});

test('a content note of a moderator stays whatever the author chooses', async () => {
  const scene = await decisionScene(db);
  const { moderator, itemId, author, reporter, postId } = scene;
  await decideNow(db, moderator, itemId, {
    action: 'change',
    reasonCode: 'needs_note',
    measures: [{ kind: 'note', notes: ['overdose'] }],
  });
  const edited = { postId, baseRevision: 1, title: 'A title', source: 'Less.' };
  await editPost(deps, author, { ...edited, contentNotes: ['grief'] });
  const [post] = (await threadOf(scene, reporter)).posts;
  expect(post?.contentNotes).toEqual(['overdose', 'grief']);
});

const pausing = (count: number) =>
  ({
    action: 'leave',
    reasonCode: 'attack',
    person: { kind: 'pause', hours: count },
  }) satisfies Partial<DecideInput>;

test('who is asked to pause is told until when, keeps the words, and can write elsewhere', async () => {
  await setNow(db, '2026-05-01T10:00:00Z');
  const scene = await decisionScene(db);
  const { author, moderator, itemId, groupId, postId } = scene;
  const decisionId = await decideNow(db, moderator, itemId, pausing(24));
  expect((await statementOf(db, decisionId)).body).toContain('until 2 May 2026, 10:00 (UTC)');
  const refused = await reply(deps, author, aReplyTo(scene));
  expect(refused).toMatchObject({ kind: 'paused' });
  if (refused.kind !== 'paused') return;
  expect(refused.restriction.until?.toISOString()).toBe('2026-05-02T10:00:00.000Z');
  expect(await draftsOf(author.id)).toHaveLength(1);
  const thread = { title: 'T', source: 'S', contentNotes: [], submissionKey: randomUUID() };
  expect((await startThread(deps, author, { ...thread, groupId })).kind).toBe('paused');
  const edit = { postId, baseRevision: 1, title: 'A title', source: 'New.', contentNotes: [] };
  expect((await editPost(deps, author, edit)).kind).toBe('paused');
  expect((await threadOf(scene, author)).restriction).not.toBeNull();
  const elsewhere = await addGroup(db);
  expect((await startThread(deps, author, { ...thread, groupId: elsewhere })).kind).toBe('posted');
  await advance(db, hours(24));
  expect((await reply(deps, author, aReplyTo(scene))).kind).toBe('posted');
});

test('a reply that was posted before its author was asked to pause is answered as it was', async () => {
  const scene = await decisionScene(db);
  const input = aReplyTo(scene);
  const first = await reply(deps, scene.author, input);
  await decideNow(db, scene.moderator, scene.itemId, pausing(24));
  expect(await reply(deps, scene.author, input)).toEqual({ ...first, isNew: false });
});

test('a suspension holds everywhere and is for safety leads; for good has no end', async () => {
  const { author, moderator, lead, itemId } = await decisionScene(db);
  const forGood = { ...pausing(1), person: { kind: 'suspension_for_good' } } as const;
  expect(await decide(deps, moderator, { ...aDecision(itemId), ...forGood })).toEqual({
    kind: 'refused',
    problems: ['person_not_permitted'],
  });
  const { body } = await statementOf(db, await decideNow(db, lead, itemId, forGood));
  expect(body).toContain('without an end');
  const groupId = await addGroup(db);
  await advance(db, days(4000));
  const thread = {
    title: 'T',
    source: 'S',
    contentNotes: [],
    submissionKey: randomUUID(),
    groupId,
  };
  expect(await startThread(deps, author, thread)).toEqual({
    kind: 'paused',
    restriction: { until: null, groupName: null },
  });
});

test('while a case is open nobody is kept from writing; what is left runs when it is closed', async () => {
  await setNow(db, '2026-05-01T00:00:00Z');
  const scene = await decisionScene(db);
  const { author, moderator, itemId } = scene;
  await decideNow(db, moderator, itemId, pausing(10));
  await advance(db, hours(4));
  const caseId = newId<CaseId>();
  await db.insertInto('care_case').values({ id: caseId, member_id: author.id }).execute();
  expect((await reply(deps, author, aReplyTo(scene))).kind).toBe('posted');
  expect(await standingOf(db, author.id)).toMatchObject({
    strikes: 1,
    isWaiting: true,
    sanctions: [{ kind: 'pause', state: 'waits', until: null }],
  });
  await advance(db, days(3));
  await db
    .updateTable('care_case')
    .set((eb) => ({
      state: 'closed',
      closed_at: eb.fn<Date>('app_now'),
      closed_by: moderator.id,
    }))
    .execute();
  const refused = await reply(deps, author, aReplyTo(scene));
  expect(refused).toMatchObject({
    restriction: { until: new Date('2026-05-04T10:00:00Z') },
  });
  await advance(db, hours(6));
  expect((await reply(deps, author, aReplyTo(scene))).kind).toBe('posted');
  expect((await standingOf(db, author.id)).sanctions[0]?.state).toBe('over');
});

test('a warning takes nothing, is counted for half a year, and is told', async () => {
  const scene = await decisionScene(db);
  const { author, moderator, itemId } = scene;
  const warning = { ...pausing(1), person: { kind: 'warning' } } as const;
  const { body } = await statementOf(db, await decideNow(db, moderator, itemId, warning));
  expect(body).toContain('This is a warning.');
  expect(body).toContain('you can appeal within 30 days');
  expect((await reply(deps, author, aReplyTo(scene))).kind).toBe('posted');
  expect((await standingOf(db, author.id)).strikes).toBe(1);
  await advance(db, days(181));
  expect((await standingOf(db, author.id)).strikes).toBe(0);
});

test('a hand held out says nothing of a report, takes nothing and cannot be appealed', async () => {
  const { author, moderator, itemId } = await decisionScene(db);
  const { body } = await statementOf(
    db,
    await decideNow(db, moderator, itemId, {
      action: 'leave',
      reasonCode: 'author_supported',
      person: { kind: 'support' },
      explanation: '',
    }),
  );
  expect(body).toContain('thought of you');
  expect(body).not.toMatch(/report|rule|appeal/iu);
  expect((await standingOf(db, author.id)).sanctions).toEqual([]);
});

const measures = fc
  .uniqueArray(fc.constantFrom('note', 'mask', 'lock', 'move', 'hide'), { minLength: 1 })
  .map((kinds) => [...kinds].sort());
const persons = fc.constantFrom<PersonMeasure>(
  { kind: 'nothing' },
  { kind: 'support' },
  { kind: 'warning' },
  { kind: 'pause', hours: 24 },
  { kind: 'suspension_1_month' },
  { kind: 'suspension_for_good' },
);

test('whatever is decided can be taken back: text, conversation and standing are as before', async () => {
  await fc.assert(
    fc.asyncProperty(measures, measures, persons, async (first, second, person) => {
      const scene = await decisionScene(db);
      const { lead, itemId, author } = scene;
      const groups = [await addGroup(db), await addGroup(db)] as const;
      const subject = { kind: 'post', id: scene.postId } as const;
      const before = await stateOf(scene);
      const a = await decideNow(db, lead, itemId, decisionWith(first, groups[0], person));
      const between = await stateOf(scene);
      const isHidden = first.includes('hide');
      // What is hidden cannot be changed further; a person can be warned all the same.
      const next: Partial<DecideInput> = isHidden
        ? { action: 'leave', reasonCode: 'attack', person: { kind: 'warning' } }
        : decisionWith(second, groups[1], person);
      const b = await decideNow(db, lead, itemId, next);
      const order = [b, a];
      for (const [index, id] of order.entries()) {
        await db.transaction().execute((trx) => reverseDecision(trx, { id, subject }, lead.id));
        expect(await stateOf(scene)).toEqual(index === 0 ? between : before);
      }
      // Twice is the same as once.
      await db.transaction().execute((trx) => reverseDecision(trx, { id: a, subject }, lead.id));
      expect(await stateOf(scene)).toEqual(before);
      expect((await reply(deps, author, aReplyTo(scene))).kind).toBe('posted');
    }),
    { numRuns: 6 },
  );
});

test('of two decisions the first can be taken back and the second stays', async () => {
  const scene = await decisionScene(db);
  const { lead, itemId, reporter, postId } = scene;
  const a = await decideNow(db, lead, itemId, masking());
  await decideNow(db, lead, itemId, masking('It passes.'));
  const subject = { kind: 'post', id: postId } as const;
  await db.transaction().execute((trx) => reverseDecision(trx, { id: a, subject }, lead.id));
  const html = await htmlFor(scene, reporter);
  expect(html).toContain(METHOD);
  expect(html).not.toContain('It passes.');
});

test('putting a text back takes back what every decision did to it, and leaves the person', async () => {
  const scene = await decisionScene(db);
  const { lead, itemId, author } = scene;
  const before = await stateOf(scene);
  await decideNow(db, lead, itemId, { ...masking(), person: { kind: 'warning' } });
  await decideNow(db, lead, itemId, { action: 'hide', measures: [{ kind: 'lock' }] });
  const page = await openItemPage(deps, lead, { itemId });
  expect(page?.actions).toEqual(['leave', 'restore']);
  await decideNow(db, lead, itemId, { action: 'restore', reasonCode: 'mistake', explanation: '' });
  const after = await stateOf(scene);
  expect({ ...after, standing: null }).toEqual({ ...before, standing: null });
  expect((await standingOf(db, author.id)).strikes).toBe(1);
});

function decisionWith(
  kinds: readonly string[],
  groupId: Awaited<ReturnType<typeof addGroup>>,
  person: PersonMeasure,
): Partial<DecideInput> {
  const all: Record<string, TextMeasure> = {
    note: { kind: 'note', notes: ['overdose'] },
    mask: { kind: 'mask', passages: [METHOD] },
    lock: { kind: 'lock' },
    move: { kind: 'move', groupId },
  };
  return {
    action: kinds.includes('hide') ? 'hide' : 'change',
    reasonCode: 'attack',
    measures: kinds.flatMap((kind) => all[kind] ?? []),
    person,
  };
}

/** Everything about post, conversation and author that a decision can change, versions aside. */
async function stateOf({ postId, threadId, author, reporter, ...scene }: DecisionScene) {
  const post = await db
    .selectFrom('post')
    .select(['html', 'content_notes', 'added_notes', 'is_masked', 'hidden_at'])
    .where('id', '=', postId)
    .executeTakeFirstOrThrow();
  const thread = await db
    .selectFrom('thread')
    .select(['group_id', 'locked_at', 'content_notes', 'title'])
    .where('id', '=', threadId)
    .executeTakeFirstOrThrow();
  const { strikes, sanctions } = await standingOf(db, author.id);
  const inForce = sanctions.filter(({ state }) => state === 'runs').length;
  const full = { postId, threadId, author, reporter, ...scene };
  return {
    post: { ...post, html: await htmlFor(full, reporter), hidden_at: post.hidden_at !== null },
    thread: { ...thread, locked_at: thread.locked_at !== null },
    standing: { strikes, inForce },
  };
}
