import { expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { acknowledgeFromReview } from '#app/domain/crisis-response/acknowledge-from-review.server.ts';
import {
  closeAlert,
  noteOnAlert,
  releaseAlert,
} from '#app/domain/crisis-response/act-on-alert.server.ts';
import { raiseAgain } from '#app/domain/crisis-response/raise-again.server.ts';
import { returnLapsedAlerts } from '#app/domain/crisis-response/return-lapsed-alerts.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { advanceEscalations } from '#app/domain/on-call/advance-escalation.server.ts';
import { minutes } from '#app/domain/shared/duration.ts';
import { newId, type AlertId } from '#app/domain/shared/ids.ts';
import type { PostId } from '#app/domain/shared/ids.ts';
import {
  editText,
  eventKinds,
  openAlert,
  person,
  reachable,
  screeningDeps,
} from '#tests/support/crisis.ts';
import { advance, testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();
const deps = { db, wakeScreening: () => undefined };

const responder = () => person(db, ['responder']);
const read = (id: AlertId) =>
  db.selectFrom('alert').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
async function itemOf(id: AlertId) {
  const { review_item_id: itemId } = await read(id);
  if (itemId === null) throw new Error('a real alert has a review item');
  return itemId;
}
const escalation = (id: AlertId) =>
  db
    .selectFrom('alert_escalation')
    .selectAll()
    .where('alert_id', '=', id)
    .executeTakeFirstOrThrow();
const pages = () =>
  db.selectFrom('outgoing_message').select(['state', 'purpose', 'recipient_id']).execute();

test('the first person has it and paging stops; the second joins and learns who has it', async () => {
  const reached = await reachable(db, ['responder'], 'a@example.org');
  const [one, two] = [await responder(), await responder()];
  const id = await openAlert(db);
  await advanceEscalations(deps, { channels: ['email'] as const });
  expect(await pages()).toEqual([{ state: 'pending', purpose: 'page', recipient_id: reached.id }]);

  expect(await acknowledgeAlert(deps, one, id)).toEqual({ kind: 'acknowledged' });
  expect(await acknowledgeAlert(deps, one, id)).toEqual({ kind: 'already-yours' });
  expect(await acknowledgeAlert(deps, two, id)).toEqual({ kind: 'joined', holder: one.id });
  expect(await acknowledgeAlert(deps, two, id)).toEqual({ kind: 'joined', holder: one.id });
  expect(await pages()).toEqual([
    { state: 'cancelled', purpose: 'page', recipient_id: reached.id },
  ]);
  expect((await escalation(id)).due_at).toBeNull();
  expect(await eventKinds(db, id)).toEqual(['created', 'step_fired', 'acknowledged', 'joined']);
});

test('those whose page was sent are told that somebody has it, but not the one who has', async () => {
  const one = await reachable(db, ['responder'], 'one@example.org');
  const two = await reachable(db, ['responder'], 'two@example.org');
  const id = await openAlert(db);
  await advanceEscalations(deps, { channels: ['email'] as const });
  await db.updateTable('outgoing_message').set({ state: 'accepted' }).execute();
  await acknowledgeAlert(deps, one, id);
  const updates = (await pages()).filter(({ purpose }) => purpose === 'update');
  expect(updates).toEqual([{ state: 'pending', purpose: 'update', recipient_id: two.id }]);
});

test('for people who do not answer alerts there is no alert', async () => {
  const id = await openAlert(db);
  const member = await person(db);
  const version = { alertId: id, seenVersion: 1 };
  const missing = { kind: 'not-found' };
  expect(await acknowledgeAlert(deps, member, id)).toEqual(missing);
  expect(await acknowledgeAlert(deps, await responder(), newId())).toEqual(missing);
  expect(await releaseAlert(deps, member, version)).toEqual(missing);
  expect(await noteOnAlert(deps, member, { alertId: id, note: 'x' })).toEqual(missing);
  expect(await raiseAgain(deps, member, { ...version, seenFiring: 0 })).toEqual(missing);
  expect(await closeAlert(deps, member, { ...version, outcome: 'contacted', note: null })).toEqual(
    missing,
  );
});

test('only who has an alert, or a safety lead, gives it back; then it is paged from where it stood', async () => {
  const [one, two, lead] = [
    await responder(),
    await responder(),
    await person(db, ['safety_lead']),
  ];
  const id = await openAlert(db);
  await advanceEscalations(deps, { channels: [] });
  await acknowledgeAlert(deps, one, id);
  const { version } = await read(id);
  const seen = { alertId: id, seenVersion: version };
  expect(await releaseAlert(deps, two, seen)).toEqual({ kind: 'not-yours', holder: one.id });
  expect(await releaseAlert(deps, one, { ...seen, seenVersion: version - 1 })).toEqual({
    kind: 'stale',
  });
  expect(await releaseAlert(deps, lead, seen)).toEqual({ kind: 'released' });
  expect(await read(id)).toMatchObject({ state: 'triggered', acked_by: null });
  expect((await escalation(id)).due_at).not.toBeNull();
});

test('closing needs somebody who has it and the present version; it says how it ended', async () => {
  const one = await responder();
  const id = await openAlert(db, 'urgent');
  const outcome = { outcome: 'contacted', note: 'spoke for a while' } as const;
  expect(await closeAlert(deps, one, { alertId: id, seenVersion: 1, ...outcome })).toEqual({
    kind: 'not-acked',
  });
  await acknowledgeAlert(deps, one, id);
  expect(await closeAlert(deps, one, { alertId: id, seenVersion: 1, ...outcome })).toEqual({
    kind: 'stale',
  });
  expect(await closeAlert(deps, one, { alertId: id, seenVersion: 2, ...outcome })).toEqual({
    kind: 'closed',
  });
  expect(await read(id)).toMatchObject({
    state: 'closed',
    closed_by: one.id,
    outcome_code: 'contacted',
  });
  expect(await acknowledgeAlert(deps, one, id)).toEqual({ kind: 'closed' });
});

test('an emergency whose holder records nothing for ten minutes goes back to all, the holder included', async () => {
  const holder = await reachable(db, ['responder'], 'holder@example.org');
  const id = await openAlert(db);
  await advanceEscalations(deps, { channels: ['email'] as const });
  await acknowledgeAlert(deps, holder, id);
  await advance(db, minutes(9));
  await noteOnAlert(deps, holder, { alertId: id, note: null });
  await advance(db, minutes(9));
  expect(await returnLapsedAlerts(deps)).toBe(0);
  await advance(db, minutes(2));
  expect(await returnLapsedAlerts(deps)).toBe(1);
  expect(await read(id)).toMatchObject({ state: 'triggered', acked_by: null });

  await advanceEscalations(deps, { channels: ['email'] as const });
  expect(await escalation(id)).toMatchObject({ fired_step: 0, next_step: 1, firing: 2 });
  const pending = (await pages()).filter(({ state }) => state === 'pending');
  expect(pending).toEqual([{ state: 'pending', purpose: 'page', recipient_id: holder.id }]);
  expect(await eventKinds(db, id)).toEqual([
    'created',
    'step_fired',
    'acknowledged',
    'still_on_it',
    'timed_out',
    'step_fired',
  ]);
});

test('calling the next people by hand is one step however often it is tapped', async () => {
  const one = await responder();
  const id = await openAlert(db);
  await advanceEscalations(deps, { channels: [] });
  const { firing } = await escalation(id);
  const { version } = await read(id);
  const seen = { alertId: id, seenVersion: version, seenFiring: firing };
  const taps = await Promise.all([1, 2, 3].map(() => raiseAgain(deps, one, seen)));
  expect(taps.map(({ kind }) => kind).sort()).toEqual(['raised', 'stale', 'stale']);
});

test('raising a closed alert again opens one that is linked to it', async () => {
  const one = await responder();
  const id = await openAlert(db, 'urgent');
  await acknowledgeAlert(deps, one, id);
  await closeAlert(deps, one, {
    alertId: id,
    seenVersion: 2,
    outcome: 'no_risk_found',
    note: null,
  });
  const raised = await raiseAgain(deps, one, { alertId: id, seenVersion: 3, seenFiring: 0 });
  if (raised.kind !== 'raised') throw new Error(raised.kind);
  expect(raised.alertId).not.toBe(id);
  expect(await read(raised.alertId)).toMatchObject({ state: 'triggered', previous_alert_id: id });
});

test('a decision in the review queue takes a waiting alert, and with an outcome closes it', async () => {
  const moderator = await person(db);
  const id = await openAlert(db, 'urgent');
  const reviewItemId = await itemOf(id);
  await db
    .transaction()
    .execute((trx) =>
      acknowledgeFromReview(trx, { reviewItemId, actorId: moderator.id, outcomeCode: 'contacted' }),
    );
  expect(await read(id)).toMatchObject({ state: 'closed', acked_by: moderator.id });
  expect(await eventKinds(db, id)).toEqual(['created', 'acknowledged', 'closed']);
});

test('a decision in the review queue leaves an alert with the responder who has it', async () => {
  const [one, moderator] = [await responder(), await person(db)];
  const id = await openAlert(db);
  await acknowledgeAlert(deps, one, id);
  const reviewItemId = await itemOf(id);
  await db
    .transaction()
    .execute((trx) =>
      acknowledgeFromReview(trx, { reviewItemId, actorId: moderator.id, outcomeCode: 'contacted' }),
    );
  expect(await read(id)).toMatchObject({ state: 'acked', acked_by: one.id });
  expect(await eventKinds(db, id)).toEqual(['created', 'acknowledged', 'joined', 'note']);
});

test('many at once: one has it, all others join that one', async () => {
  const people = await Promise.all(Array.from({ length: 6 }, responder));
  for (let round = 0; round < 20; round += 1) {
    const id = await openAlert(db);
    const outcomes = await Promise.all(people.map((who) => acknowledgeAlert(deps, who, id)));
    const winners = people.filter((_who, index) => outcomes[index]?.kind === 'acknowledged');
    expect(winners).toHaveLength(1);
    const holders = outcomes.flatMap((outcome) =>
      outcome.kind === 'joined' ? [outcome.holder] : [],
    );
    expect(new Set(holders)).toEqual(new Set([winners[0]?.id]));
    expect(await read(id)).toMatchObject({ acked_by: winners[0]?.id, version: 2 });
  }
});

test('acknowledging races with escalation: afterwards nothing is due and nothing is waiting to be sent', async () => {
  const who = await reachable(db, ['responder', 'safety_lead'], 'race@example.org');
  for (let round = 0; round < 30; round += 1) {
    const id = await openAlert(db);
    await Promise.all([
      advanceEscalations(deps, { channels: ['email'] as const }),
      acknowledgeAlert(deps, who, id),
      advanceEscalations(deps, { channels: ['email'] as const }),
    ]);
    expect(await read(id)).toMatchObject({ state: 'acked', acked_by: who.id });
    expect((await escalation(id)).due_at).toBeNull();
    expect((await pages()).filter(({ state }) => state === 'pending')).toEqual([]);
  }
});

test('a note races with the timeout: either the holder keeps it or it is paged, never neither', async () => {
  const who = await responder();
  for (let round = 0; round < 20; round += 1) {
    const id = await openAlert(db);
    await acknowledgeAlert(deps, who, id);
    await advance(db, minutes(11));
    await Promise.all([
      returnLapsedAlerts(deps),
      noteOnAlert(deps, who, { alertId: id, note: 'here' }),
    ]);
    const [alert, { due_at: dueAt }] = [await read(id), await escalation(id)];
    expect(alert.state === 'acked' ? dueAt === null : dueAt !== null).toBe(true);
  }
});

test('closing races with a new signal: it is either in the closed alert or in a new one', async () => {
  const who = await responder();
  for (let round = 0; round < 20; round += 1) {
    const id = await openAlert(db, 'urgent');
    await acknowledgeAlert(deps, who, id);
    const { subject_id: subjectId } = await read(id);
    const taskId = await editText(db, subjectId as PostId, 2, 'urgent words');
    const [closing] = await Promise.all([
      closeAlert(deps, who, { alertId: id, seenVersion: 2, outcome: 'contacted', note: null }),
      screenTasks(screeningDeps(db), [taskId]),
    ]);
    expect(closing.kind).toBe('closed');
    const successors = await db
      .selectFrom('alert')
      .select('state')
      .where('previous_alert_id', '=', id)
      .execute();
    const kinds = await eventKinds(db, id);
    if (kinds.includes('duplicate')) expect(successors).toEqual([]);
    else expect(successors).toEqual([{ state: 'triggered' }]);
  }
});
