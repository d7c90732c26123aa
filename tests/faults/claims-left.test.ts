import { beforeEach, expect, test } from 'vitest';
import { claimItem, claimNext, releaseItem } from '#app/domain/moderation/claim-item.server.ts';
import { keepQueue } from '#app/domain/moderation/keep-queue.server.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';
import { expectKept, openHouse } from '#tests/faults/support/house.ts';
import { addActor } from '#tests/support/community.ts';
import { quietLog } from '#tests/support/crisis.ts';
import { setNow, testDatabase } from '#tests/support/database.ts';
import { reportedPosts, reviewScene, storedItem } from '#tests/support/review.ts';

const { db } = testDatabase();
const deps = { db, log: quietLog };
// The clock stands still but for what a test moves it: how fast this machine is plays no part.
beforeEach(() => setNow(db, '2027-02-01T12:00:00Z'));

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`There is no number ${index}.`);
  return found;
}

test('F50 a moderator vanishes who holds five items: each is dealt again once its lease is over, and no sooner', async () => {
  const house = await openHouse(db);
  const scene = await reviewScene(db);
  const items = await reportedPosts(db, scene, ['emergency', 'emergency', 'none', 'none', 'none']);
  const other = await addActor(db, 'bold-rowan', { moderates: [scene.groupId] });
  for (const { itemId } of items) {
    expect((await claimItem(deps, scene.moderator, { itemId })).kind).toBe('claimed');
  }
  const old = await storedItem(db, at(items, 0).itemId);
  house.fault('whoever holds five items closes the browser');

  /** Everything that is dealt to the other one now, each held while the next is asked for. */
  const dealt = async (): Promise<ReviewItemId[]> => {
    const got: ReviewItemId[] = [];
    for (;;) {
      const helper = await addActor(db, `helper-${crypto.randomUUID().slice(0, 8)}`, {
        moderates: [scene.groupId],
      });
      const claim = await claimNext(deps, helper);
      if (claim.kind !== 'claimed') return got;
      got.push(claim.itemId);
    }
  };
  const held = items.map(({ itemId }) => itemId);
  await house.turn(minutes(5) - seconds(1));
  expect(await dealt()).toEqual([]);
  expect((await claimItem(deps, other, { itemId: at(held, 0) })).kind).toBe('not_free');
  await house.turn(seconds(2));
  expect((await dealt()).sort()).toEqual(held.slice(0, 2).sort());
  await house.turn(minutes(10) - seconds(3));
  // The emergencies' new holders have gone meanwhile, too; the rest is still held.
  const again = await dealt();
  expect([...again].sort()).toEqual(held.slice(0, 2).sort());
  await house.turn(seconds(3));
  expect((await dealt()).sort()).toEqual(held.slice(2).sort());

  // Who comes back holds nothing any more, and breaks nobody else's hold.
  const token = old.claim_token ?? '';
  const release = { itemId: at(held, 0), token };
  expect(await releaseItem(deps, scene.moderator, release)).toEqual({ kind: 'not_held' });
  await expectKept(house);
});

test('F50 an emergency of somebody who vanished pages people on call a minute after its lease', async () => {
  const house = await openHouse(db);
  const scene = await reviewScene(db);
  const { itemId } = at(await reportedPosts(db, scene, ['emergency']), 0);
  await claimItem(deps, scene.moderator, { itemId });
  const alerts = async () => (await db.selectFrom('alert').select('id').execute()).length;
  await house.turn(minutes(5) + seconds(30));
  await keepQueue(deps);
  expect(await alerts()).toBe(0);
  await house.turn(seconds(31));
  await keepQueue(deps);
  expect(await alerts()).toBe(1);
});
