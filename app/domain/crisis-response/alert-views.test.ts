import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { closeAlert, noteOnAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { readAlertBoard, readAlertChange } from '#app/domain/crisis-response/alert-board.server.ts';
import { openAlertPage } from '#app/domain/crisis-response/alert-page.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import { giveSignOfLife, sayGoodbye } from '#app/domain/on-call/heartbeats.server.ts';
import { readOnCallHealth } from '#app/domain/on-call/operations.server.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import { newId, type AlertEventId } from '#app/domain/shared/ids.ts';
import {
  editText,
  firstWord,
  openAlert,
  person,
  postText,
  quietLog,
  reachable,
  screeningDeps,
} from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();
const deps = { db, log: quietLog, wakeScreening: () => undefined };
// The clock stands still but for what a test moves it: how fast this machine is plays no part.
beforeEach(() => setNow(db, '2027-02-01T12:00:00Z'));
const worker = {
  workerId: newId(),
  channels: ['email'] as const,
  queue: 'postgres',
  queueProblem: null,
} as const;

test('the board shows emergencies first, then the oldest, and who has which', async () => {
  const [viewer, other] = [await person(db, ['responder']), await person(db, ['responder'])];
  const urgent = await openAlert(db, 'urgent');
  await advance(db, minutes(1));
  const first = await openAlert(db);
  await advance(db, minutes(1));
  const second = await openAlert(db);
  await acknowledgeAlert(deps, other, first);

  const board = await readAlertBoard(deps, viewer);
  expect(board?.open.map(({ id }) => id)).toEqual([first, second, urgent]);
  expect(board?.open[0]).toMatchObject({ state: 'acked', holder: other.handle, isYours: false });
  expect(await readAlertBoard(deps, await person(db))).toBeNull();
});

test('a closed alert leaves the open ones and stands below for a day', async () => {
  const viewer = await person(db, ['responder']);
  const id = await openAlert(db, 'urgent');
  await acknowledgeAlert(deps, viewer, id);
  await closeAlert(deps, viewer, { alertId: id, seenVersion: 2, outcome: 'contacted', note: null });
  const board = await readAlertBoard(deps, viewer);
  expect(board?.open).toEqual([]);
  expect(board?.closed).toMatchObject([{ id, outcome: 'contacted', closedBy: viewer.handle }]);
  await advance(db, minutes(25 * 60));
  expect((await readAlertBoard(deps, viewer))?.closed).toEqual([]);
});

test('the board says whether alerts reach anybody who is not looking at it', async () => {
  const viewer = await person(db, ['responder']);
  const coverage = async () => (await readAlertBoard(deps, viewer))?.coverage;
  expect(await coverage()).toMatchObject({
    isWatched: false,
    callsPeople: false,
    reachablePeople: 0,
  });
  await giveSignOfLife(deps, worker);
  await reachable(db, ['responder'], 'night@example.org');
  expect(await coverage()).toEqual({
    isWatched: true,
    callsPeople: true,
    reachablePeople: 1,
    areYouReachable: false,
    isQueueSick: false,
    unreadTexts: 0,
  });
  await advance(db, seconds(41));
  expect(await coverage()).toMatchObject({ isWatched: false });
});

test('the count of changes grows with every change', async () => {
  const viewer = await person(db, ['responder']);
  const before = await readAlertChange(deps);
  const id = await openAlert(db);
  const opened = await readAlertChange(deps);
  await acknowledgeAlert(deps, viewer, id);
  expect(opened).toBeGreaterThan(before);
  expect(await readAlertChange(deps)).toBeGreaterThan(opened);
});

test('the page shows the words with their evidence, the reasons, and what else was found', async () => {
  const [viewer, author] = [await person(db, ['responder']), await person(db)];
  const watch = await postText(db, 'watch words', author);
  const urgent = await postText(db, 'urgent words of somebody', author);
  await screenTasks(screeningDeps(db), [watch.taskId, urgent.taskId]);
  const { id } = await db.selectFrom('alert').select('id').executeTakeFirstOrThrow();
  const page = await openAlertPage(deps, viewer, id);
  expect(page?.words).toMatchObject({
    text: 'urgent words of somebody',
    evidence: [{ start: 0, end: 6 }],
    wasEdited: false,
  });
  expect(page?.reasons[0]?.kind).toBe('suicide');
  expect(page?.reasons[0]?.sentence).toContain('urgent');
  expect(page?.screenings.map(({ tier }) => tier)).toEqual(['watch']);
  expect(page?.events.map(({ kind }) => kind)).toEqual(['created']);
});

test('a finding of a version that this release cannot read any more opens with its words and reasons', async () => {
  const lead = await person(db, ['safety_lead']);
  await sql`
    insert into lexicon_version (number, kind, content, digest, release_digest, reason)
    select 2, 'release', '{"of": "long ago"}', 'of long ago', release_digest, 'A release of long ago.'
    from lexicon_version where number = 1
  `.execute(db);
  const { taskId } = await postText(db, 'urgent words of somebody');
  const screenText = (text: string) => ({ ...firstWord(text), lexiconVersion: 2 });
  await screenTasks({ ...screeningDeps(db), screenText }, [taskId]);
  const { id, itemId } = await db
    .selectFrom('alert')
    .select(['id', 'review_item_id as itemId'])
    .executeTakeFirstOrThrow();
  const page = await openAlertPage(deps, lead, id);
  expect(page?.words).toMatchObject({ evidence: [{ start: 0, end: 6 }] });
  expect(page?.reasons).toMatchObject([
    { sentence: expect.stringContaining('“urgent”') as string },
  ]);
  const item = itemId === null ? null : await openItemPage(deps, lead, { itemId });
  expect(item?.explanations).toEqual(page?.reasons.map(({ sentence }) => sentence));
});

test('the page shows every wording of the text in which danger was found, also when it was edited away', async () => {
  const [viewer, author] = [await person(db, ['responder']), await person(db)];
  const { postId, taskId } = await postText(db, 'emergency words', author);
  const wordings = ['urgent words', 'emergency words and the means at hand', 'good morning'];
  const tasks = [taskId];
  for (const [index, words] of wordings.entries()) {
    tasks.push(await editText(db, postId, index + 2, words));
  }
  for (const id of tasks) await screenTasks(screeningDeps(db), [id]);
  await db.updateTable('post').set({ revision: 4 }).execute();

  const { id } = await db.selectFrom('alert').select('id').executeTakeFirstOrThrow();
  const page = await openAlertPage(deps, viewer, id);
  expect(page?.words).toMatchObject({ text: 'emergency words', wasEdited: true });
  expect(page?.otherWordings).toMatchObject([
    { text: 'emergency words and the means at hand', tier: 'emergency', evidence: [{ end: 9 }] },
    { text: 'urgent words', tier: 'urgent', evidence: [{ start: 0, end: 6 }] },
  ]);
  // What is shown there is not told a second time.
  expect(page?.screenings).toEqual([]);
});

test('every look at an alert is on record before a word is shown; other people find nothing', async () => {
  const viewer = await person(db, ['responder']);
  const id = await openAlert(db);
  const looks = async () =>
    db
      .selectFrom('audit_event')
      .select(['actor_id', 'subject_id', 'facts'])
      .where('action', '=', 'alert.viewed')
      .execute();

  expect(await openAlertPage(deps, await person(db), id)).toBeNull();
  expect(await openAlertPage(deps, viewer, newId())).toBeNull();
  expect(await looks()).toEqual([]);

  const look = { actor_id: viewer.id, subject_id: id };
  await openAlertPage(deps, viewer, id);
  // The same page, kept open, brings itself up to date.
  await openAlertPage(deps, viewer, id);
  expect(await looks()).toEqual([{ ...look, facts: { version: 1, revision: 1 } }]);
  await acknowledgeAlert(deps, viewer, id);
  await openAlertPage(deps, viewer, id);
  await advance(db, minutes(11));
  await openAlertPage(deps, viewer, id);
  expect(await looks()).toHaveLength(3);
});

test('the watch over alerts is unhealthy without a worker, with a late emergency and with unscreened texts', async () => {
  const isHealthy = async () => (await readOnCallHealth(deps)).isHealthy;
  expect(await isHealthy()).toBe(false);
  await giveSignOfLife(deps, worker);
  expect(await isHealthy()).toBe(true);

  const id = await openAlert(db);
  await advance(db, seconds(61));
  await giveSignOfLife(deps, worker);
  expect(await readOnCallHealth(deps)).toMatchObject({
    isHealthy: false,
    latestEmergencySeconds: 61,
  });
  await acknowledgeAlert(deps, await person(db, ['responder']), id);
  expect(await isHealthy()).toBe(true);

  await postText(db, 'hello');
  await advance(db, seconds(121));
  await giveSignOfLife(deps, worker);
  expect(await isHealthy()).toBe(false);
  await sayGoodbye(deps, worker.workerId);
  expect((await readOnCallHealth(deps)).workers).toBe(0);
});

test('however long nobody answers, calls never push what people wrote and did out of the log', async () => {
  const viewer = await person(db, ['responder']);
  const id = await openAlert(db);
  await noteOnAlert(deps, viewer, { alertId: id, note: 'she is at the old bridge' });
  for (let call = 1; call <= 130; call += 1) {
    await advance(db, seconds(30));
    await db
      .insertInto('alert_event')
      .values({ id: newId<AlertEventId>(), alert_id: id, kind: 'message_accepted', facts: '{}' })
      .execute();
  }
  const page = await openAlertPage(deps, viewer, id);
  const kinds = page?.events.map(({ kind }) => kind) ?? [];
  expect(page?.events.find(({ kind }) => kind === 'note')?.note).toBe('she is at the old bridge');
  expect(kinds.at(-1)).toBe('created');
  // Of the calls the latest are enough.
  expect(kinds.filter((kind) => kind === 'message_accepted')).toHaveLength(100);
});
