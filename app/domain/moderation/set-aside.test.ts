import { expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { claimItem, claimNext } from '#app/domain/moderation/claim-item.server.ts';
import { decide, type DecideInput } from '#app/domain/moderation/decide.server.ts';
import { passOnItem, takeBackItem } from '#app/domain/moderation/pass-on-item.server.ts';
import { readQueueDesk, readQueueList } from '#app/domain/moderation/queue-page.server.ts';
import { skipItem, snoozeItem, unskipItem } from '#app/domain/moderation/set-aside-item.server.ts';
import { hours } from '#app/domain/shared/duration.ts';
import { addActor, addGroup } from '#tests/support/community.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { forumDeps } from '#tests/support/groups.ts';
import { itemIn, newMember, reportedItem, reviewScene, storedItem } from '#tests/support/review.ts';

const { db } = testDatabase();
const nothing = { kind: 'nothing_waits' };

test('who lets an item pass is not dealt it again, and after three people it goes to a lead', async () => {
  const scene = await reviewScene(db);
  const itemId = await itemIn(db, scene);
  const others = await Promise.all(
    ['oak', 'elm', 'ash'].map((handle) => addActor(db, handle, { moderates: [scene.groupId] })),
  );
  const { moderator } = scene;
  await claimNext({ db }, moderator);
  const skip = { itemId, reason: 'too_close' } as const;
  expect(await skipItem({ db }, moderator, skip)).toEqual({ kind: 'skipped', goesToLead: false });
  expect(await claimNext({ db }, moderator)).toEqual(nothing);

  // One tap takes it back, and it is free for others at once in between.
  const [second, third, fourth] = others;
  if (second === undefined || third === undefined || fourth === undefined) throw new Error();
  expect(await unskipItem({ db }, moderator, { itemId })).toEqual({ kind: 'undone' });
  expect(await claimNext({ db }, moderator)).toEqual({ kind: 'claimed', itemId });
  for (const person of [moderator, second]) await skipItem({ db }, person, skip);
  expect(await claimNext({ db }, fourth)).toEqual({ kind: 'claimed', itemId });
  await skipItem({ db }, fourth, { itemId, reason: null });
  expect(await claimNext({ db }, third)).toEqual(nothing);
  expect(await claimNext({ db }, scene.lead)).toEqual({ kind: 'claimed', itemId });
});

test('an item that is opened again comes to everybody again', async () => {
  const scene = await reviewScene(db);
  const itemId = await itemIn(db, scene);
  await skipItem({ db }, scene.moderator, { itemId, reason: null });
  const { version } = await storedItem(db, itemId);
  const outcome = await decide(forumDeps(db), scene.lead, {
    ...{ itemId, version, revision: 1, submissionKey: crypto.randomUUID() },
    ...{ action: 'leave', reasonCode: 'within_rules', explanation: '', outcomeCode: null },
  });
  expect(outcome.kind).toBe('decided');
  const post = { postId: scene.postId, groupId: scene.groupId, authorId: scene.author.id };
  await reportedItem(db, post, (await newMember(db)).id, { reason: 'misleading' });
  expect(await storedItem(db, itemId)).toMatchObject({ state: 'open', skips: 0 });
  expect(await claimNext({ db }, scene.moderator)).toEqual({ kind: 'claimed', itemId });
});

test('what is put off comes back by itself where it stood; an emergency is never put off', async () => {
  const scene = await reviewScene(db);
  const itemId = await itemIn(db, scene);
  const before = await storedItem(db, itemId);
  const snooze = { itemId, forHours: 12 } as const;
  expect(await snoozeItem({ db }, scene.moderator, snooze)).toEqual({ kind: 'snoozed' });
  expect(await claimNext({ db }, scene.moderator)).toEqual(nothing);
  await advance(db, hours(12) + 1000);
  const { next } = await readQueueDesk({ db }, scene.moderator);
  expect(next).toMatchObject({ id: itemId, dueAt: before.due_at, isOverdue: true });

  // Something pressing is said meanwhile: it is back at once, and stays.
  await snoozeItem({ db }, scene.moderator, snooze);
  const post = { postId: scene.postId, groupId: scene.groupId, authorId: scene.author.id };
  await reportedItem(db, post, (await newMember(db)).id, { tier: 'emergency' });
  expect(await storedItem(db, itemId)).toMatchObject({ state: 'open', tier: 'emergency' });
  expect(await snoozeItem({ db }, scene.moderator, snooze)).toEqual({ kind: 'emergency' });
});

test('passing an item on raises an alert, gives it a clock of its own, and comes back with the answer', async () => {
  const scene = await reviewScene(db);
  const { moderator, lead } = scene;
  const deps = forumDeps(db);
  const itemId = await itemIn(db, scene);
  const passed = await passOnItem(deps, moderator, { itemId, note: 'She wrote that it is over.' });
  if (passed.kind !== 'passed_on') throw new Error(passed.kind);
  const alert = await db.selectFrom('alert').selectAll().executeTakeFirstOrThrow();
  expect(alert).toMatchObject({ id: passed.alertId, tier: 'urgent', review_item_id: itemId });
  expect(deps.woken).toHaveLength(1);

  expect(await claimNext({ db }, moderator)).toEqual(nothing);
  expect(await claimItem({ db }, moderator, { itemId })).toEqual({ kind: 'not_free' });
  const view = { view: 'passed_on', filter: { source: null, words: '' }, after: null } as const;
  const list = await readQueueList({ db }, moderator, view);
  const { escalated_due_at } = await storedItem(db, itemId);
  expect(list?.rows).toMatchObject([{ id: itemId, dueAt: escalated_due_at }]);

  // Moderators cannot close it behind the backs of those who were called.
  const { version } = await storedItem(db, itemId);
  const leave: DecideInput = {
    itemId,
    version,
    revision: 1,
    submissionKey: crypto.randomUUID(),
    action: 'leave',
    reasonCode: 'no_danger',
    explanation: '',
    outcomeCode: 'no_risk_found',
  };
  expect(await decide(deps, moderator, leave)).toMatchObject({ kind: 'refused' });

  const responder = await addActor(db, 'night-lamp', { roles: ['responder'] });
  await acknowledgeAlert({ db }, responder, alert.id);
  await db
    .updateTable('alert')
    .set({
      state: 'closed',
      closed_by: responder.id,
      closed_at: new Date(),
      outcome_code: 'contacted',
    })
    .execute();
  expect(await claimNext({ db }, moderator)).toEqual({ kind: 'claimed', itemId });

  // Passed on again, it can be taken back; the alert stays open for those who were called.
  await passOnItem(deps, moderator, { itemId, note: null });
  const outsider = await addActor(db, 'far-elm', { moderates: [await addGroup(db)] });
  expect(await takeBackItem({ db }, outsider, { itemId })).toEqual({ kind: 'not_found' });
  expect(await takeBackItem({ db }, lead, { itemId })).toEqual({ kind: 'taken_back' });
  expect(await claimNext({ db }, moderator)).toEqual({ kind: 'claimed', itemId });
  const open = await db.selectFrom('alert').select('id').where('state', '<>', 'closed').execute();
  expect(open).toHaveLength(1);
});

test('two who let it pass while a third puts it off: each counts once, and nobody is left holding it', async () => {
  const scene = await reviewScene(db);
  const itemId = await itemIn(db, scene);
  const others = await Promise.all(
    ['oak', 'elm'].map((handle) => addActor(db, handle, { moderates: [scene.groupId] })),
  );
  const skip = { itemId, reason: null };
  const outcomes = await Promise.all([
    ...others.flatMap((person) => [skipItem({ db }, person, skip), skipItem({ db }, person, skip)]),
    snoozeItem({ db }, scene.moderator, { itemId, forHours: 1 }),
  ]);
  expect(outcomes.map(({ kind }) => kind)).toEqual([
    ...['skipped', 'skipped', 'skipped', 'skipped'],
    'snoozed',
  ]);
  expect(await storedItem(db, itemId)).toMatchObject({
    state: 'snoozed',
    skips: 2,
    claimed_by: null,
  });
});

test('an expired claim is taken by one of two who come at once, and the first one holds nothing', async () => {
  const scene = await reviewScene(db);
  const itemId = await itemIn(db, scene);
  const [second, third] = await Promise.all(
    ['oak', 'elm'].map((handle) => addActor(db, handle, { moderates: [scene.groupId] })),
  );
  if (second === undefined || third === undefined) throw new Error();
  await claimItem({ db }, scene.moderator, { itemId });
  await advance(db, hours(1));
  const claims = await Promise.all([claimNext({ db }, second), claimNext({ db }, third)]);
  expect(claims.map(({ kind }) => kind).sort()).toEqual(['claimed', 'nothing_waits']);
  expect(await skipItem({ db }, scene.moderator, { itemId, reason: null })).toEqual({
    kind: 'not_free',
  });
});
