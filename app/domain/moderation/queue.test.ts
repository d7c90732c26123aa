import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  claimItem,
  claimNext,
  releaseAllItems,
  releaseItem,
} from '#app/domain/moderation/claim-item.server.ts';
import { lookAtItem, takeOverItem } from '#app/domain/moderation/look-at-item.server.ts';
import { compareInQueue, type QueuePlace } from '#app/domain/moderation/queue-order.ts';
import { readQueueDesk, readQueueList } from '#app/domain/moderation/queue-page.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { minutes } from '#app/domain/shared/duration.ts';
import { newId, type GroupId, type MemberId, type ReviewItemId } from '#app/domain/shared/ids.ts';
import { tiers, type Tier } from '#app/screening/screening.ts';
import { addActor, addGroup } from '#tests/support/community.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();

const START = Date.parse('2026-03-01T00:00:00Z');
/** In the middle of the times that items are due at: some of them are overdue. */
const NOW = new Date(START + minutes(20));
const everything = { source: null, words: '' };

const place = fc.record({
  tier: fc.constantFrom(...tiers),
  dueAt: fc.integer({ min: 0, max: 40 }).map((n) => new Date(START + minutes(n))),
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

test('the order is total: tier, overdue, time left, score, age, and nothing lifts over a higher tier', () => {
  const compare = (a: QueuePlace, b: QueuePlace) => compareInQueue(a, b, NOW);
  fc.assert(
    fc.property(place, place, place, (a, b, c) => {
      expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      const [higher, lower] = [tiers.indexOf(a.tier), tiers.indexOf(b.tier)];
      if (higher > lower) expect(compare(a, b)).toBeLessThan(0);
      if (higher === lower && a.dueAt < NOW && b.dueAt >= NOW)
        expect(compare(a, b)).toBeLessThan(0);
    }),
  );
});

test('among items of about the same time the score decides, and it never delays what is a slot older', () => {
  const at = (minute: number, score: number): QueuePlace => ({
    ...{ tier: 'none', score, openedAt: NOW, id: crypto.randomUUID() },
    dueAt: new Date(START + minutes(minute)),
  });
  expect(compareInQueue(at(31, 90), at(30, 10), NOW)).toBeLessThan(0);
  expect(compareInQueue(at(45, 90), at(44, 10), NOW)).toBeGreaterThan(0);
});

test('the database holds the same order, page after page, and deals in it', async () => {
  await setNow(db, NOW.toISOString());
  const groupId = await addGroup(db);
  const author = await addActor(db, 'quiet-birch');
  const lead = await addActor(db, 'calm-harbour', { roles: ['safety_lead'] });
  const places =
    fc.sample(
      fc.uniqueArray(place, { minLength: 110, maxLength: 110, selector: (p) => p.id }),
      1,
    )[0] ?? [];
  const items: QueuePlace[] = [];
  for (const one of places) items.push({ ...one, id: await addItem(groupId, author.id, one) });
  const expected = [...items].sort((a, b) => compareInQueue(a, b, NOW)).map(({ id }) => id);
  const seen: string[] = [];
  let after: ReviewItemId | null = null;
  do {
    const page = await readQueueList({ db }, lead, { view: 'waiting', filter: everything, after });
    seen.push(...(page?.rows ?? []).map(({ id }) => id));
    after = page?.next ?? null;
  } while (after !== null);
  expect(seen).toEqual(expected);

  const dealt: string[] = [];
  for (let index = 0; index < 5; index += 1) {
    const person = await moderatorOf(groupId, `moderator-${index}`);
    const claim = await claimNext({ db }, person);
    if (claim.kind === 'claimed') dealt.push(claim.itemId);
  }
  expect(dealt).toEqual(expected.slice(0, 5));
});

test('the queue shows own groups alone, never own posts, and everything to a safety lead', async () => {
  const [here, there] = [await addGroup(db), await addGroup(db)];
  const author = await addActor(db, 'quiet-birch');
  const moderator = await moderatorOf(here);
  const lead = await addActor(db, 'calm-harbour', { roles: ['safety_lead'] });
  const mine = await addItem(here, author.id, at('watch'));
  const own = await addItem(here, moderator.id, at('watch', 1));
  const foreign = await addItem(there, author.id, at('watch', 2));
  const list = { view: 'waiting', filter: everything, after: null } as const;
  // Whoever is dealt items chooses none.
  expect(await readQueueList({ db }, moderator, list)).toBeNull();
  expect((await readQueueDesk({ db }, moderator)).next?.id).toBe(mine);
  const all = await readQueueList({ db }, lead, list);
  expect(all?.rows.map(({ id }) => id)).toEqual([mine, own, foreign]);
  const search = { ...list, filter: { source: null, words: 'STEADY_oak' } };
  expect((await readQueueList({ db }, lead, search))?.rows).toEqual([]);
  search.filter.words = 'STEADY-o';
  expect((await readQueueList({ db }, lead, search))?.rows.map(({ id }) => id)).toEqual([own]);
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

test('work renews a claim, a claim that ran out is not brought back, and a lead takes over with a reason', async () => {
  const groupId = await addGroup(db);
  const author = await addActor(db, 'quiet-birch');
  const [first, second] = [
    await moderatorOf(groupId, 'first-oak'),
    await moderatorOf(groupId, 'second-oak'),
  ];
  const lead = await addActor(db, 'calm-harbour', { roles: ['safety_lead'] });
  const itemId = await addItem(groupId, author.id, at('none'));
  await claimItem({ db }, first, { itemId });
  await advance(db, minutes(14));
  await lookAtItem({ db }, first, { itemId, isActive: true });
  await advance(db, minutes(14));
  const look = await lookAtItem({ db }, second, { itemId, isActive: true });
  expect(look).toMatchObject({ heldBy: 'first-oak', looking: [] });
  expect((await lookAtItem({ db }, first, { itemId, isActive: false }))?.looking).toEqual([
    'second-oak',
  ]);
  await advance(db, minutes(2));
  expect(await lookAtItem({ db }, first, { itemId, isActive: true })).toMatchObject({
    heldBy: null,
    looking: [],
  });

  await claimItem({ db }, second, { itemId });
  const over = { itemId, reason: 'cannot_wait' } as const;
  expect(await takeOverItem({ db }, first, over)).toEqual({ kind: 'not_found' });
  expect(await takeOverItem({ db }, lead, over)).toEqual({ kind: 'taken_over' });
  expect(await takeOverItem({ db }, lead, over)).toEqual({ kind: 'not_held' });
  const { facts } = await db
    .selectFrom('audit_event')
    .select('facts')
    .where('action', '=', 'review_item.taken_over')
    .executeTakeFirstOrThrow();
  expect(facts).toEqual({ from: second.id, reason: 'cannot_wait' });
});
