import { Temporal } from 'temporal-polyfill';
import type { ContactChannel } from '#db/schema/on-call.ts';
import type { CycleRule, Urgency } from '#db/schema/on-call-paging.ts';
import type { DurationMs } from '#app/domain/shared/duration.ts';
import type { ContactMethodId } from '#app/domain/shared/ids.ts';
import { isZone } from '#app/domain/on-call/wall-clock.ts';

/** A way to reach a person that was not removed, as far as rules need to know it. */
export type RuleMethod = {
  id: ContactMethodId;
  channel: ContactChannel;
  verifiedAt: Date | null;
  /** A test or a page failed there for good, and nothing has arrived since. */
  suspectAt: Date | null;
};

/** What a person has asked for: by which method, how long after the call. */
export type NotificationRule = CycleRule & { urgency: Urgency };

/**
 * When each kind is used by people who have set no rules, in seconds after the call. Emergencies follow
 * the launch set of the on-call design: push and mail at once, a text message after half a minute, a call
 * after two. Routine leaves the telephone for last.
 */
const defaultAfter: Record<Urgency, Record<ContactChannel, number>> = {
  emergency: { web_push: 0, ntfy: 0, email: 0, sms: 30, voice: 120 },
  routine: { web_push: 0, ntfy: 0, email: 0, sms: 300, voice: 900 },
};

/** The rules of a person who has set none: each proved method once, the first of them at once. */
function defaultRules(methods: readonly RuleMethod[], urgency: Urgency): CycleRule[] {
  const after = defaultAfter[urgency];
  return fromZero(
    methods
      .filter(({ verifiedAt }) => verifiedAt !== null)
      .map(({ id, channel }) => ({ contactMethodId: id, afterSeconds: after[channel] })),
  );
}

/**
 * By which methods to call a person and when, in order: what they asked for, as far as those methods are
 * proved and still there, and the defaults when nothing of it is left. The first is at once, always
 * (S-21). Empty when the person cannot be reached at all. Suspect methods are tried like others: the next
 * rule stands behind them.
 */
export function rulesFor(
  methods: readonly RuleMethod[],
  rules: readonly NotificationRule[],
  urgency: Urgency,
): CycleRule[] {
  const usable = new Set(
    methods.filter(({ verifiedAt }) => verifiedAt !== null).map(({ id }) => id),
  );
  const own = rules
    .filter((rule) => rule.urgency === urgency && usable.has(rule.contactMethodId))
    .map(({ contactMethodId, afterSeconds }) => ({ contactMethodId, afterSeconds }));
  return own.length === 0 ? defaultRules(methods, urgency) : fromZero(own);
}

/** In order of time, moved forward so that the first is at once. */
function fromZero(rules: readonly CycleRule[]): CycleRule[] {
  const sorted = rules.toSorted((one, other) => one.afterSeconds - other.afterSeconds);
  const first = sorted[0]?.afterSeconds ?? 0;
  return sorted.map((rule) => ({ ...rule, afterSeconds: rule.afterSeconds - first }));
}

/** Hours in which routine messages wait. Local times of day such as `22:00` or `22:00:00`, in an IANA zone. */
export type QuietHours = { zone: string; from: string; until: string };

/**
 * How long a routine message waits for the end of a person's quiet hours: 0 outside of them (S-20). They
 * may go over midnight. Emergencies never ask.
 */
export function delayByQuietHours(quiet: QuietHours | null, now: Date): DurationMs {
  // Every alert asks this of everybody it calls: one zone that only a newer machine knows must not stop them all.
  if (quiet === null || !isZone(quiet.zone)) return 0;
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
    quiet.zone,
  );
  const from = Temporal.PlainTime.from(quiet.from);
  const until = Temporal.PlainTime.from(quiet.until);
  const time = local.toPlainTime();
  const isAfterFrom = Temporal.PlainTime.compare(time, from) >= 0;
  const isBeforeUntil = Temporal.PlainTime.compare(time, until) < 0;
  const goesOverMidnight = Temporal.PlainTime.compare(from, until) > 0;
  const isQuiet = goesOverMidnight ? isAfterFrom || isBeforeUntil : isAfterFrom && isBeforeUntil;
  if (!isQuiet) return 0;
  const endsOn = local.toPlainDate().add({ days: goesOverMidnight && isAfterFrom ? 1 : 0 });
  const end = endsOn.toZonedDateTime({ timeZone: quiet.zone, plainTime: until });
  // With the clock put back there can be a second 01:30, whose window ended at the first one.
  return Math.max(0, end.epochMilliseconds - now.getTime());
}
