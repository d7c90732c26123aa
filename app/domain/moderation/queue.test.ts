import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  claimItem,
  claimNext,
  releaseAllItems,
  releaseItem,
} from '#app/domain/moderation/claim-item.server.ts';
import { compareInQueue, type QueuePlace } from '#app/domain/moderation/queue-order.ts';
import { readQueuePage } from '#app/domain/moderation/queue-page.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { minutes } from '#app/domain/shared/duration.ts';
import { newId, type GroupId, type MemberId, type ReviewItemId } from '#app/domain/shared/ids.ts';
import { tiers, type Tier } from '#app/screening/screening.ts';
import { addActor, addGroup } from '#tests/support/community.ts';
import { advance, testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();

const START = Date.parse('2026-03-01T00:00:00Z');

const place = fc.record({
  tier: fc.constantFrom(...tiers),
  dueAt: fc.integer({ min: 0, max: 5 }).map((n) => new Date(START + minutes(n))),
  score: fc.integer({ min: 0, max: 3 }),
  openedAt: fc.integer({ min: 0, max: 5 }).map((n) => new Date(START - minutes(n))),
  id: fc.uuid(),
});

async function addItem(
  groupId: GroupId,
  authorId: MemberId,
  at: QueuePlace,
): Promise<ReviewItemId> {
  const { id } = await db
    .insertInto('review_item')
    .values({
      id: newId<ReviewItemId>(),
      subject_kind: 'post',
      subject_id: at.id,
      group_id: groupId,
      author_id: authorId,
      tier: at.tier,
      due_at: at.dueAt,
      score: at.score,
      opened_at: at.openedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

const at = (tier: Tier, minute = 0): QueuePlace => ({
  tier,
  dueAt: new Date(START + minutes(minute)),
  score: 0,
  openedAt: new Date(START),
  id: crypto.randomUUID(),
});

async function moderatorOf(groupId: GroupId, handle = 'steady-oak'): Promise<Actor> {
  return addActor(db, handle, { moderates: [groupId] });
}

test('the order is total, and no score or waiting lifts an item over a higher tier', () => {
  fc.assert(
    fc.property(place, place, place, (a, b, c) => {
      expect(Math.sign(compareInQueue(a, b))).toBe(-Math.sign(compareInQueue(b, a)) + 0);
      if (compareInQueue(a, b) <= 0 && compareInQueue(b, c) <= 0) {
        expect(compareInQueue(a, c)).toBeLessThanOrEqual(0);
      }
      if (tiers.indexOf(a.tier) > tiers.indexOf(b.tier))
        expect(compareInQueue(a, b)).toBeLessThan(0);
    }),
  );
});

test('the database holds the same order, page after page', async () => {
  const groupId = await addGroup(db);
  const author = await addActor(db, 'quiet-birch');
  const moderator = await moderatorOf(groupId);
  const places =
    fc.sample(
      fc.uniqueArray(place, { minLength: 70, maxLength: 70, selector: (p) => p.id }),
      1,
    )[0] ?? [];
  const items: QueuePlace[] = [];
  for (const one of places) items.push({ ...one, id: await addItem(groupId, author.id, one) });
  const expected = [...items].sort(compareInQueue).map(({ id }) => id);
  const seen: string[] = [];
  let after: ReviewItemId | null = null;
  do {
    const page = await readQueuePage({ db }, moderator, { after });
    seen.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  expect(seen).toEqual(expected);
});

test('the queue shows own groups alone, never own posts, and everything to a safety lead', async () => {
  const [here, there] = [await addGroup(db), await addGroup(db)];
  const author = await addActor(db, 'quiet-birch');
  const moderator = await moderatorOf(here);
  const lead = await addActor(db, 'calm-harbour', { roles: ['safety_lead'] });
  const mine = await addItem(here, author.id, at('watch'));
  const own = await addItem(here, moderator.id, at('watch', 1));
  const foreign = await addItem(there, author.id, at('watch', 2));
  const ids = async (actor: Actor) =>
    (await readQueuePage({ db }, actor, { after: null })).rows.map(({ id }) => id);
  expect(await ids(moderator)).toEqual([mine]);
  expect(await ids(lead)).toEqual([mine, own, foreign]);
  expect(await claimItem({ db }, moderator, { itemId: foreign })).toEqual({ kind: 'not_free' });
});

test('eight moderators at once get eight different items, the most pressing first', async () => {
  const groupId = await addGroup(db);
  const author = await addActor(db, 'quiet-birch');
  const urgent = await addItem(groupId, author.id, at('urgent', 90));
  for (let minute = 0; minute < 7; minute += 1)
    await addItem(groupId, author.id, at('none', minute));
  const people = await Promise.all(
    Array.from({ length: 8 }, (_, index) => moderatorOf(groupId, `moderator-${index}`)),
  );
  const claims = await Promise.all(people.map((person) => claimNext({ db }, person)));
  const ids = claims.map((claim) => (claim.kind === 'claimed' ? claim.itemId : null));
  expect(new Set(ids).size).toBe(8);
  expect(ids).toContain(urgent);
  const latecomer = await moderatorOf(groupId, 'latecomer');
  expect(await claimNext({ db }, latecomer)).toEqual({ kind: 'nothing_waits' });
});

test('taking the next one again gives back the same one; a claim runs out; a release frees at once', async () => {
  const groupId = await addGroup(db);
  const author = await addActor(db, 'quiet-birch');
  const [first, second] = [
    await moderatorOf(groupId, 'first-oak'),
    await moderatorOf(groupId, 'second-oak'),
  ];
  const itemId = await addItem(groupId, author.id, at('emergency'));
  await addItem(groupId, author.id, at('none'));
  expect(await claimNext({ db }, first)).toEqual({ kind: 'claimed', itemId });
  expect(await claimNext({ db }, first)).toEqual({ kind: 'claimed', itemId });
  expect(await claimItem({ db }, second, { itemId })).toEqual({ kind: 'not_free' });
  await advance(db, minutes(5) + 1000);
  expect(await claimItem({ db }, second, { itemId })).toEqual({ kind: 'claimed' });
  const { claim_token } = await db
    .selectFrom('review_item')
    .select('claim_token')
    .where('id', '=', itemId)
    .executeTakeFirstOrThrow();
  const token = claim_token ?? '';
  expect(await releaseItem({ db }, first, { itemId, token })).toEqual({ kind: 'not_held' });
  expect(await releaseItem({ db }, second, { itemId, token })).toEqual({ kind: 'released' });
  expect(await claimItem({ db }, first, { itemId })).toEqual({ kind: 'claimed' });

  // Signing out gives back what one holds, and nothing that somebody else has.
  await releaseAllItems({ db }, second);
  expect(await claimItem({ db }, second, { itemId })).toEqual({ kind: 'not_free' });
  await releaseAllItems({ db }, first);
  expect(await claimItem({ db }, second, { itemId })).toEqual({ kind: 'claimed' });
});
