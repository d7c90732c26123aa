import { expect, test } from 'vitest';
import {
  applyDueBulks,
  askBulk,
  previewBulk,
  readBulk,
} from '#app/domain/moderation/bulk-decision.server.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { passOnItem } from '#app/domain/moderation/pass-on-item.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { seconds } from '#app/domain/shared/duration.ts';
import type { ReviewItemId } from '#app/domain/shared/ids.ts';
import type { Tier } from '#app/screening/screening.ts';
import { expectKept, openHouse } from '#tests/faults/support/house.ts';
import { editPostTo } from '#tests/support/community.ts';
import { quietLog } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { forumDeps } from '#tests/support/groups.ts';
import {
  newMember,
  reportedItem,
  reportedPosts,
  reviewScene,
  storedItem,
} from '#tests/support/review.ts';

const { db } = testDatabase();
const deps = { ...forumDeps(db), log: quietLog };

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
  const items = await reportedPosts(db, scene, [
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
