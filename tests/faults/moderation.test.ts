import { expect, test } from 'vitest';
import {
  applyDueBulks,
  askBulk,
  previewBulk,
  readBulk,
} from '#app/domain/moderation/bulk-decision.server.ts';
import { claimItem, claimNext, releaseItem } from '#app/domain/moderation/claim-item.server.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { keepQueue } from '#app/domain/moderation/keep-queue.server.ts';
import { passOnItem } from '#app/domain/moderation/pass-on-item.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import type { PostId, ReviewItemId } from '#app/domain/shared/ids.ts';
import type { Tier } from '#app/screening/screening.ts';
import { expectKept, openHouse } from '#tests/faults/support/house.ts';
import { addActor, editPostTo } from '#tests/support/community.ts';
import { quietLog } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { forumDeps } from '#tests/support/groups.ts';
import {
  anotherPost,
  newMember,
  reportedItem,
  reviewScene,
  storedItem,
  type ReviewScene,
} from '#tests/support/review.ts';

const { db } = testDatabase();
const deps = { ...forumDeps(db), log: quietLog };

type Reported = { itemId: ReviewItemId; postId: PostId };

/** Posts of one author that one person reported, as pressing as the list says. */
async function reported(scene: ReviewScene, list: readonly Tier[]): Promise<Reported[]> {
  const reporter = await newMember(db);
  const items: Reported[] = [];
  for (const tier of list) {
    const postId = await anotherPost(db, scene);
    const post = { postId, groupId: scene.groupId, authorId: scene.author.id };
    items.push({ postId, itemId: await reportedItem(db, post, reporter.id, { tier }) });
  }
  return items;
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`There is no number ${index}.`);
  return found;
}

const leaving = (itemId: ReviewItemId, version: number, revision = 1) => ({
  ...{ itemId, version, revision, submissionKey: crypto.randomUUID(), outcomeCode: null },
  ...({ action: 'leave', reasonCode: 'within_rules', explanation: '' } as const),
});

test('F49 a hundred at once, of which three changed meanwhile and two may not be among them: 95 are done, 5 are named, 95 lines of audit', async () => {
  const house = await openHouse(db);
  const scene = await reviewScene(db);
  const items = await reported(scene, [
    ...Array.from({ length: 99 }, (): Tier => 'none'),
    'emergency',
  ]);
  // With people on call already, as the emergency will be.
  const passedOn = await passOnItem(deps, scene.lead, { itemId: at(items, 98).itemId, note: null });
  expect(passedOn.kind).toBe('passed_on');
  const itemIds = items.map(({ itemId }) => itemId);
  const preview = await previewBulk(deps, scene.lead, { itemIds });
  expect(preview?.items).toHaveLength(100);
  expect(preview?.people).toEqual([{ handle: scene.author.handle, texts: 98 }]);
  const asked = await askBulk(deps, scene.lead, {
    ...{ action: 'hide', reasonCode: 'advertising' },
    explanation: 'This place is not for selling things.',
    items: itemIds.map((itemId) => ({ itemId, version: 1, revision: 1 })),
    submissionKey: crypto.randomUUID(),
  });
  if (asked.kind !== 'asked') throw new Error(asked.kind);

  house.fault('three items change before the half minute is over');
  const [decided, edited, raised] = [at(items, 10), at(items, 20), at(items, 30)];
  expect((await decide(deps, scene.moderator, leaving(decided.itemId, 1))).kind).toBe('decided');
  await editPostTo(db, edited.postId, 'Other words.');
  const post = { postId: raised.postId, groupId: scene.groupId, authorId: scene.author.id };
  await reportedItem(db, post, (await newMember(db)).id, { tier: 'urgent', reason: 'worried' });
  await house.turn(seconds(31));
  await Promise.all([applyDueBulks(deps), applyDueBulks(deps)]);
  await house.engine().tick();

  const bulk = await readBulk(deps, scene.lead, { bulkId: asked.bulkId });
  const placesOf = (result: string) =>
    bulk?.items.flatMap((item, index) => (item.result === result ? [index] : []));
  expect(placesOf('conflict')).toEqual([10, 20, 30]);
  expect(placesOf('forbidden')).toEqual([98, 99]);
  expect(placesOf('done')).toHaveLength(95);
  const lines = await db
    .selectFrom('audit_event')
    .select('subject_id')
    .where('action', '=', 'review_item.decided')
    .where('actor_id', '=', scene.lead.id)
    .execute();
  expect(new Set(lines.map(({ subject_id }) => subject_id)).size).toBe(95);
  expect(lines).toHaveLength(95);
  const hidden = await db
    .selectFrom('post')
    .select('id')
    .where('hidden_at', 'is not', null)
    .execute();
  expect(hidden).toHaveLength(95);
  expect(await db.selectFrom('statement_of_reasons').select('id').execute()).toHaveLength(95);
  await expectKept(house);
});

test('F50 a moderator vanishes who holds five items: each is dealt again once its lease is over, and no sooner', async () => {
  const house = await openHouse(db);
  const scene = await reviewScene(db);
  const items = await reported(scene, ['emergency', 'emergency', 'none', 'none', 'none']);
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
  const { itemId } = at(await reported(scene, ['emergency']), 0);
  await claimItem(deps, scene.moderator, { itemId });
  const alerts = async () => (await db.selectFrom('alert').select('id').execute()).length;
  await house.turn(minutes(5) + seconds(30));
  await keepQueue(deps);
  expect(await alerts()).toBe(0);
  await house.turn(seconds(31));
  await keepQueue(deps);
  expect(await alerts()).toBe(1);
});

test('F51 two hundred reports at once, fifty more after "leave it", then an edit: one item; it stays decided; the edit and a report open it again', async () => {
  const house = await openHouse(db);
  const scene = await reviewScene(db);
  const { postId } = scene;
  const people: Actor[] = [];
  const report = async (by: Actor) => {
    const outcome = await reportPost(deps, by, { postId, reason: 'attack', note: null });
    expect(outcome).toEqual({ kind: 'reported' });
  };
  /** Ten at a time, as many as a web process has connections. */
  const flood = (size: number) =>
    Promise.all(
      Array.from({ length: 10 }, async () => {
        for (let each = 0; each < size / 10; each += 1) {
          const by = await newMember(db);
          people.push(by);
          await report(by);
        }
      }),
    );
  await flood(200);
  const items = await db.selectFrom('review_item').selectAll().execute();
  const item = at(items, 0);
  expect(items).toHaveLength(1);
  // Nothing but people hides a post, and no number of reports makes it more pressing.
  expect(item).toMatchObject({ tier: 'none', state: 'open', version: 1 });
  const signals = async () =>
    (await db.selectFrom('review_signal').select('id').where('item_id', '=', item.id).execute())
      .length;
  expect(await signals()).toBe(200);
  const isHidden = async () =>
    (await db.selectFrom('post').select('hidden_at').where('id', '=', postId).executeTakeFirst())
      ?.hidden_at !== null;
  expect(await isHidden()).toBe(false);

  expect((await decide(deps, scene.moderator, leaving(item.id, 1))).kind).toBe('decided');
  await flood(50);
  expect(await storedItem(db, item.id)).toMatchObject({ state: 'resolved', version: 2 });
  expect(await signals()).toBe(250);
  const repeats = await db
    .selectFrom('review_signal')
    .select('id')
    .where('repeats_decided', '=', true)
    .execute();
  expect(repeats).toHaveLength(50);

  await editPostTo(db, postId, 'Words that are worse.');
  expect(await storedItem(db, item.id)).toMatchObject({ state: 'resolved' });
  await report(at(people, 0));
  expect(await storedItem(db, item.id)).toMatchObject({ state: 'open', version: 3 });
  expect(await db.selectFrom('review_item').select('id').execute()).toHaveLength(1);
  expect(await isHidden()).toBe(false);
  await expectKept(house);
});
