import { createHash } from 'node:crypto';
import type { Trx } from '#db/client.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { ScheduleId } from '#app/domain/shared/ids.ts';
import { eachNext } from '#app/domain/shared/row-by-row.server.ts';
import {
  COVERAGE_AHEAD,
  coverageOf,
  peopleOf,
  pressingGaps,
  type Coverage,
  type Gap,
} from '#app/domain/on-call/coverage.ts';
import { reachOf } from '#app/domain/on-call/emergency-fitness.ts';
import { readUsableChannels } from '#app/domain/on-call/heartbeats.server.ts';
import { delayByQuietHours } from '#app/domain/on-call/notification-rules.ts';
import { selectQuietHours } from '#app/domain/on-call/own-rules.repository.server.ts';
import {
  readNow,
  selectPlans,
  type StoredPlan,
} from '#app/domain/on-call/plans.repository.server.ts';
import { selectMethods } from '#app/domain/on-call/rota-people.repository.server.ts';
import {
  lockSchedule,
  lockUncheckedSchedule,
  saveCoverageCheck,
  type StoredSchedule,
} from '#app/domain/on-call/schedules.repository.server.ts';
import {
  dropCoverageMessages,
  insertCoverageMessages,
  insertOwnerMessages,
} from '#app/domain/on-call/shift-messages.repository.server.ts';

/** A schedule is looked at at least this often, and what stays as it is is told again after it. */
const NIGHTLY = days(1);

/**
 * Looks at the coming two weeks of a schedule after an edit of it, and tells its owner what they have not
 * been told of today: at once of a gap within two days, and otherwise of all gaps, of what rests on one
 * person, and of people without a second way to be reached (S-17).
 */
export async function checkCoverage(trx: Trx, scheduleId: ScheduleId): Promise<void> {
  const schedule = await lockSchedule(trx, scheduleId);
  if (schedule !== null) await checkLocked(trx, schedule);
}

/**
 * Looks at every schedule that nobody looked at for a day. Returns how many. Safe to run by many at once. One
 * that cannot be worked out holds up no other.
 */
export async function checkSchedules(deps: Pick<Deps, 'db'>): Promise<number> {
  return eachNext(
    { db: deps.db, what: 'schedules to check' },
    {
      lock: (trx, except) => lockUncheckedSchedule(trx, NIGHTLY, except),
      idOf: ({ id }) => id,
      handle: checkLocked,
    },
  );
}

async function checkLocked(trx: Trx, schedule: StoredSchedule): Promise<void> {
  const now = (await readNow(trx)).getTime();
  // From some fixed moment before now, so that a gap that goes on keeps its beginning all day.
  const from = now - (now % NIGHTLY) - NIGHTLY;
  const to = now + COVERAGE_AHEAD;
  const plans = await selectPlans(
    trx,
    { kind: 'schedule', id: schedule.id },
    { from: new Date(from), to: new Date(to) },
  );
  const coverage = coverageOf(plans, from, to);
  const gaps = coverage.gaps.filter(({ end }) => end > now);
  const pressing = pressingGaps(gaps, now);
  const gapTold = await tellOfGap(trx, schedule, pressing[0], now);
  // Those that press are told by themselves.
  const later = gaps.filter((gap) => !pressing.includes(gap));
  const findings = await findingsOf(trx, { plans, coverage, now }, later);
  const told = await tellOfFindings(trx, schedule, findings, now);
  await saveCoverageCheck(trx, schedule.id, { gapTold, findingsTold: told });
}

/** The beginning of the gap, if its owner has not been told of it today. */
async function tellOfGap(
  trx: Trx,
  schedule: StoredSchedule,
  gap: Gap | undefined,
  now: number,
): Promise<Date | null> {
  if (gap === undefined) return null;
  const { gapToldStart, gapToldAt } = schedule;
  const isTold = gapToldStart?.getTime() === gap.start && isOfToday(gapToldAt, now);
  if (isTold) return null;
  const start = new Date(gap.start);
  await insertOwnerMessages(trx, schedule.ownerId, {
    matter: 'gap',
    at: start.toISOString(),
    scheduleId: schedule.id,
    rotationId: gap.rotationId,
  });
  return start;
}

type Findings = { gaps: number; singlePoints: number; unfit: number; mark: string };

/** What there is to say of the coming two weeks, and a mark that changes when it is something else. */
async function findingsOf(
  trx: Trx,
  of: { plans: readonly StoredPlan[]; coverage: Coverage; now: number },
  gaps: readonly Gap[],
): Promise<Findings> {
  const { plans, coverage, now } = of;
  const people = peopleOf(plans, coverage, now);
  const methods = await selectMethods(trx, people);
  const channels = await readUsableChannels(trx);
  const unfit = people.filter((id) => {
    const judged = { methods: methods.get(id) ?? [], channels, now: new Date(now) };
    return reachOf(judged) !== 'two';
  });
  const singlePoints = coverage.singlePoints.filter(({ end }) => end > now);
  const parts = [
    ...gaps.map(({ rotationId, start }) => `gap ${rotationId} ${start}`),
    ...singlePoints.map(({ rotationId, memberId, kind }) => `${kind} ${rotationId} ${memberId}`),
    ...unfit.map((id) => `unfit ${id}`),
  ];
  return {
    gaps: gaps.length,
    singlePoints: singlePoints.length,
    unfit: unfit.length,
    mark: createHash('sha256').update(parts.sort().join('\n')).digest('base64url'),
  };
}

/** The mark of the findings, if the owner has not been told of the same today. */
async function tellOfFindings(
  trx: Trx,
  schedule: StoredSchedule,
  findings: Findings,
  now: number,
): Promise<string | null> {
  const { gaps, singlePoints, unfit, mark } = findings;
  if (gaps + singlePoints + unfit === 0) {
    await dropCoverageMessages(trx, schedule.id);
    return null;
  }
  if (schedule.findingsTold === mark && isOfToday(schedule.findingsToldAt, now)) return null;
  await dropCoverageMessages(trx, schedule.id);
  // Nobody is in danger yet: it may wait for the morning.
  const quiet = await selectQuietHours(trx, schedule.ownerId);
  const facts = { matter: 'coverage', scheduleId: schedule.id, gaps, singlePoints, unfit } as const;
  await insertCoverageMessages(
    trx,
    schedule.ownerId,
    facts,
    delayByQuietHours(quiet, new Date(now)),
  );
  return mark;
}

function isOfToday(at: Date | null, now: number): boolean {
  return at !== null && at.getTime() > now - NIGHTLY;
}
