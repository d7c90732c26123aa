import { expect } from 'vitest';
import { confirmClosing } from '#app/domain/care/confirm-closing.server.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { closeAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { returnLapsedAlerts } from '#app/domain/crisis-response/return-lapsed-alerts.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { advanceCycles } from '#app/domain/on-call/advance-cycles.server.ts';
import { advanceEscalations } from '#app/domain/on-call/advance-escalation.server.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import type { AlertId, PostId } from '#app/domain/shared/ids.ts';
import type { Db } from '#db/client.server.ts';
import { proposalOf } from '#tests/support/care.ts';
import { editText, openAlert, person, reachable, screeningDeps } from '#tests/support/crisis.ts';
import { advance } from '#tests/support/database.ts';
import { forumDeps } from '#tests/support/groups.ts';
import { replayAlert, storedAlert } from '#tests/support/replay-alert.ts';

const ways = { channels: ['email'] as const };
const calm = { receiptChannels: [], distrusted: [] };

/** Two things that happen to one alert at the same time, a given number of times over. */
export type Race = (db: Db, rounds: number) => Promise<void>;

const read = (db: Db, id: AlertId) =>
  db.selectFrom('alert').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const callsGoingOn = (db: Db, id: AlertId) =>
  db
    .selectFrom('alert_escalation as e')
    .leftJoin('alert_responder_cycle as c', (join) =>
      join.onRef('c.alert_id', '=', 'e.alert_id').on('c.next_at', 'is not', null),
    )
    .select(['e.due_at', 'e.still_calling', 'c.id as cycle'])
    .where('e.alert_id', '=', id)
    .execute();
const unsent = (db: Db, id: AlertId) =>
  db
    .selectFrom('outgoing_message')
    .select('id')
    .where('alert_id', '=', id)
    .where('purpose', '=', 'page')
    .where('state', 'in', ['pending', 'failed_temp'])
    .execute();

/** The events alone tell how the alert stands. */
async function expectExplained(db: Db, id: AlertId) {
  expect(await replayAlert(db, id)).toEqual(await storedAlert(db, id));
}

/** Two acknowledgements at once: one has it, the other joins, whoever is first. */
const takenByTwo: Race = async (db, rounds) => {
  const deps = { db };
  const [one, two] = [await person(db, ['responder']), await person(db, ['responder'])];
  for (let round = 0; round < rounds; round += 1) {
    const id = await openAlert(db);
    const [first, second] = await Promise.all([
      acknowledgeAlert(deps, one, id),
      acknowledgeAlert(deps, two, id),
    ]);
    expect([first.kind, second.kind].sort()).toEqual(['acknowledged', 'joined']);
    const winner = first.kind === 'acknowledged' ? one : two;
    expect(await read(db, id)).toMatchObject({ acked_by: winner.id, version: 2 });
    await expectExplained(db, id);
  }
};

/** An acknowledgement against firing and calling: afterwards nobody is called and nothing waits. */
const takenWhileCalling: Race = async (db, rounds) => {
  const deps = { db };
  const who = await reachable(db, ['responder'], 'r@example.org');
  await reachable(db, ['safety_lead'], 'l@example.org');
  for (let round = 0; round < rounds; round += 1) {
    const id = await openAlert(db);
    if (round % 3 > 0) await advanceEscalations(deps, ways);
    if (round % 3 > 1) await advance(db, seconds(151));
    await Promise.all([
      advanceEscalations(deps, ways),
      advanceCycles(deps, ways, calm),
      acknowledgeAlert(deps, who, id),
      advanceCycles(deps, ways, calm),
    ]);
    expect(await read(db, id)).toMatchObject({ state: 'acked', acked_by: who.id });
    expect(await callsGoingOn(db, id)).toEqual([
      { due_at: null, still_calling: false, cycle: null },
    ]);
    expect(await unsent(db, id)).toEqual([]);
    await expectExplained(db, id);
  }
};

/** An acknowledgement against the timeout of the one before it: somebody has it, or it is called again. */
const takenWhileLapsing: Race = async (db, rounds) => {
  const deps = { db };
  const [one, two] = [await person(db, ['responder']), await person(db, ['responder'])];
  for (let round = 0; round < rounds; round += 1) {
    const id = await openAlert(db);
    await acknowledgeAlert(deps, one, id);
    await advance(db, minutes(10) + seconds(1));
    const [, second] = await Promise.all([
      returnLapsedAlerts(deps),
      acknowledgeAlert(deps, two, id),
    ]);
    // Who was busy with it at that moment left it to the next round.
    if (second.kind === 'joined') await returnLapsedAlerts(deps);
    const alert = await read(db, id);
    const [calls] = await callsGoingOn(db, id);
    if (second.kind === 'acknowledged') {
      expect(alert).toMatchObject({ state: 'acked', acked_by: two.id });
      expect(calls).toMatchObject({ due_at: null, still_calling: false });
    } else {
      // Joined before the time ran out on the first holder: then it waits for somebody again.
      expect(second).toEqual({ kind: 'joined', holder: one.id });
      expect(alert).toMatchObject({ state: 'triggered', acked_by: null });
      expect(calls).toMatchObject({ still_calling: true });
    }
    await expectExplained(db, id);
  }
};

/** Confirming the end against a new signal: the alert stays open, or a new one calls. */
const closedWhileRising: Race = async (db, rounds) => {
  const deps = { db };
  const who = await person(db, ['responder']);
  const second = await person(db, ['responder']);
  const forum = forumDeps(db);
  for (let round = 0; round < rounds; round += 1) {
    const id = await openAlert(db);
    await acknowledgeAlert(deps, who, id);
    await closeAlert(forum, who, {
      alertId: id,
      seenVersion: 2,
      outcome: 'contacted',
      level: 'low',
      note: null,
    });
    const proposal = await proposalOf(db, id);
    if (proposal === undefined) throw new Error('nothing was proposed');
    const { subject_id: subjectId } = await read(db, id);
    const taskId = await editText(db, subjectId as PostId, 2, 'emergency words');
    await Promise.all([
      confirmClosing(forum, second, { ...proposal, level: null, note: null }),
      screenTasks(screeningDeps(db), [taskId]),
    ]);
    const successors = await db
      .selectFrom('alert')
      .innerJoin('alert_escalation as e', 'e.alert_id', 'alert.id')
      .select(['alert.id', 'state', 'still_calling'])
      .where('previous_alert_id', '=', id)
      .execute();
    expect(successors).toHaveLength((await read(db, id)).state === 'closed' ? 1 : 0);
    for (const next of successors) {
      expect(next).toMatchObject({ state: 'triggered', still_calling: true });
      await expectExplained(db, next.id);
    }
    await expectExplained(db, id);
  }
};

/** Every race, by what must come of it. */
export const races: readonly [string, Race][] = [
  ['two acknowledgements at once: one has it, the other joins, whoever is first', takenByTwo],
  [
    'an acknowledgement against firing and calling: afterwards nobody is called and nothing waits',
    takenWhileCalling,
  ],
  [
    'an acknowledgement against the timeout of the one before it: somebody has it, or it is called again',
    takenWhileLapsing,
  ],
  [
    'confirming the end against a new signal: the alert stays open, or a new one calls',
    closedWhileRising,
  ],
];
