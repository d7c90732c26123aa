import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId, type MemberId, type OverrideId } from '#app/domain/shared/ids.ts';
import {
  dutiesBetween,
  onDutyAt,
  stretchesBetween,
  type Override,
  type Plan,
} from '#app/domain/on-call/duties.ts';
import {
  boundaryAt,
  nextBoundary,
  shiftAt,
  shiftsBetween,
  type Participant,
  type Rotation,
} from '#app/domain/on-call/rota.ts';
import { firstMoment, holderByWalking, wallClockOf } from '#tests/support/naive-rota.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;
const at = (iso: string) => Date.parse(iso);
const iso = (ms: number) => new Date(ms).toISOString().replace(':00.000Z', 'Z');

const names = ['a', 'b', 'c', 'd', 'e'].map(() => newId<MemberId>());
const [A, B, C, D] = names as [MemberId, MemberId, MemberId, MemberId]; // Five were made.

const everyone = (...people: MemberId[]): Participant[] =>
  people.map((memberId, position) => ({ memberId, position, from: 0, until: null }));

const rotation = (changes: Partial<Rotation>): Rotation => ({
  anchor: '2026-01-05T09:00',
  zone: 'UTC',
  unit: 'day',
  length: 1,
  participants: everyone(A, B, C),
  ...changes,
});

describe('a rotation', () => {
  it('has nobody before its anchor, and the first in order from then on', () => {
    const daily = rotation({});
    expect(shiftAt(daily, at('2026-01-05T08:59:59Z')).memberId).toBeNull();
    expect(shiftAt(daily, at('2026-01-05T09:00Z'))).toEqual({
      memberId: A,
      start: at('2026-01-05T09:00Z'),
      end: at('2026-01-06T09:00Z'),
    });
    expect(shiftAt(daily, at('2026-01-06T09:00Z')).memberId).toBe(B);
  });

  it('changes on the last day of a month when the anchor’s day is missing, and does not drift from it', () => {
    const monthly = rotation({ anchor: '2027-01-31T09:00', unit: 'month' });
    expect([0, 1, 2, 3, 13].map((index) => iso(boundaryAt(monthly, index)))).toEqual([
      '2027-01-31T09:00Z',
      '2027-02-28T09:00Z',
      '2027-03-31T09:00Z',
      '2027-04-30T09:00Z',
      '2028-02-29T09:00Z',
    ]);
    expect(iso(nextBoundary(monthly, at('2027-02-28T09:00Z')))).toBe('2027-03-31T09:00Z');
  });

  it('keeps a leap day where there is one, and takes the day before where there is none', () => {
    const yearly = rotation({ anchor: '2028-02-29T09:00', unit: 'month', length: 12 });
    expect([1, 2, 3, 4].map((index) => iso(boundaryAt(yearly, index)))).toEqual([
      '2029-02-28T09:00Z',
      '2030-02-28T09:00Z',
      '2031-02-28T09:00Z',
      '2032-02-29T09:00Z',
    ]);
    const daily = rotation({ anchor: '2028-02-28T09:00' });
    expect(iso(boundaryAt(daily, 1))).toBe('2028-02-29T09:00Z');
  });

  it('changes at the first moment after the clocks jump over its time', () => {
    const daily = rotation({ anchor: '2026-03-27T01:30', zone: 'Europe/London' });
    expect([1, 2, 3].map((index) => iso(boundaryAt(daily, index)))).toEqual([
      '2026-03-28T01:30Z',
      '2026-03-29T01:00Z',
      '2026-03-30T00:30Z',
    ]);
    const half = rotation({ anchor: '2026-10-03T02:15', zone: 'Australia/Lord_Howe' });
    expect(iso(boundaryAt(half, 1))).toBe('2026-10-03T15:30Z');
  });

  it('changes at the earlier of two moments that show its time', () => {
    const daily = rotation({ anchor: '2026-10-24T01:30', zone: 'Europe/London' });
    expect(iso(boundaryAt(daily, 1))).toBe('2026-10-25T00:30Z');
    const chicago = rotation({ anchor: '2026-10-31T01:30', zone: 'America/Chicago' });
    expect(iso(boundaryAt(chicago, 1))).toBe('2026-11-01T06:30Z');
  });
});

describe('a change of participants', () => {
  const noon = at('2026-01-06T12:00Z');
  const turns = (people: Participant[], days: number) =>
    Array.from(
      { length: days },
      (_, day) =>
        shiftAt(rotation({ participants: people }), at('2026-01-05T10:00Z') + day * DAY).memberId,
    );
  const until = (person: MemberId, position: number, end: number): Participant => ({
    memberId: person,
    position,
    from: 0,
    until: end,
  });
  const from = (person: MemberId, position: number, start: number): Participant => ({
    memberId: person,
    position,
    from: start,
    until: null,
  });

  it('leaves today’s person and the order of turns alone when somebody joins', () => {
    expect(turns([...everyone(A, B, C), from(D, 3, noon)], 6)).toEqual([A, B, C, D, A, B]);
  });

  it('has the next person stand in at once when today’s leaves, without taking that person’s own turn', () => {
    const people = [...everyone(A), until(B, 1, noon), from(C, 2, 0)];
    const daily = rotation({ participants: people });
    expect(shiftAt(daily, noon - 1).memberId).toBe(B);
    expect(shiftAt(daily, noon)).toEqual({
      memberId: C,
      start: noon,
      end: at('2026-01-07T09:00Z'),
    });
    expect(turns(people, 5)).toEqual([A, B, C, A, C]);
  });

  it('gives the rest of the turn to who takes the leaver’s place', () => {
    const people = [...everyone(A), until(B, 1, noon), from(D, 1, noon), from(C, 2, 0)];
    expect(shiftAt(rotation({ participants: people }), noon).memberId).toBe(D);
    expect(turns(people, 6)).toEqual([A, B, C, A, D, C]);
  });

  it('goes on in the new order from whoever is on duty', () => {
    const people = [
      until(A, 0, noon),
      until(B, 1, noon),
      until(C, 2, noon),
      from(C, 0, noon),
      from(B, 1, noon),
      from(A, 2, noon),
    ];
    expect(turns(people, 6)).toEqual([A, B, A, C, B, A]);
    expect(shiftAt(rotation({ participants: people }), noon).start).toBe(at('2026-01-06T09:00Z'));
  });

  it('lets whoever joins an empty rotation begin at once', () => {
    const people = [from(A, 0, noon), from(B, 1, noon)];
    expect(turns(people, 4)).toEqual([null, null, B, A]);
    expect(shiftAt(rotation({ participants: people }), noon).memberId).toBe(A);
  });
});

/** F28: forward and back, in four zones. */
const crossings = [
  { zone: 'Europe/London', change: '2026-03-29T01:00Z' },
  { zone: 'Europe/London', change: '2026-10-25T01:00Z' },
  { zone: 'America/Chicago', change: '2026-03-08T08:00Z' },
  { zone: 'America/Chicago', change: '2026-11-01T07:00Z' },
  { zone: 'Australia/Lord_Howe', change: '2026-10-03T15:30Z' },
  { zone: 'Australia/Lord_Howe', change: '2026-04-04T15:00Z' },
  { zone: 'Asia/Kolkata', change: '2026-03-29T01:00Z' },
] as const;

describe.each(crossings)('around $change in $zone', ({ zone, change }) => {
  const middle = at(change);
  const local = (days: number) => wallClockOf(middle - days * DAY, zone).slice(0, 10);

  it.each([
    { unit: 'day', length: 1, time: '09:00' },
    { unit: 'day', length: 1, time: '02:10' },
    { unit: 'hour', length: 12, time: '08:00' },
    { unit: 'week', length: 1, time: '09:00' },
  ] as const)('$length $unit from $time has exactly one person at every minute', (rule) => {
    const plan: Plan = {
      rotation: rotation({ ...rule, zone, anchor: `${local(10)}T${rule.time}` }),
      overrides: [
        {
          id: newId<OverrideId>(),
          kind: 'replace',
          memberId: D,
          replacesId: B,
          start: middle - DAY,
          end: middle + DAY,
        },
      ],
      eligible: new Set(names),
    };
    const from = middle - 3 * DAY;
    const to = middle + 3 * DAY;
    const stretches = stretchesBetween(plan, from, to);
    let covered = 0;
    for (let minute = from, i = 0; minute < to; minute += MINUTE) {
      while ((stretches[i]?.end ?? to) <= minute) i += 1;
      covered += stretches[i]?.people.length ?? 0;
    }
    expect(covered).toBe((to - from) / MINUTE);
    for (let hour = from; hour < to; hour += HOUR) expect(onDutyAt(plan, hour)).toHaveLength(1);
  });

  it('hands over at the same local time before and after', () => {
    const daily = rotation({ zone, anchor: `${local(10)}T09:00` });
    const halves = rotation({ zone, anchor: `${local(10)}T08:00`, unit: 'hour', length: 12 });
    const times = (of: Rotation) =>
      new Set(
        shiftsBetween(of, middle - 3 * DAY, middle + 3 * DAY).map(({ start }) =>
          wallClockOf(start, zone).slice(11),
        ),
      );
    expect(times(daily)).toEqual(new Set(['09:00']));
    expect(times(halves)).toEqual(new Set(['08:00', '20:00']));
  });
});

const zones = [
  'Europe/London',
  'America/Chicago',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
  'UTC',
];
const start2026 = at('2026-01-01T00:00Z');
/** Minutes of the year 2026, often near a change of clocks or the end of a month. */
const moment = fc.oneof(
  fc.integer({ min: 0, max: 365 * 24 * 60 }),
  fc
    .tuple(
      fc.constantFrom(...crossings.map(({ change }) => change), '2026-02-28T00:00Z'),
      fc.integer({ min: -4 * 60, max: 4 * 60 }),
    )
    .map(([change, minutes]) => (at(change) - start2026) / MINUTE + minutes),
);
const moments = moment.map((minute) => start2026 + minute * MINUTE);

const participants = fc
  .array(
    fc.record({
      memberId: fc.constantFrom(...names),
      position: fc.integer({ min: 0, max: 5 }),
      from: fc.oneof(fc.constant(0), moments),
      until: fc.oneof(fc.constant(null), moments),
    }),
    { maxLength: 7 },
  )
  .map((rows) =>
    rows
      .filter(({ from, until }) => until === null || until > from)
      // As the database has it: one place for a person, and one person in a place, at a time.
      .reduce<Participant[]>((kept, row) => {
        const clashes = kept.some(
          (other) =>
            (other.memberId === row.memberId || other.position === row.position) &&
            (other.until ?? Infinity) > row.from &&
            (row.until ?? Infinity) > other.from,
        );
        return clashes ? kept : [...kept, row];
      }, []),
  );

const rule = fc.oneof(
  fc.record({ unit: fc.constant('hour' as const), length: fc.integer({ min: 7, max: 60 }) }),
  fc.record({ unit: fc.constant('day' as const), length: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ unit: fc.constant('week' as const), length: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ unit: fc.constant('month' as const), length: fc.integer({ min: 1, max: 14 }) }),
);
const anchors = moment.map((minute) =>
  new Date(start2026 + (minute % (180 * 24 * 60)) * MINUTE).toISOString().slice(0, 16),
);
const rotations = fc
  .tuple(rule, anchors, fc.constantFrom(...zones), participants)
  .map(([unitAndLength, anchor, zone, people]) => ({
    ...unitAndLength,
    anchor,
    zone,
    participants: people,
  }));

const overrides = fc.array(
  fc
    .record({
      kind: fc.constantFrom('replace', 'add', 'remove'),
      memberId: fc.constantFrom(...names),
      replacesId: fc.constantFrom(...names),
      start: moments,
      hours: fc.integer({ min: 1, max: 900 }),
    })
    .map(({ kind, memberId, replacesId, start, hours }): Override => ({
      id: newId<OverrideId>(),
      kind,
      memberId: kind === 'remove' ? null : memberId,
      replacesId: kind === 'add' ? null : replacesId,
      start,
      end: start + hours * HOUR,
    })),
  { maxLength: 4 },
);

describe('against a reference that walks every boundary', () => {
  it('a local time becomes the first moment at which the clocks have reached it', () => {
    fc.assert(
      fc.property(rotations, fc.integer({ min: 0, max: 40 }), (of, index) => {
        const hours = of.unit === 'hour' ? index * of.length : 0;
        const days = of.unit === 'day' ? index * of.length : 0;
        const local = new Date(
          Date.parse(`${of.anchor}Z`) + hours * HOUR + days * DAY,
        ).toISOString();
        if (of.unit === 'week' || of.unit === 'month') return;
        expect(iso(boundaryAt(of, index))).toBe(iso(firstMoment(local.slice(0, 16), of.zone)));
      }),
    );
  });

  it('the same person is on duty at every sampled moment (F56)', () => {
    fc.assert(
      fc.property(
        rotations,
        overrides,
        fc.subarray(names, { minLength: 3 }),
        fc.array(moments, { minLength: 4, maxLength: 8 }),
        (of, changes, eligible, samples) => {
          const plan: Plan = { rotation: of, overrides: changes, eligible: new Set(eligible) };
          for (const sample of samples) {
            expect(onDutyAt(plan, sample)).toEqual(byHand(plan, sample));
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it('shifts, stretches and duties tell the same story as single moments', () => {
    fc.assert(
      fc.property(rotations, overrides, moments, (of, changes, from) => {
        const plan: Plan = { rotation: of, overrides: changes, eligible: new Set(names) };
        const to = from + 20 * DAY;
        const stretches = stretchesBetween(plan, from, to);
        expect(stretches[0]?.start).toBe(from);
        expect(stretches.at(-1)?.end).toBe(to);
        const duties = dutiesBetween(plan, from, to);
        for (const { start, end, people } of stretches) {
          const middle = Math.floor((start + end) / 2);
          const present = people.map(({ memberId }) => memberId);
          expect(onDutyAt(plan, start)).toEqual(present);
          expect(onDutyAt(plan, middle)).toEqual(present);
          const onDuty = duties.filter((duty) => duty.start <= middle && middle < duty.end);
          expect(onDuty.map(({ memberId }) => memberId).sort()).toEqual([...present].sort());
        }
        const shifts = shiftsBetween(of, from, to);
        shifts.slice(1).forEach((shift, i) => expect(shift.start).toBe(shifts[i]?.end));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

/** Who is on duty, with the overrides applied in the plainest way. */
function byHand(plan: Plan, moment: number): MemberId[] {
  const inTurn = holderByWalking(plan.rotation, moment);
  let present = inTurn === null ? [] : [inTurn];
  for (const { memberId, replacesId, start, end } of plan.overrides) {
    if (moment < start || moment >= end) continue;
    if (memberId !== null && !plan.eligible.has(memberId)) continue;
    if (memberId === null) present = present.filter((each) => each !== replacesId);
    else if (replacesId === null) present = [...present, memberId];
    else present = present.map((each) => (each === replacesId ? memberId : each));
  }
  return [...new Set(present)].filter((each) => plan.eligible.has(each));
}
