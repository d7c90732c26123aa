import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { claimItem } from '#app/domain/moderation/claim-item.server.ts';
import { keepQueue } from '#app/domain/moderation/keep-queue.server.ts';
import { readItemPlace } from '#app/domain/moderation/item-place.server.ts';
import { noteOnMember } from '#app/domain/moderation/member-notes.server.ts';
import { readQueueHealth } from '#app/domain/moderation/queue-health.server.ts';
import { skipItem } from '#app/domain/moderation/set-aside-item.server.ts';
import { days, minutes, seconds } from '#app/domain/shared/duration.ts';
import { addActor } from '#tests/support/community.ts';
import { openAlert, quietLog } from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';
import { forumDeps } from '#tests/support/groups.ts';
import { refuse } from '#tests/support/refusals.ts';
import { itemIn, reportedPosts, reviewScene, storedItem } from '#tests/support/review.ts';

const { db } = testDatabase();
// The clock stands still but for what a test moves it: how fast this machine is plays no part.
beforeEach(() => setNow(db, '2027-02-01T12:00:00Z'));
const keep = () => keepQueue({ db, log: quietLog });
const alerts = () => db.selectFrom('alert').select(['tier', 'review_item_id']).execute();

test('people on call are paged for an emergency that nobody has had for a minute, once', async () => {
  const scene = await reviewScene(db);
  const itemId = await itemIn(db, scene, 'emergency');
  await advance(db, seconds(50));
  await keep();
  expect(await alerts()).toEqual([]);
  // Somebody takes it in time, and lets it lie until the claim runs out.
  await claimItem({ db }, scene.moderator, { itemId });
  await advance(db, minutes(5) + seconds(30));
  await keep();
  expect(await alerts()).toEqual([]);
  await advance(db, seconds(40));
  await Promise.all([keep(), keep()]);
  await keep();
  expect(await alerts()).toEqual([{ tier: 'emergency', review_item_id: itemId }]);
  expect(await readQueueHealth({ db }, scene.lead)).toMatchObject({ unclaimedEmergencies: 1 });
});

test('where an alert was raised with the item nobody is called twice', async () => {
  await openAlert(db, 'emergency');
  await advance(db, minutes(10));
  await keep();
  expect(await alerts()).toHaveLength(1);
});

test('the backlog says how old the oldest is, what came and went, and what three people let pass', async () => {
  const scene = await reviewScene(db);
  const itemId = await itemIn(db, scene, 'watch');
  for (const handle of ['oak', 'elm', 'ash']) {
    const person = await addActor(db, handle, { moderates: [scene.groupId] });
    await skipItem({ db }, person, { itemId, reason: 'not_today' });
  }
  await advance(db, minutes(10));
  const health = await readQueueHealth({ db }, scene.lead);
  const watch = health?.tiers.find(({ tier }) => tier === 'watch');
  expect(watch).toMatchObject({ waiting: 1, overdue: 0 });
  expect(watch?.oldestSeconds).toBeGreaterThanOrEqual(600);
  expect(health?.flow[0]).toEqual({ overHours: 24, arrived: 1, decided: 0 });
  expect(health?.skipped).toMatchObject([{ itemId, skips: 3 }]);
});

test('notes about a member are for colleagues, are kept as written, are screened, and end when they should', async () => {
  const scene = await reviewScene(db);
  const itemId = await itemIn(db, scene);
  const deps = forumDeps(db);
  const note = {
    ...{ itemId, body: 'Was kind when asked to edit.', forDays: 7 },
    submissionKey: crypto.randomUUID(),
  };
  for (let time = 0; time < 2; time += 1) {
    expect(await noteOnMember(deps, scene.moderator, note)).toEqual({ kind: 'noted' });
  }
  expect(deps.woken).toHaveLength(1);
  // Nobody writes or reads about themselves, as far as duties reach.
  expect(await noteOnMember(deps, scene.author, note)).toEqual({ kind: 'not_found' });
  const notes = async () => (await readItemPlace({ db }, scene.lead, { itemId }))?.author.notes;
  expect(await notes()).toMatchObject([
    { body: 'Was kind when asked to edit.', writtenBy: 'steady-oak' },
  ]);
  await expect(
    db
      .updateTable('member_note')
      .set({ body: 'x' } as never)
      .execute(),
  ).rejects.toThrow();
  await advance(db, days(7) + 1000);
  expect(await notes()).toEqual([]);
});

test('an emergency for which nobody can be called keeps no other from it, nor leads from hearing what waits', async () => {
  const scene = await reviewScene(db);
  const items = await reportedPosts(db, scene, ['emergency', 'emergency', 'watch']);
  const [stuck, other, skipped] = items.map(({ itemId }) => itemId);
  if (stuck === undefined || skipped === undefined) throw new Error('There are no items.');
  for (const handle of ['oak', 'elm', 'ash']) {
    const person = await addActor(db, handle, { moderates: [scene.groupId] });
    await skipItem({ db }, person, { itemId: skipped, reason: 'not_today' });
  }
  await advance(db, minutes(2));
  onTestFinished(await refuse(db, { table: 'alert', when: `new.review_item_id = '${stuck}'` }));
  await expect(keep()).rejects.toThrow(stuck);
  expect(await alerts()).toEqual([{ tier: 'emergency', review_item_id: other }]);
  expect((await storedItem(db, skipped)).leads_told_at).not.toBeNull();
});

test('an item of which leads can never be told keeps them from hearing of no other', async () => {
  const scene = await reviewScene(db);
  const items = await reportedPosts(db, scene, ['watch', 'watch']);
  const [stuck = '', other = ''] = items.map(({ itemId }) => itemId);
  await db.updateTable('review_item').set({ skips: 3 }).execute();
  const when = `new.id = '${stuck}' and new.leads_told_at is not null`;
  onTestFinished(await refuse(db, { table: 'review_item', when }));
  await expect(keep()).rejects.toThrow(stuck);
  const told = await db
    .selectFrom('review_item')
    .select('id')
    .where('leads_told_at', 'is not', null)
    .execute();
  expect(told).toEqual([{ id: other }]);
});
