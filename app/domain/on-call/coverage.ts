import { days, hours } from '#app/domain/shared/duration.ts';
import type { MemberId, OverrideId, RotationId } from '#app/domain/shared/ids.ts';
import {
  isIgnored,
  stretchesBetween,
  turnsBetween,
  type Plan,
  type Stretch,
} from '#app/domain/on-call/duties.ts';
import type { EpochMs } from '#app/domain/on-call/wall-clock.ts';

/** How far ahead a rota is looked at (S-17). */
export const COVERAGE_AHEAD = days(14);
/** A gap that begins sooner than this is told to the schedule's owner. */
const GAP_IS_PRESSING = hours(48);
/** Shifts that one person may have one after another before it counts as resting on one pair of shoulders. */
const MAX_SHIFTS_IN_A_ROW = 3;

/** A rotation and its plan, as far as coverage is concerned. */
export type RotationPlan = Plan & { rotationId: RotationId };

/** Nobody is on duty in a rotation over [start, end). */
export type Gap = {
  rotationId: RotationId;
  start: EpochMs;
  end: EpochMs;
  /** Somebody in another rotation of the schedule is on duty all the while. */
  isCovered: boolean;
};

/** Much rests on one person. */
export type SinglePoint = {
  rotationId: RotationId;
  memberId: MemberId;
  /** `alone`: nobody else is on duty in this rotation in all this time. `in_a_row`: so many shifts without a rest. */
  kind: 'alone' | 'in_a_row';
  start: EpochMs;
  end: EpochMs;
  shifts: number;
};

export type Coverage = {
  /** What each rotation comes to. */
  rotations: { rotationId: RotationId; stretches: Stretch[] }[];
  gaps: Gap[];
  singlePoints: SinglePoint[];
  /** Everybody who is on duty at some time in it. */
  people: MemberId[];
  /** Overrides that count for nothing, because who they bring in may not be on duty. */
  ignored: OverrideId[];
};

/** What [from, to) looks like: who is on duty, where nobody is, and where too much rests on one person. */
export function coverageOf(plans: readonly RotationPlan[], from: EpochMs, to: EpochMs): Coverage {
  const rotations = plans.map((plan) => ({
    rotationId: plan.rotationId,
    stretches: stretchesBetween(plan, from, to),
  }));
  const everyone = rotations.flatMap(({ stretches }) => stretches.flatMap(({ people }) => people));
  return {
    rotations,
    gaps: rotations.flatMap(({ rotationId, stretches }) =>
      gapsOf(stretches).map((gap) => ({
        ...gap,
        rotationId,
        isCovered: isCovered(
          rotations.filter((other) => other.rotationId !== rotationId),
          gap,
        ),
      })),
    ),
    singlePoints: plans.flatMap((plan) => singlePointsOf(plan, from, to)),
    people: [...new Set(everyone.map(({ memberId }) => memberId))],
    ignored: plans.flatMap(({ overrides, eligible }) =>
      overrides
        .filter((each) => each.end > from && each.start < to && isIgnored(each, eligible))
        .map(({ id }) => id),
    ),
  };
}

/** Gaps that begin within the next 48 hours, or go on now, the first one first. */
export function pressingGaps(gaps: readonly Gap[], now: EpochMs): Gap[] {
  return gaps
    .filter(({ start, end }) => end > now && start < now + GAP_IS_PRESSING)
    .sort((a, b) => a.start - b.start);
}

/**
 * Everybody whose readiness a schedule depends on: who is on duty in the time of its coverage, and who
 * takes turns from `now` on.
 */
export function peopleOf(
  plans: readonly RotationPlan[],
  coverage: Pick<Coverage, 'people'>,
  now: EpochMs,
): MemberId[] {
  const turns = plans.flatMap(({ rotation }) =>
    rotation.participants
      .filter(({ until, from }) => until === null || (until > now && until > from))
      .map(({ memberId }) => memberId),
  );
  return [...new Set([...coverage.people, ...turns])];
}

function gapsOf(stretches: readonly Stretch[]): { start: EpochMs; end: EpochMs }[] {
  const gaps: { start: EpochMs; end: EpochMs }[] = [];
  for (const { start, end, people } of stretches) {
    if (people.length > 0) continue;
    const before = gaps.at(-1);
    if (before?.end === start) before.end = end;
    else gaps.push({ start, end });
  }
  return gaps;
}

function isCovered(others: Coverage['rotations'], gap: { start: EpochMs; end: EpochMs }): boolean {
  const covered = others
    .flatMap(({ stretches }) => stretches)
    .filter(({ people, start, end }) => people.length > 0 && start < gap.end && end > gap.start)
    .sort((a, b) => a.start - b.start);
  let until = gap.start;
  for (const { start, end } of covered) {
    if (start > until) break;
    until = Math.max(until, end);
  }
  return until >= gap.end;
}

function singlePointsOf(plan: RotationPlan, from: EpochMs, to: EpochMs): SinglePoint[] {
  const { rotationId } = plan;
  // Turn by turn: who carries each whole shift, overrides included.
  const turns = turnsBetween(plan.rotation, from, to).map((shift) => {
    const end = Math.min(shift.end, to);
    const start = Math.max(shift.start, from);
    const stretches = stretchesBetween(plan, start, end);
    const [first] = stretches[0]?.people ?? [];
    const isOnes = stretches.every(
      ({ people }) => people.length === 1 && people[0]?.memberId === first?.memberId,
    );
    return { start, end, memberId: isOnes ? (first?.memberId ?? null) : null };
  });
  const everyone = stretchesBetween(plan, from, to).flatMap(({ people }) => people);
  const [only, ...others] = new Set(everyone.map(({ memberId }) => memberId));
  if (only === undefined) return [];
  if (others.length === 0) {
    const shifts = turns.length;
    return [{ rotationId, memberId: only, kind: 'alone', start: from, end: to, shifts }];
  }
  const runs: SinglePoint[] = [];
  for (const turn of turns) {
    const run = runs.at(-1);
    if (run !== undefined && run.memberId === turn.memberId && run.end === turn.start) {
      run.end = turn.end;
      run.shifts += 1;
    } else if (turn.memberId !== null) {
      const { start, end } = turn;
      runs.push({ rotationId, memberId: turn.memberId, kind: 'in_a_row', start, end, shifts: 1 });
    }
  }
  return runs.filter(({ shifts }) => shifts > MAX_SHIFTS_IN_A_ROW);
}
