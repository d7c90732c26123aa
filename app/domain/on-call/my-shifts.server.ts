import { answersAlerts, type Actor } from '#app/domain/shared/actor.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { days, hours } from '#app/domain/shared/duration.ts';
import type { MemberId, RotationId } from '#app/domain/shared/ids.ts';
import { readFeed } from '#app/domain/on-call/calendar-feed.server.ts';
import { dutiesBetween } from '#app/domain/on-call/duties.ts';
import { reachOf } from '#app/domain/on-call/emergency-fitness.ts';
import { readUsableChannels } from '#app/domain/on-call/heartbeats.server.ts';
import { selectHandovers } from '#app/domain/on-call/handover.repository.server.ts';
import {
  selectProposals,
  type StoredOverride,
} from '#app/domain/on-call/overrides.repository.server.ts';
import {
  readNow,
  selectPlans,
  type StoredPlan,
} from '#app/domain/on-call/plans.repository.server.ts';
import { spokenTime } from '#app/domain/on-call/rota-calendar.ts';
import {
  selectColleagues,
  selectHandles,
  selectMethods,
} from '#app/domain/on-call/rota-people.repository.server.ts';
import { selectRotationNames } from '#app/domain/on-call/schedules.repository.server.ts';
import { selectComing } from '#app/domain/on-call/shifts.repository.server.ts';
import type { ShiftRef } from '#app/domain/on-call/swap-shifts.server.ts';

const SHIFTS_AHEAD = days(60);
/** Shifts that may be asked for in return lie within this time. */
const RETURN_AHEAD = days(35);
/** "I'm ready" can be said this long after the beginning. */
const READY_UNTIL = hours(12);

/** A shift as pages show it. `start` names it in forms; the other times are words. */
export type ShownShift = {
  rotationId: RotationId;
  rotation: string;
  schedule: string;
  start: number;
  from: string;
  until: string;
  zone: string;
};

type Names = Awaited<ReturnType<typeof selectRotationNames>>;

/** How much waits for somebody on the page of their own shifts. */
export type ShiftsWaiting = { offers: number; handovers: number; toBeReady: number };

/** What the board says of it, so that nobody has to look for it. */
export async function readShiftsWaiting(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<ShiftsWaiting> {
  const { db } = deps;
  const now = await readNow(db);
  const [proposals, handovers, coming] = await Promise.all([
    selectProposals(db, actor.id),
    selectHandovers(db, actor.id),
    selectComing(db, actor.id, 0),
  ]);
  return {
    offers: proposals.filter(
      ({ memberId, proposedBy, startsAt }) =>
        memberId === actor.id && proposedBy !== actor.id && startsAt > now,
    ).length,
    handovers: handovers.length,
    toBeReady: coming.filter(({ readyAt }) => readyAt === null).length,
  };
}

/** What awaits somebody who answers alerts, and which shifts are theirs. Null for everybody else. */
export async function readMyShifts(deps: Pick<Deps, 'db'>, actor: Actor) {
  if (!answersAlerts(actor)) return null;
  const { db } = deps;
  const now = await readNow(db);
  const to = new Date(now.getTime() + SHIFTS_AHEAD);
  const [plans, proposals, coming, handovers, feed, names, methods, channels] = await Promise.all([
    selectPlans(db, { kind: 'all' }, { from: new Date(now.getTime() - 1), to }),
    selectProposals(db, actor.id),
    selectComing(db, actor.id, READY_UNTIL),
    selectHandovers(db, actor.id),
    readFeed(deps, actor),
    selectRotationNames(db),
    selectMethods(db, [actor.id]),
    readUsableChannels(db),
  ]);
  const offers = proposals.filter((each) => each.replacesId === each.proposedBy);
  const handles = await selectHandles(
    db,
    proposals.flatMap(({ memberId, replacesId }) => [memberId ?? [], replacesId ?? []].flat()),
  );
  const shifts = shiftsOf(plans, actor.id, now, to, names);
  const shownOffer = (offer: StoredOverride) => {
    const back = proposals.find(({ id }) => id === offer.pairedWith);
    return {
      id: offer.id,
      isMine: offer.proposedBy === actor.id,
      to: handles.get(offer.memberId ?? actor.id) ?? '',
      from: handles.get(offer.proposedBy) ?? '',
      shift: shownHalf(offer, names),
      inReturn: back === undefined ? null : shownHalf(back, names),
      hasBegun: offer.startsAt <= now,
    };
  };
  return {
    now: now.toISOString(),
    reach: reachOf({ methods: methods.get(actor.id) ?? [], channels, now }),
    shifts: shifts.map((shift) => {
      const notice = coming.find(
        ({ rotationId, changesAt }) =>
          rotationId === shift.rotationId && changesAt.getTime() === shift.start,
      );
      return {
        ...shift,
        isRunning: shift.start <= now.getTime(),
        ready:
          notice === undefined
            ? ('not-yet' as const)
            : notice.readyAt === null
              ? ('asked' as const)
              : ('said' as const),
        isOffered: offers.some(
          (offer) =>
            offer.proposedBy === actor.id &&
            offer.rotationId === shift.rotationId &&
            offer.startsAt.getTime() === shift.start,
        ),
      };
    }),
    offers: offers.map(shownOffer).filter(({ hasBegun }) => !hasBegun),
    handovers: handovers.map((item) => ({
      rotationId: item.rotationId,
      changesAt: item.changesAt.getTime(),
      alertId: item.alertId,
      ref: item.ref,
      tier: item.tier,
      isWaiting: item.state === 'triggered',
      triggeredAt: item.triggeredAt.toISOString(),
      from: item.from,
    })),
    feed,
  };
}

/** What the page on which a shift is offered needs. Null when the shift is not the person's, or has begun. */
export async function readOfferPage(deps: Pick<Deps, 'db'>, actor: Actor, ref: ShiftRef) {
  if (!answersAlerts(actor)) return null;
  const { db } = deps;
  const now = await readNow(db);
  const to = new Date(now.getTime() + SHIFTS_AHEAD);
  const [plans, names, colleagues] = await Promise.all([
    selectPlans(db, { kind: 'all' }, { from: new Date(now.getTime() - 1), to }),
    selectRotationNames(db),
    selectColleagues(db),
  ]);
  const shift = shiftsOf(plans, actor.id, now, to, names).find(
    ({ rotationId, start }) => rotationId === ref.rotationId && start === ref.start,
  );
  if (shift === undefined || shift.start <= now.getTime()) return null;
  const others = colleagues.filter(({ id }) => id !== actor.id);
  const soon = new Date(now.getTime() + RETURN_AHEAD);
  return {
    shift,
    colleagues: others,
    returns: others.flatMap(({ id, handle }) =>
      shiftsOf(plans, id, now, soon, names)
        .filter(({ start }) => start > now.getTime())
        .map((each) => ({ ...each, handle, memberId: id })),
    ),
  };
}

function shiftsOf(
  plans: readonly StoredPlan[],
  memberId: MemberId,
  now: Date,
  to: Date,
  names: Names,
): ShownShift[] {
  return plans
    .flatMap((plan) =>
      dutiesBetween(plan, now.getTime(), to.getTime())
        .filter((duty) => duty.memberId === memberId)
        .map((duty) => shown(plan.rotationId, duty.start, duty.end, names)),
    )
    .sort((a, b) => a.start - b.start);
}

function shownHalf(half: StoredOverride, names: Names): ShownShift {
  return shown(half.rotationId, half.startsAt.getTime(), half.endsAt.getTime(), names);
}

function shown(rotationId: RotationId, start: number, end: number, names: Names): ShownShift {
  const { rotation, schedule, zone } = names.get(rotationId) ?? {
    rotation: '',
    schedule: '',
    zone: 'UTC',
  };
  return {
    rotationId,
    rotation,
    schedule,
    start,
    from: spokenTime(start, zone),
    until: spokenTime(end, zone),
    zone,
  };
}
