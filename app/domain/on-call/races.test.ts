import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confirmClosing } from '#app/domain/care/confirm-closing.server.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { closeAlert } from '#app/domain/crisis-response/act-on-alert.server.ts';
import { raiseAgain } from '#app/domain/crisis-response/raise-again.server.ts';
import { returnLapsedAlerts } from '#app/domain/crisis-response/return-lapsed-alerts.server.ts';
import { screenTasks } from '#app/domain/crisis-response/screen-tasks.server.ts';
import { advanceCycles } from '#app/domain/on-call/advance-cycles.server.ts';
import { advanceEscalations } from '#app/domain/on-call/advance-escalation.server.ts';
import { minutes, seconds } from '#app/domain/shared/duration.ts';
import type { AlertId, PostId } from '#app/domain/shared/ids.ts';
import { editText, openAlert, person, reachable, screeningDeps } from '#tests/support/crisis.ts';
import { proposalOf } from '#tests/support/care.ts';
import { advance, testDatabase } from '#tests/support/database.ts';
import { engineOf, fakeChannel } from '#tests/support/engine.ts';
import { forumDeps } from '#tests/support/groups.ts';
import { replayAlert, storedAlert } from '#tests/support/replay-alert.ts';

const { db } = testDatabase();
const deps = { db };
const ways = { channels: ['email'] as const };
const calm = { receiptChannels: [], distrusted: [] };
const ROUNDS = 150;

const read = (id: AlertId) =>
  db.selectFrom('alert').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const callsGoingOn = (id: AlertId) =>
  db
    .selectFrom('alert_escalation as e')
    .leftJoin('alert_responder_cycle as c', (join) =>
      join.onRef('c.alert_id', '=', 'e.alert_id').on('c.next_at', 'is not', null),
    )
    .select(['e.due_at', 'e.still_calling', 'c.id as cycle'])
    .where('e.alert_id', '=', id)
    .execute();
const unsent = (id: AlertId) =>
  db
    .selectFrom('outgoing_message')
    .select('id')
    .where('alert_id', '=', id)
    .where('purpose', '=', 'page')
    .where('state', 'in', ['pending', 'failed_temp'])
    .execute();

const standing = (id: AlertId) =>
  db
    .selectFrom('alert as a')
    .innerJoin('alert_escalation as e', 'e.alert_id', 'a.id')
    .select(['a.version', 'e.firing'])
    .where('a.id', '=', id)
    .executeTakeFirstOrThrow();

/** The events alone tell how the alert stands. */
async function expectExplained(id: AlertId) {
  expect(await replayAlert(db, id)).toEqual(await storedAlert(db, id));
}

test(
  'two acknowledgements at once: one has it, the other joins, whoever is first',
  { timeout: 120_000 },
  async () => {
    const [one, two] = [await person(db, ['responder']), await person(db, ['responder'])];
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = await openAlert(db);
      const [first, second] = await Promise.all([
        acknowledgeAlert(deps, one, id),
        acknowledgeAlert(deps, two, id),
      ]);
      expect([first.kind, second.kind].sort()).toEqual(['acknowledged', 'joined']);
      const winner = first.kind === 'acknowledged' ? one : two;
      expect(await read(id)).toMatchObject({ acked_by: winner.id, version: 2 });
      await expectExplained(id);
    }
  },
);

test(
  'an acknowledgement against firing and calling: afterwards nobody is called and nothing waits',
  { timeout: 120_000 },
  async () => {
    const who = await reachable(db, ['responder'], 'r@example.org');
    await reachable(db, ['safety_lead'], 'l@example.org');
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = await openAlert(db);
      if (round % 3 > 0) await advanceEscalations(deps, ways);
      if (round % 3 > 1) await advance(db, seconds(151));
      await Promise.all([
        advanceEscalations(deps, ways),
        advanceCycles(deps, ways, calm),
        acknowledgeAlert(deps, who, id),
        advanceCycles(deps, ways, calm),
      ]);
      expect(await read(id)).toMatchObject({ state: 'acked', acked_by: who.id });
      expect(await callsGoingOn(id)).toEqual([{ due_at: null, still_calling: false, cycle: null }]);
      expect(await unsent(id)).toEqual([]);
      await expectExplained(id);
    }
  },
);

test(
  'an acknowledgement against the timeout of the one before it: somebody has it, or it is called again',
  { timeout: 120_000 },
  async () => {
    const [one, two] = [await person(db, ['responder']), await person(db, ['responder'])];
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = await openAlert(db);
      await acknowledgeAlert(deps, one, id);
      await advance(db, minutes(10) + seconds(1));
      const [, second] = await Promise.all([
        returnLapsedAlerts(deps),
        acknowledgeAlert(deps, two, id),
      ]);
      // Who was busy with it at that moment left it to the next round.
      if (second.kind === 'joined') await returnLapsedAlerts(deps);
      const alert = await read(id);
      const [calls] = await callsGoingOn(id);
      if (second.kind === 'acknowledged') {
        expect(alert).toMatchObject({ state: 'acked', acked_by: two.id });
        expect(calls).toMatchObject({ due_at: null, still_calling: false });
      } else {
        // Joined before the time ran out on the first holder: then it waits for somebody again.
        expect(second).toEqual({ kind: 'joined', holder: one.id });
        expect(alert).toMatchObject({ state: 'triggered', acked_by: null });
        expect(calls).toMatchObject({ still_calling: true });
      }
      await expectExplained(id);
    }
  },
);

test(
  'confirming the end against a new signal: the alert stays open, or a new one calls',
  { timeout: 120_000 },
  async () => {
    const who = await person(db, ['responder']);
    const second = await person(db, ['responder']);
    const forum = forumDeps(db);
    for (let round = 0; round < ROUNDS; round += 1) {
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
      const { subject_id: subjectId } = await read(id);
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
      expect(successors).toHaveLength((await read(id)).state === 'closed' ? 1 : 0);
      for (const next of successors) {
        expect(next).toMatchObject({ state: 'triggered', still_calling: true });
        await expectExplained(next.id);
      }
      await expectExplained(id);
    }
  },
);

test(
  'two taps on “call the next people” at once, of what both saw, are one step, also while the step fires',
  { timeout: 120_000 },
  async () => {
    const [one, two] = [await person(db, ['responder']), await person(db, ['safety_lead'])];
    await reachable(db, ['responder'], 'r@example.org');
    await reachable(db, ['safety_lead'], 'l@example.org');
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          taps: fc.integer({ min: 2, max: 4 }),
          hasFired: fc.boolean(),
          isTaken: fc.boolean(),
          isFiring: fc.boolean(),
        }),
        async ({ taps, hasFired, isTaken, isFiring }) => {
          const id = await openAlert(db);
          if (hasFired) await advanceEscalations(deps, ways);
          if (isTaken) await acknowledgeAlert(deps, one, id);
          const before = await standing(id);
          const input = {
            alertId: id,
            seenVersion: before.version,
            seenFiring: before.firing,
          };
          const outcomes = await Promise.all([
            ...Array.from({ length: taps }, (_, each) =>
              raiseAgain(deps, each % 2 === 0 ? one : two, input),
            ),
            ...(isFiring ? [advanceEscalations(deps, ways)] : []),
          ]);
          const kinds = outcomes.flatMap((each) => (typeof each === 'number' ? [] : [each.kind]));
          const raised = kinds.filter((kind) => kind === 'raised').length;
          // Where a step fired in between, what both saw is no more: then no tap counts.
          if (isFiring) expect(raised).toBeLessThanOrEqual(1);
          else expect(raised).toBe(1);
          await advanceEscalations(deps, ways);
          const after = await standing(id);
          const steps = after.firing - before.firing;
          expect(steps).toBeGreaterThanOrEqual(raised);
          // Never two: what fires in between makes what was seen stale.
          expect(steps).toBeLessThanOrEqual(1);
          expect(after.version - before.version).toBe(raised);
          await expectExplained(id);
        },
      ),
      { numRuns: 25 },
    );
  },
);

test('eight engines at once send each page once', { timeout: 120_000 }, async () => {
  await reachable(db, ['responder'], 'r@example.org');
  await reachable(db, ['responder'], 's@example.org');
  const email = fakeChannel();
  const engines = Array.from({ length: 8 }, () => engineOf(db, { email }));
  for (let each = 0; each < 10; each += 1) {
    await openAlert(db);
    await Promise.all(engines.map((engine) => engine.tick()));
    await advance(db, seconds(40));
  }
  const ids = email.sent.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
  const attempts = await db.selectFrom('message_attempt').select('attempt').execute();
  expect(attempts.every(({ attempt }) => attempt === 1)).toBe(true);
});
