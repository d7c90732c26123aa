import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import { raiseAgain } from '#app/domain/crisis-response/raise-again.server.ts';
import { advanceEscalations } from '#app/domain/on-call/advance-escalation.server.ts';
import type { AlertId } from '#app/domain/shared/ids.ts';
import { openAlert, person, reachable } from '#tests/support/crisis.ts';
import { testDatabase } from '#tests/support/database.ts';
import { replayAlert, storedAlert } from '#tests/support/replay-alert.ts';

const { db } = testDatabase();
const deps = { db };
const ways = { channels: ['email'] as const };

const standing = (id: AlertId) =>
  db
    .selectFrom('alert as a')
    .innerJoin('alert_escalation as e', 'e.alert_id', 'a.id')
    .select(['a.version', 'e.firing'])
    .where('a.id', '=', id)
    .executeTakeFirstOrThrow();

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
          // The events alone tell how the alert stands.
          expect(await replayAlert(db, id)).toEqual(await storedAlert(db, id));
        },
      ),
      { numRuns: 25 },
    );
  },
);
