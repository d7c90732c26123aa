import { expect, test } from 'vitest';
import { claimItem } from '#app/domain/moderation/claim-item.server.ts';
import { decide, type DecideInput } from '#app/domain/moderation/decide.server.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import { editPost } from '#app/domain/posts/edit-post.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import { openStatement, unreadStatements } from '#app/domain/moderation/statements.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { minutes } from '#app/domain/shared/duration.ts';
import type { GroupId, PostId, ReviewItemId, StatementId } from '#app/domain/shared/ids.ts';
import { addActor, addGroup, addThread, editPostTo } from '#tests/support/community.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();
const deps = forumDeps(db);

type Scene = {
  groupId: GroupId;
  author: Actor;
  reporter: Actor;
  moderator: Actor;
  postId: PostId;
  itemId: ReviewItemId;
};

/** A post in a moderated group that somebody reported. */
async function scene(): Promise<Scene> {
  const groupId = await addGroup(db);
  const author = await addActor(db, 'quiet-birch');
  const reporter = await addActor(db, 'ada-fern');
  const moderator = await addActor(db, 'steady-oak', { moderates: [groupId] });
  const { postId } = await addThread(db, { groupId, authorId: author.id });
  await reportPost(deps, reporter, { postId, reason: 'method_detail', note: null });
  const item = await db.selectFrom('review_item').select('id').executeTakeFirstOrThrow();
  return { groupId, author, reporter, moderator, postId, itemId: item.id };
}

const hiding = (itemId: ReviewItemId, change: Partial<DecideInput> = {}): DecideInput => ({
  itemId,
  version: 1,
  revision: 1,
  submissionKey: crypto.randomUUID(),
  action: 'hide',
  reasonCode: 'method_detail',
  explanation: 'The second sentence names a way. The rest can stay.',
  outcomeCode: null,
  ...change,
});

const restoring = (itemId: ReviewItemId): DecideInput =>
  hiding(itemId, { version: 2, action: 'restore', reasonCode: 'mistake', explanation: '' });

const leaving = { action: 'leave', reasonCode: 'within_rules' } as const;

const postOf = (id: PostId) =>
  db.selectFrom('post').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const count = async (table: 'decision' | 'statement_of_reasons') =>
  (await db.selectFrom(table).select('id').execute()).length;

test('hiding hides the post, ends the item, tells the author why, and leaves a trace, all at once', async () => {
  const { author, moderator, postId, itemId } = await scene();
  expect((await decide(deps, moderator, hiding(itemId))).kind).toBe('decided');
  expect((await postOf(postId)).hidden_at).not.toBeNull();
  const item = await db.selectFrom('review_item').selectAll().executeTakeFirstOrThrow();
  expect(item).toMatchObject({ state: 'resolved', version: 2, claimed_by: null });
  expect(await unreadStatements(db, author.id)).toBe(1);
  const { id } = await db.selectFrom('statement_of_reasons').select('id').executeTakeFirstOrThrow();
  const statement = await openStatement(deps, author, { statementId: id });
  expect(statement?.body).toContain('The second sentence names a way.');
  expect(statement?.body).toContain('not describe how harm is done');
  expect(statement?.body).toContain('you can appeal');
  expect(await unreadStatements(db, author.id)).toBe(0);
  const audit = await db
    .selectFrom('audit_event')
    .select(['action', 'facts'])
    .where('action', '=', 'review_item.decided')
    .executeTakeFirstOrThrow();
  expect(audit.facts).toMatchObject({ decision: 'hide', reasonCode: 'method_detail', revision: 1 });
  expect(JSON.stringify(audit.facts)).not.toContain('names a way');
});

test('a statement that cannot be sent takes the whole decision back', async () => {
  const { moderator, postId, itemId } = await scene();
  await db.schema.alterTable('statement_of_reasons').renameTo('statement_gone').execute();
  try {
    await expect(decide(deps, moderator, hiding(itemId))).rejects.toThrow();
  } finally {
    await db.schema.alterTable('statement_gone').renameTo('statement_of_reasons').execute();
  }
  expect((await postOf(postId)).hidden_at).toBeNull();
  expect(await count('decision')).toBe(0);
});

test('F47 of two moderators at once one decides and the other is told who and what', async () => {
  const { groupId, moderator, itemId } = await scene();
  const second = await addActor(db, 'bold-rowan', { moderates: [groupId] });
  const outcomes = await Promise.all([
    decide(deps, moderator, hiding(itemId)),
    decide(deps, second, hiding(itemId, { action: 'leave', reasonCode: 'within_rules' })),
  ]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['decided', 'stale']);
  const winner = outcomes[0].kind === 'decided' ? moderator : second;
  const stale = outcomes.find((outcome) => outcome.kind === 'stale');
  expect(stale?.change).toMatchObject({
    by: winner.handle,
    action: winner === moderator ? 'hide' : 'leave',
  });
  expect(await count('decision')).toBe(1);
});

test('F47 a claim that ran out keeps nobody from deciding; of the two the version says who was first', async () => {
  const { groupId, moderator, itemId } = await scene();
  const second = await addActor(db, 'bold-rowan', { moderates: [groupId] });
  expect(await claimItem(deps, moderator, { itemId })).toEqual({ kind: 'claimed' });
  await advance(db, minutes(16));
  expect(await claimItem(deps, second, { itemId })).toEqual({ kind: 'claimed' });
  expect((await decide(deps, moderator, hiding(itemId))).kind).toBe('decided');
  expect(await decide(deps, second, { ...hiding(itemId), ...leaving })).toMatchObject({
    kind: 'stale',
    change: { by: moderator.handle, action: 'hide' },
  });
  expect(await count('decision')).toBe(1);
});

test('the same form sent ten times at once decides once', async () => {
  const { moderator, itemId } = await scene();
  const input = hiding(itemId);
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => decide(deps, moderator, input)),
  );
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  expect(outcomes[0]?.kind).toBe('decided');
  expect(await count('decision')).toBe(1);
  expect(await count('statement_of_reasons')).toBe(1);
});

test('deciding and restoring brings the post back as it was, and tells its author', async () => {
  const { author, moderator, postId, itemId } = await scene();
  const before = await postOf(postId);
  await decide(deps, moderator, hiding(itemId));
  expect((await decide(deps, moderator, restoring(itemId))).kind).toBe('decided');
  expect(await postOf(postId)).toEqual(before);
  expect(await unreadStatements(db, author.id)).toBe(2);
});

test('F47 a text that was edited in between has to be looked at again', async () => {
  const { moderator, postId, itemId } = await scene();
  const revision = await editPostTo(db, postId, 'Other words.');
  expect(await decide(deps, moderator, hiding(itemId))).toEqual({ kind: 'edited' });
  expect((await decide(deps, moderator, hiding(itemId, { revision }))).kind).toBe('decided');
});

test('F47 a decision and an edit at once: one comes first, and nobody judges words they did not see', async () => {
  const { author, moderator, postId, itemId } = await scene();
  const edit = { postId, baseRevision: 1, title: 'A title', source: 'New.', contentNotes: [] };
  const [edited, decided] = await Promise.all([
    editPost(deps, author, edit),
    decide(deps, moderator, hiding(itemId)),
  ]);
  const { revision } = await db
    .selectFrom('decision')
    .select('revision')
    .executeTakeFirst()
    .then((row) => row ?? { revision: null });
  if (edited.kind === 'edited') expect([decided.kind, revision]).toEqual(['edited', null]);
  else expect([edited.kind, decided.kind, revision]).toEqual(['not-found', 'decided', 1]);
});

test('placeholders that are known are filled in before anything is sent', async () => {
  const { author, moderator, itemId } = await scene();
  const explanation = 'Hello {{handle}}, the rule is: {{rule}}';
  await decide(deps, moderator, hiding(itemId, { explanation }));
  const { body } = await db
    .selectFrom('statement_of_reasons')
    .select('body')
    .executeTakeFirstOrThrow();
  expect(body).toContain(`Hello ${author.handle}, the rule is: Posts may speak of any pain`);
});

test('a new and more pressing signal makes a decision stale, with nobody to name', async () => {
  const { reporter, moderator, postId, itemId } = await scene();
  await reportPost(deps, reporter, { postId, reason: 'worried', note: null });
  expect(await decide(deps, moderator, hiding(itemId))).toEqual({ kind: 'stale', change: null });
});

test.each<[string, Partial<DecideInput>, string]>([
  ['hiding without words', { explanation: ' ' }, 'explanation_needed'],
  ['a placeholder that is left', { explanation: 'Hello {{name}}, please.' }, 'placeholder_left'],
  ['a change that changes nothing', { action: 'change' }, 'measure_needed'],
  [
    'leaving it and hiding it',
    { ...leaving, measures: [{ kind: 'hide' }] },
    'measure_not_possible',
  ],
  [
    'a sanction without a rule',
    { ...leaving, person: { kind: 'warning' } },
    'reason_not_for_action',
  ],
  ['a pause of a year', { person: { kind: 'pause', hours: 8760 } }, 'pause_length'],
  ['a reason of another action', { reasonCode: 'within_rules' }, 'reason_not_for_action'],
  [
    'restoring what is not hidden',
    { action: 'restore', reasonCode: 'mistake' },
    'action_not_possible',
  ],
])('%s is refused and changes nothing', async (_name, change, problem) => {
  const { moderator, itemId } = await scene();
  const outcome = await decide(deps, moderator, hiding(itemId, change));
  expect(outcome).toEqual({ kind: 'refused', problems: [problem] });
  expect(await count('decision')).toBe(0);
});

test('an emergency is not ended without saying what was done about it', async () => {
  const { moderator, itemId } = await scene();
  await db.updateTable('review_item').set({ tier: 'emergency' }).execute();
  const input = hiding(itemId);
  expect(await decide(deps, moderator, input)).toEqual({
    kind: 'refused',
    problems: ['outcome_needed'],
  });
  expect((await decide(deps, moderator, { ...input, outcomeCode: 'contacted' })).kind).toBe(
    'decided',
  );
});

test('an item exists for the moderators of its group and for safety leads, and for nobody else', async () => {
  const { groupId, author, reporter, moderator, itemId } = await scene();
  const elsewhere = await addActor(db, 'far-heron', { moderates: [await addGroup(db)] });
  const lead = await addActor(db, 'calm-harbour', { roles: ['safety_lead'] });
  const responder = await addActor(db, 'night-lamp', { roles: ['responder', 'companion'] });
  const ownPost = { ...author, moderates: [groupId] };
  const ownPostOfLead = { ...author, roles: ['safety_lead' as const] };
  const table: [Actor, boolean][] = [
    [moderator, true],
    [lead, true],
    [elsewhere, false],
    [responder, false],
    [reporter, false],
    [author, false],
    [ownPost, false],
    [ownPostOfLead, false],
  ];
  for (const [actor, mayLook] of table) {
    const page = await openItemPage(deps, actor, { itemId });
    expect([actor.handle, page !== null]).toEqual([actor.handle, mayLook]);
    if (!mayLook) expect(await decide(deps, actor, hiding(itemId))).toEqual({ kind: 'not_found' });
  }
  const views = await db
    .selectFrom('audit_event')
    .select('actor_id')
    .where('action', '=', 'review_item.viewed')
    .execute();
  expect(views.map(({ actor_id }) => actor_id)).toEqual([moderator.id, lead.id]);
});

test('a statement is for its author alone', async () => {
  const { reporter, moderator, itemId } = await scene();
  await decide(deps, moderator, hiding(itemId));
  const { id } = await db.selectFrom('statement_of_reasons').select('id').executeTakeFirstOrThrow();
  for (const actor of [reporter, moderator]) {
    expect(await openStatement(deps, actor, { statementId: id })).toBeNull();
  }
  const other: StatementId = crypto.randomUUID() as StatementId;
  expect(await openStatement(deps, moderator, { statementId: other })).toBeNull();
});
