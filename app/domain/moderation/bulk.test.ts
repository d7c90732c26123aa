import { expect, onTestFinished, test } from 'vitest';
import {
  applyDueBulks,
  askBulk,
  callOffBulk,
  previewBulk,
  readBulk,
} from '#app/domain/moderation/bulk-decision.server.ts';
import { decide } from '#app/domain/moderation/decide.server.ts';
import { hours, seconds } from '#app/domain/shared/duration.ts';
import type { PostId, ReviewItemId } from '#app/domain/shared/ids.ts';
import { quietLog } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import {
  anotherPost,
  newMember,
  reportedItem,
  reviewScene,
  storedItem,
  type ReviewScene,
} from '#tests/support/review.ts';
import { refuse } from '#tests/support/refusals.ts';
import type { Tier } from '#app/screening/screening.ts';

const { db } = testDatabase();
const deps = { db, log: quietLog };
const hide = {
  action: 'hide',
  reasonCode: 'advertising',
  explanation: 'This place is not for selling things.',
} as const;

async function items(scene: ReviewScene, list: readonly Tier[]): Promise<ReviewItemId[]> {
  const ids: ReviewItemId[] = [];
  for (const tier of list) {
    const postId = await anotherPost(db, scene);
    const post = { postId, groupId: scene.groupId, authorId: scene.author.id };
    ids.push(await reportedItem(db, post, (await newMember(db)).id, { tier }));
  }
  return ids;
}

async function asked(scene: ReviewScene, ids: readonly ReviewItemId[]) {
  const seen = ids.map((itemId) => ({ itemId, version: 1, revision: 1 }));
  const key = crypto.randomUUID();
  const ask = () => askBulk({ db }, scene.lead, { ...hide, items: seen, submissionKey: key });
  const first = await ask();
  expect(await ask()).toEqual(first);
  if (first.kind !== 'asked') throw new Error(first.kind);
  return first.bulkId;
}

const hiddenPosts = async () =>
  (await db.selectFrom('post').select('id').where('hidden_at', 'is not', null).execute()).length;

test('each item is decided by itself after half a minute, with what came of it', async () => {
  const scene = await reviewScene(db);
  const ids = await items(scene, ['none', 'none', 'none', 'emergency']);
  const preview = await previewBulk({ db }, scene.lead, { itemIds: ids });
  expect(preview?.people).toEqual([{ handle: 'quiet-birch', texts: 3 }]);
  expect(await previewBulk({ db }, scene.moderator, { itemIds: ids })).toBeNull();
  const bulkId = await asked(scene, ids);
  await applyDueBulks(deps);
  expect(await hiddenPosts()).toBe(0);

  // One is decided by somebody else in the meantime.
  const [, second] = ids;
  if (second === undefined) throw new Error();
  await decide(deps, scene.moderator, {
    ...{ itemId: second, version: 1, revision: 1, submissionKey: crypto.randomUUID() },
    ...{ action: 'leave', reasonCode: 'within_rules', explanation: '', outcomeCode: null },
  });
  await advance(db, seconds(31));
  // Two workers at once share the work.
  await Promise.all([applyDueBulks(deps), applyDueBulks(deps)]);
  const bulk = await readBulk({ db }, scene.lead, { bulkId });
  expect(bulk?.state).toBe('done');
  expect(bulk?.items.map(({ result }) => result)).toEqual([
    'done',
    'conflict',
    'done',
    'forbidden',
  ]);
  expect(await hiddenPosts()).toBe(2);
  expect(await db.selectFrom('statement_of_reasons').select('id').execute()).toHaveLength(2);
  expect(await readBulk({ db }, scene.moderator, { bulkId })).toBeNull();
});

test('within half a minute it can be called off, and then nothing has happened', async () => {
  const scene = await reviewScene(db);
  const ids = await items(scene, ['none']);
  const bulkId = await asked(scene, ids);
  expect(await callOffBulk({ db }, scene.moderator, { bulkId })).toEqual({ kind: 'too_late' });
  expect(await callOffBulk({ db }, scene.lead, { bulkId })).toEqual({ kind: 'called_off' });
  await advance(db, seconds(31));
  await applyDueBulks(deps);
  expect(await hiddenPosts()).toBe(0);
  const late = await asked(scene, ids);
  await advance(db, seconds(31));
  expect(await callOffBulk({ db }, scene.lead, { bulkId: late })).toEqual({ kind: 'too_late' });
});

test('one whose item or end can never be noted keeps no other waiting', async () => {
  const scene = await reviewScene(db);
  const stuck = [
    await asked(scene, await items(scene, ['none'])),
    await asked(scene, await items(scene, ['none', 'none'])),
  ];
  await advance(db, seconds(1));
  const other = await asked(scene, await items(scene, ['none']));
  await advance(db, seconds(31));
  const [first = '', second = ''] = stuck;
  onTestFinished(await refuse(db, { table: 'bulk_decision', when: `new.id = '${first}'` }));
  const item = `new.bulk_id = '${second}' and new.position = 1`;
  onTestFinished(await refuse(db, { table: 'bulk_decision_item', when: item }));
  await expect(applyDueBulks(deps)).rejects.toThrow(first);
  expect((await readBulk({ db }, scene.lead, { bulkId: other }))?.state).toBe('done');
});

test('among many an item that can never be decided is noted as such, also after the clock was set back', async () => {
  const scene = await reviewScene(db);
  const ids = await items(scene, ['none', 'none']);
  const bulkId = await asked(scene, ids);
  await advance(db, -hours(6));
  expect(await callOffBulk({ db }, scene.lead, { bulkId })).toEqual({ kind: 'too_late' });
  onTestFinished(await refuse(db, { table: 'decision', when: `new.item_id = '${ids[0] ?? ''}'` }));
  await applyDueBulks(deps);
  const bulk = await readBulk({ db }, scene.lead, { bulkId });
  expect(bulk).toMatchObject({ state: 'done', mayCallOff: false });
  expect(bulk?.items.map(({ result }) => result)).toEqual(['conflict', 'done']);
});

test('whoever has lost the duty since decides nothing, and what became an emergency is left alone', async () => {
  const scene = await reviewScene(db);
  const [first] = await items(scene, ['none']);
  if (first === undefined) throw new Error();
  const early = await asked(scene, [first]);
  const { subject_id } = await storedItem(db, first);
  const post = { postId: subject_id as PostId, groupId: scene.groupId, authorId: scene.author.id };
  await reportedItem(db, post, (await newMember(db)).id, { tier: 'emergency' });
  await advance(db, seconds(31));
  await applyDueBulks(deps);
  expect((await readBulk({ db }, scene.lead, { bulkId: early }))?.items[0]?.result).toBe(
    'conflict',
  );

  const bulkId = await asked(scene, await items(scene, ['none']));
  await db.deleteFrom('member_role').where('member_id', '=', scene.lead.id).execute();
  await advance(db, seconds(31));
  await applyDueBulks(deps);
  expect((await readBulk({ db }, scene.lead, { bulkId }))?.items[0]?.result).toBe('forbidden');
  expect(await hiddenPosts()).toBe(0);
});
