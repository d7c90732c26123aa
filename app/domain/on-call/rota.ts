import { Temporal } from 'temporal-polyfill';
import type { MemberId } from '#app/domain/shared/ids.ts';
import type { RotationUnit } from '#db/schema/on-call-people.ts';
import { firstMomentOf, localTimeAt, type EpochMs } from '#app/domain/on-call/wall-clock.ts';

/** Somebody takes part in a rotation over [from, until). `until` is null while no end is known. */
export type Participant = {
  memberId: MemberId;
  /** Turns go from the lowest to the highest and round again. */
  position: number;
  from: EpochMs;
  until: EpochMs | null;
};

/**
 * All that decides whose turn it is (S-14). Shifts change at the anchor and every `length` units after
 * it, on the wall clock of the zone. Nobody is on duty before the anchor.
 */
export type Rotation = {
  /** Local date and time, such as `2026-11-30T09:00`. */
  anchor: string;
  /** IANA name. */
  zone: string;
  unit: RotationUnit;
  length: number;
  participants: readonly Participant[];
};

/** Whose turn it is over [start, end). `memberId` is null while nobody takes part. */
export type Shift = { memberId: MemberId | null; start: EpochMs; end: EpochMs };

/**
 * When shift number `index` begins. Every boundary is counted from the anchor on the calendar, never
 * from the one before, so that nothing drifts:
 *
 * - A monthly rotation anchored on the 31st changes on the last day of shorter months, and on the 31st
 *   again after them. Leaving short months out would give somebody two months.
 * - One anchored on 29 February changes on 28 February in common years, for the same reason.
 * - Hours are hours of the wall clock too: half-day shifts stay at 8 and 20 o'clock all year. An hourly
 *   shift that the clocks jump over has no length; one that they repeat lasts two hours.
 */
export function boundaryAt(rotation: Rotation, index: number): EpochMs {
  const known = boundaries.get(rotation) ?? new Map<number, EpochMs>();
  boundaries.set(rotation, known);
  const before = known.get(index);
  if (before !== undefined) return before;
  const anchor = Temporal.PlainDateTime.from(rotation.anchor);
  const step = steps[rotation.unit](index * rotation.length);
  const boundary = firstMomentOf(anchor.add(step, { overflow: 'constrain' }), rotation.zone);
  known.set(index, boundary);
  return boundary;
}

/** Zones are slow to ask, and the same boundaries are asked for again and again. */
const boundaries = new WeakMap<Rotation, Map<number, EpochMs>>();

const steps: Readonly<Record<RotationUnit, (count: number) => Temporal.DurationLike>> = {
  hour: (hours) => ({ hours }),
  day: (days) => ({ days }),
  week: (weeks) => ({ weeks }),
  month: (months) => ({ months }),
};

/** When the next shift begins, strictly after `at`. */
export function nextBoundary(rotation: Rotation, at: EpochMs): EpochMs {
  return boundaryAt(rotation, indexAt(rotation, at) + 1);
}

/**
 * The shift that is running at `at`, with its whole length. A pure function of its arguments.
 *
 * Participants are looked at when a shift begins. A change in between leaves the person of that shift
 * where they are. Only when that very person leaves, the one who comes next stands in until the next
 * boundary, and has their own turn after it as planned: nobody else's dates move. A shift that nobody
 * had goes to whoever joins first, as that person's turn.
 */
export function shiftAt(rotation: Rotation, at: EpochMs): Shift {
  for (const shift of shiftsFrom(rotation, at)) return shift;
  throw new Error('Shifts never end.');
}

/** The shifts that touch [from, to), in order and without a hole, each with its whole length. */
export function shiftsBetween(rotation: Rotation, from: EpochMs, to: EpochMs): Shift[] {
  const shifts: Shift[] = [];
  for (const shift of shiftsFrom(rotation, from)) {
    if (shift.start >= to) break;
    shifts.push(shift);
  }
  return shifts;
}

/** A place in the order of turns. */
type Seat = { memberId: MemberId; position: number };

/** How the turns stand: whose turn was counted last, who is on duty, and since when. */
type Turns = { last: Seat | null; holder: Seat | null; since: EpochMs };

/** Every shift from the one running at `from`, without end. What was before the anchor begins at `from`. */
function* shiftsFrom(rotation: Rotation, from: EpochMs): Generator<Shift, never> {
  const anchor = boundaryAt(rotation, 0);
  if (from < anchor) yield { memberId: null, start: from, end: anchor };
  let at = Math.max(from, anchor);
  let index = indexAt(rotation, at);
  let turns = turnsAt(rotation, at);
  for (;;) {
    const boundary = boundaryAt(rotation, index + 1);
    const next = Math.min(boundary, nextChange(rotation, at));
    const seats = seatsAt(rotation, next);
    let following: Turns;
    if (next === boundary) {
      const before = index;
      // More than one, where the clocks jump over a whole shift.
      while (boundaryAt(rotation, index + 1) === next) index += 1;
      following = afterBoundaries(turns, seats, index - before, next);
    } else {
      following = afterChange(turns, seats, next);
    }
    if (following.since !== turns.since) {
      yield { memberId: turns.holder?.memberId ?? null, start: turns.since, end: next };
    }
    turns = following;
    at = next;
  }
}

/**
 * How the turns stand at `at`, which is not before the anchor. Between two changes of the participants
 * the turns are counted, not walked, so that the age of a rotation costs nothing.
 */
function turnsAt(rotation: Rotation, at: EpochMs): Turns {
  const anchor = boundaryAt(rotation, 0);
  const changes = changesOf(rotation).filter((change) => change > anchor && change <= at);
  let turns: Turns = { last: null, holder: null, since: anchor };
  let counted = -1;
  [anchor, ...changes].forEach((start, i) => {
    const seats = seatsAt(rotation, start);
    const isBoundary = boundaryAt(rotation, indexAt(rotation, start)) === start;
    if (!isBoundary) turns = afterChange(turns, seats, start);
    const index = indexAt(rotation, (changes[i] ?? at + 1) - 1);
    if (index === counted) return;
    turns = afterBoundaries(turns, seats, index - counted, boundaryAt(rotation, index));
    counted = index;
  });
  return turns;
}

/** `count` boundaries went by, the last of them at `at`, with the same people in their seats. */
function afterBoundaries(turns: Turns, seats: readonly Seat[], count: number, at: EpochMs): Turns {
  const seat = seats[(indexAfter(seats, turns.last) + count - 1) % seats.length];
  return seat === undefined
    ? { last: turns.last, holder: null, since: at }
    : { last: seat, holder: seat, since: at };
}

/** The participants changed at `at`, in the middle of a shift. */
function afterChange(turns: Turns, seats: readonly Seat[], at: EpochMs): Turns {
  const { last, holder } = turns;
  // The order may be new: people are remembered with the seat that they have now.
  const lastNow = seats.find(({ memberId }) => memberId === last?.memberId) ?? last;
  if (holder === null) {
    const seat = seats[indexAfter(seats, lastNow)];
    return seat === undefined ? turns : { last: seat, holder: seat, since: at };
  }
  const holderNow = seats.find(({ memberId }) => memberId === holder.memberId);
  if (holderNow !== undefined) return { last: lastNow, holder: holderNow, since: turns.since };
  const standIn = seats.find(({ position }) => position >= holder.position) ?? seats[0] ?? null;
  return { last: lastNow, holder: standIn, since: at };
}

/** Which seat comes after one that may be gone by now. */
function indexAfter(seats: readonly Seat[], last: Seat | null): number {
  if (last === null) return 0;
  const present = seats.findIndex(({ memberId }) => memberId === last.memberId);
  if (present >= 0) return (present + 1) % seats.length;
  return Math.max(
    0,
    seats.findIndex(({ position }) => position > last.position),
  );
}

/** Who takes part at `at`, in the order of turns. */
function seatsAt(rotation: Rotation, at: EpochMs): Seat[] {
  return rotation.participants
    .filter(({ from, until }) => from <= at && (until === null || at < until))
    .map(({ memberId, position }) => ({ memberId, position }))
    .sort((a, b) => a.position - b.position || (a.memberId < b.memberId ? -1 : 1));
}

/** Every moment at which somebody joins or leaves, in order. */
function changesOf(rotation: Rotation): EpochMs[] {
  const moments = rotation.participants.flatMap(({ from, until }) =>
    until === null ? [from] : [from, until],
  );
  return [...new Set(moments)].sort((a, b) => a - b);
}

function nextChange(rotation: Rotation, at: EpochMs): EpochMs {
  return changesOf(rotation).find((change) => change > at) ?? Number.POSITIVE_INFINITY;
}

/** The number of the shift that is running at `at`; −1 before the anchor. */
function indexAt(rotation: Rotation, at: EpochMs): number {
  if (at < boundaryAt(rotation, 0)) return -1;
  const { unit, length, zone } = rotation;
  const anchor = Temporal.PlainDateTime.from(rotation.anchor);
  const elapsed = anchor.until(localTimeAt(at, zone), { largestUnit: unit });
  // A first guess from the calendar. Jumping clocks and short months can make it miss by a few.
  let index = Math.max(0, Math.floor(elapsed[`${unit}s`] / length));
  while (index > 0 && boundaryAt(rotation, index) > at) index -= 1;
  while (boundaryAt(rotation, index + 1) <= at) index += 1;
  return index;
}
