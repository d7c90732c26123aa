import type { Trx } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { ScheduleId } from '#app/domain/shared/ids.ts';
import { coverageOf, GAP_IS_PRESSING, pressingGaps } from '#app/domain/on-call/coverage.ts';
import { readNow, selectPlans } from '#app/domain/on-call/plans.repository.server.ts';
import {
  lockSchedule,
  lockUncheckedSchedule,
  saveCoverageCheck,
  type StoredSchedule,
} from '#app/domain/on-call/schedules.repository.server.ts';
import { insertOwnerMessages } from '#app/domain/on-call/shift-messages.repository.server.ts';

/** A schedule is looked at at least this often, and a gap that stays is told again after it. */
const NIGHTLY = days(1);

/**
 * Looks at the coming two days of a schedule after an edit of it, and tells its owner of a gap that they
 * have not been told of today (S-17). The whole 14 days are on the schedule's page.
 */
export async function checkCoverage(trx: Trx, scheduleId: ScheduleId): Promise<void> {
  const schedule = await lockSchedule(trx, scheduleId);
  if (schedule !== null) await checkLocked(trx, schedule);
}

/** Looks at every schedule that nobody looked at for a day. Returns how many. Safe to run by many at once. */
export async function checkSchedules(deps: Pick<Deps, 'db'>): Promise<number> {
  for (let checked = 0; ; checked += 1) {
    const isOne = await inTransaction(deps.db, async (trx) => {
      const schedule = await lockUncheckedSchedule(trx, NIGHTLY);
      if (schedule === null) return false;
      await checkLocked(trx, schedule);
      return true;
    });
    if (!isOne) return checked;
  }
}

async function checkLocked(trx: Trx, schedule: StoredSchedule): Promise<void> {
  const now = (await readNow(trx)).getTime();
  // From some fixed moment before now, so that a gap that goes on keeps its beginning all day.
  const from = now - (now % NIGHTLY) - NIGHTLY;
  const to = now + GAP_IS_PRESSING;
  const plans = await selectPlans(
    trx,
    { kind: 'schedule', id: schedule.id },
    { from: new Date(from), to: new Date(to) },
  );
  const [gap] = pressingGaps(coverageOf(plans, from, to).gaps, now);
  const start = gap === undefined ? null : new Date(gap.start);
  const wasTold =
    start?.getTime() === schedule.gapToldStart?.getTime() &&
    schedule.gapToldAt !== null &&
    schedule.gapToldAt.getTime() > now - NIGHTLY;
  const tells = gap !== undefined && !wasTold;
  await saveCoverageCheck(trx, schedule.id, { tellsOfGapAt: tells ? start : null });
  if (!tells) return;
  await insertOwnerMessages(trx, schedule.ownerId, {
    matter: 'gap',
    at: new Date(gap.start).toISOString(),
    scheduleId: schedule.id,
    rotationId: gap.rotationId,
  });
}
