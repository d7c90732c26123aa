import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { categoryWords } from '#app/copy/second-review.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { holdPost } from '#app/domain/moderation/hold-post.server.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import { drawValue } from '#app/domain/second-review/draw-value.server.ts';
import {
  drawSecondReviews,
  setDrawRate,
} from '#app/domain/second-review/draw-second-reviews.server.ts';
import {
  giveSecondReview,
  leaveSecondReview,
  openSecondReview,
  readLesson,
  takeSecondReview,
} from '#app/domain/second-review/give-second-review.server.ts';
import type { GoldenItem } from '#app/domain/second-review/golden-items.repository.server.ts';
import { addGoldenItem, readGoldenItems } from '#app/domain/second-review/golden-items.server.ts';
import { readQuality } from '#app/domain/second-review/read-quality.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { hours } from '#app/domain/shared/duration.ts';
import {
  newId,
  type DecisionId,
  type DrawSeedId,
  type GroupId,
  type ReviewItemId,
  type SecondReviewId,
} from '#app/domain/shared/ids.ts';
import { inTransaction } from '#db/transaction.ts';
import { addActor, addGroup, addThread } from '#tests/support/community.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { refuse } from '#tests/support/refusals.ts';
import { decideNow } from '#tests/support/decisions.ts';
import { forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();
const deps = forumDeps(db);
let groupId: GroupId;
let author: Actor;
let reporter: Actor;
let decider: Actor;
let second: Actor;
let lead: Actor;
beforeEach(async () => {
  groupId = await addGroup(db);
  author = await addActor(db, 'quiet-birch');
  reporter = await addActor(db, 'ada-fern');
  decider = await addActor(db, 'steady-oak', { moderates: [groupId] });
  second = await addActor(db, 'still-water', { moderates: [groupId] });
  lead = await addActor(db, 'calm-bridge', { roles: ['safety_lead'] });
  await drawSecondReviews(deps);
});

async function decided(): Promise<ReviewItemId> {
  const { postId } = await addThread(db, { groupId, authorId: author.id, source: 'Words.' });
  await reportPost(deps, reporter, { postId, reason: 'method_detail', note: null });
  const { id: itemId } = await db
    .selectFrom('review_item')
    .select('id')
    .where('subject_id', '=', postId)
    .executeTakeFirstOrThrow();
  const outcome = await decide(deps, decider, {
    ...{ itemId, version: 1, revision: 1, submissionKey: crypto.randomUUID() },
    ...{ action: 'hide', reasonCode: 'method_detail', outcomeCode: null },
    explanation: 'The second sentence names a way.',
  });
  expect(outcome.kind).toBe('decided');
  return itemId;
}

/** A decision that was drawn, as one of those that are. */
async function drawn(): Promise<ReviewItemId> {
  const itemId = await decided();
  const { id } = await db
    .selectFrom('decision')
    .select('id')
    .where('item_id', '=', itemId)
    .executeTakeFirstOrThrow();
  await drawSecondReviews(deps);
  await db
    .insertInto('second_review')
    .values({ id: newId<SecondReviewId>(), decision_id: id, golden_id: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return itemId;
}

const take = (actor: Actor) => takeSecondReview(deps, actor, { goldenFirst: false });

async function taken(actor: Actor): Promise<SecondReviewId> {
  const id = await take(actor);
  if (id === null) throw new Error('One should wait.');
  return id;
}

test('every decision is drawn about once, by a seed that is kept, so that it can be worked out again', async () => {
  await decided();
  await decided();
  await Promise.all([drawSecondReviews(deps), drawSecondReviews(deps)]);
  const draws = await db.selectFrom('review_draw').selectAll().execute();
  const { id, seed, rate } = await db
    .selectFrom('review_draw_seed')
    .selectAll()
    .executeTakeFirstOrThrow();
  expect(rate).toBe(0.03);
  expect(draws).toHaveLength(2);
  for (const draw of draws) {
    const value = drawValue(seed, draw.decision_id);
    expect(draw).toMatchObject({
      ...{ seed_id: id, value, is_drawn: value < rate },
      category: 'method_detail',
    });
  }
});

test('a decision about which nobody can draw keeps no other from it, and is drawn about once it can be', async () => {
  await decided();
  const { id: stuck } = await db.selectFrom('decision').select('id').executeTakeFirstOrThrow();
  await advance(db, hours(2));
  await decided();
  const mend = await refuse(db, { table: 'review_draw', when: `new.decision_id = '${stuck}'` });
  onTestFinished(mend);
  await expect(drawSecondReviews(deps)).rejects.toThrow(stuck);
  const draws = () => db.selectFrom('review_draw').select('decision_id').execute();
  expect(await draws()).toHaveLength(1);
  await mend();
  await drawSecondReviews(deps);
  expect(await draws()).toHaveLength(2);
});

test('what was looked at only because it was a first post has a category of its own', async () => {
  const decideAbout = async (isReported: boolean) => {
    const { postId } = await addThread(db, { groupId, authorId: author.id });
    await inTransaction(db, (trx) => holdPost(trx, { postId, groupId, authorId: author.id }));
    if (isReported) await reportPost(deps, reporter, { postId, reason: 'attack', note: null });
    const { id } = await db
      .selectFrom('review_item')
      .select('id')
      .where('subject_id', '=', postId)
      .executeTakeFirstOrThrow();
    return decideNow(db, decider, id, { action: 'leave', reasonCode: 'within_rules' });
  };
  const [held, both] = [await decideAbout(false), await decideAbout(true)];
  await drawSecondReviews(deps);
  const draws = await db.selectFrom('review_draw').select(['decision_id', 'category']).execute();
  const categoryOf = (id: DecisionId) =>
    draws.find(({ decision_id }) => decision_id === id)?.category;
  expect([categoryOf(held), categoryOf(both)]).toEqual(['held', 'attack']);
  expect(categoryWords('held')).toBe('first post of a newcomer');
});

test('the rate is from two to five in a hundred, is a safety lead’s to set, and comes with a new seed', async () => {
  expect(await setDrawRate(deps, decider, { percent: 5 })).toBe(false);
  expect(await setDrawRate(deps, lead, { percent: 5 })).toBe(true);
  const seeds = await db.selectFrom('review_draw_seed').selectAll().execute();
  expect(new Set(seeds.map(({ seed }) => seed)).size).toBe(2);
  const tooMany = { id: newId<DrawSeedId>(), seed: 'x', rate: 0.06, set_by: null };
  await expect(db.insertInto('review_draw_seed').values(tooMany).execute()).rejects.toThrow();
});

test('whoever decided never gets it, nor its author, nor who reads other groups', async () => {
  await drawn();
  const elsewhere = await addActor(db, 'far-shore', { moderates: [await addGroup(db)] });
  expect(await take(decider)).toBeNull();
  expect(await take(elsewhere)).toBeNull();
  expect(await take(author)).toBeNull();
  expect(await take(second)).not.toBeNull();
});

test('nor does who has seen the item since it was decided', async () => {
  const itemId = await drawn();
  await openItemPage(deps, second, { itemId });
  expect(await take(second)).toBeNull();
  expect(await take(lead)).not.toBeNull();
});

test('the second person sees the words and why they were looked at, and neither decision nor decider', async () => {
  await drawn();
  const page = await openSecondReview(deps, second, { id: await taken(second) });
  expect(page).toEqual({
    id: page?.id,
    ...{ category: 'method_detail', subjectKind: 'post', text: 'Words.', groupRules: 'Be kind.' },
  });
  expect(JSON.stringify(page)).not.toMatch(/hide|hidden|steady-oak/i);
  expect(page && (await openSecondReview(deps, lead, { id: page.id }))).toBeNull();
});

test('two people at once get one each, and what is given back goes to the next', async () => {
  await drawn();
  const [one, other] = await Promise.all([take(second), take(lead)]);
  expect([one, other].filter((id) => id !== null)).toHaveLength(1);
  const [holder, next] = one === null ? [lead, second] : [second, lead];
  await leaveSecondReview(deps, holder, { id: await taken(holder) });
  expect(await take(next)).not.toBeNull();
});

test('an opinion is kept once, changes nothing, and tells nothing of the first decision', async () => {
  await drawn();
  const id = await taken(second);
  const opinion = { id, action: 'leave', reasonCode: 'within_rules' } as const;
  expect(await giveSecondReview(deps, decider, opinion)).toEqual({ kind: 'not_found' });
  expect(await giveSecondReview(deps, second, { ...opinion, action: 'hide' })).toEqual({
    kind: 'reason_not_for_action',
  });
  expect(await giveSecondReview(deps, second, opinion)).toEqual({ kind: 'given' });
  expect(await readLesson(deps, second, { id })).toBeNull();
  expect(await giveSecondReview(deps, second, opinion)).toEqual({ kind: 'not_found' });
  expect((await db.selectFrom('decision').select('id').execute()).length).toBe(1);
  const row = await db.selectFrom('second_review').selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({ agrees: false, reviewer_id: second.id });
});

test('a golden item comes to each person once, not to its maker, and teaches afterwards', async () => {
  const item: GoldenItem = {
    category: 'method_detail',
    body: 'A made-up text.',
    action: 'hide',
    reasonCode: 'method_detail',
    grounds: 'It names an amount.',
  };
  expect(await addGoldenItem(deps, decider, item)).toEqual({ kind: 'not_found' });
  expect(await addGoldenItem(deps, lead, item)).toEqual({ kind: 'added' });
  expect(await readGoldenItems(deps, decider)).toBeNull();
  expect(await take(lead)).toBeNull();
  const id = await taken(second);
  expect(await openSecondReview(deps, second, { id })).toMatchObject({
    ...{ subjectKind: 'post', text: 'A made-up text.', category: 'method_detail' },
  });
  expect(
    await giveSecondReview(deps, second, { id, action: 'hide', reasonCode: 'method_detail' }),
  ).toEqual({ kind: 'given' });
  const lesson = { action: 'hide', grounds: 'It names an amount.' };
  expect(await readLesson(deps, second, { id })).toEqual(lesson);
  expect(await readLesson(deps, decider, { id })).toBeNull();
  expect(await take(second)).toBeNull();
});

test('figures name nobody; where two differed is for safety leads', async () => {
  await drawn();
  const id = await taken(second);
  await giveSecondReview(deps, second, { id, action: 'leave', reasonCode: 'within_rules' });
  const forModerator = await readQuality(deps, decider);
  expect(forModerator).toMatchObject({
    overall: { kind: 'too_few', n: 1 },
    byCategory: [{ category: 'method_detail', agreement: { kind: 'too_few', n: 1 } }],
    differences: [],
    appeals: { decided: 0, share: null },
  });
  const forLead = await readQuality(deps, lead);
  expect(forLead?.differences).toMatchObject([{ first: 'hide', second: 'leave' }]);
  expect(JSON.stringify(forLead)).not.toMatch(/steady-oak|still-water/);
  expect(await readQuality(deps, author)).toBeNull();
});
