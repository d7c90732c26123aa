import { expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import {
  closeAlert,
  noteOnAlert,
  releaseAlert,
} from '#app/domain/crisis-response/act-on-alert.server.ts';
import { readAlertBoard } from '#app/domain/crisis-response/alert-board.server.ts';
import { openAlertPage } from '#app/domain/crisis-response/alert-page.server.ts';
import { readBacklog } from '#app/domain/crisis-response/backlog.server.ts';
import { raiseAgain } from '#app/domain/crisis-response/raise-again.server.ts';
import { countOutdated } from '#app/domain/crisis-response/rescreenings.repository.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { drillTexts, MOST_TEXTS_PER_TIER } from '#app/domain/drills/drill.ts';
import { readDrill, readDrillNotice, readDrills } from '#app/domain/drills/drill-pages.server.ts';
import {
  finishDrill,
  keepDrill,
  prepareDrill,
  startDrill,
} from '#app/domain/drills/run-drill.server.ts';
import { advanceEscalations } from '#app/domain/on-call/advance-escalation.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import { days, minutes, seconds } from '#app/domain/shared/duration.ts';
import type { AlertId, DrillId, ScreeningTaskId } from '#app/domain/shared/ids.ts';
import { defaultLexicon } from '#app/screening/default-lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import { openAlert, person, quietLog, reachable } from '#tests/support/crisis.ts';
import { advance, setNow, testDatabase } from '#tests/support/database.ts';

const { db } = testDatabase();
const screenText = (text: string) => screen(text, defaultLexicon);

type Asked = { emergencies?: number; urgents?: number; isTold?: boolean };

/** A drill that a safety lead prepared, and everything that it needs to go on. */
async function prepared(asked: Asked = {}) {
  await setNow(db, '2026-03-04T01:00:00Z');
  const woken: ScreeningTaskId[] = [];
  const deps = {
    db,
    log: quietLog,
    wakeScreening: (ids: readonly ScreeningTaskId[]) => void woken.push(...ids),
  };
  const lead = await person(db, ['safety_lead']);
  const responder = await person(db, ['responder']);
  const input = { emergencies: 1, urgents: 0, isTold: true, ...asked };
  const outcome = await prepareDrill(deps, lead, input);
  if (outcome.kind !== 'prepared') throw new Error('No drill was prepared.');
  const { drillId } = outcome;
  return { deps, lead, responder, drillId, woken };
}

/** The same, begun, its texts screened by the real screener after `waits`. */
async function running(asked: Asked = {}) {
  const it = await prepared(asked);
  expect(await startDrill(it.deps, it.lead, it.drillId)).toEqual({ kind: 'started' });
  await advance(db, seconds(2));
  await screenTasks({ ...it.deps, screenText }, it.woken);
  return it;
}

const drillAlerts = () =>
  db.selectFrom('alert').selectAll().where('kind', '=', 'drill').orderBy('ref').execute();

async function onlyAlert() {
  const [alert] = await drillAlerts();
  if (alert === undefined) throw new Error('The drill has no alert.');
  return alert;
}

const reportOf = async (it: { deps: Parameters<typeof readDrill>[0] }, lead: Actor, id: DrillId) =>
  (await readDrill(it.deps, lead, id))?.report ?? null;

test('every text of a drill says that nobody wrote it, and is found as what it is meant to be', () => {
  const all = { emergencies: MOST_TEXTS_PER_TIER, urgents: MOST_TEXTS_PER_TIER };
  const texts = drillTexts(all);
  expect(texts).toHaveLength(2 * MOST_TEXTS_PER_TIER);
  for (const { tier, body } of texts) {
    expect(body).toMatch(/^Drill, nobody wrote this\. /);
    expect([body, screenText(body).tier]).toEqual([body, tier]);
  }
});

test('a drill goes the whole way: posted, screened, on the board, called, taken, acted on; and says how long each leg took', async () => {
  const called = await reachable(db, ['responder'], 'a@example.org');
  const it = await running();
  const { id, ref } = await onlyAlert();
  await advanceEscalations({ db }, { channels: ['email'] });
  await advance(db, seconds(3));
  await db
    .updateTable('outgoing_message')
    .set({ state: 'accepted', accepted_at: new Date('2026-03-04T01:00:05Z') })
    .where('alert_id', '=', id)
    .execute();
  await advance(db, minutes(6));
  await acknowledgeAlert(it.deps, it.responder, id);
  await advance(db, minutes(1));
  await noteOnAlert(it.deps, it.responder, { alertId: id, note: 'I would write to them now.' });
  expect(await finishDrill(it.deps, it.lead, it.drillId)).toEqual({ kind: 'finished' });

  const report = await reportOf(it, it.lead, it.drillId);
  expect(report?.texts).toHaveLength(1);
  const [text] = report?.texts ?? [];
  expect(text).toMatchObject({
    tier: 'emergency',
    foundTier: 'emergency',
    wasFoundTooLow: false,
    alertRef: ref,
    peoplePaged: 1,
    acknowledgedBy: it.responder.handle,
    actedBy: it.responder.handle,
  });
  expect(text?.legs.map(({ leg, took, verdict }) => [leg, took, verdict])).toEqual([
    ['screened', seconds(2), 'met'],
    ['alerted', seconds(2), 'met'],
    ['paged', seconds(3), 'met'],
    ['acknowledged', minutes(6) + seconds(3), 'late'],
    ['acted', minutes(7) + seconds(3), 'met'],
  ]);
  const [message] = await db.selectFrom('outgoing_message').selectAll().execute();
  expect(message).toMatchObject({ purpose: 'page', recipient_id: called.id });
  expect(await onlyAlert()).toMatchObject({ state: 'closed', outcome_code: 'drill' });
});

test('what did not happen before the end is missed, and a tier that was found too low as well', async () => {
  const it = await prepared({ emergencies: 1, urgents: 1 });
  await startDrill(it.deps, it.lead, it.drillId);
  const deaf = () => ({ tier: 'watch' as const, concerns: [], lexiconVersion: 1 });
  const [first, second] = it.woken;
  if (first === undefined || second === undefined) throw new Error('Two texts were expected.');
  await screenTasks({ ...it.deps, screenText: deaf }, [first]);
  await finishDrill(it.deps, it.lead, it.drillId);
  const report = await reportOf(it, it.lead, it.drillId);
  const verdicts = report?.texts.map(({ foundTier, wasFoundTooLow, legs }) => [
    foundTier,
    wasFoundTooLow,
    ...legs.map(({ verdict }) => verdict),
  ]);
  const nothing = ['missed', 'not-asked', 'missed', 'missed'];
  expect(verdicts).toContainEqual(['watch', true, 'met', ...nothing]);
  expect(verdicts).toContainEqual([null, false, 'missed', ...nothing]);
});

test('the report is kept as it was at the end', async () => {
  const it = await running();
  await finishDrill(it.deps, it.lead, it.drillId);
  const kept = await reportOf(it, it.lead, it.drillId);
  const { id } = await onlyAlert();
  await noteOnAlert(it.deps, it.responder, { alertId: id, note: 'Too late.' });
  expect(await reportOf(it, it.lead, it.drillId)).toEqual(kept);
  expect(kept?.texts[0]?.actedAt).toBeNull();
});

test('a drill is no post, opens no review item and no case, and is in no count', async () => {
  const it = await running({ emergencies: 2, urgents: 2 });
  for (const { id } of await drillAlerts()) await acknowledgeAlert(it.deps, it.responder, id);
  await releaseAll(it);
  for (const table of ['post', 'review_item', 'care_case', 'case_alert'] as const) {
    expect([table, await db.selectFrom(table).selectAll().execute()]).toEqual([table, []]);
  }
  expect(await readBacklog({ db })).toMatchObject({ oldestUnacknowledgedSeconds: null });
  const since = new Date('2026-03-01T00:00:00Z');
  expect(await countOutdated(db, { version: 999, since })).toBe(0);
  await advance(db, days(1));
});

async function releaseAll(it: { deps: Parameters<typeof releaseAlert>[0]; responder: Actor }) {
  for (const { id, version } of await drillAlerts()) {
    expect(
      await releaseAlert(it.deps, it.responder, { alertId: id, seenVersion: version }),
    ).toEqual({
      kind: 'released',
    });
  }
}

test('a drill stands on the board as such, below everything real, and its page says so', async () => {
  const it = await running({ emergencies: 1, urgents: 1 });
  const real = await openAlert(db, 'urgent');
  const board = await readAlertBoard({ db }, it.responder);
  expect(board?.open.map(({ isDrill, tier }) => [isDrill, tier])).toEqual([
    [false, 'urgent'],
    [true, 'emergency'],
    [true, 'urgent'],
  ]);
  expect(board?.open[0]?.id).toBe(real);
  const { id } = await onlyAlert();
  const page = await openAlertPage(it.deps, it.responder, id);
  expect(page?.alert.isDrill).toBe(true);
  expect(page?.others).toEqual([]);
  expect(page?.care.case).toBeNull();
});

test('an alert of a drill cannot be closed or raised anew by itself', async () => {
  const it = await running();
  const { id } = await onlyAlert();
  await acknowledgeAlert(it.deps, it.responder, id);
  const { version } = await onlyAlert();
  const closing = { alertId: id, seenVersion: version, outcome: 'contacted', note: null } as const;
  expect(await closeAlert(it.deps, it.responder, closing)).toEqual({ kind: 'stale' });
  await finishDrill(it.deps, it.lead, it.drillId);
  const over = await onlyAlert();
  const seen = { alertId: id, seenVersion: over.version, seenFiring: 0 };
  expect(await raiseAgain(it.deps, it.responder, seen)).toEqual({ kind: 'stale' });
  expect(await drillAlerts()).toHaveLength(1);
});

test('while somebody real is in danger no drill starts, and a running one yields by itself', async () => {
  const it = await prepared();
  const real = await openAlert(db, 'emergency');
  expect(await startDrill(it.deps, it.lead, it.drillId)).toEqual({ kind: 'emergency-open' });
  await close(real);
  await startDrill(it.deps, it.lead, it.drillId);
  await screenTasks({ ...it.deps, screenText }, it.woken);
  expect(await keepDrill(it.deps)).toBeNull();

  await openAlert(db, 'emergency');
  expect(await readDrillNotice(it.deps, it.responder)).toEqual({ kind: 'yields', id: null });
  expect(await Promise.all([keepDrill(it.deps), keepDrill(it.deps)])).toContain('yielded');
  expect(await onlyAlert()).toMatchObject({ state: 'closed', outcome_code: 'drill' });
  const page = await readDrill(it.deps, it.responder, it.drillId);
  expect(page?.drill).toMatchObject({ state: 'ended', endReason: 'yielded', endedBy: null });
  expect(page?.report?.texts).toHaveLength(1);
  expect(await readDrillNotice(it.deps, it.responder)).toEqual({ kind: 'yields', id: it.drillId });
  await advance(db, minutes(16));
  expect(await readDrillNotice(it.deps, it.responder)).toBeNull();
});

async function close(id: AlertId) {
  const { id: by } = await person(db, ['responder']);
  const at = new Date();
  await db
    .updateTable('alert')
    .set({ state: 'closed', closed_by: by, closed_at: at, outcome_code: 'no_risk_found' })
    .where('id', '=', id)
    .execute();
}

test('a drill that nobody ends is over after an hour, and a text that is screened later calls nobody', async () => {
  const it = await prepared();
  await startDrill(it.deps, it.lead, it.drillId);
  await advance(db, minutes(59));
  expect(await keepDrill(it.deps)).toBeNull();
  await advance(db, minutes(1));
  expect(await keepDrill(it.deps)).toBe('too_long');
  await screenTasks({ ...it.deps, screenText }, it.woken);
  expect(await drillAlerts()).toEqual([]);
});

test('there is one drill at a time, and only safety leads make one', async () => {
  const it = await prepared({ isTold: false });
  const another = { emergencies: 1, urgents: 0, isTold: true };
  expect(await prepareDrill(it.deps, it.lead, another)).toEqual({ kind: 'another' });
  for (const refused of [
    await prepareDrill(it.deps, it.responder, another),
    await startDrill(it.deps, it.responder, it.drillId),
    await finishDrill(it.deps, it.responder, it.drillId),
  ]) {
    expect(refused).toEqual({ kind: 'not-found' });
  }
  expect(await finishDrill(it.deps, it.lead, it.drillId)).toEqual({ kind: 'finished' });
  expect(await startDrill(it.deps, it.lead, it.drillId)).toEqual({ kind: 'stale' });
  expect(await prepareDrill(it.deps, it.lead, another)).toMatchObject({ kind: 'prepared' });
});

test('before it is over, only safety leads know of a drill that nobody is told of; its record is for all who answer alerts', async () => {
  const it = await prepared({ isTold: false });
  const member = await person(db);
  const asSeenBy = async (who: Actor) => ({
    page: (await readDrill(it.deps, who, it.drillId)) !== null,
    listed: (await readDrills(it.deps, who, null))?.drills.length ?? null,
    notice: (await readDrillNotice(it.deps, who))?.kind ?? null,
  });
  expect(await asSeenBy(it.lead)).toEqual({ page: true, listed: 1, notice: 'prepared' });
  expect(await asSeenBy(it.responder)).toEqual({ page: false, listed: 0, notice: null });
  await finishDrill(it.deps, it.lead, it.drillId);
  expect(await asSeenBy(it.responder)).toEqual({ page: true, listed: 1, notice: null });
  expect(await asSeenBy(member)).toEqual({ page: false, listed: null, notice: null });

  const told = await prepareDrill(it.deps, it.lead, { emergencies: 1, urgents: 0, isTold: true });
  expect(told.kind).toBe('prepared');
  expect((await readDrillNotice(it.deps, it.responder))?.kind).toBe('prepared');
});
