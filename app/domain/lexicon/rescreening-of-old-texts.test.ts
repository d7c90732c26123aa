import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { closeAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { openAlertPage } from '#app/domain/crisis-response/alert-page.server.ts';
import { readLexiconInForce } from '#app/domain/lexicon/read-lexicon.server.ts';
import { parseRescreeningResult } from '#app/domain/lexicon/rescreening-result.ts';
import { runNextRescreening } from '#app/domain/lexicon/run-rescreening.server.ts';
import { keepQueue } from '#app/domain/moderation/keep-queue.server.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import { readQueueHealth } from '#app/domain/moderation/queue-health.server.ts';
import { reportPost } from '#app/domain/moderation/report-post.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { hours, minutes } from '#app/domain/shared/duration.ts';
import type { AlertId, PostId, RescreeningId } from '#app/domain/shared/ids.ts';
import { editText, eventKinds, person, quietLog } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { forumDeps } from '#tests/support/groups.ts';
import {
  askRescreening,
  birdsInForce,
  goOn,
  jobDeps,
  judgedPosts,
  screenBy,
} from '#tests/support/lexicon-jobs.ts';
import { writers } from '#tests/support/text-kinds.ts';

const { db } = testDatabase();
const deps = { db, log: quietLog };

const former = { heron: 'watch', wren: 'urgent', crane: 'emergency' } as const;
const newer = { heron: 'urgent', wren: 'watch', crane: 'emergency', swift: 'emergency' } as const;

const alerts = () =>
  db.selectFrom('alert').select(['id', 'subject_id', 'tier', 'state']).orderBy('ref').execute();

async function rowOf(id: RescreeningId) {
  return db.selectFrom('rescreening').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

async function itemTier(subjectId: string | undefined) {
  const row = await db
    .selectFrom('review_item')
    .select(['tier', 'state'])
    .where('subject_id', '=', subjectId ?? '')
    .executeTakeFirst();
  return row ?? null;
}

/** What every worker does in the background, past the time after which an emergency is not to wait. */
async function queueKeptForMinutes(): Promise<void> {
  for (let minute = 0; minute < 3; minute += 1) {
    await advance(db, minutes(1));
    await keepQueue(deps);
  }
}

/** An old post that only the newer version calls an emergency, once that has been found. */
async function oldEmergency(source = 'paper swift rising'): Promise<PostId> {
  await birdsInForce(db, former);
  const [postId] = (await judgedPosts(db, [source], 48)).postIds;
  if (postId === undefined) throw new Error('There is no post.');
  await askRescreening(db, { version: await birdsInForce(db, newer) });
  await runNextRescreening(jobDeps(db), goOn);
  return postId;
}

test('a text older than the age reaches the moderators and pages nobody', async () => {
  await birdsInForce(db, former);
  const old = await judgedPosts(db, ['paper swift rising'], 25);
  const recent = await judgedPosts(db, ['paper swift rising'], 23);
  const beyond = await judgedPosts(db, ['paper swift rising'], 24 * 31);
  const [hidden] = (await judgedPosts(db, ['paper heron rising'], 30)).postIds;
  const [withdrawn] = (await judgedPosts(db, ['paper heron rising'], 1)).postIds;
  await sql`update post set hidden_at = app_now() where id = ${hidden}`.execute(db);
  await sql`update post set withdrawn_at = app_now() where id = ${withdrawn}`.execute(db);

  const version = await birdsInForce(db, newer);
  const id = await askRescreening(db, { version, pagesWithinHours: 24 });
  await runNextRescreening(jobDeps(db), goOn);
  // What was said stays said: taken back, but only an hour ago.
  expect((await alerts()).map(({ subject_id }) => subject_id).sort()).toEqual(
    [recent.postIds[0], withdrawn].sort(),
  );
  expect(await itemTier(old.postIds[0])).toEqual({ tier: 'emergency', state: 'open' });
  expect(await itemTier(hidden)).toEqual({ tier: 'urgent', state: 'open' });
  expect(await itemTier(beyond.postIds[0])).toBeNull();
  expect((await rowOf(id)).result).toMatchObject({
    raised: { watch: 0, urgent: 2, emergency: 2 },
    paged: 2,
    queued: 2,
  });
  await queueKeptForMinutes();
  expect(await alerts()).toHaveLength(2);
});

test('with an age of no hours nobody is paged, however long the item waits', async () => {
  await birdsInForce(db, former);
  await judgedPosts(db, ['paper swift rising']);
  await advance(db, 1000);
  await askRescreening(db, { version: await birdsInForce(db, newer), pagesWithinHours: 0 });
  await runNextRescreening(jobDeps(db), goOn);
  await queueKeptForMinutes();
  expect(await alerts()).toEqual([]);
  const health = await readQueueHealth(deps, await person(db, ['safety_lead']));
  // Nobody is called for it, so nobody is told so; it waits with the emergencies all the same.
  expect(health).toMatchObject({ unclaimedEmergencies: 0, tiers: [{ waiting: 1 }, {}, {}, {}] });
});

test('an old text that waits in the queue already is raised there and pages nobody', async () => {
  const postId = await oldEmergency('paper heron rising, paper swift rising');
  expect(await itemTier(postId)).toEqual({ tier: 'emergency', state: 'open' });
  await queueKeptForMinutes();
  expect(await alerts()).toEqual([]);
});

test('an old text that was decided about comes back to the queue and pages nobody', async () => {
  await birdsInForce(db, former);
  const [postId] = (await judgedPosts(db, ['paper heron rising, paper swift rising'], 48)).postIds;
  await db
    .updateTable('review_item')
    .set({ state: 'resolved', resolved_at: sql<Date>`app_now()` })
    .execute();
  await askRescreening(db, { version: await birdsInForce(db, newer) });
  await runNextRescreening(jobDeps(db), goOn);
  expect(await itemTier(postId)).toEqual({ tier: 'emergency', state: 'open' });
  await queueKeptForMinutes();
  expect(await alerts()).toEqual([]);
});

test.each(['worried', 'attack'] as const)(
  'who reports such a text says something new (%s): the emergency that nobody has is paged for',
  async (reason) => {
    const postId = await oldEmergency();
    await queueKeptForMinutes();
    expect(await alerts()).toEqual([]);
    await reportPost(forumDeps(db), await person(db), { postId, reason, note: null });
    await queueKeptForMinutes();
    expect(await alerts()).toMatchObject([{ subject_id: postId, tier: 'emergency' }]);
  },
);

test('what such a text is edited to is new: it calls people at once', async () => {
  const postId = await oldEmergency();
  const taskId = await editText(db, postId, 2, 'A paper swift rising');
  await screenBy(db, await readLexiconInForce(db), [taskId]);
  expect(await alerts()).toMatchObject([{ subject_id: postId, tier: 'emergency' }]);
});

/** Words of a case that somebody works on, as the former version has judged them. */
async function judgedCaseText(kind: 'alert_note' | 'case_message' | 'case_note', source: string) {
  await birdsInForce(db, former);
  const { subjectId, alertSubjectId } = await writers[kind](db, source);
  const tasks = await db
    .selectFrom('screening_task')
    .select('id')
    .where('subject_id', '=', subjectId)
    .execute();
  await screenBy(
    db,
    await readLexiconInForce(db),
    tasks.map(({ id }) => id),
  );
  const alert = await db
    .selectFrom('alert')
    .select(['id', 'version'])
    .where('subject_id', '=', alertSubjectId)
    .executeTakeFirstOrThrow();
  return { subjectId, alert };
}

async function readAgain(input: { pagesWithinHours?: number } = {}) {
  const version = await birdsInForce(db, newer);
  const id = await askRescreening(db, { version, ...input });
  await runNextRescreening(jobDeps(db), goOn);
  return parseRescreeningResult((await rowOf(id)).result);
}

/** Whoever has an alert, as a person who may close it. */
async function holderOf(alertId: AlertId): Promise<Actor> {
  const holder = await db
    .selectFrom('alert as a')
    .innerJoin('member as m', 'm.id', 'a.acked_by')
    .select(['m.id', 'm.handle'])
    .where('a.id', '=', alertId)
    .executeTakeFirstOrThrow();
  return { ...holder, roles: ['responder'], moderates: [] };
}

const calls = () => db.selectFrom('outgoing_message').select(['id', 'purpose']).execute();

test.each(['alert_note', 'case_message', 'case_note'] as const)(
  'danger in an old %s is told to whoever has the alert that it belongs to, and calls nobody',
  async (kind) => {
    const { subjectId, alert } = await judgedCaseText(kind, 'paper swift rising');
    await advance(db, hours(48));
    const before = await calls();
    const tally = await readAgain();
    expect(tally).toMatchObject({ raised: { emergency: 1 }, paged: 0, queued: 1 });

    expect(await alerts()).toMatchObject([{ id: alert.id, tier: 'urgent', state: 'acked' }]);
    expect((await eventKinds(db, alert.id)).at(-1)).toBe('found_later');
    const holder = await person(db, ['responder']);
    const page = await openAlertPage(deps, holder, alert.id);
    // Forms that were open before are stale: there is more to read.
    expect(page?.alert.version).toBeGreaterThan(alert.version);
    expect(page?.notes).toMatchObject([{ text: 'paper swift rising', evidence: [{ start: 0 }] }]);
    expect(await itemTier(subjectId)).toBeNull();
    await queueKeptForMinutes();
    expect(await calls()).toEqual(before);
  },
);

test.each(['alert_note', 'case_message', 'case_note'] as const)(
  'danger in an old %s is for safety leads in the queue when its alert was closed, and calls nobody',
  async (kind) => {
    const { subjectId, alert } = await judgedCaseText(kind, 'paper swift rising');
    await closeAlert(forumDeps(db), await holderOf(alert.id), {
      ...{ alertId: alert.id, seenVersion: alert.version, note: null },
      ...{ outcome: 'contacted', level: 'low' },
    });
    await advance(db, hours(48));
    const before = await calls();
    const tally = await readAgain();
    expect(tally).toMatchObject({ raised: { emergency: 1 }, paged: 0, queued: 1 });
    expect(await itemTier(subjectId)).toEqual({ tier: 'emergency', state: 'open' });
    const lead = await person(db, ['safety_lead']);
    const { id: itemId } = await db
      .selectFrom('review_item')
      .select('id')
      .where('subject_id', '=', subjectId)
      .executeTakeFirstOrThrow();
    const page = await openItemPage(deps, lead, { itemId });
    expect(page?.wordings).toMatchObject([{ text: 'paper swift rising' }]);
    await queueKeptForMinutes();
    expect(await alerts()).toMatchObject([{ state: 'closed' }]);
    expect(await calls()).toEqual(before);
  },
);

test.each([
  ['old', { pagesWithinHours: 0 }],
  ['young', { pagesWithinHours: 72 }],
])(
  'a note that says no more than its alert (%s) was known: nobody is told, and nobody counted',
  async (_age, input) => {
    const { subjectId, alert } = await judgedCaseText('case_note', 'paper heron rising');
    await advance(db, minutes(1));
    const tally = await readAgain(input);
    expect(tally).toMatchObject({ raised: { urgent: 1 }, paged: 0, queued: 0 });
    expect(await eventKinds(db, alert.id)).not.toContain('found_later');
    expect(await itemTier(subjectId)).toBeNull();
  },
);
