import { expect, test } from 'vitest';
import { decide, type DecideInput } from '#app/domain/moderation/decide.server.ts';
import { openItemPage } from '#app/domain/moderation/item-page.server.ts';
import { viewOfItem } from '#app/domain/moderation/item-view.ts';
import { closeAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { AlertId, ReviewItemId } from '#app/domain/shared/ids.ts';
import { addActor } from '#tests/support/community.ts';
import { openAlert, quietLog } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();
const deps = { db, log: quietLog, wakeScreening: () => undefined };

type Scene = { alertId: AlertId; itemId: ReviewItemId; lead: Actor };

/** A text that the screener found urgent, and a safety lead who opens its review item. */
async function scene(): Promise<Scene> {
  const lead = await addActor(db, 'calm-harbour', { roles: ['safety_lead'] });
  const alertId = await openAlert(db, 'urgent');
  const { review_item_id } = await alertOf(alertId);
  if (review_item_id === null) throw new Error('a real alert has a review item');
  return { alertId, itemId: review_item_id, lead };
}

const alertOf = (id: AlertId) =>
  db.selectFrom('alert').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

const leaving = (itemId: ReviewItemId): DecideInput => ({
  itemId,
  version: 1,
  revision: 1,
  submissionKey: crypto.randomUUID(),
  action: 'leave',
  reasonCode: 'author_supported',
  explanation: '',
  outcomeCode: null,
});

test('an alert that nobody has is not answered in passing: the decision says what was done', async () => {
  const { alertId, itemId, lead } = await scene();
  const input = leaving(itemId);
  expect(await decide(deps, lead, input)).toEqual({
    kind: 'refused',
    problems: ['outcome_needed'],
  });
  expect((await alertOf(alertId)).state).toBe('triggered');
  expect((await decide(deps, lead, { ...input, outcomeCode: 'contacted' })).kind).toBe('decided');
  expect(await alertOf(alertId)).toMatchObject({
    state: 'closed',
    closed_by: lead.id,
    outcome_code: 'contacted',
  });
});

test('an alert that a responder has stays theirs, and the decision needs no outcome', async () => {
  const { alertId, itemId, lead } = await scene();
  const responder = await addActor(db, 'night-lamp', { roles: ['responder'] });
  await acknowledgeAlert(deps, responder, alertId);
  expect((await decide(deps, lead, leaving(itemId))).kind).toBe('decided');
  expect(await alertOf(alertId)).toMatchObject({ state: 'acked', acked_by: responder.id });
});

test('an alert that responders closed leaves its item open and says there how it was answered', async () => {
  const { alertId, itemId, lead } = await scene();
  const responder = await addActor(db, 'night-lamp', { roles: ['responder'] });
  await acknowledgeAlert(deps, responder, alertId);
  const { version } = await alertOf(alertId);
  const closing = { alertId, seenVersion: version, outcome: 'contacted', note: null } as const;
  expect((await closeAlert(deps, responder, closing)).kind).toBe('closed');
  const page = await openItemPage(deps, lead, { itemId });
  if (page === null) throw new Error('The page did not open.');
  expect(viewOfItem(page, { mayOpenAlerts: false })).toMatchObject({
    item: { isResolved: false },
    alert: null,
    answered: { closedBy: 'night-lamp', outcome: 'contacted', path: null },
  });
});

test('the page marks the evidence in the wording that was screened, and names no reporter', async () => {
  const { itemId, lead } = await scene();
  const page = await openItemPage(deps, lead, { itemId });
  if (page === null) throw new Error('The page did not open.');
  const view = viewOfItem(page, { mayOpenAlerts: true });
  expect(view.wordings).toEqual([
    { revision: 1, text: 'urgent words', isPresent: true, evidence: [{ start: 0, end: 6 }] },
  ]);
  expect(view.concerns).toEqual(['suicide']);
  expect(view.needsOutcome).toBe(true);
  expect(Object.keys(view.signals[0] ?? {})).not.toContain('reporterId');
});
