import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { days } from '#app/domain/shared/duration.ts';
import type { MemberId, RotationId, ScheduleId } from '#app/domain/shared/ids.ts';
import {
  COVERAGE_AHEAD,
  coverageOf,
  peopleOf,
  pressingGaps,
} from '#app/domain/on-call/coverage.ts';
import { onDutyAt } from '#app/domain/on-call/duties.ts';
import { reachOf } from '#app/domain/on-call/emergency-fitness.ts';
import {
  selectLatestTests,
  type LatestTest,
} from '#app/domain/on-call/emergency-tests.repository.server.ts';
import { readUsableChannels } from '#app/domain/on-call/heartbeats.server.ts';
import { selectCurrent } from '#app/domain/on-call/overrides.repository.server.ts';
import { readNow, selectPlans } from '#app/domain/on-call/plans.repository.server.ts';
import { calendarOf, fieldTime, spokenTime } from '#app/domain/on-call/rota-calendar.ts';
import {
  selectColleagues,
  selectHandles,
  selectMethods,
  selectUse,
} from '#app/domain/on-call/rota-people.repository.server.ts';
import { editsRotas } from '#app/domain/on-call/rota-policy.ts';
import { nextBoundary } from '#app/domain/on-call/rota.ts';
import {
  selectRotationsOf,
  selectSchedule,
  selectSchedules,
} from '#app/domain/on-call/schedules.repository.server.ts';
import { isZone } from '#app/domain/on-call/wall-clock.ts';

/** Every schedule: who is on duty now, and whether the coming 14 days have holes. Null for outsiders. */
export async function readRotas(deps: Pick<Deps, 'db'>, actor: Actor) {
  if (!answersAlerts(actor)) return null;
  const { db } = deps;
  const now = (await readNow(db)).getTime();
  const to = now + COVERAGE_AHEAD;
  const [schedules, plans, colleagues] = await Promise.all([
    selectSchedules(db),
    selectPlans(db, { kind: 'all' }, { from: new Date(now), to: new Date(to) }),
    selectColleagues(db),
  ]);
  const own = (id: ScheduleId) => plans.filter(({ scheduleId }) => scheduleId === id);
  const onDuty = new Map(
    schedules.map(({ id }) => [
      id,
      [...new Set(own(id).flatMap((plan) => onDutyAt(plan, now)))] satisfies MemberId[],
    ]),
  );
  const handles = await selectHandles(db, [
    ...schedules.map(({ ownerId }) => ownerId),
    ...[...onDuty.values()].flat(),
  ]);
  return {
    mayEdit: editsRotas(actor),
    you: actor.id,
    colleagues,
    schedules: schedules.map(({ id, name, zone, ownerId }) => {
      const coverage = coverageOf(own(id), now, to);
      return {
        id,
        name,
        zone,
        owner: handles.get(ownerId) ?? '',
        onDuty: (onDuty.get(id) ?? []).map((who) => handles.get(who) ?? ''),
        gaps: coverage.gaps.length,
        isPressing: own(id).length === 0 || pressingGaps(coverage.gaps, now).length > 0,
        singlePoints: coverage.singlePoints.length,
      };
    }),
  };
}

/** What the page of a schedule shows; times are words on the clocks of the zone that is shown. */
export type SchedulePage = NonNullable<Awaited<ReturnType<typeof readSchedulePage>>>;

/**
 * One schedule: its coverage for 14 days as a calendar, its rotations, overrides and people. `zoneAsked`
 * shows it on the clocks of another place. Null when there is none, or for outsiders.
 */
export async function readSchedulePage(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { scheduleId: ScheduleId; zoneAsked: string | null },
) {
  const { db } = deps;
  const schedule = answersAlerts(actor) ? await selectSchedule(db, input.scheduleId) : null;
  if (schedule === null) return null;
  const now = (await readNow(db)).getTime();
  const to = now + COVERAGE_AHEAD;
  const [rotations, plans, colleagues, use] = await Promise.all([
    selectRotationsOf(db, schedule.id),
    selectPlans(
      db,
      { kind: 'schedule', id: schedule.id },
      { from: new Date(now), to: new Date(to) },
    ),
    selectColleagues(db),
    selectUse(db, schedule.id),
  ]);
  const overrides = await selectCurrent(
    db,
    rotations.map(({ id }) => id),
  );
  const coverage = coverageOf(plans, now, to);
  const zone =
    input.zoneAsked !== null && isZone(input.zoneAsked) ? input.zoneAsked : schedule.zone;

  const everybody = peopleOf(plans, coverage, now);
  const participants = plans.flatMap(({ rotationId, rotation }) =>
    rotation.participants
      .filter(({ from, until }) => until === null || (until > now && until > from))
      .map((each) => ({ ...each, rotationId })),
  );
  const people = [
    ...everybody,
    ...overrides.flatMap(({ memberId, replacesId }) => [memberId ?? [], replacesId ?? []].flat()),
    schedule.ownerId,
  ];
  const seesTests = actor.id === schedule.ownerId || editsRotas(actor);
  const [handles, methods, channels, tests] = await Promise.all([
    selectHandles(db, people),
    selectMethods(db, people),
    readUsableChannels(db),
    seesTests ? selectLatestTests(db, everybody) : new Map<MemberId, LatestTest>(),
  ]);
  const handle = (id: MemberId | null) => (id === null ? null : (handles.get(id) ?? ''));
  const reach = (id: MemberId) =>
    reachOf({ methods: methods.get(id) ?? [], channels, now: new Date(now) });
  const nameOf = (id: RotationId) => rotations.find((each) => each.id === id)?.name ?? '';
  const say = (at: number) => spokenTime(at, zone);
  const pressing = new Set(pressingGaps(coverage.gaps, now));

  return {
    schedule: {
      id: schedule.id,
      name: schedule.name,
      zone: schedule.zone,
      ownerId: schedule.ownerId,
      owner: handle(schedule.ownerId) ?? '',
      version: schedule.version,
    },
    zone,
    mayEdit: editsRotas(actor),
    isForEmergencies: use === 'emergency',
    onDuty: [...new Set(plans.flatMap((plan) => onDutyAt(plan, now)))].map(
      (id) => handle(id) ?? '',
    ),
    colleagues,
    rotations: rotations.map((rotation) => {
      const plan = plans.find(({ rotationId }) => rotationId === rotation.id);
      return {
        id: rotation.id,
        name: rotation.name,
        unit: rotation.unit,
        length: rotation.length,
        anchor: rotation.anchor.replace(' ', 'T').slice(0, 16),
        version: rotation.version,
        nextChange: plan === undefined ? null : say(nextBoundary(plan.rotation, now)),
        participants: participants
          .filter(({ rotationId }) => rotationId === rotation.id)
          .sort((a, b) => a.position - b.position || a.from - b.from)
          .map(({ memberId, from, until }) => ({
            memberId,
            handle: handle(memberId) ?? '',
            from: from > now ? say(from) : null,
            until: until === null ? null : say(until),
            reach: reach(memberId),
          })),
        overrides: overrides
          .filter(({ rotationId }) => rotationId === rotation.id)
          .map((override) => ({
            id: override.id,
            kind: override.kind,
            comesIn: handle(override.memberId),
            goesOut: handle(override.replacesId),
            from: say(override.startsAt.getTime()),
            until: say(override.endsAt.getTime()),
            isSwap: override.pairedWith !== null,
            isIgnored: coverage.ignored.includes(override.id),
          })),
      };
    }),
    calendar: calendarOf(coverage, { from: now, to }, zone).map(({ date, name, cells }) => ({
      date,
      name,
      cells: cells.map(({ rotationId, parts }) => ({
        rotationId,
        parts: parts.map(({ people: present, start, end, ...part }) => ({
          ...part,
          start,
          people: present.map((id) => handle(id) ?? ''),
          isAlone: coverage.singlePoints.some(
            (point) =>
              point.rotationId === rotationId &&
              present.length === 1 &&
              present[0] === point.memberId &&
              point.start < end &&
              point.end > start,
          ),
        })),
      })),
    })),
    gaps: coverage.gaps.map((gap) => ({
      rotation: nameOf(gap.rotationId),
      from: say(gap.start),
      until: gap.end >= to ? null : say(gap.end),
      isCovered: gap.isCovered,
      isPressing: pressing.has(gap),
    })),
    singlePoints: coverage.singlePoints.map((point) => ({
      rotation: nameOf(point.rotationId),
      handle: handle(point.memberId) ?? '',
      kind: point.kind,
      from: say(point.start),
      until: say(point.end),
      shifts: point.shifts,
    })),
    /** How everybody's last test of their emergency path went, for who answers for the schedule; else null. */
    tests: seesTests
      ? everybody.map((id) => {
          const test = tests.get(id) ?? null;
          return {
            handle: handle(id) ?? '',
            result: test?.result ?? ('never' as const),
            at: test === null ? null : say(test.startedAt.getTime()),
          };
        })
      : null,
    notReady: everybody
      .map((id) => ({ handle: handle(id) ?? '', reach: reach(id) }))
      .filter((each) => each.reach !== 'two'),
    /** For the fields of new overrides and rotations: now, and this time tomorrow, in the schedule's zone. */
    suggested: { from: fieldTime(now, schedule.zone), until: fieldTime(now + DAY, schedule.zone) },
  };
}

const DAY = days(1);
