import type { MemberId, RotationId } from '#app/domain/shared/ids.ts';
import type { Coverage } from '#app/domain/on-call/coverage.ts';
import { firstMomentOf, localTimeAt, type EpochMs } from '#app/domain/on-call/wall-clock.ts';

/** A part of one day over which the same people are on duty in a rotation. */
export type CalendarPart = {
  start: EpochMs;
  end: EpochMs;
  /** Local times of the day; midnight at its end is `24:00`. */
  from: string;
  until: string;
  /** Minutes since local midnight on a clock of 24 hours, for drawing. */
  fromMinute: number;
  untilMinute: number;
  people: MemberId[];
  hasOverride: boolean;
};

export type CalendarDay = {
  /** `2026-11-30`. */
  date: string;
  name: string;
  cells: { rotationId: RotationId; parts: CalendarPart[] }[];
};

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The coverage of [from, to) as the days of a place, each from its own midnight to the next. */
export function calendarOf(
  coverage: Coverage,
  period: { from: EpochMs; to: EpochMs },
  zone: string,
): CalendarDay[] {
  const days: CalendarDay[] = [];
  let date = localTimeAt(period.from, zone).toPlainDate();
  for (;;) {
    const start = firstMomentOf(date.toPlainDateTime(), zone);
    if (start >= period.to) return days;
    const next = date.add({ days: 1 });
    const end = firstMomentOf(next.toPlainDateTime(), zone);
    days.push({
      date: date.toString(),
      name: dayName(date),
      cells: coverage.rotations.map(({ rotationId, stretches }) => ({
        rotationId,
        parts: stretches
          .filter((stretch) => stretch.start < end && stretch.end > start)
          .map((stretch) =>
            part(stretch, Math.max(stretch.start, start), Math.min(stretch.end, end), end, zone),
          )
          .reduce(joined, []),
      })),
    });
    date = next;
  }
}

/** "Mon 30 Nov, 09:00" on the clocks of a place. */
export function spokenTime(at: EpochMs, zone: string): string {
  const local = localTimeAt(at, zone);
  return `${dayName(local)}, ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** As the field of a form has it, to the minute: `2026-11-30T09:00`. */
export function fieldTime(at: EpochMs, zone: string): string {
  return localTimeAt(at, zone).toString({ smallestUnit: 'minute' });
}

function dayName(date: { dayOfWeek: number; day: number; month: number }): string {
  return `${WEEKDAYS[date.dayOfWeek - 1] ?? ''} ${date.day} ${MONTHS[date.month - 1] ?? ''}`;
}

function part(
  stretch: Coverage['rotations'][number]['stretches'][number],
  start: EpochMs,
  end: EpochMs,
  dayEnd: EpochMs,
  zone: string,
): CalendarPart {
  const clock = (at: EpochMs) => {
    const { hour, minute } = localTimeAt(at, zone);
    return hour * 60 + minute;
  };
  const fromMinute = clock(start);
  const untilMinute = end === dayEnd ? 24 * 60 : clock(end);
  return {
    start,
    end,
    from: spokenMinute(fromMinute),
    until: spokenMinute(untilMinute),
    fromMinute,
    // Where the clocks go back, an hour may end before it began.
    untilMinute: Math.max(fromMinute, untilMinute),
    people: stretch.people.map(({ memberId }) => memberId),
    hasOverride: stretch.people.some(({ overrideId }) => overrideId !== null),
  };
}

/** A boundary at which the same people go on is no news on a calendar. */
function joined(parts: CalendarPart[], next: CalendarPart): CalendarPart[] {
  const before = parts.at(-1);
  const goesOn =
    before?.end === next.start &&
    before.hasOverride === next.hasOverride &&
    before.people.join() === next.people.join();
  if (before === undefined || !goesOn) return [...parts, next];
  const { end, until, untilMinute } = next;
  return [...parts.slice(0, -1), { ...before, end, until, untilMinute }];
}

function spokenMinute(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
