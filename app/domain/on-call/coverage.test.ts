import { describe, expect, it } from 'vitest';
import { days, hours } from '#app/domain/shared/duration.ts';
import {
  newId,
  type ContactMethodId,
  type MemberId,
  type OverrideId,
  type RotationId,
} from '#app/domain/shared/ids.ts';
import { coverageOf, pressingGaps, type RotationPlan } from '#app/domain/on-call/coverage.ts';
import { isFitForEmergency, reachOf } from '#app/domain/on-call/emergency-fitness.ts';

const now = Date.parse('2026-11-10T12:00Z');
const [a, b, outsider] = [newId<MemberId>(), newId<MemberId>(), newId<MemberId>()];

function plan(people: readonly MemberId[], changes: Partial<RotationPlan> = {}): RotationPlan {
  return {
    rotationId: newId<RotationId>(),
    rotation: {
      anchor: '2026-11-01T09:00',
      zone: 'UTC',
      unit: 'day',
      length: 1,
      participants: people.map((memberId, position) => ({
        memberId,
        position,
        from: 0,
        until: null,
      })),
    },
    overrides: [],
    eligible: new Set([a, b]),
    ...changes,
  };
}

const override = (changes: object) => ({
  id: newId<OverrideId>(),
  kind: 'remove' as const,
  memberId: null,
  replacesId: a,
  start: now + hours(1),
  end: now + hours(3),
  ...changes,
});

describe('coverage', () => {
  it('is fine with two people in turn', () => {
    const coverage = coverageOf([plan([a, b])], now, now + days(14));
    expect(coverage.gaps).toEqual([]);
    expect(coverage.singlePoints).toEqual([]);
    expect(coverage.people.sort()).toEqual([a, b].sort());
  });

  it('has a gap where a rotation cannot be worked out, but for whom an override brings in', () => {
    const broken = plan([a, b]);
    const rotation = { ...broken.rotation, zone: 'Mars/Olympus' };
    const overrides = [override({ kind: 'add', memberId: b, replacesId: null })];
    const { gaps, people } = coverageOf([{ ...broken, rotation, overrides }], now, now + hours(4));
    expect(gaps.map(({ start, end }) => [start, end])).toEqual([
      [now, now + hours(1)],
      [now + hours(3), now + hours(4)],
    ]);
    expect(people).toEqual([b]);
  });

  it('shows a gap, and whether another rotation covers it', () => {
    const holes = plan([a], { overrides: [override({})] });
    const [alone] = coverageOf([holes], now, now + days(14)).gaps;
    expect(alone).toMatchObject({ start: now + hours(1), end: now + hours(3), isCovered: false });
    const [covered] = coverageOf([holes, plan([b])], now, now + days(14)).gaps;
    expect(covered?.isCovered).toBe(true);
    const other = plan([b], { overrides: [override({ replacesId: b, start: now + hours(2) })] });
    const both = coverageOf([holes, other], now, now + days(14)).gaps;
    expect(both.map(({ isCovered }) => isCovered)).toEqual([false, false]);
  });

  it('counts somebody who may no longer answer alerts as a gap', () => {
    const [gap] = coverageOf([plan([outsider])], now, now + days(14)).gaps;
    expect(gap).toMatchObject({ start: now, end: now + days(14) });
  });

  it('names the only person of a rotation, and whoever has more than three shifts in a row', () => {
    const alone = coverageOf([plan([a])], now, now + days(14)).singlePoints;
    expect(alone).toMatchObject([{ memberId: a, kind: 'alone', shifts: 15 }]);
    // The second person's two shifts of these days go to the first.
    const takes = (day: number) =>
      override({
        kind: 'replace',
        memberId: a,
        replacesId: b,
        start: Date.parse(`2026-11-${day}T09:00Z`),
        end: Date.parse(`2026-11-${day + 1}T09:00Z`),
      });
    const row = coverageOf(
      [plan([a, b], { overrides: [takes(12), takes(14)] })],
      now,
      now + days(14),
    );
    expect(row.singlePoints).toMatchObject([{ memberId: a, kind: 'in_a_row', shifts: 5 }]);
  });

  it('flags an override that brings in somebody who may not be on duty', () => {
    const wrong = override({ kind: 'replace', memberId: outsider });
    const coverage = coverageOf([plan([a, b], { overrides: [wrong] })], now, now + days(14));
    expect(coverage.ignored).toEqual([wrong.id]);
    expect(coverage.gaps).toEqual([]);
  });

  it('presses when a gap begins within 48 hours or goes on now', () => {
    const gap = (start: number, end: number) => ({
      rotationId: newId<RotationId>(),
      start,
      end,
      isCovered: false,
    });
    const over = gap(now - hours(3), now);
    const running = gap(now - hours(1), now + hours(1));
    const soon = gap(now + hours(47), now + hours(60));
    const later = gap(now + hours(48), now + hours(60));
    expect(pressingGaps([later, soon, over, running], now)).toEqual([running, soon]);
  });
});

describe('fitness for emergencies', () => {
  const proved = (channel: 'email' | 'sms', age: number, isSuspect = false) => ({
    id: newId<ContactMethodId>(),
    channel,
    verifiedAt: new Date(now - age),
    suspectAt: isSuspect ? new Date(now) : null,
    fingerprint: null,
  });
  it.each([
    [[], 'none'],
    [[proved('email', 0)], 'one'],
    [[proved('email', 0), proved('email', 0)], 'one'],
    [[proved('email', 0), proved('sms', days(91))], 'one'],
    [[proved('email', 0), proved('sms', 0, true)], 'one'],
    [[proved('email', days(89)), proved('sms', 0)], 'two'],
  ] as const)('%j is reached by %s', (methods, reach) => {
    const judged = { methods, channels: ['email', 'sms'] as const, now: new Date(now) };
    expect(reachOf(judged)).toBe(reach);
    expect(isFitForEmergency(judged)).toBe(reach === 'two');
  });
});
