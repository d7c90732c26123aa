import type { MemberId, OverrideId } from '#app/domain/shared/ids.ts';
import type { OverrideKind } from '#db/schema/on-call-people.ts';
import { shiftsBetween, type Rotation, type Shift } from '#app/domain/on-call/rota.ts';
import type { EpochMs } from '#app/domain/on-call/wall-clock.ts';

/** A change of the plan over [start, end) that counts: a lead's, or one that the other person accepted. */
export type Override = {
  id: OverrideId;
  kind: OverrideKind;
  /** Who comes in. */
  memberId: MemberId | null;
  /** Who goes out. */
  replacesId: MemberId | null;
  start: EpochMs;
  end: EpochMs;
};

/** A rotation with what was agreed on besides. */
export type Plan = {
  rotation: Rotation;
  /** In the order in which they were agreed on. A later one may replace who came in by an earlier one. */
  overrides: readonly Override[];
  /** Who may be on duty at all: responders and safety leads in good standing. */
  eligible: ReadonlySet<MemberId>;
};

/** Somebody on duty over [start, end), by the rotation or by an override. */
export type Duty = {
  memberId: MemberId;
  start: EpochMs;
  end: EpochMs;
  overrideId: OverrideId | null;
};

/** A stretch of time over which nothing changes, and who is on duty in it. Nobody: a gap. */
export type Stretch = { start: EpochMs; end: EpochMs; people: OnDuty[] };

type OnDuty = { memberId: MemberId; overrideId: OverrideId | null };

/**
 * Whether an override counts for nothing, because who it brings in may not be on duty. It is flagged, and
 * whoever would be on duty without it still is (S-15).
 */
export function isIgnored(override: Override, eligible: ReadonlySet<MemberId>): boolean {
  return override.memberId !== null && !eligible.has(override.memberId);
}

/**
 * The turns of a rotation that touch [from, to). One that cannot be worked out, such as in a zone that this
 * runtime does not know, is nobody's turn: that is a gap, of which its owner hears, and it keeps nobody else
 * from theirs.
 */
export function turnsBetween(rotation: Rotation, from: EpochMs, to: EpochMs): Shift[] {
  try {
    return shiftsBetween(rotation, from, to);
  } catch {
    return [{ memberId: null, start: from, end: to }];
  }
}

/** Who is on duty at `at`, the person of the rotation first, each once. */
export function onDutyAt(plan: Plan, at: EpochMs): MemberId[] {
  const [turn] = turnsBetween(plan.rotation, at, at + 1);
  return people(plan, turn?.memberId ?? null, at).map((each) => each.memberId);
}

/** [from, to) cut at every change of shift or override, in order and without a hole. */
export function stretchesBetween(plan: Plan, from: EpochMs, to: EpochMs): Stretch[] {
  const shifts = turnsBetween(plan.rotation, from, to);
  return shifts.flatMap((shift) => {
    const start = Math.max(from, shift.start);
    const end = Math.min(to, shift.end);
    const cuts = plan.overrides
      .flatMap((override) => [override.start, override.end])
      .filter((cut) => cut > start && cut < end);
    const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
    return edges.slice(0, -1).map((edge, i) => ({
      start: edge,
      end: edges[i + 1] ?? end,
      people: people(plan, shift.memberId, edge),
    }));
  });
}

/**
 * The duties that touch [from, to), by their start, each with its whole length: a turn of the rotation
 * ends with its shift, an override's goes on across shifts.
 */
export function dutiesBetween(plan: Plan, from: EpochMs, to: EpochMs): Duty[] {
  if (to <= from) return [];
  const touching = plan.overrides.filter(({ start, end }) => start < to && end > from);
  const earliest = Math.min(from, ...touching.map(({ start }) => start));
  const latest = Math.max(to, ...touching.map(({ end }) => end));
  const shifts = turnsBetween(plan.rotation, earliest, latest);
  const start = Math.min(earliest, shifts[0]?.start ?? earliest);
  const end = Math.max(latest, shifts.at(-1)?.end ?? latest);

  const boundaries = new Set(shifts.map((shift) => shift.start));
  const duties: Duty[] = [];
  let running: Duty[] = [];
  for (const stretch of stretchesBetween(plan, start, end)) {
    running = stretch.people.map(({ memberId, overrideId }) => {
      const before = running.find(
        (duty) =>
          duty.memberId === memberId &&
          duty.overrideId === overrideId &&
          (overrideId !== null || !boundaries.has(stretch.start)),
      );
      if (before !== undefined) {
        before.end = stretch.end;
        return before;
      }
      const duty = { memberId, overrideId, start: stretch.start, end: stretch.end };
      duties.push(duty);
      return duty;
    });
  }
  return duties.filter((duty) => duty.start < to && duty.end > from);
}

function people(plan: Plan, inTurn: MemberId | null, at: EpochMs): OnDuty[] {
  let present: OnDuty[] = inTurn === null ? [] : [{ memberId: inTurn, overrideId: null }];
  for (const override of plan.overrides) {
    if (at < override.start || at >= override.end || isIgnored(override, plan.eligible)) continue;
    present = applied(override, present);
  }
  const seen = new Set<MemberId>();
  return present.filter(({ memberId }) => {
    const counts = plan.eligible.has(memberId) && !seen.has(memberId);
    seen.add(memberId);
    return counts;
  });
}

function applied(override: Override, present: OnDuty[]): OnDuty[] {
  const { id, memberId, replacesId } = override;
  if (memberId === null) return present.filter((each) => each.memberId !== replacesId);
  const incoming: OnDuty = { memberId, overrideId: id };
  if (replacesId === null) return [...present, incoming];
  // Who is not on duty cannot be replaced: the override then says nothing.
  return present.map((each) => (each.memberId === replacesId ? incoming : each));
}
