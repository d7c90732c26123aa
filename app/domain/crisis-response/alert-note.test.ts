import { expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { closeAlert, noteOnAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import { openAlertPage } from '#app/domain/crisis-response/alert-page.server.ts';
import {
  MAX_ATTEMPTS,
  screenAgain,
  screenTasks,
} from '#app/domain/crisis-response/screen-tasks.server.ts';
import { seconds } from '#app/domain/shared/duration.ts';
import { newId, type AlertId } from '#app/domain/shared/ids.ts';
import { confirmIfProposed } from '#tests/support/care.ts';
import { eventKinds, openAlert, person, screeningDeps } from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { forumDeps } from '#tests/support/groups.ts';

const { db } = testDatabase();

const alertOf = (id: AlertId) =>
  db.selectFrom('alert').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const alerts = () => db.selectFrom('alert').selectAll().orderBy('ref').execute();

/** An open alert that somebody has. */
async function held(tier: AlertTier) {
  const id = await openAlert(db, tier);
  const holder = await person(db, ['responder']);
  const deps = forumDeps(db);
  await acknowledgeAlert(deps, holder, id);
  const screenAll = () => screenTasks(screeningDeps(db), deps.woken.splice(0));
  /** Writes a note, which is screened at once. */
  const note = async (text: string, on = id) => {
    await noteOnAlert(deps, holder, { alertId: on, note: text });
    await screenAll();
  };
  const close = async (text: string | null) => {
    const { version } = await alertOf(id);
    const closing = { alertId: id, seenVersion: version, note: text, level: 'low' } as const;
    await closeAlert(deps, holder, { ...closing, outcome: 'contacted' });
    await confirmIfProposed(db, id);
    await screenAll();
  };
  return { id, holder, deps, note, close };
}

test('a note that speaks of more than the alert makes it more pressing, and says so on its page', async () => {
  const { id, holder, deps, note } = await held('urgent');
  const before = await alertOf(id);
  await note('emergency now, it is worse');

  const after = await alertOf(id);
  expect(after).toMatchObject({ tier: 'emergency', state: 'acked', version: before.version + 2 });
  // It still points at its own words, and at what was found in those.
  expect(after).toMatchObject({ revision: 1, screening_id: before.screening_id });
  expect(await eventKinds(db, id)).toEqual(['created', 'acknowledged', 'note', 'tier_raised']);

  const page = await openAlertPage(deps, holder, id);
  expect(page?.words.text).toBe('urgent words');
  expect(page?.notes).toMatchObject([
    { by: holder.handle, text: 'emergency now, it is worse', evidence: [{ start: 0, end: 9 }] },
  ]);
  expect(await db.selectFrom('review_item').select('id').execute()).toHaveLength(1);
});

test('a note on an alert that nobody has pages from the first step again', async () => {
  const id = await openAlert(db, 'urgent');
  const deps = forumDeps(db);
  await db.updateTable('alert_escalation').set({ next_step: 1, due_at: null }).execute();
  const somebody = await person(db, ['responder']);
  await noteOnAlert(deps, somebody, { alertId: id, note: 'emergency by now' });
  await screenTasks(screeningDeps(db), deps.woken);
  const escalation = await db.selectFrom('alert_escalation').selectAll().executeTakeFirstOrThrow();
  expect(escalation).toMatchObject({ next_step: 0 });
  expect(escalation.due_at).not.toBeNull();
});

test.each(['watch over her', 'urgent still', 'emergency as we knew', 'all is calm'])(
  'a note that is no more pressing than its alert is screened and changes nothing: %s',
  async (text) => {
    const { id, note } = await held('emergency');
    await note(text);
    expect((await alertOf(id)).tier).toBe('emergency');
    expect(await eventKinds(db, id)).toEqual(['created', 'acknowledged', 'note']);
    const found = await db
      .selectFrom('screening')
      .select('tier')
      .where('subject_kind', '=', 'alert_note')
      .execute();
    expect(found).toHaveLength(1);
    expect(await alerts()).toHaveLength(1);
  },
);

test('danger noted after the close opens a new alert about the same words, linked to the old one', async () => {
  const { id, holder, deps, note, close } = await held('emergency');
  await close(null);
  await note('watch over her');
  expect(await alerts()).toHaveLength(1);
  await note('urgent once more');

  const [old, opened] = await alerts();
  if (old === undefined || opened === undefined) throw new Error('No alert was opened.');
  expect(old).toMatchObject({ id, state: 'closed' });
  expect(opened).toMatchObject({
    previous_alert_id: id,
    subject_id: old.subject_id,
    tier: 'urgent',
    state: 'triggered',
  });
  expect(opened.committed_at.getTime()).toBeGreaterThan(old.committed_at.getTime());
  const page = await openAlertPage(deps, holder, opened.id);
  expect(page?.notes).toMatchObject([{ text: 'urgent once more' }]);
  expect(page?.alert.writtenAt).toBe(old.committed_at.toISOString());

  // A further note on the old one adds to the alert that is open now.
  await note('emergency after all');
  expect(await alerts()).toHaveLength(2);
  expect(await alertOf(opened.id)).toMatchObject({ tier: 'emergency' });
});

test.each<[AlertTier, string, number]>([
  ['emergency', 'emergency as it was, help came', 1],
  ['urgent', 'emergency more than we knew', 2],
])('an %s alert that is closed with the note "%s" leaves %i', async (tier, text, count) => {
  const { close } = await held(tier);
  await close(text);
  expect(await alerts()).toHaveLength(count);
});

test('a note that cannot be screened on an open alert pages nobody anew', async () => {
  const { id, holder, deps } = await held('urgent');
  await noteOnAlert(deps, holder, { alertId: id, note: 'crash' });
  const [taskId] = deps.woken;
  if (taskId === undefined) throw new Error('The note was not to be screened.');
  await screenTasks(screeningDeps(db), [taskId]);
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    await advance(db, seconds(20));
    await screenAgain(screeningDeps(db), taskId);
  }
  expect(await eventKinds(db, id)).toEqual(['created', 'acknowledged', 'note']);
});

test('what is found in a note is not counted against the responder who wrote it', async () => {
  const { holder, deps, note } = await held('urgent');
  await note('emergency by now');
  const own = newId<AlertId>();
  const [first] = await alerts();
  if (first === undefined) throw new Error('There is no alert.');
  await db
    .insertInto('alert')
    .values({ ...first, id: own, ref: 9999, dedup_key: 'another', author_id: holder.id })
    .execute();
  const page = await openAlertPage(deps, await person(db, ['responder']), own);
  expect(page?.screenings).toEqual([]);
});
